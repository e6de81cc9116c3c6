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
    if namesSpeaker(reading, sentence, change) { return "It says who speaks" }
    if leadsIn(reading, sentence) { return "It leads to the list behind it" }
    if repeating.contains(where: text.hasPrefix) { return "It says again what was said" }
    if thanking.contains(where: text.hasPrefix) { return "It is a courtesy" }
    if fulfils(reading, sentence) { return "It tells of the document" }
    if checksBack(sentence) { return "It invites readers to look at the document again" }
    if text.hasPrefix(" example of "), anchored(text) { return "It gives an example" }
    if text.hasPrefix(" example "), sentence.words.contains(where: { $0.kind == .number }),
      !sentence.contains(["we", "our", "must", "also", "only"])
    {
      return "It gives an example"
    }
    if [" look like this ", " looks like this ", " look as follows "].contains(
      where: text.contains),
      !sentence.contains(["we", "our", "you", "your"])
    {
      return "It gives an example"
    }
    if text.contains(" may sound "), !sentence.contains(["we", "our"]) { return "It is a phrase" }
    if invites(text), !sentence.classes.intersects(WordClasses(.charging, .fee, .optOut, .consent))
    {
      return "It gives readers a hint"
    }
    let manuals = [
      " browser's documentation ", " browser's help ", " help menu of your browser ",
      " help section of your browser ", " browser's manual ", " browser's instructions ",
      " documentation of your browser ", " browser manufacturer ",
    ]
    if manuals.contains(where: text.contains), !sentence.contains(["we", "our", "us"]) {
      return "It points to the manual of a browser"
    }
    if asksElsewhere(reading, sentence, change) { return "It tells where questions are answered" }
    if reports(sentence, change) { return "It tells where to report something" }
    if readsOthers(sentence) { return "It points to what others publish" }
    if text.contains(" illustrative purposes "), !sentence.contains(["your", "you"]) {
      return "It is about the pictures of the page"
    }
    if text.contains(" you are leaving ") || text.contains(" you are about to leave ") {
      return "It tells readers where they are"
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

  /// "If you have a query about a payment, please send an email to …".
  private static func asksElsewhere(
    _ reading: Reading, _ sentence: PlainSentence, _ change: Comparison
  ) -> Bool {
    let binds = WordClasses(.hurdle, .obliged, .limiter, .negation, .consent, .deleting, .optOut)
    return change.old == nil && sentence.contains(Questions.asked)
      && sentence.contains(Questions.verbs) && !sentence.classes.intersects(binds)
      && reading.words.contains { $0.kind == .address || $0.kind == .link }
  }

  /// "If you believe that your child has registered, tell us".
  private static func reports(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    let verbs = ["tell", "contact", "inform", "let", "notify", "write", "report"]
    let signs = ["believe", "think", "notice", "suspect", "discover", "learn"]
    return change.old == nil && change.isIn(.minors, .security, .contact) && !change.isTerms
      && sentence.begins(["if", "you"], ["should", "you"], ["please"])
      && sentence.contains(verbs) && sentence.contains(signs) && sentence.contains(["us"])
      && !sentence.classes.intersects(
        WordClasses(.obliged, .limiter, .fee, .consent, .optOut, .liability, .negation))
      && !sentence.contains(["we", "must"])
  }

  /// "Please review the privacy policies posted at those sites".
  private static func readsOthers(_ sentence: PlainSentence) -> Bool {
    let verbs = ["review", "read", "check", "consult", "examine", "see"]
    let asking = [
      "please", "encourage", "should", "recommend", "advise", "advised", "suggest", "urge",
    ]
    let texts = ["policy", "policies", "statement", "statements", "notices", "terms"]
    let others = [
      "those", "these", "other", "their", "third", "each", "such", "every",
    ]
    let sites = ["sites", "websites", "site", "website", "pages", "web"]
    return sentence.contains(verbs) && sentence.contains(asking) && sentence.contains(texts)
      && sentence.contains(others) && sentence.contains(sites)
      && !sentence.classes.intersects(
        WordClasses(.sharing, .selling, .liability, .obliged, .negation, .impliedConsent))
  }

  /// "The desk is staffed Monday to Friday from 8 a.m.".
  private static func isOpen(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    let presence = [
      "answers", "staffed", "open", "opening", "closed", "reachable", "answered", "available",
      "manned",
    ]
    let days = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekdays",
      "mornings", "afternoons", "o'clock", "a.m", "p.m", "am", "pm",
    ]
    let isReached =
      [["easiest", "to", "reach"], ["best", "reached"], ["often", "busy"]].contains { phrase in
        sentence.texts.indices.contains { sentence.texts[$0...].starts(with: phrase) }
      }
    return change.isIn(.contact) && (sentence.contains(presence) || isReached)
      && sentence.contains(days)
      && !sentence.classes.intersects(WordClasses(.right, .hurdle, .fee, .consent))
  }

  /// "Founded in 1911 as a cooperative, we now run forty shops".
  private static func isFounded(_ sentence: PlainSentence) -> Bool {
    let starts = ["founded", "established", "incorporated", "began", "started"]
    let heavy = WordClasses.practices.union(
      WordClasses(.dataNoun, .sensitiveData, .recipient, .legalForm, .fee, .right))
    let dates = ["ago", "century"]
    return sentence.texts.prefix(6).contains(where: starts.contains)
      && sentence.words.contains { $0.kind == .number || dates.contains($0.text) }
      && !sentence.classes.intersects(heavy)
  }

  private static let repeating = [
    " as we said ", " as we have said ", " as we said above ", " as stated at the beginning ",
    " as already said ", " as already stated ", " as already mentioned ", " to repeat ",
    " to say it again ", " to say so again ", " we say it again ", " once again ", " again we ",
    " we repeat ", " to sum up ",
  ]

  /// "We encourage you to review this statement regularly": nobody has to, and nothing follows.
  private static func checksBack(_ sentence: PlainSentence) -> Bool {
    let asking = [
      "encourage", "encourages", "please", "recommend", "advise", "suggest",
    ]
    let verbs = ["review", "check", "visit", "read", "revisit", "consult"]
    let often = [
      "periodically", "regularly", "frequently", "occasionally", "informed", "latest", "changes",
      "updates", "often",
    ]
    let texts = ["page", "policy", "statement", "notice", "site", "website"]
    return sentence.contains(asking) && sentence.contains(verbs) && sentence.contains(often)
      && sentence.contains(texts)
      && !sentence.contains([
        "must", "will", "continued", "responsible", "bound", "deemed", "shall", "reserve",
        "may", "modify", "amend",
      ])
      && !sentence.classes.intersects(
        WordClasses(.impliedConsent, .obliged, .sharing, .selling, .optOut))
  }

  private static let thanking = [
    " thank you for taking ", " thank you for reading ", " thank you for visiting ",
    " thank you for choosing ", " thanks for reading ", " thanks for visiting ",
  ]

  private static func anchored(_ text: SpacedWords) -> Bool {
    [" just described ", " described above ", " mentioned above ", " above "].contains(
      where: text.contains)
  }

  /// "With this sheet we comply with Articles 13 and 14 of the GDPR".
  private static func fulfils(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let verbs = ["comply", "fulfil", "fulfill", "meet", "satisfy", "discharge"]
    let texts = ["notice", "sheet", "policy", "statement", "document", "page"]
    guard let verb = sentence.texts.firstIndex(where: verbs.contains), sentence.texts.count <= 18
    else { return false }
    return sentence.texts.prefix(5).contains(where: texts.contains)
      && sentence.texts.prefix(3).contains { ["this", "these"].contains($0) }
      && sentence.words[verb...].contains {
        $0.classes.contains(.citation)
          || ["article", "articles", "duty", "duties", "gdpr"].contains($0.text)
      }
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
    " proud ", " glad that ", " indebted to ",
    " we know it ", " we know this ",
  ]

  private static let idioms = [
    " as said ",
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
    " example ", " for example ", " for instance ", " put differently ", " to give an example ",
    " to put it another way ",
    " to give an idea ", " a sample calculation ", " to put it differently ",
    " by way of example ",
    " by way of illustration ", " to illustrate ", " roughly speaking ",
    " suppose ", " imagine ", " put simply ", " simply put ", " in other words ", " an example ",
  ]

  /// "… which is why we chose …", "that is the reason for …", "hence the …".
  private static func isReasoned(_ sentence: PlainSentence, _ text: SpacedWords) -> Bool {
    let isDesign =
      sentence.begins(
        ["we", "built"], ["we", "chose"], ["we", "designed"], ["we", "made"], ["we", "set"],
        ["we", "picked"], ["we", "do", "this"], ["we", "do", "so"], ["we", "do", "it"],
        ["we", "drew"], ["we", "draw"])
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
    if showsSteps(sentence, change) || looksOtherwise(reading, sentence) { return true }
    let isAsking =
      sentence.contains(["please"]) && !sentence.begins(["please", "note"])
      || sentence.begins(["keep"], ["make", "sure"], ["remember"])
    let asks = WordClasses(.hurdle, .obliged, .right, .remedy)
    return isAsking
      && (!sentence.classes.intersects(asks) || sentence.begins(["please", "do", "not"]))
      && reading.clauses.contains { $0.kind == .instruction }
  }

  /// "On older telephones the setting may go by another name".
  private static func looksOtherwise(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let text = reading.spacedWords
    let looks = [
      " another name ", " different name ", " different names ", " slightly different ",
      " look different ", " looks different ", " named differently ", " called differently ",
    ]
    let shown = [
      "setting", "settings", "menu", "button", "option", "screen", "steps", "instructions", "icon",
    ]
    return looks.contains(where: text.contains) && sentence.contains(shown)
      && !sentence.classes.intersects(.practices)
  }

  /// "Tip: …", "You can help to … by choosing …".
  private static func isTip(_ sentence: PlainSentence) -> Bool {
    let eases = [
      ["find", "it", "easiest"], ["it", "is", "easiest"], ["speeds", "things", "up"],
      ["speed", "things", "up"], ["saves", "time"], ["is", "the", "quickest"],
      ["is", "the", "fastest"],
    ]
    let isEased = eases.contains { phrase in
      sentence.texts.indices.contains { sentence.texts[$0...].starts(with: phrase) }
    }
    let isLabelled =
      sentence.begins(["tip"], ["hint"], ["good", "to", "know"])
      && !sentence.classes.intersects(
        WordClasses(.sharing, .selling, .consent, .fee, .optOut, .hurdle, .obliged, .liability))
    if isLabelled { return true }
    let isPassword =
      sentence.begins(["choose"], ["use"], ["pick"], ["never", "share"], ["never", "use"])
      && sentence.contains(["password", "passwords", "passphrase", "pin"])
    let isHint = sentence.begins(["tip"], ["hint"], ["you", "can", "help"])
    return (isPassword || isHint && !sentence.contains(["us", "our"]) || isEased)
      && !sentence.contains(["we", "must", "unless", "only"])
  }

  /// "To delete a recording, open …, choose …": steps to what the text already lets readers do.
  private static func showsSteps(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    let steps = [
      "open", "choose", "click", "go", "tap", "select", "visit", "press", "follow", "log", "enter",
      "send", "write", "email", "call",
    ]
    guard change.old == nil, sentence.begins(["to"]),
      !sentence.classes.intersects(WordClasses(.hurdle, .obliged))
    else { return false }
    return sentence.texts.dropFirst(2).prefix(8).contains(where: steps.contains)
      && !sentence.contains(["you", "may", "will"])
  }
}
