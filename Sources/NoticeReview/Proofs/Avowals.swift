import NoticeModel

/// Sentences in which a publisher avows that it cares: "Your privacy is at the heart of what we do".
///
/// They promise nothing that anybody could demand. A sentence is one if every word of content is of
/// the few that avowals are made of, or a name, and none of them tells what is done.
enum Avowals {
  /// Whether a sentence avows and nothing else.
  static func isAvowal(_ reading: Reading, _ change: Comparison) -> Bool {
    let content = reading.words.filter { $0.isContent && $0.kind == .word }
    guard change.hasLexicon, (2...16).contains(content.count),
      content.contains(where: { caring.contains($0.text) }),
      content.contains(where: { matters.contains($0.text) }),
      !reading.classes.intersects(WordClasses(.negation, .limiter, .exception, .fee))
    else { return false }
    return content.allSatisfy { word in
      caring.contains(word.text) || matters.contains(word.text) || filling.contains(word.text)
        || word.isCapital && !EnglishWords.contains(word.text) && word.classes.rawValue == 0
    }
  }

  /// What is said of what matters.
  private static let caring: Set<String> = [
    "committed", "commitment", "commit", "dedicated", "seriously", "respect", "respects",
    "respecting", "respected", "value", "values", "valued", "matters", "matter", "important",
    "importance", "priority", "heart", "care", "cares", "concern", "concerned", "believe",
    "believes", "appreciate", "appreciates", "recognise", "recognises", "recognize", "recognizes",
    "understand", "understands", "strive", "strives", "aim", "goal", "mission", "pride", "proud",
    "cherish", "core", "utmost", "paramount", "deeply", "responsibility",
  ]

  /// What matters.
  private static let matters: Set<String> = [
    "privacy", "trust", "security", "confidentiality", "confidence", "information", "data",
    "customers", "users", "visitors", "clients", "guests", "readers", "patients", "members",
  ]

  private static let filling: Set<String> = [
    "personal", "protect", "protecting", "protection", "safeguarding", "safeguard", "securing",
    "secure", "safe", "keep", "keeping", "maintaining", "maintain", "preserving", "private",
    "very", "great", "greatly", "deal", "everything", "always", "highly", "top", "one", "right",
    "rights", "your", "our", "online", "business", "company", "everyone", "individual", "people",
    "use", "using", "visit", "visiting", "website", "site", "services", "take", "takes", "make",
    "protected", "truly", "really", "here", "individuals", "privately", "handled",
    "responsibly", "handling", "foundation", "work", "us", "earn", "earning", "worthy",
  ]
}
