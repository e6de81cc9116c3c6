import NoticeModel

/// Sentences by which the author speaks to the reader and lays down nothing.
///
/// They say how the world is, why something is as it is, where in the document something stands, or
/// what readers had better do for their own sake. Whether one comes or goes, no permission is gained
/// and no promise is lost (MATERIALITY §2), unless some clause of it lets somebody act after all.
enum Remarks {
  /// What kind of remark a sentence is that came or went; `nil` where nothing proves it.
  static func reason(_ reading: Reading, _ change: Comparison) -> String? {
    guard change.hasLexicon, change.isWhole else { return nil }
    let sentence = PlainSentence(reading)
    let text = reading.spacedWords
    guard sentence.texts.count >= 3 else { return nil }
    if tellsWhere(reading, sentence) { return "It says what stands where in the document" }
    if leadsIn(reading, sentence) { return "It leads to the list behind it" }
    if idioms.contains(where: text.hasPrefix), !sentence.contains(["we", "our", "us"]) {
      return "It is a phrase"
    }
    if isTip(sentence) { return "It gives readers a hint" }
    if isGeneral(reading, sentence, change) { return "It tells how things are in general" }
    guard !sentence.classes.intersects(grave) else { return nil }
    guard !isOperative(reading, change) else { return nil }
    if isCourtesy(sentence, text) { return "It is a courtesy" }
    if isExample(sentence, text) { return "It gives an example" }
    if isReasoned(sentence, text) { return "It gives the reason for something" }
    if isHint(reading, sentence, change) { return "It gives readers a hint" }
    return nil
  }

  /// What no remark is about.
  private static let grave = WordClasses(
    .selling, .anyOther, .impliedConsent, .ownPurpose, .businessTransfer, .retroactive, .charging,
    .liability)

  // MARK: What is laid down

  /// Whether some clause lets somebody handle data or binds readers, or, in a sentence that is gone,
  /// held something for them.
  private static func isOperative(_ reading: Reading, _ change: Comparison) -> Bool {
    change.old == nil && publisherActs(reading)
      || reading.clauses.contains { clause in
        change.new == nil ? holds(clause, reading, change) : lets(clause, reading, change)
      }
  }

  /// Whether the publisher is said, anywhere in a sentence, to handle something: "… we share it".
  static func publisherActs(_ reading: Reading) -> Bool {
    reading.words.indices.contains { place in
      let next = reading.words[place...].dropFirst().prefix(4).prefix {
        !["the", "a", "an", "this", "your", "our"].contains($0.text)
      }
      return reading.words[place].text == "we"
        && next.contains { $0.classes.intersects(.practices) }
        && !next.contains { $0.classes.contains(.negation) }
    }
  }

  private static func lets(_ clause: ReadClause, _ reading: Reading, _ change: Comparison) -> Bool {
    let words = reading.words[clause.words]
    // "Somebody could …" tells what might be, not what is done.
    if words.contains(where: { ["could", "might", "would"].contains($0.text) }),
      clause.actor != .publisher
    {
      return false
    }
    switch clause.kind {
    case .practice:
      return !clause.isNegated && [.publisher, .otherParty].contains(clause.actor) && acts(words)
    case .power: return [.publisher, .otherParty].contains(clause.actor)
    case .ban, .duty, .exclusion: return true
    case .promise, .right, .instruction, .statement: return false
    }
  }

  private static func holds(_ clause: ReadClause, _ reading: Reading, _ change: Comparison) -> Bool
  {
    let words = reading.words[clause.words]
    let isPublishers = words.contains { ["we", "us", "our"].contains($0.text) }
    switch clause.kind {
    case .promise, .right: return isPublishers || !clause.classes.intersects(.matters)
    case .practice:
      return clause.isNegated || clause.isLimited || clause.actor == .publisher
    case .power, .exclusion: return clause.isNegated
    case .ban, .duty: return false
    case .instruction:
      return change.isIn(.rights, .cookies, .minors, .contact, .termsTermination, .termsFees)
        && clause.classes.intersects(
          WordClasses(.channel, .directChannel, .right, .remedy, .optOut))
    case .statement:
      return isPublishers
        && clause.classes.intersects(
          WordClasses(.limiter, .negation, .certain, .protective, .prompt))
    }
  }

