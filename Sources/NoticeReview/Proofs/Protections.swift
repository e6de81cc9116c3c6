import NoticeModel

/// Sentences that came on top and in which the publisher only binds itself or frees the reader.
///
/// Such a sentence makes an act wait for consent or an announcement, says that nobody has to do
/// something, tells what is done for readers who ask or choose, or ends a practice. Nothing in it may
/// bring in an act, a person or a datum that the old text did not know.
enum Protections {
  /// What a new sentence gives readers; `nil` where nothing proves it.
  static func reason(_ change: Comparison) -> String? {
    guard change.old == nil, change.hasLexicon, !change.isTerms, !change.isIn(.definitions),
      let new = change.new
    else { return nil }
    let sentence = PlainSentence(new)
    if isPledge(new, sentence) { return "New: something is not done" }
    guard !sentence.words.isEmpty, !isLoosened(sentence), !brings(sentence, change) else {
      return nil
    }
    if isListed(sentence, change) { return "New: readers may ask for more" }
    if isFreedom(sentence) { return "New: readers need not do something" }
    if isGuarded(sentence) { return "New: something has to come before the act" }
    if isService(sentence, change) { return "New: something is done for readers" }
    if isDenial(new, sentence) { return "New: something is not done" }
    if isSecured(sentence, change) { return "New: something guards what is kept" }
    if isLimit(sentence) { return "New: less is done than might be" }
    return nil
  }

  /// Whether words take back what a sentence gives, or ask something for it.
  private static func isLoosened(_ sentence: PlainSentence) -> Bool {
    // "Unless the law forbids it" leaves no choice to the publisher.
    let isLawful = sentence.triples.contains { $0 == ["unless", "the", "law"] }
    let loosening = WordClasses(
      .weakened, .hedge, .fee, .charging, .anyOther, .vagueTime, .retroactive, .businessTransfer,
      .ownPurpose, .training, .liability, .licence, .looseLimiter, .source)
    return sentence.classes.intersects(loosening)
      || sentence.contains(["except", "nevertheless", "regardless", "deemed", "otherwise"])
      || sentence.contains(["unless"]) && !isLawful
  }

  /// Whether a sentence names somebody or something grave that the old text did not know.
  private static func brings(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    guard !sentence.isDenied, !isItem(change) else { return false }
    var grave = WordClasses(.advertising, .selling, .preciseData)
    if !isAsking(sentence) { grave.formUnion(WordClasses(.abroad, .recipient)) }
    return sentence.words.contains {
      // "Profiling" is advertising; a profile need not be.
      $0.classes.intersects(grave) && !change.document.oldStems.contains($0.stem)
        && !["profile", "profiles"].contains($0.text)
    }
  }

  private static func isItem(_ change: Comparison) -> Bool {
    change.passage.after?.kind == .item && change.isIn(.rights)
  }

  /// An item of what readers may ask for: "for a list of …", "to limit …", "not to sell …".
  private static func isListed(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    guard isItem(change), let first = change.new?.clauses.first,
      [.right, .statement, .practice].contains(first.kind)
    else { return false }
    return sentence.begins(["to"], ["for", "a"], ["for", "the"], ["not", "to"])
      && !sentence.contains(["we", "pay", "prove", "must"])
  }

  /// "You need no account", "no verification is needed".
  private static func isFreedom(_ sentence: PlainSentence) -> Bool {
    guard !sentence.classes.contains(.limiter) else { return false }
    if sentence.begins(["you", "need", "no"], ["you", "need", "not"], ["nobody", "has", "to"]) {
      return !sentence.contains(["we"])
    }
    let needs = ["needed", "required", "necessary"]
    return sentence.begins(["no"]) && sentence.texts.last.map(needs.contains) == true
      && sentence.texts.count < 8 && sentence.contains(["is", "are"])
  }

  /// "… only with the consent of …", "only after an announcement", "before we …, we assess …".
  private static func isGuarded(_ sentence: PlainSentence) -> Bool {
    let guarding = ["consent", "announcement", "assessment", "agreed", "permission", "approval"]
    for place in sentence.texts.indices where sentence.texts[place] == "only" {
      let rest = sentence.texts[(place + 1)...]
      let isTied = rest.first.map { ["with", "after", "once"].contains($0) } == true
      if isTied, rest.prefix(9).contains(where: guarding.contains) { return true }
    }
    return isAsking(sentence)
  }

  /// "Before we …, we assess …", "we ask for consent before we …".
  private static func isAsking(_ sentence: PlainSentence) -> Bool {
    let steps = ["ask", "tell", "assess", "check", "obtain", "examine", "inform", "seek"]
    if sentence.begins(["before", "we"]) {
      return sentence.pairs.dropFirst(2).contains { $0 == "we" && steps.contains($1) }
    }
    return sentence.begins(["we", "ask"], ["we", "obtain"]) && sentence.contains(["before"])
      && sentence.contains(["consent", "permission"])
  }

