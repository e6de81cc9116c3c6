import NoticeModel

/// Typed references to sections, such as *Section 4*, that follow a renumbering.
///
/// The number 4 in the old text and the number 5 in the new one are the same label if the section
/// that had the one number now has the other.
struct SectionLabels {
  private var old: [[UInt8]: [UInt8]] = [:]

  /// Takes in a section whose number changed.
  mutating func add(_ before: Prose, _ after: Prose) {
    guard let first = Self.number(in: before), let second = Self.number(in: after),
      first != second
    else { return }
    old[second] = first
  }

  private static func number(in label: Prose) -> [UInt8]? {
    Tokenizer.tokens(of: label.bytes).first { $0.kind == .number }?.bytes
  }

  /// Gives typed numbers of the new text the numbers of the old words that they stand for.
  func unify(_ before: NumberedTokens, _ after: inout NumberedTokens) {
    if old.isEmpty { return }
    let mine = Self.labelPlaces(in: before.tokens)
    if mine.isEmpty { return }
    for place in Self.labelPlaces(in: after.tokens) {
      guard let number = old[after.tokens[place].bytes],
        let source = mine.first(where: { before.tokens[$0].bytes == number })
      else { continue }
      after.numbers[place] = before.numbers[source]
    }
  }

  private static let leads: Set<[UInt8]> = Set(
    [
      "section", "sections", "article", "articles", "clause", "clauses", "paragraph", "paragraphs",
      "part", "§", "§§", "第", "abschnitt", "ziffer", "artikel", "artículo", "sección", "sezione",
      "articolo", "artigo",
    ].map { Array($0.utf8) })

  /// The places of figures behind a word such as *Section*.
  private static func labelPlaces(in tokens: [Token]) -> [Int] {
    var result: [Int] = []
    var isLed = false
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .space: continue
      case .number where isLed: result.append(place)
      case .word, .punctuation, .ideograph:
        let word = token.bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
        let continues = isLed && ["and", "or", ","].contains { word.elementsEqual($0.utf8) }
        isLed = continues || leads.contains(word)
      default: isLed = false
      }
    }
    return result
  }
}
