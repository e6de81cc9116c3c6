import NoticeModel

/// More forms in which a sentence says what a thing is.
extension Glosses {
  /// Whether a sentence says what a thing is: "… is a …", of something that gets no data.
  static func isDefinition(_ sentence: PlainSentence) -> Bool {
    let texts = sentence.texts
    if texts.prefix(8).contains(where: { ["consists", "comprises"].contains($0) }) {
      return !sentence.contains(["your", "our", "we"])
    }
    if sentence.begins(["by"]), sentence.pairs.contains(where: { $0 == "we" && $1 == "mean" }) {
      return true
    }
    guard let verb = texts.prefix(8).firstIndex(where: { ["is", "are", "means"].contains($0) }),
      verb > 0, verb + 2 < texts.count
    else { return false }
    var next = verb + 1
    if ["essentially", "basically", "simply", "usually", "generally"].contains(texts[next]) {
      next += 1
    }
    let isNoun =
      ["a", "an", "small", "short", "tiny", "pieces", "bits", "data"].contains(texts[next])
      || texts[verb] == "means" && texts[next] == "that"
    let subject = sentence.words[..<verb]
    let predicate = sentence.words[next...].prefix(5)
    let somebody = WordClasses(
      .recipient, .controller, .legalForm, .representative, .otherParty, .authority, .fee)
    let isSomebodys = subject.contains { ["your", "our", "we", "you", "it"].contains($0.text) }
    return isNoun && !isSomebodys && !predicate.contains { $0.classes.intersects(somebody) }
      && !subject.contains { $0.classes.intersects(WordClasses(.recipient, .otherParty)) }
  }

  /// Whether a sentence says what a thing is, of which the text speaks: "It is a setting …".
  static func isModel(_ reading: Reading) -> Bool {
    let texts = reading.words.filter { $0.kind == .word }.map(\.text)
    guard let first = texts.first,
      let verb = texts.prefix(6).firstIndex(where: { ["is", "are", "means"].contains($0) }),
      verb > 0, verb + 1 < texts.count
    else { return false }
    let starts = ["it", "these", "this", "they", "a", "an"].contains(first)
    let isNoun = [
      "a", "an", "the", "any", "one", "every", "what", "model", "small", "short", "called", "files",
      "companies", "firms", "as",
    ].contains(texts[verb + 1])
    let isTerm = verb <= 2 && texts[verb] == "means" && texts[verb + 1] == "that"
    guard starts && isNoun || isTerm else { return false }
    let isModel = ["a", "an"].contains(first) && ["a", "an"].contains(texts[verb + 1])
    guard !texts.contains("we") || isModel || isTerm else { return false }
    // "This means that we collect …" tells what is done.
    if isTerm, Remarks.publisherActs(reading),
      reading.classes.intersects(WordClasses(.collecting, .sharing))
    {
      return false
    }
    let handed = WordClasses(.sharing, .selling, .recipient)
    if texts.contains("we"), reading.classes.intersects(handed) { return false }
    let heavy = WordClasses(
      .obliged, .hedge, .selling, .anyOther, .impliedConsent, .useBan, .charging, .fee,
      .hurdle, .advertising, .training)
    // The term itself says nothing of what is done.
    let said = reading.words.filter { $0.kind == .word }.dropFirst(isTerm ? verb : 0)
    return !said.contains { $0.classes.intersects(heavy) }
      && (isTerm || !reading.classes.contains(.restricting))
  }

  /// "The flag is a hint": what a thing is of which the old text speaks.
  static func isKnownThing(_ reading: Reading, _ change: Comparison) -> Bool {
    let words = reading.words.filter { $0.kind == .word }
    guard words.count >= 5, words[0].text == "the", ["is", "are"].contains(words[2].text),
      ["a", "an"].contains(words[3].text), !change.isTerms,
      change.document.oldStems.contains(Stem.of(words[1].text))
    else { return false }
    let heavy = WordClasses.matters.union(.terms).subtracting(WordClasses(.automated))
    return Background.isNobodys(reading)
      && !words.dropFirst(3).contains { $0.classes.intersects(heavy) }
  }
}
