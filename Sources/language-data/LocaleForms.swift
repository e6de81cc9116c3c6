import Foundation

/// The forms of dates, lists and quotations of one language, from CLDR by way of Foundation's ICU.
struct LocaleForms {
  /// The lines `key: text`.
  let lines: [String]

  /// Asks for the forms of a language.
  init(_ name: String) throws {
    let locale = Locale(identifier: name)
    let direction = locale.language.characterDirection
    lines =
      [
        "direction: \(direction == .rightToLeft ? "rtl" : "ltr")",
        "quote.open: \(Self.visible(locale.quotationBeginDelimiter ?? "“"))",
        "quote.close: \(Self.visible(locale.quotationEndDelimiter ?? "”"))",
      ] + (try Self.dateLines(locale)) + Self.listLines(locale)
  }

  /// The name of a language in a language.
  static func displayName(of name: String, in locale: String) -> String {
    Locale(identifier: locale).localizedString(forIdentifier: name) ?? name
  }

  private static func dateLines(_ locale: Locale) throws -> [String] {
    var lines: [String] = []
    for (key, template) in [("day", "yMMMMd"), ("month", "yMMMM"), ("year", "y")] {
      let pattern = DateFormatter.dateFormat(fromTemplate: template, options: 0, locale: locale)
      guard let pattern else { throw ToolError("no pattern \(template) for \(locale.identifier)") }
      lines.append("date.\(key): \(visible(try form(pattern)))")
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = locale
    lines.append("months: " + calendar.monthSymbols.joined(separator: "|"))
    lines.append("months.standalone: " + calendar.standaloneMonthSymbols.joined(separator: "|"))
    return lines
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

  /// The list patterns, read off from lists of two and of four.
  private static func listLines(_ locale: Locale) -> [String] {
    func list(_ items: [String]) -> String {
      // Isolates around the items are for items of unknown direction; names have the page's own.
      let text = items.formatted(.list(type: .and, width: .standard).locale(locale))
      return text.replacing("\u{2068}", with: "").replacing("\u{2069}", with: "")
    }
    let two = list(["{0}", "{1}"])
    let four = list(["{0}", "{1}", "{2}", "{3}"])
    func between(_ left: String, _ right: String) -> String {
      guard let start = four.range(of: left), let end = four.range(of: right) else { return ", " }
      return "{0}" + four[start.upperBound..<end.lowerBound] + "{1}"
    }
    return [
      "list.two: \(two)", "list.start: \(between("{0}", "{1}"))",
      "list.middle: \(between("{1}", "{2}"))", "list.end: \(between("{2}", "{3}"))",
    ].map(visible)
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
