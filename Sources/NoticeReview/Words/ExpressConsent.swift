/// Tells consent that was given before from consent that is taken from what readers do.
enum ExpressConsent {
  /// Takes "after you agreed" for consent, which "you agree" alone may only imply.
  static func settle(_ words: inout [Word]) {
    for index in words.indices where ["agreed", "consented", "agree"].contains(words[index].text) {
      let start = words[..<index].lastIndex { $0.text == "you" } ?? index
      guard start > 0, index - start <= 2, waiting.contains(words[start - 1].text) else { continue }
      for place in start...index { words[place].classes.remove(WordClasses(.impliedConsent)) }
      words[index].classes.insert(.consent)
    }
  }

  private static let waiting: Set<String> = ["after", "once", "until"]
}