  /// Steps that the publisher or its sites take for readers: they honour a signal, ask again, examine.
  private static func isService(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    guard change.isIn(.rights, .cookies, .amendments, .automatedDecisions, .recipients) else {
      return false
    }
    let people = ["we", "sites", "site", "someone", "website", "websites", "it"]
    let things = [
      "signal", "signals", "choice", "choices", "opt-out", "demand", "demands", "appeal", "appeals",
      "objection", "objections",
    ]
    guard sentence.texts.contains(where: things.contains),
      !sentence.classes.contains(.deciding),
      let verb = sentence.texts.firstIndex(where: EnglishLexicon.serving.contains)
    else { return false }
    return sentence.texts[..<verb].contains(where: people.contains)
  }

  /// "We neither sell nor share it", "they are not used for this": whatever is done is denied.
  private static func isDenial(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    sentence.isDenied && !sentence.classes.intersects(WordClasses(.limiter, .hurdle, .right))
      && reading.clauses.allSatisfy {
        $0.isNegated && [.practice, .statement].contains($0.kind)
      }
      && !sentence.contains(["but", "only", "if", "without"])
  }

  /// "We will not lower the level of protection", "we never give it to …".
  private static func isPledge(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let starts = [
      ["we", "will", "not"], ["we", "will", "never"], ["we", "do", "not"], ["we", "shall", "not"],
      ["we", "never"], ["we", "shall", "never"],
    ]
    guard let start = starts.first(where: { sentence.texts.starts(with: $0) }),
      start.count < sentence.texts.count,
      EnglishLexicon.hurtful.contains(sentence.texts[start.count])
    else { return false }
    let loose = WordClasses(.weakened, .hedge, .looseLimiter, .exception, .fee, .moneyLimit)
    return reading.clauses.contains(where: \.isNegated) && !sentence.classes.intersects(loose)
      && !sentence.contains(["but", "only", "if", "without", "when", "knowingly", "yet", "until"])
  }

  /// A sentence on security that names a lock, a code or a check and lets nobody in.
  private static func isSecured(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    guard change.isIn(.security), change.topics.allSatisfy({ $0 == .security }) else {
      return false
    }
    let guards = [
      "factor", "factors", "lock", "locks", "locked", "revoked", "reviewed", "rehearsed", "key",
      "keys", "encrypted", "encrypts", "logged", "checked", "tested", "alarm", "guarded", "hashed",
    ]
    let open = WordClasses(
      .negation, .limiter, .place, .abroad, .recipient, .sensitiveData, .sharing,
      .selling, .optOut, .authority)
    return sentence.contains(guards) && !sentence.classes.intersects(open)
      && !sentence.contains([
        "longer", "instead", "without", "except", "you", "your", "also", "may",
      ])
  }

  /// "Nothing is stored", "… are loaded only when you choose", "… ends its collection".
  private static func isLimit(_ sentence: PlainSentence) -> Bool {
    let acts = WordClasses.practices
    let places = sentence.texts.indices
    let isNothing = places.contains { place in
      let next = place + 2
      return sentence.texts[place] == "nothing" && next < places.upperBound
        && ["is", "was"].contains(sentence.texts[place + 1])
        && sentence.words[next].classes.intersects(acts)
    }
    let isChosen = places.contains { place in
      let next = sentence.texts[(place + 1)...].prefix(3)
      return sentence.texts[place] == "only" && next.count == 3
        && ["when", "if", "once"].contains(next[next.startIndex])
        && next[next.startIndex + 1] == "you" && EnglishLexicon.choosing.contains(next.last ?? "")
    }
    let isEnd = sentence.pairs.contains {
      ["ends", "stops"].contains($0) && ["its", "the", "this", "all"].contains($1)
    }
    let isPractice = sentence.contains(["collection", "tracking", "use", "processing"])
    return isNothing && sentence.texts.count < 14 || isChosen || isEnd && isPractice
  }
}

/// The words of a sentence without its marks and labels.
struct PlainSentence {
  let words: [Word]
  let texts: [String]
  let classes: WordClasses
  /// Whether all clauses that handle something deny it.
  let isDenied: Bool

  init(_ reading: Reading) {
    words = reading.words.filter { $0.kind != .mark && $0.kind != .label }
    texts = words.map(\.text)
    classes = reading.classes
    let acting = reading.clauses.filter { $0.kind == .practice }
    isDenied = !acting.isEmpty && acting.allSatisfy(\.isNegated)
  }

  /// Neighbours.
  var pairs: [(String, String)] { Array(zip(texts, texts.dropFirst())) }

  /// Three in a row.
  var triples: [[String]] {
    texts.indices.dropLast(2).map { Array(texts[$0...($0 + 2)]) }
  }

  func contains(_ wanted: [String]) -> Bool { texts.contains(where: wanted.contains) }

  func begins(_ openings: [String]...) -> Bool { openings.contains { texts.starts(with: $0) } }
}
