/// Words of grammar, which may differ while nothing is said otherwise.
enum FreeWords {
  /// Whether a word only holds a sentence together.
  static func isFree(_ word: Word) -> Bool {
    word.kind == .word && word.classes.contains(.function) && !word.isProtected
      && !word.classes.contains(.explanation) && !pronouns.contains(word.text) && !bound.contains(word.text)
  }

  /// Tells the places of a reading that hold a word for the publisher or the reader.
  static func isPronoun(_ place: Int) -> (Reading) -> Bool {
    { pronouns.contains($0.words[place].text) }
  }

  private static let pronouns: Set<String> = [
    "we", "us", "our", "you", "your", "they", "them", "their", "ours", "yours", "i", "my",
  ]

  // Some words of grammar set a limit.
  private static let bound: Set<String> = ["within", "under", "over", "between", "but", "while", "same", "one"]
}

/// Whether two words differ by a slip of the pen.
enum Slips {
  /// Whether the old word is none, and the new one is, or is like it beyond doubt.
  static func isSlip(_ old: Word, _ new: Word, document: DocumentWords) -> Bool {
    guard old.kind == .word, new.kind == .word, old.value == nil, new.value == nil,
      !old.isProtected, old.text != new.text, !(old.isCapital && new.isCapital && old.text.utf8.count < 5)
    else { return false }
    let (before, after) = (Array(old.text.utf8), Array(new.text.utf8))
    guard after.count >= 3, !isWord(old.text) else { return false }
    let distance = SlipDistance.between(before, after)
    if new.isProtected { return distance == 1 && after.count >= 3 }
    return distance <= (after.count >= 8 ? 2 : 1) && isWord(new.text)
  }

  /// Whether a word in small letters is English.
  static func isWord(_ text: String) -> Bool {
    Lexicon.english.known.contains(text) || EnglishWords.contains(text)
  }
}
