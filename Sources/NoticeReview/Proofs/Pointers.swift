import NoticeModel

/// Sentences that only say where in the document, or in another of the publisher's, something stands.
enum Pointers {
  /// Whether a sentence is one: "What else … is in Section 4", "Readers in … find more in …".
  static func isPlain(_ reading: Reading, _ change: Comparison) -> Bool {
    guard let place = reference(in: reading) else { return false }
    let sentence = PlainSentence(reading)
    guard !sentence.classes.intersects(binding),
      !reading.words[..<place].contains(where: { $0.kind == .number }),
      !brings(reading.words[..<place], change)
    else { return false }
    let opens = ["what", "how", "where", "which", "who", "whom", "more"]
    let verbs = ["is", "are", "stands", "stand"]
    if sentence.texts.first.map(opens.contains) == true {
      return sentence.texts.contains(where: verbs.contains)
    }
    let finds = ["find", "finds"]
    if sentence.texts.contains(where: finds.contains) { return true }
    return sentence.begins(["we", "keep"]) && sentence.contains(["period", "periods", "time"])
      && reading.words[place].classes.contains(.crossReference)
  }

  /// Where the place that is pointed to begins: a numbered section, or a title in quotation marks.
  private static func reference(in reading: Reading) -> Int? {
    reading.words.indices.first { place in
      guard place > 0, reading.words[place - 1].text == "in" else { return false }
      if reading.words[place].classes.contains(.crossReference) { return true }
      if reading.words[place].text == "the", place + 1 < reading.words.count,
        reading.words[place + 1].classes.contains(.crossReference)
      {
        return true
      }
      return reading.words[place].isCapital && isQuoted(reading.words[place], in: reading)
    }
  }

  private static func isQuoted(_ word: Word, in reading: Reading) -> Bool {
    let before = String(
      decoding: Array(reading.text.utf8)[..<word.bytes.lowerBound], as: UTF8.self)
    return before.last.map { "“\"‘".contains($0) } == true
  }

  /// Whether words in front of the place name somebody or something grave that was not known.
  private static func brings(_ words: ArraySlice<Word>, _ change: Comparison) -> Bool {
    let grave = WordClasses(.advertising, .training, .selling, .sensitiveData, .abroad)
    return words.contains {
      $0.classes.intersects(grave) && !change.document.oldStems.contains($0.stem)
    }
  }

  private static let binding = WordClasses(
    .negation, .limiter, .exception, .obliged, .weakened, .hedge, .restricting, .charging, .fee,
    .anyOther, .vagueTime, .impliedConsent, .useBan, .liability, .dispute)
}
