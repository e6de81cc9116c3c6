import NoticeModel

/// Sentences in which nobody does anything that must be told.
///
/// Such a sentence says what a thing is or does by itself, what somebody thinks, or where something
/// is found. Nobody acts on data, money or persons in it, it counts and measures nothing, and it
/// does not come on top of what was there (MATERIALITY §2: no permission gained, no promise lost).
enum Stillness {
  /// Whether a sentence that came or went is one of these.
  static func isStill(_ whole: Reading, _ change: Comparison) -> Bool {
    let reading = withoutGloss(whole)
    let passage = change.passage.after ?? change.passage.before
    let words = reading.words.filter { $0.kind != .label && ($0.kind != .mark || $0.text == ",") }
    guard passage?.kind == .sentence, words.count >= 4, !measures(reading),
      change.new != nil || !isRelied(change), !goesOut(words), !isRationed(words),
      !binds(reading, change),
      !words.indices.contains(where: { adds(words, at: $0) })
    else { return false }
    let main = mainWords(words)
    return !main.indices.contains { acts(main, at: $0) || speaksForPublisher(main, at: $0) }
      && !brings(main, change)
  }

  /// The sentence without a gloss of itself behind a colon, in which things only stay where they are:
  /// "…: it is stored, and nothing else happens to it".
  private static func withoutGloss(_ reading: Reading) -> Reading {
    guard let colon = reading.words.firstIndex(where: { $0.text == ":" }),
      colon + 1 < reading.words.count,
      ["it", "they", "this"].contains(reading.words[colon + 1].text)
    else { return reading }
    let gloss = reading.words[(colon + 1)...].filter { $0.kind != .mark }
    let stays = Set(["store", "keep", "hold", "save", "lie", "stay"].map(Stem.of))
    let isStatic = gloss.indices.allSatisfy { place in
      !acts(gloss, at: place) || stays.contains(Stem.of(gloss[place].text))
    }
    let people = ["we", "us", "our", "you", "your", "only"]
    guard isStatic, !gloss.contains(where: { people.contains($0.text) || $0.kind == .number }),
      !gloss.contains(where: { $0.classes.intersects(binding.subtracting(.init(.limiter))) })
    else { return reading }
    var front = reading
    front.words = Array(reading.words[..<colon])
    front.clauses = reading.clauses.filter { $0.words.upperBound <= colon }
    front.quantities = reading.quantities.filter { $0.words.upperBound <= colon }
    return front
  }

  /// Whether something is said to leave where it is, or somebody to see it: "one thing does leave your
  /// network", "so Apple can see that …".
  private static func goesOut(_ words: [Word]) -> Bool {
    let bounds = [
      "network", "device", "phone", "computer", "browser", "premises", "country", "building",
    ]
    let seeing = ["see", "learn", "know", "get", "receive", "read", "tell"]
    let texts = words.map(\.text)
    if texts.contains(where: { ["leave", "leaves"].contains($0) }),
      texts.contains(where: bounds.contains)
    {
      return true
    }
    return texts.indices.dropLast().contains { place in
      ["can", "may", "could", "will"].contains(texts[place]) && seeing.contains(texts[place + 1])
        && words[..<place].suffix(2).contains { $0.isCapital && $0.isContent }
        && place > 1
    }
  }

  /// Whether something is there for those who pay more: "available from the Business tier upwards".
  private static func isRationed(_ words: [Word]) -> Bool {
    let classes = [
      "tier", "plan", "plans", "edition", "package", "subscribers", "premium", "upwards", "paid",
    ]
    return words.contains { ["available", "included", "offered"].contains($0.text) }
      && words.contains { classes.contains($0.text) }
  }

  /// Whether what is gone may have been a promise by its place, whatever it says.
  private static func isRelied(_ change: Comparison) -> Bool {
    change.isIn(
      .rights, .retention, .security, .automatedDecisions, .minors, .amendments, .termsFees,
      .termsTermination, .termsLiability)
  }

  /// Whether a word says that something comes on top; "even if" does not.
  private static func adds(_ words: [Word], at place: Int) -> Bool {
    let next = place + 1 < words.count ? words[place + 1].text : ""
    return EnglishLexicon.additions.contains(words[place].text)
      && !(words[place].text == "even" && ["if", "though"].contains(next))
  }

  /// Whether something is counted, priced or timed.
  private static func measures(_ reading: Reading) -> Bool {
    reading.words.contains {
      $0.kind == .number || $0.kind == .address || EnglishLexicon.sums.contains($0.text)
    }
      || reading.quantities.contains { $0.dimension.isMeasure && $0.words.count > 1 }
  }

  /// Whether words bind somebody, whoever acts.
  private static func binds(_ reading: Reading, _ change: Comparison) -> Bool {
    let classes = reading.words.reduce(into: WordClasses()) { classes, word in
      classes.formUnion(word.classes)
    }
    if classes.intersects(binding) { return true }
    if change.isIn(.rights), classes.contains(.hurdle) { return true }
    if Discretion.isLeft(reading) { return true }
    if change.new == nil, classes.intersects(promising) { return true }
    if change.new == nil, reading.words.contains(where: { equal.contains($0.text) }) { return true }
    return reading.clauses.contains { clause in
      guard clause.classes.intersects(tying) else { return false }
      switch clause.kind {
      case .ban, .duty, .power, .exclusion: return true
      case .right: return !clause.classes.contains(.howTo)
      default: return false
      }
    }
  }