  /// Whether the publisher, or somebody for it, is said to handle something.
  private static func acts(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.classes.intersects(.practices) }
  }

  // MARK: The document

  /// "Section 2 deals with …", "This notice explains …", "Through this policy, we have described …".
  private static func tellsWhere(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let isBound = sentence.classes.intersects(
      WordClasses(.negation, .obliged, .limiter, .exception, .useBan))
    guard !isBound else { return false }
    let isLinked =
      (reading.words.contains { $0.kind == .link } || sentence.contains(["contains"]))
      && sentence.contains(["information", "details"])
    let isDocument =
      isLinked
      || sentence.words.prefix(6).contains {
        $0.classes.intersects(WordClasses(.crossReference, .noticeItself))
      }
    guard isDocument else { return false }
    let verb = sentence.texts.prefix(9).firstIndex(where: telling.contains)
    guard let verb else { return false }
    let isPersonal = sentence.texts[..<verb].contains { ["you", "your"].contains($0) }
    return !isPersonal && !sentence.contains(["agree", "accept", "must", "also"])
  }

  private static let telling: Set<String> = [
    "deals", "explains", "explain", "describes", "describe", "described", "covers", "tells",
    "lists",
    "summarises", "summarizes", "outlines", "contains", "explained", "listed", "answers", "shows",
    "provided", "gives", "defines",
  ]

  /// "The following … apply:", "We collect these data:": what counts are the items behind it.
  private static func leadsIn(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let last = reading.text.utf8.reversed().first { !" *_\n".utf8.contains($0) }
    let heavy = WordClasses(
      .advertising, .training, .sensitiveData, .recipient, .sharing, .abroad, .limiter, .exception)
    return last == UInt8(ascii: ":") && sentence.texts.count <= 30
      && sentence.contains(["following", "these", "below", "follows"])
      && !sentence.classes.intersects(heavy)
  }

  // MARK: The world

  /// "A cookie is a small file …", "Most browsers …", "The GDPR requires …", "There are apps that …".
  private static func isGeneral(
    _ reading: Reading, _ sentence: PlainSentence, _ change: Comparison
  ) -> Bool {
    let persons: Set<String> = ["we", "us", "our", "ours"]
    let isOurs = sentence.contains(persons)
    // Of what is gone, a definition may have named the publisher by the way.
    let isGloss = sentence.pairs.contains { $0 == "we" && $1 == "mean" }
    let isFree = !isOurs || (change.new == nil || isGloss) && isDefinition(sentence)
    let exists = sentence.begins(["there", "are"], ["there", "is"])
    guard isFree, change.new == nil || !sentence.contains(["now"]),
      exists || !sentence.contains(["also"]) || change.new == nil
    else {
      return false
    }
    if change.isIn(.definitions), change.new == nil { return false }
    let binds = WordClasses(
      .obliged, .fee, .refund, .renewal, .remedy, .optOut, .ownPurpose, .retroactive, .charging)
    if isLaws(sentence) {
      return !sentence.contains(["your", "you"])
        && !sentence.classes.intersects(WordClasses(.remedy, .dispute, .fee))
    }
    guard !sentence.classes.intersects(binds) else { return false }
    guard isGloss || !sentence.classes.contains(.selling) else { return false }
    return isDefinition(sentence) || isGeneric(sentence)
  }

  /// Whether a sentence says what a thing is: "… is a …", of something that gets no data.
  private static func isDefinition(_ sentence: PlainSentence) -> Bool {
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

  /// Whether a sentence is about most things of a kind, or says that some exist.
  private static func isGeneric(_ sentence: PlainSentence) -> Bool {
    let isMost = sentence.begins(
      ["most"], ["few"], ["like", "most"], ["like", "many"], ["as", "with", "most"],
      ["many", "people"], ["many", "browsers"], ["there", "are"], ["there", "is"], ["nobody"],
      ["no", "transmission"], ["no", "method"], ["no", "system"])
    let heavy = WordClasses(
      .recipient, .otherParty, .advertising, .training, .sensitiveData, .certain)
    let isOwn =
      sentence.contains(["your"]) && !sentence.contains(["browser", "browsers", "cookies"])
    return isMost && !isOwn && !sentence.classes.intersects(heavy)
  }

  /// Whether the law, or a text of law, is what acts.
  private static func isLaws(_ sentence: PlainSentence) -> Bool {
    let verbs: Set<String> = [
      "requires", "require", "demands", "says", "provides", "allows", "obliges", "forbids",
      "defines",
      "gives", "prescribes", "protects", "means", "meet", "doesn't", "does",
    ]
    let laws: Set<String> = ["law", "laws", "gdpr", "regulation", "act", "directive", "statute"]
    let start = sentence.words.prefix(5)
    guard let verb = start.firstIndex(where: { verbs.contains($0.text) }) else { return false }
    return start[..<verb].contains {
      laws.contains($0.text) || $0.classes.contains(.citation)
    }
  }

  // MARK: The author

  /// "We are sorry …", "Your privacy matters to us", "It goes without saying …", "Welcome!".
  private static func isCourtesy(_ sentence: PlainSentence, _ text: SpacedWords) -> Bool {
    let heavy = WordClasses.practices.union(
      WordClasses(
        .deleting, .recipient, .advertising, .training, .sensitiveData, .fee, .right, .remedy,
        .consent, .prompt, .certain, .limiter))
    return !sentence.classes.intersects(heavy) && courtesies.contains(where: text.contains)
  }

  private static let courtesies = [
    " we are sorry ", " welcome ", " thank you ", " thanks ", " matters to us ",
    " important to us ",
    " our goal is ", " our aim is ", " our mission ", " we know that ", " we understand that ",
    " we take your privacy seriously ", " the foundation of our ", " at the heart of ", " trust ",
    " we hope ", " we wish ", " is our priority ",
    " we value your ", " we respect your privacy ", " seriously ", " grateful ",
  ]

  private static let idioms = [
    " it goes without saying ", " needless to say ", " as you know ", " of course ",
  ]

  /// "Example: …", "Roughly speaking, …", "For instance, …".
  private static func isExample(_ sentence: PlainSentence, _ text: SpacedWords) -> Bool {
    examples.contains(where: text.hasPrefix)
      && !sentence.contains(["also", "we"])
      && !sentence.classes.intersects(
        WordClasses(.recipient, .advertising, .training, .sensitiveData, .certain, .limiter))
  }

  private static let examples = [
    " example ", " for example ", " for instance ", " by way of example ", " roughly speaking ",
    " suppose ", " imagine ", " put simply ", " simply put ", " in other words ", " an example ",
  ]

  /// "… which is why we chose …", "that is the reason for …", "hence the …".
  private static func isReasoned(_ sentence: PlainSentence, _ text: SpacedWords) -> Bool {
    let brings = WordClasses(.training, .sensitiveData, .fee, .hurdle)
    return reasons.contains(where: text.contains) && !sentence.classes.intersects(brings)
      && !sentence.contains(["also", "now", "must", "additionally"])
  }

  private static let reasons = [
    " that is why ", " this is why ", " which is why ", " that is the reason ",
    " this is the reason ", " the reason for ", " the reason is ", " hence the ",
    " for this reason ",
    " just described ", " given above ", " described above ", " named above ", " explained above ",
  ]

  /// "Please do not put …", "Tip: …", "You can help to … by choosing …".
  private static func isHint(
    _ reading: Reading, _ sentence: PlainSentence, _ change: Comparison
  ) -> Bool {
    let heavy = WordClasses(
      .consent, .fee, .optOut, .advertising, .training, .abroad, .refund, .renewal, .restricting)
    guard !sentence.classes.intersects(heavy), !sentence.contains(["we", "us", "unless"])
    else { return false }
    if showsSteps(sentence, change) { return true }
    let isAsking =
      sentence.contains(["please"]) && !sentence.begins(["please", "note"])
      || sentence.begins(["keep"], ["make", "sure"], ["remember"])
    let asks = WordClasses(.hurdle, .obliged, .right, .remedy)
    return isAsking
      && (!sentence.classes.intersects(asks) || sentence.begins(["please", "do", "not"]))
      && reading.clauses.contains { $0.kind == .instruction }
  }

  /// "Tip: …", "You can help to … by choosing …".
  private static func isTip(_ sentence: PlainSentence) -> Bool {
    sentence.begins(["tip"], ["hint"], ["you", "can", "help"])
      && !sentence.contains(["we", "us", "our", "must", "unless", "only"])
  }

  /// "To delete a recording, open …, choose …": steps to what the text already lets readers do.
  private static func showsSteps(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    let steps: Set<String> = [
      "open", "choose", "click", "go", "tap", "select", "visit", "press", "follow", "log", "enter",
    ]
    guard change.old == nil, sentence.begins(["to"]),
      !sentence.classes.intersects(WordClasses(.hurdle, .obliged))
    else { return false }
    return sentence.texts.dropFirst(2).prefix(8).contains(where: steps.contains)
      && !sentence.contains(["you", "may", "will"])
  }
}
