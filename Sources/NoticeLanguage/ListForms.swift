/// How a language lists names in a sentence (Unicode TR 35, "List Patterns").
struct ListForms: Sendable {
  private let two: Pattern
  private let start: Pattern
  private let middle: Pattern
  private let end: Pattern
  private let twoBeforeI: Pattern?
  private let endBeforeI: Pattern?

  /// Reads the forms from a language's file.
  init(_ entries: LanguageEntries) {
    two = entries.pattern("list.two")
    start = entries.pattern("list.start")
    middle = entries.pattern("list.middle")
    end = entries.pattern("list.end")
    twoBeforeI = entries.optionalText("list.two.before-i").map { Pattern(text: $0) }
    endBeforeI = entries.optionalText("list.end.before-i").map { Pattern(text: $0) }
  }

  /// The names as one list.
  func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let isBeforeI = Self.soundsLikeI(last)
    if names.count == 2 { return (isBeforeI ? twoBeforeI ?? two : two).filled(names) }
    var text = start.filled([names[0], names[1]])
    for name in names[2..<(names.count - 1)] { text = middle.filled([text, name]) }
    return (isBeforeI ? endBeforeI ?? end : end).filled([text, last])
  }

  /// Whether a Spanish word begins with the sound of *i*: *Irlanda*, *Hispania*, but not *Hiedra*.
  private static func soundsLikeI(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars.prefix(3))
    guard let first = scalars.first else { return false }
    if "iIíÍ".unicodeScalars.contains(first) { return true }
    guard "hH".unicodeScalars.contains(first), scalars.count > 1,
      "ií".unicodeScalars.contains(scalars[1])
    else { return false }
    return scalars.count == 2 || !"aeou".unicodeScalars.contains(scalars[2])
  }
}