  private static let tying = WordClasses(
    .possible, .certain, .right, .granting, .useBan, .liability, .restricting, .charging)

  private static let binding = WordClasses(
    .obliged, .charging, .refund, .renewal, .selling, .limiter, .exception,
    .anyOther, .vagueTime, .impliedConsent, .ownPurpose, .businessTransfer, .retroactive,
    .licence, .liability, .useBan, .optOut, .source, .consent, .breach)

  private static let equal: Set<String> = ["same", "equal", "equally", "alike"]

  private static let promising = WordClasses(
    .protective, .right, .remedy, .freeOfCharge, .prompt, .deleting, .safeguard, .humanReview,
    .negation, .certain, .universal)

  /// The words without those of clauses that only tell when, whether, why or what.
  private static func mainWords(_ words: [Word]) -> [Word] {
    var main: [Word] = []
    var isSubordinate = false
    let helpers = ["is", "are", "may", "will", "can", "must", "shall", "has", "could", "might"]
    let isSubject = words.first?.text == "what"
    for (place, word) in words.enumerated() {
      // "What you type may be used …": what is done to it is no part of the question.
      if isSubject, isSubordinate, helpers.contains(word.text) { isSubordinate = false }
      // "Which is why we …" tells what is done.
      let isReason = word.text == "why" && place > 0 && words[place - 1].text == "is"
      if subordinating.contains(word.text), !isReason { isSubordinate = true }
      // "When you apply for a flat we look up …".
      if isSubordinate, word.text == "we", !isSubject, words.first?.text == "when",
        words[..<place].contains(where: { $0.text == "you" })
      {
        isSubordinate = false
      }
      if isSubordinate, ["and", "or", "but", ","].contains(word.text) { isSubordinate = false }
      if !isSubordinate { main.append(word) }
    }
    return main
  }

  private static let subordinating: Set<String> = [
    "whether", "what", "how", "why", "because", "since", "when",
  ]

  /// Whether a word is a verb by which somebody handles data, money or persons.
  private static func acts(_ words: [Word], at place: Int) -> Bool {
    let isPut =
      words[place].text == "put" && place > 0
      && ["is", "are", "be", "we", "was", "were"].contains(words[place - 1].text)
    let isHandling = isPut || EnglishLexicon.handlingStems.contains(Stem.of(words[place].text))
    guard isHandling || words[place].classes.contains(.restricting) else { return false }
    let next = place + 1 < words.count ? words[place + 1].text : ""
    let before = place > 0 ? words[place - 1].text : ""
    // "Kept up to date", "keep to the law", "keep you from"; "a list", "the use".
    if Stem.of(words[place].text) == Stem.of("keep"), ["up", "to", "you", "from"].contains(next) {
      return false
    }
    // "Encryption makes …", "restricted data lies …": what is spoken of, not what is done.
    let isNoun = place == 0 && ["ion", "ed"].contains { words[0].text.hasSuffix($0) }
    return !isNoun && !determiners.contains(before)
  }

  private static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "such", "each", "every", "no", "of", "your", "their", "its",
    "in", "for",
  ]

  /// Whether the publisher is the one who acts, or for whom others act.
  private static func speaksForPublisher(_ words: [Word], at place: Int) -> Bool {
    let before = place > 0 ? words[place - 1].text : ""
    switch words[place].text {
    case "we":
      return !words[(place + 1)...].prefix(3).contains {
        EnglishLexicon.attitudeStems.contains(Stem.of($0.text))
      }
    case "us":
      return [
        "for", "to", "with", "by", "from", "gives", "sends", "remind", "reminds",
        "show", "shows", "inform", "informs",
      ].contains(before)
    case "our":
      let next = place + 1 < words.count ? words[place + 1] : nil
      return next.map { !EnglishLexicon.publishersThings.contains($0.text) } ?? true
    default: return false
    }
  }

  /// Whether a sentence names a person, place or thing that must be told and that was not known.
  private static func brings(_ words: [Word], _ change: Comparison) -> Bool {
    let known = change.new == nil ? change.document.newStems : change.document.oldStems
    let isComposition = words.indices.contains { place in
      ["consists", "comprises"].contains(words[place].text)
        || words[place].text == "made" && place + 1 < words.count && words[place + 1].text == "up"
    }
    let isRemedy = words.contains { $0.classes.contains(.remedy) }
    var heavy = WordClasses(
      .advertising, .training, .abroad, .automated, .preciseData, .analytics, .region, .mechanism,
      .dispute, .minor)
    if !isComposition, !isRemedy { heavy.insert(.place) }
    return words.contains { $0.classes.intersects(heavy) && !known.contains($0.stem) }
  }
}

extension Quantity.Dimension {
  /// Whether it measures time, money or a share.
  var isMeasure: Bool {
    switch self {
    case .time, .workingTime, .money, .percent, .age: true
    case .other, .none: false
    }
  }
}
