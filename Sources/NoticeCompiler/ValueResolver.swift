import NoticeDiagnostics
import NoticeModel

/// Looks values up: in the supplement, then `notice.yml`, then `workspace.yml`.
struct ValueResolver {
  private let tables: [ValueTable]
  private let language: LanguageTag
  private let source: LanguageTag
  /// The notice, if its text is another's.
  private let heir: NoticeID?
  private var undefined: [(name: ValueName, range: SourceRange)] = []

  /// Makes the resolver over `tables`, the nearest first, for readers of `language`; an `heir` is
  /// named where its text, which is another's, uses what it does not define.
  init(
    tables: [ValueTable], language: LanguageTag, source: LanguageTag, heir: NoticeID? = nil
  ) {
    self.heir = heir
    self.tables = tables
    self.language = language
    self.source = source
  }

  /// The value's text; `nil`, and remembered, if no table has it.
  mutating func text(of value: ValueReference) -> Prose? {
    text(of: value.name, at: value.range)
  }

  private mutating func text(of name: ValueName, at range: SourceRange) -> Prose? {
    for table in tables {
      if let text = table[name]?.text(in: language, fallback: source) {
        return Prose(text.bytes, at: range)
      }
    }
    undefined.append((name, range))
    return nil
  }

  /// The text with every `{{name}}` in it replaced; for link targets, titles and alternatives.
  mutating func filled(_ prose: Prose, at range: SourceRange) -> Prose {
    let bytes = prose.bytes
    guard bytes.contains(UInt8(ascii: "{")) else { return prose }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let (name, end) = Self.value(in: bytes, at: index),
        let text = text(of: name, at: range)
      {
        result += text.bytes
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return Prose(result, at: prose.range)
  }

  /// The names of all `{{name}}` in a text.
  static func names(in bytes: [UInt8]) -> [ValueName] {
    bytes.indices.compactMap { value(in: bytes, at: $0)?.name }
  }

  /// The name of a `{{name}}` that begins at `start`, with the byte behind it.
  private static func value(in bytes: [UInt8], at start: Int) -> (name: ValueName, end: Int)? {
    let brace = UInt8(ascii: "{")
    guard start + 1 < bytes.count, bytes[start] == brace, bytes[start + 1] == brace else {
      return nil
    }
    var end = start + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "}") { end += 1 }
    guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "}") else { return nil }
    let name = ValueName(String(decoding: bytes[(start + 2)..<end], as: UTF8.self))
    return name.isWellFormed ? (name, end + 2) : nil
  }

  /// Reports the values that no table had, each where it is used.
  func reportUndefined(in diagnostics: inout Diagnostics) {
    guard !undefined.isEmpty else { return }
    let names = tables.flatMap { $0.entries.map(\.name.rawValue) }
    for (name, range) in undefined {
      diagnostics.report(
        .error, "undefined-value", at: range,
        "Value '\(name)' is not defined" + (heir.map { " for '\($0)'" } ?? "")
          + Suggestion.phrase(for: name.rawValue, among: names),
        explanation: "Values are looked up in the supplement, notice.yml and workspace.yml.")
    }
  }
}
