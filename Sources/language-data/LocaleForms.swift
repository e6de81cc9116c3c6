import Foundation

/// The forms of dates, lists and quotations of one language, from CLDR.
struct LocaleForms {
  /// The lines `key: text`.
  let lines: [String]

  private static let calendar = "dates/calendars/calendar[@type='gregorian']/"

  /// Gathers the forms of a language.
  init(_ chain: LocaleChain) throws {
    let order = try chain.text("layout/orientation/characterOrder")
    lines =
      [
        "direction: \(order == "right-to-left" ? "rtl" : "ltr")",
        "quote.open: \(Self.visible(try chain.requiredText("delimiters/quotationStart")))",
        "quote.close: \(Self.visible(try chain.requiredText("delimiters/quotationEnd")))",
      ] + (try Self.dateLines(chain)) + (try Self.monthLines(chain))
      + (try Self.listLines(chain))
  }

  private static func dateLines(_ chain: LocaleChain) throws -> [String] {
    let formats = calendar + "dateTimeFormats/availableFormats/dateFormatItem"
    let paths = [
      "day": calendar + "dateFormats/dateFormatLength[@type='long']/dateFormat/pattern[not(@alt)]",
      "month": formats + "[@id='yMMMM']",
      "year": formats + "[@id='y']",
    ]
    return try ["day", "month", "year"].map { precision in
      let pattern = try chain.requiredText(paths[precision] ?? "")
      return "date.\(precision): \(visible(try form(pattern)))"
    }
  }

  /// The names of the months behind a day and, where CLDR has others, standing alone.
  private static func monthLines(_ chain: LocaleChain) throws -> [String] {
    let months = try months("format", chain)
    guard let months else { throw ToolError("CLDR has no names of months") }
    let alone = try self.months("stand-alone", chain) ?? months
    return [
      "months: " + months.joined(separator: "|"),
      "months.standalone: " + alone.joined(separator: "|"),
    ]
  }

  private static func months(_ context: String, _ chain: LocaleChain) throws -> [String]? {
    let path = calendar + "months/monthContext[@type='\(context)']/monthWidth[@type='wide']/month"
    let names = try chain.textsByType(path)
    let months = (1...12).compactMap { names[String($0)] }
    return months.count == 12 ? months : nil
  }

  private static func listLines(_ chain: LocaleChain) throws -> [String] {
    let parts = "listPatterns/listPattern[not(@type)]/listPatternPart"
    return try [("two", "2"), ("start", "start"), ("middle", "middle"), ("end", "end")].map {
      "list.\($0): \(visible(try chain.requiredText(parts + "[@type='\($1)']")))"
    }
  }

  /// Turns a pattern of Unicode TR 35 into a form with named places.
  private static func form(_ pattern: String) throws -> String {
    let places = [
      "y": "{year}", "M": "{number}", "MMMM": "{month}", "LLLL": "{standalone}", "d": "{day}",
    ]
    var text = ""
    var rest = Array(pattern)[...]
    while let first = rest.first {
      if first == "'" {
        let quoted = rest.dropFirst().prefix { $0 != "'" }
        text += quoted.isEmpty ? "'" : String(quoted)
        rest = rest.dropFirst(quoted.count + 2)
      } else if first.isASCII, first.isLetter {
        let field = String(rest.prefix { $0 == first })
        guard let place = places[field] else { throw ToolError("no field '\(field)' in dates") }
        text += place
        rest = rest.dropFirst(field.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The text with characters that nobody sees written as `\u{A0}`.
  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isVisible = scalar == " " || !scalar.properties.isWhitespace
      let isFormat = scalar.properties.generalCategory == .format
      return isVisible && !isFormat
        ? String(scalar) : "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }.joined()
  }
}
