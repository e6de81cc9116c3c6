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
    if invites(text), !sentence.classes.intersects(WordClasses(.charging, .fee, .optOut, .consent))
    {
      return "It gives readers a hint"
    }
    if idioms.contains(where: text.hasPrefix), !sentence.contains(["we", "our", "us"]) {
      return "It is a phrase"
    }
    if isOpen(sentence, change) { return "It tells when somebody is there" }
    if isFounded(sentence) { return "It tells of the publisher's past" }
    if isTip(sentence) { return "It gives readers a hint" }
    if isGeneral(reading, sentence, change) { return "It tells how things are in general" }
    guard !sentence.classes.intersects(grave) else { return nil }
    guard !isOperative(reading, change) else { return nil }
    if isCourtesy(sentence, text) { return "It is a courtesy" }
    if isExample(sentence, text) { return "It gives an example" }
    if change.new == nil, anchors.contains(where: text.contains),
      !sentence.contains(["we", "our", "us", "you", "your"])
    {
      return "It comments on what stands there"
    }
    if isReasoned(sentence, text) { return "It gives the reason for something" }
    if isHint(reading, sentence, change) { return "It gives readers a hint" }
    return nil
  }

  /// What no remark is about.
  private static let grave = WordClasses(
    .selling, .anyOther, .impliedConsent, .ownPurpose, .businessTransfer, .retroactive, .charging,
    .liability)

  /// "The desk is staffed Monday to Friday from 8 a.m.".
  private static func isOpen(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    let presence: Set<String> = [
      "staffed", "open", "opening", "closed", "reachable", "answered", "available", "manned",
    ]
    let days: Set<String> = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekdays",
      "mornings", "afternoons", "o'clock", "a.m", "p.m", "am", "pm",
    ]
    return change.isIn(.contact) && sentence.contains(presence) && sentence.contains(days)
      && !sentence.classes.intersects(WordClasses(.right, .hurdle, .fee, .consent))
  }

  /// "Founded in 1911 as a cooperative, we now run forty shops".
  private static func isFounded(_ sentence: PlainSentence) -> Bool {
    let starts = ["founded", "established", "incorporated"]
    let heavy = WordClasses.practices.union(
      WordClasses(.dataNoun, .sensitiveData, .recipient, .legalForm, .fee, .right))
    return sentence.texts.prefix(4).contains(where: starts.contains)
      && !sentence.classes.intersects(heavy)
  }

  /// "You may like to read …", "you might want to print …".
  private static func invites(_ text: SpacedWords) -> Bool {
    let moods = [
      " may like to ", " might like to ", " may want to ", " might want to ", " may wish to ",
      " might wish to ", " is worth ", " we suggest that you ", " we recommend that you ",
    ]
    let verbs = [
      " read ", " look ", " print ", " visit ", " see ", " check ", " keep a copy ", " bookmark ",
      " reading ", " looking ", " review ", " familiarise ", " familiarize ",
    ]
    return moods.contains(where: text.contains) && verbs.contains(where: text.contains)
      && ![" we share ", " we collect ", " we may ", " third part"].contains(where: text.contains)
  }

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
    if isReferral(reading, sentence) { return true }
    let starts = ["compare", "see", "cf"]
    let isCompared =
      sentence.texts.first.map(starts.contains) == true && sentence.texts.count < 16
      && sentence.contains(["table", "section", "chapter", "paragraph", "list", "annex", "end"])
    if isCompared { return true }
    let isTakenUp =
      sentence.texts.count <= 14 && !sentence.contains(["may", "can", "will"])
      && sentence.texts.suffix(2).contains { ["below", "above"].contains($0) }
    let isDocument =
      isLinked || isTakenUp
      || sentence.words.prefix(4).contains {
        ["chapters", "paragraphs", "pages"].contains($0.text)
      }
      || sentence.words.prefix(6).contains {
        $0.classes.intersects(WordClasses(.crossReference, .noticeItself))
      }
    guard isDocument else { return false }
    let verb = sentence.texts.prefix(9).firstIndex(where: telling.contains)
    guard let verb else { return false }
    let isPersonal = sentence.texts[..<verb].contains { ["you", "your"].contains($0) }
    return !isPersonal && !sentence.contains(["agree", "accept", "must", "also"])
  }

  /// "For details, see Reviews Terms of Use": a pointer to a title or a link, and nothing else.
  private static func isReferral(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let verbs: Set<String> = ["see", "visit", "refer", "read", "view", "consult", "check"]
    let before: Set<String> = [
      "for", "more", "further", "details", "information", "additional", "please", "detail",
      "about", "this", "on",
    ]
    guard let verb = sentence.texts.prefix(6).firstIndex(where: verbs.contains),
      sentence.texts[..<verb].allSatisfy(before.contains)
    else { return false }
    let rest = sentence.words[(verb + 1)...]
    let small: Set<String> = [
      "to", "the", "our", "at", "of", "and", "for", "on", "in", "also", "a",
    ]
    return !rest.isEmpty && rest.count <= 14
      && rest.allSatisfy {
        $0.isCapital || small.contains($0.text) || $0.kind == .link || $0.kind == .number
          || $0.classes.contains(.crossReference) || $0.classes.contains(.noticeItself)
      }
      && rest.contains { $0.isCapital || $0.kind == .link }
  }

  private static let telling: Set<String> = [
    "deals", "explains", "explain", "describes", "describe", "described", "covers", "tells",
    "lists",
    "summarises", "summarizes", "outlines", "contains", "explained", "listed", "answers", "shows",
    "provided", "gives", "defines", "deal", "taken", "discussed", "compare",
    "say", "begin", "start", "first",
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
    let lawLets =
      change.new == nil && sentence.begins(["the", "law"], ["the", "gdpr"]) && isLaws(sentence)
      && !sentence.contains(["must", "only", "will"])
    let isFree = !isOurs || lawLets || (change.new == nil || isGloss) && isDefinition(sentence)
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
    return isDefinition(sentence) || isGeneric(sentence) || isSign(sentence) || isHistory(sentence)
  }

  /// "The padlock beside the address tells you that …": what a sign means.
  private static func isSign(_ sentence: PlainSentence) -> Bool {
    let verbs: Set<String> = ["tells", "shows", "indicates"]
    guard let verb = sentence.texts.prefix(9).firstIndex(where: verbs.contains), verb > 1 else {
      return false
    }
    return ["a", "an", "the"].contains(sentence.texts[0])
      && sentence.texts[(verb + 1)...].prefix(2).contains("you")
      && !sentence.texts[..<verb].contains { ["your", "you"].contains($0) }
  }

  /// "The right is fairly new; it came into the law in 2018", "notices tend to be long".
  private static func isHistory(_ sentence: PlainSentence) -> Bool {
    guard !sentence.contains(["you", "your", "shall", "will", "must", "may"]) else { return false }
    let pairs = sentence.pairs
    let isAge = pairs.contains { first, second in
      ["fairly", "quite", "relatively", "rather", "comparatively"].contains(first)
        && ["new", "old", "young", "rare", "common", "recent", "technical"].contains(second)
        || ["tend", "tends"].contains(first) && second == "to"
        || first == "came" && ["into", "from", "about"].contains(second)
    }
    return isAge
      && !sentence.classes.intersects(WordClasses(.protective, .deleting, .sharing, .selling))
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
      "gives", "prescribes", "protects", "means", "meet", "doesn't", "does", "lets", "entitles",
    ]
    let laws: Set<String> = ["law", "laws", "gdpr", "regulation", "act", "directive", "statute"]
    if let by = sentence.texts.firstIndex(of: "by"), by > 2, !sentence.contains(["we", "our"]),
      sentence.texts[..<by].contains(where: {
        ["protected", "guaranteed", "governed", "required", "prescribed"].contains($0)
      }),
      sentence.words[(by + 1)...].prefix(3).contains(where: {
        laws.contains($0.text) || $0.classes.contains(.citation) || $0.text == "article"
          || $0.text == "section"
      }), sentence.classes.intersects(WordClasses(.right)) || sentence.texts.first == "the"
    {
      return !sentence.contains(["your", "you"])
    }
    let follows = sentence.pairs.contains {
      ["follows", "results", "derives"].contains($0) && $1 == "from"
    }
    if follows, sentence.classes.contains(.citation), !sentence.contains(["we", "our", "you"]) {
      return true
    }
    let isSource =
      sentence.begins(
        ["the", "legal", "source"], ["the", "source"], ["the", "legal", "foundation"])
      && sentence.classes.contains(.citation) && sentence.contains(["is"])
      && !sentence.contains(["we", "our", "data", "processing"])
    if isSource { return true }
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
    " look forward to ", " always open ", " happy to hear ", " glad to hear ", " bear with us ",
    " glad to have ", " well done ", " congratulations ", " delighted ", " pleased that ",
    " proud ", " glad that ",
    " we know it ", " we know this ",
    " easiest to reach ", " best reached ", " often busy ", " office hours ",
  ]

  private static let idioms = [
    " as already said ", " as already stated ", " as already mentioned ", " as said ",
    " it goes without saying ", " needless to say ", " as you know ", " of course ",
  ]

  /// "Example: …", "Roughly speaking, …", "For instance, …".
  private static func isExample(_ sentence: PlainSentence, _ text: SpacedWords) -> Bool {
    examples.contains(where: text.hasPrefix)
      && !sentence.contains(["also", "we"])
      && !sentence.classes.intersects(
        WordClasses(.recipient, .advertising, .training, .sensitiveData, .certain, .limiter))
  }

  private static let anchors = [
    " mentioned above ", " described above ", " listed above ", " the rule above ",
    " in the preceding paragraph ", " in the previous paragraph ", " listed under ",
    " mentioned in this section ", " set out above ", " named above ",
  ]

  private static let examples = [
    " example ", " for example ", " for instance ", " put differently ", " to put it differently ",
    " by way of example ",
    " by way of illustration ", " to illustrate ", " roughly speaking ",
    " suppose ", " imagine ", " put simply ", " simply put ", " in other words ", " an example ",
  ]

  /// "… which is why we chose …", "that is the reason for …", "hence the …".
  private static func isReasoned(_ sentence: PlainSentence, _ text: SpacedWords) -> Bool {
    let isDesign =
      sentence.begins(["we", "built"], ["we", "chose"], ["we", "designed"], ["we", "made"])
      && sentence.contains(["because"])
    var brings = WordClasses(.training, .fee, .hurdle)
    if !isDesign { brings.insert(.sensitiveData) }
    return reasons.contains(where: text.contains) && !sentence.classes.intersects(brings)
      && !sentence.contains(["also", "now", "must", "additionally"])
  }

  private static let reasons = [
    " that is why ", " this is why ", " which is why ", " that is the reason ",
    " this is the reason ", " the reason for ", " the reason is ", " hence the ",
    " for this reason ", " it that way because ", " it this way because ", " that way because ",
    " just mentioned ", " mentioned in the last ", " mentioned above ", " mentioned in the list ",
    " named in the last ", " just described ", " given above ", " described above ",
    " named above ", " explained above ",
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
