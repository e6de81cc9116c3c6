/// How a language lists names in a sentence (Unicode TR 35, "List Patterns").
struct ListForms: Sendable {
  private let two: Pattern
  private let start: Pattern
  private let middle: Pattern
  private let end: Pattern

  /// Reads the forms from a language's file.
  init(_ entries: LanguageEntries) {
    two = entries.pattern("list.two")
    start = entries.pattern("list.start")
    middle = entries.pattern("list.middle")
    end = entries.pattern("list.end")
  }

  /// The names as one list.
  func joined(_ names: [String]) -> String {
    guard names.count > 2 else {
      return names.count == 2 ? two.filled(names) : names.first ?? ""
    }
    var text = start.filled([names[0], names[1]])
    for name in names[2..<(names.count - 1)] { text = middle.filled([text, name]) }
    return end.filled([text, names[names.count - 1]])
  }
}
