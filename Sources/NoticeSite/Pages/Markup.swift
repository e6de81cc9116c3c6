import NoticeLanguage
import NoticeModel
import NoticeRendering

/// Writes the small lists and tables of pages as HTML; everything but `raw` is escaped.
struct Markup {
  /// The HTML so far.
  private(set) var bytes: [UInt8] = []

  /// Appends markup that the program itself wrote.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends text.
  mutating func text(_ text: String) { self.text(Array(text.utf8)) }

  /// Appends text.
  mutating func text(_ text: [UInt8]) { HTMLEscaping.append(text, to: &bytes, as: .text) }

  /// Appends an attribute, with the space before it.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    HTMLEscaping.append(Array(value.utf8), to: &bytes, as: .attribute)
    raw("\"")
  }

  /// Appends an attribute that holds an address, with the space before it.
  mutating func address(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    HTMLEscaping.append(Array(value.utf8), to: &bytes, as: .url)
    raw("\"")
  }

  /// Appends a link with plain words.
  mutating func link(_ words: String, to address: String) {
    raw("<a")
    self.address("href", address)
    raw(">")
    text(words)
    raw("</a>")
  }

  /// Appends a dateline entry, its date marked for machines.
  mutating func entry(_ entry: DatelineEntry) {
    let bytes = entry.text.bytes
    text(Array(bytes[..<entry.dateBytes.lowerBound]))
    time(entry.date, Array(bytes[entry.dateBytes]))
    text(Array(bytes[entry.dateBytes.upperBound...]))
  }

  /// Appends a phrase whose argument is marked up.
  mutating func phrase(
    _ phrase: Phrase, in language: Language, argument: (inout Markup) -> Void
  ) {
    let (before, after) = language.words(around: phrase)
    text(before)
    argument(&self)
    text(after)
  }

  /// Appends a date in a language's own form, marked for machines.
  mutating func time(_ date: CalendarDate, in language: Language) {
    time(date, Array(language.text(of: date).utf8))
  }

  /// Appends a moment such as `2024-09-01T12:00:00Z` as date and time, marked for machines; what
  /// has another form as it is.
  mutating func moment(_ moment: String, in language: Language) {
    let parts = moment.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, moment.hasSuffix("Z"), let day = CalendarDay(String(parts[0])) else {
      return text(moment)
    }
    raw("<time")
    attribute("datetime", moment)
    raw(">")
    text(language.text(of: day.date) + " " + parts[1].prefix(5) + " UTC")
    raw("</time>")
  }

  /// Appends a date, marked for machines.
  mutating func time(_ date: CalendarDate, _ words: [UInt8]) {
    raw("<time")
    attribute("datetime", date.iso8601)
    raw(">")
    text(words)
    raw("</time>")
  }
}

/// What inlines say, without their marks.
enum PlainWords {
  /// The words of inlines as one line.
  static func of(_ inlines: [Inline]) -> [UInt8] {
    var words: [UInt8] = []
    append(inlines, to: &words)
    return words
  }

  private static func append(_ inlines: [Inline], to words: inout [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let prose), .code(let prose): words += prose.bytes
      case .emphasis(let inner), .strong(let inner): append(inner, to: &words)
      case .link(let link): append(link.content, to: &words)
      case .image(let image): words += image.alternative.bytes
      case .softBreak, .lineBreak: words.append(0x20)
      case .value(let value): words += "{{\(value.name)}}".utf8
      case .reference(let reference):
        if case .words(let inner) = reference.form {
          append(inner, to: &words)
        } else {
          words += reference.resolution?.label.bytes ?? []
        }
      }
    }
  }
}
