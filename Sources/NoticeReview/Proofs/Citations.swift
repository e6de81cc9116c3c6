/// Places in which a law is cited.
enum Citations {
  /// Whether a run in brackets holds nothing but the number and the name of a law.
  static func isWhole(_ run: Range<Int>, of reading: Reading?) -> Bool {
    guard let reading, !run.isEmpty else { return false }
    let words = reading.words[run].filter { $0.kind != .mark }
    let opens =
      reading.words[run].first?.text == "("
      || run.lowerBound > 0 && reading.words[run.lowerBound - 1].text == "("
    let laws = [
      "section", "sections", "article", "articles", "art", "regulation", "decision", "directive",
      "act", "law", "gdpr", "code", "ordinance", "paragraph", "clause", "chapter", "statute",
    ]
    let small = ["of", "the", "and", "on", "for", "in", "to", "with", "lit", "no"]
    return opens && words.contains { laws.contains($0.text) }
      && words.allSatisfy {
        $0.isCapital || laws.contains($0.text) || small.contains($0.text) || $0.kind == .number
          || $0.hasDigit || $0.text.utf8.count <= 2 || $0.classes.contains(.citation)
      }
  }

  /// Whether a run says that a law asks for what the sentence says: "As section 4 of the Act demands".
  static func isFront(_ run: Range<Int>, of reading: Reading?) -> Bool {
    guard let reading, !run.isEmpty else { return false }
    let words = reading.words[run].filter { $0.kind != .mark }
    let verbs = [
      "demands", "requires", "prescribes", "provides", "says", "asks", "lays", "obliges", "demand",
      "require", "prescribe", "provide", "expects", "orders",
    ]
    let laws = [
      "section", "article", "law", "act", "regulation", "code", "chapter", "rule", "paragraph",
      "part",
    ]
    let small = ["as", "the", "of", "and", "us", "by", "on", "down", "our"]
    let isLaw = words.contains { $0.classes.contains(.citation) || laws.contains($0.text) }
    return words.count >= 3 && words[0].text == "as" && isLaw
      && words.contains { verbs.contains($0.text) }
      && words.allSatisfy {
        $0.isCapital || $0.kind == .number || $0.hasDigit || verbs.contains($0.text)
          || laws.contains($0.text) || small.contains($0.text) || $0.classes.contains(.citation)
      }
  }

  /// Whether a word is part of a citation: the name of a law, its number, or the words between.
  static func isPart(_ place: Int, of reading: Reading?) -> Bool {
    guard let reading else { return false }
    let word = reading.words[place]
    if word.classes.contains(.citation) { return true }
    let parts = [
      "para", "paras", "lit", "litt", "subpara", "sentence", "point", "abs",
    ]
    let beside = reading.words[max(0, place - 3)..<min(reading.words.count, place + 4)]
    if parts.contains(word.text),
      beside.contains(where: { $0.kind == .number || $0.text.utf8.count == 1 })
    {
      return true
    }
    let near = reading.words[max(0, place - 4)..<min(reading.words.count, place + 5)]
    guard near.contains(where: { $0.classes.contains(.citation) }) else { return false }
    if word.kind == .number || word.text.utf8.count == 1 || word.text == "formerly" { return true }
    if word.classes.contains(.function) || word.text == "uk" || word.text == "eu" { return true }
    return word.isCapital && word.isContent
      && !word.classes.intersects(WordClasses(.legalBasis, .place, .recipient, .dataNoun))
  }
}
