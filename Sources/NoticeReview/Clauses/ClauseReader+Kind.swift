/// Reads one clause: who acts, and what that is for the reader.
struct ClauseReader {
  let words: [Word]
  let range: Range<Int>
  let parts: [ReadClause.Part]

  /// The clause.
  var clause: ReadClause {
    let main = mainWords
    let subject = actor(of: main)
    let predicate = Array(main[subject.predicate...])
    let classes = words[range].reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let mainClasses = main.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let acts = predicate.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let actor = subject.actor
    let isDenied = negations(in: main) % 2 == 1
    let said = predicate.isEmpty ? main : predicate
    let saidClasses = mainClasses.subtracting(.everyAct).union(acts)
    let pattern = pattern(actor, main: said, classes: saidClasses, isNegated: isDenied)
    let kind =
      pattern?.kind ?? kind(actor, main: said, classes: saidClasses, isNegated: isDenied)
    // "You need not give a reason" denies a duty and gives a freedom.
    let isFree =
      kind == .right && isDenied && acts.contains(.obliged) && !acts.contains(.possible)
    let isNegated = isFree ? false : pattern?.isNegated ?? isDenied
    return ReadClause(
      words: range, actor: actor, kind: kind, isNegated: isNegated,
      isLimited: main.contains { $0.classes.contains(.limiter) },
      classes: classes)
  }

  /// How often the words deny; "nor" only goes on with what was denied before it.
  private func negations(in main: [Word]) -> Int {
    let reason = main.indices.dropFirst(3).first { place in
      ["because", "whereas", "although", "otherwise", "since"].contains(main[place].text)
    }
    // "We need it because we could not …" denies nothing that is done.
    let denials = main[..<(reason ?? main.endIndex)].filter {
      $0.classes.contains(.negation) && !$0.classes.contains(.signal) && !isIdle($0)
        && !isRelative($0, main)
    }
    let leading = denials.enumerated().filter { order, word in
      word.text != "nor" && !(word.text == "neither" && order > 0)
    }
    guard !leading.isEmpty else { return min(denials.count, 1) }
    // "We have never done so and will not" denies twice, not the denial.
    let places = leading.compactMap { _, word in
      main.firstIndex { $0.bytes == word.bytes && $0.text == word.text }
    }
    let joined = zip(places, places.dropFirst()).count { first, second in
      main[first..<second].contains { ["and", "or", "but"].contains($0.text) }
    }
    return leading.count - joined
  }

  /// Whether a word denies only what its subject is: "clips that we cannot classify are viewed".
  private func isRelative(_ word: Word, _ main: [Word]) -> Bool {
    guard let place = main.firstIndex(where: { $0.bytes == word.bytes && $0.text == word.text })
    else { return false }
    let near = main[max(0, place - 5)..<place]
    guard let opener = near.lastIndex(where: { ["that", "which", "who"].contains($0.text) }),
      opener > 0, main[opener - 1].isContent,
      !main[opener..<place].contains(where: { $0.text == "," }),
      !main[..<opener].contains(where: isVerbalHelper)
    else { return false }
    let helpers = [
      "is", "are", "will", "may", "can", "must", "shall", "was", "were", "has", "have",
    ]
    return main[(place + 1)...].dropFirst(1).contains { helpers.contains($0.text) }
  }

  var mainWords: [Word] {
    let main = range.filter { parts[$0 - range.lowerBound] == .main && words[$0].kind != .label }
    let found = main.map { words[$0] }
    return found.contains { $0.kind == .word } ? Self.withoutPreface(found) : Array(words[range])
  }

  /// The words behind "please note that", which asks for nothing but attention.
  private static func withoutPreface(_ words: [Word]) -> [Word] {
    let texts = words.prefix(5).map(\.text)
    guard let that = texts.firstIndex(of: "that"), that > 0,
      texts[..<that].allSatisfy({ prefaces.contains($0) }), that + 1 < words.count
    else { return words }
    return Array(words[(that + 1)...])
  }

  private static let prefaces: Set<String> = [
    "please", "note", "remember", "be", "aware", "bear", "in", "mind", "also",
  ]

  /// Negations that deny nothing: "not only", "no later than", "without undue delay".
  private func isIdle(_ word: Word) -> Bool {
    guard
      let index = range.first(where: {
        words[$0].bytes == word.bytes && words[$0].text == word.text
      }),
      index + 1 < words.count
    else { return false }
    if word.stem == "at most" || word.stem == "at least" { return true }
    let next = words[index + 1].text
    // "To nobody – not to advertisers, not to brokers" goes on denying.
    let goesOn =
      index > range.lowerBound && words[index - 1].kind == .mark
      && ["to", "by", "for", "even", "with", "in", "from"].contains(next)
      && words[range.lowerBound..<index].contains { $0.classes.contains(.negation) }
    if word.text == "not", goesOn { return true }
    switch word.text {
    case "no":
      return ["later", "longer", "more", "less", "matter", "fewer", "cost", "charge", "fee"]
        .contains(next)
    case "not":
      // "You may ask us not to …" denies what is asked for, not that one may ask.
      let isAskedFor =
        next == "to" && words[range.lowerBound..<index].contains { $0.text == "ask" }
      // "You may, but need not, …" leaves it to the reader.
      let isFree =
        index > range.lowerBound && words[index - 1].text == "need"
        && words[range].contains { ["may", "can"].contains($0.text) }
      return ["only", "later", "limited"].contains(next) || isAskedFor || isFree
    default: return false
    }
  }

  /// Who acts, and where in the words what is done begins.
  private func actor(of main: [Word]) -> (actor: ReadClause.Actor, predicate: Int) {
    if let first = main.firstIndex(where: { $0.kind == .word }), isImperative(main[first]) {
      return (.reader, first)
    }
    if let inverted = inverted(main) { return inverted }
    for (index, word) in main.enumerated().prefix(14) where word.kind == .word {
      if isRelative(index, main) { continue }
      switch word.text {
      case "we": return (.publisher, index + 1)
      case "you" where isSubject(index, main): return (.reader, index + 1)
      case "they" where index < 3: return (.otherParty, index + 1)
      default: break
      }
      if index > 0, isVerbalHelper(word) { return (subject(of: Array(main[..<index])), index) }
    }
    // The last act of the first words is the verb where no helper tells: "advertising partners set".
    if let verb = main.prefix(8).lastIndex(where: { isAct($0) }), verb > 0 {
      return (subject(of: Array(main[..<verb])), verb)
    }
    return (.nobody, 0)
  }

  /// Whether "we" or "you" is in what the subject is: "the pages you visit are …".
  private func isRelative(_ index: Int, _ main: [Word]) -> Bool {
    guard index > 1, ["we", "you"].contains(main[index].text), let first = main.first else {
      return false
    }
    let before = main[index - 1]
    let heads: Set<String> = [
      "the", "all", "any", "what", "each", "every", "no", "some", "a", "an", "this", "that",
    ]
    let isHead = heads.contains(first.text) || index == 2 && first.classes.contains(.dataNoun)
    return isHead && before.isContent && before.kind == .word
      && !before.classes.intersects(ClauseBorders.acts) && !before.text.hasSuffix("ly")
      && !main[..<index].contains { $0.text == "," || isVerbalHelper($0) }
      && main[(index + 1)...].contains(where: isVerbalHelper)
  }

  /// Who acts behind "nor may", "neither will": the verb's helper stands in front.
  private func inverted(_ main: [Word]) -> (actor: ReadClause.Actor, predicate: Int)? {
    let spoken = main.indices.filter { main[$0].kind == .word }
    guard spoken.count > 3, ["nor", "neither"].contains(main[spoken[0]].text),
      isVerbalHelper(main[spoken[1]])
    else { return nil }
    switch main[spoken[2]].text {
    case "you": return (.reader, spoken[1])
    case "we": return (.publisher, spoken[1])
    default: return nil
    }
  }

  /// Whether a word is a verb where no helper tells; many are nouns more often.
  private func isAct(_ word: Word) -> Bool {
    let nouns: Set<String> = [
      "support", "test", "audit", "report", "record", "log", "trade", "release", "offer", "credit",
      "help", "refund", "repair", "charge", "bill", "access", "review", "process", "share", "rank",
      "profile", "limit", "block", "store", "display", "sale", "file", "answer", "email", "match",
    ]
    guard !nouns.contains(word.text) else { return false }
    return word.classes.intersects(ClauseBorders.acts) && !word.text.hasSuffix("ing")
  }

  private func isSubject(_ index: Int, _ main: [Word]) -> Bool {
    if index > 0,
      [
        "with", "to", "from", "about", "for", "by", "of", "contact", "inform", "tell", "notify",
        "ask", "give", "send", "let", "allow", "offer", "charge", "enable", "show", "help", "on",
        "and",
      ].contains(main[index - 1].text)
    {
      return false
    }
    return index < 2 || index + 1 < main.count
  }

  private func isVerbalHelper(_ word: Word) -> Bool {
    [
      "is", "are", "will", "may", "can", "must", "shall", "might", "could", "should", "has", "have",
      "do", "does", "be", "was", "were",
    ].contains(word.text)
  }

  /// Who acts when the clause begins with these words and a verb follows.
  private func subject(of words: [Word]) -> ReadClause.Actor {
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let nouns = words.filter(\.isContent)
    let somebody: Set<String> = ["anyone", "anybody", "everyone", "everybody", "whoever"]
    if let first = words.first(where: { $0.kind == .word }), somebody.contains(first.text) {
      return .reader
    }
    if let last = nouns.last, last.classes.contains(.parent) { return .reader }
    if let last = nouns.last,
      last.classes.intersects([.init(.recipient), .init(.otherParty), .init(.authority)]),
      !last.classes.contains(.dataNoun)
    {
      return .otherParty
    }
    if classes.intersects([.init(.dataNoun), .init(.sensitiveData), .init(.content)]) {
      return .passive
    }
    if words.contains(where: { $0.text == "our" || $0.classes.contains(.publisher) }) {
      return .publisher
    }
    if words.contains(where: { $0.text != "your" && $0.classes.contains(.reader) }) {
      return .reader
    }
    if classes.intersects([.init(.recipient), .init(.otherParty)]) { return .otherParty }
    return nouns.isEmpty ? .nobody : .passive
  }

  private func isImperative(_ word: Word) -> Bool {
    let imperatives: Set<String> = [
      "please", "do", "send", "write", "contact", "check", "see", "visit", "read", "click", "use",
      "go", "open", "select", "choose", "ask", "call", "keep", "report", "submit", "email", "tap",
      "note", "review", "download", "find", "tell", "never", "make", "enter", "return", "follow",
    ]
    let isCertain = [
      "please", "do", "send", "write", "contact", "visit", "click", "tap", "go", "never", "choose",
      "open",
    ]
    .contains(word.text)
    // A cell that begins with a verb says what something is for.
    let isCell = words[..<range.lowerBound].last?.text == "|" || words[range].first?.text == "|"
    guard !isCell || isCertain else { return false }
    let rest = words[range].drop { $0.bytes != word.bytes }.dropFirst()
    // "Read the Docs uses …": a name that begins like a request.
    let helpers = [
      "uses", "is", "are", "has", "collects", "may", "will", "does", "shares", "keeps",
    ]
    if let verb = rest.prefix(6).firstIndex(where: { helpers.contains($0.text) }),
      verb > rest.startIndex, rest[verb - 1].isCapital, word.isCapital
    {
      return false
    }
    let isFollowed = rest.first.map { $0.classes.contains(.function) || $0.kind != .word } ?? true
    guard isCertain || isFollowed else { return false }
    return imperatives.contains(word.text)
      && word.bytes == words[range].first { $0.kind == .word }?.bytes
  }
}

extension ClauseReader {
  private func kind(
    _ actor: ReadClause.Actor, main: [Word], classes: WordClasses, isNegated: Bool
  ) -> ReadClause.Kind {
    if isExclusion(actor, classes, isNegated) { return .exclusion }
    switch actor {
    case .publisher: return publisherKind(main, classes, isNegated)
    case .reader: return readerKind(main, classes, isNegated)
    case .otherParty: return otherPartyKind(classes, isNegated)
    case .passive: return passiveKind(main, classes, isNegated)
    case .nobody:
      if classes.contains(.useBan), isNegated { return .ban }
      let isContract = classes.intersects(WordClasses(.fee, .renewal, .restricting))
      return isContract ? passiveKind(main, classes, isNegated) : .statement
    }
  }

  private func isExclusion(_ actor: ReadClause.Actor, _ classes: WordClasses, _ isNegated: Bool)
    -> Bool
  {
    let isDisapplied = mainWords.contains { $0.text == "apply" || $0.text == "applies" }
    if isNegated, isDisapplied, mainWords.contains(where: { $0.text == "you" }) { return true }
    guard classes.contains(.liability), actor != .reader else { return false }
    let texts = Set(mainWords.map(\.text))
    if texts.contains("liable") || texts.contains("responsible") || texts.contains("responsibility")
      || texts.contains("warranty") || texts.contains("warranties") || texts.contains("damages")
    {
      return isNegated || classes.intersects([.init(.limiter)]) || texts.contains("disclaim")
    }
    return texts.contains("liability") || texts.contains("disclaim")
  }

  private func publisherKind(_ main: [Word], _ classes: WordClasses, _ isNegated: Bool)
    -> ReadClause.Kind
  {
    let texts = Set(main.map(\.text))
    if texts.contains("reserve") { return .power }
    // "We stop the mailings": more that ends is better.
    if let verb = main.first(where: { $0.kind == .word && $0.text != "will" }),
      ["stop", "cease", "discontinue", "refrain", "end"].contains(verb.text)
    {
      return .promise
    }
    if texts.contains("liable") || texts.contains("responsible") { return .promise }
    if texts.contains("interest") || texts.contains("interests"), classes.contains(.legalBasis) {
      return .statement
    }
    let announces = classes.intersects(WordClasses(.notifying, .checkBack, .directChannel))
    if classes.contains(.amendment), announces,
      !classes.intersects(WordClasses(.dataNoun, .recipient))
    {
      return .promise
    }
    let handles = classes.intersects(.practices)
    let aboutData = classes.intersects([
      .init(.dataNoun), .init(.sensitiveData), .init(.purposeNoun), .init(.cookie),
      .init(.recipient),
    ])
    if classes.intersects([.init(.restricting), .init(.charging)]), !aboutData || !handles,
      !classes.contains(.deleting) || texts.contains("account")
    {
      return .power
    }
    if classes.contains(.possible), classes.contains(.deleting) { return .power }
    if texts.contains("without"), classes.contains(.asking) {
      return handles ? .practice : .power
    }
    if classes.contains(.asking) || classes.contains(.weakened) { return .promise }
    let isMailing =
      classes.contains(.advertising)
      || !texts.isDisjoint(with: ["offers", "newsletter", "products", "promotions", "deals"])
    if isMailing, classes.contains(.notifying) { return .practice }
    if let first = main.first(where: { $0.classes.intersects(.everyAct) }) {
      if first.classes.intersects(.practices), !first.classes.intersects(.promises) {
        return .practice
      }
      if first.classes.intersects(.promises), !first.classes.intersects(.practices) {
        return .promise
      }
      if first.classes.contains(.notifying),
        texts.contains("you") || texts.contains("parents") || texts.contains("customers")
      {
        return .promise
      }
      if handles, aboutData { return .practice }
    }
    if classes.intersects([.init(.amendment)]), !classes.contains(.dataNoun) {
      return classes.contains(.notifying) ? .promise : .power
    }
    if handles { return .practice }
    if tellsReaders(main) { return .promise }
    if classes.contains(.possible) { return .power }
    if aboutData || !texts.isDisjoint(with: Self.inspected), !isNegated,
      !texts.isDisjoint(with: Self.inspecting)
    {
      return .practice
    }
    if classes.contains(.certain) || classes.intersects(.promises) { return .promise }
    let hasMatter =
      aboutData
      || classes.intersects(
        WordClasses(.legalBasis, .training, .advertising, .place, .automated, .retentionWord))
    return hasMatter ? .practice : .statement
  }

  /// Verbs by which somebody looks into data.
  private static let inspecting: Set<String> = [
    "check", "checks", "scan", "scans", "examine", "examines", "inspect", "inspects", "note",
    "notes", "measure", "measures", "detect", "detects", "infer", "infers", "determine",
    "determines", "observe", "observes", "count", "counts",
  ]

  private static let inspected: Set<String> = [
    "email", "emails", "message", "messages", "headers", "content", "contents", "files", "photos",
    "browser", "device", "activity", "traffic", "usage", "windows", "screen",
  ]

  /// "We say what you can do": what is told is no power of who tells it.
  private func tellsReaders(_ main: [Word]) -> Bool {
    let verbs: Set<String> = ["say", "explain", "show", "describe"]
    guard let verb = main.first(where: { $0.kind == .word }), verbs.contains(verb.text) else {
      return false
    }
    return main.contains { ["what", "how", "why"].contains($0.text) }
      && main.contains { $0.text == "you" }
  }

  private func readerKind(_ main: [Word], _ classes: WordClasses, _ isNegated: Bool)
    -> ReadClause.Kind
  {
    let texts = Set(main.map(\.text))
    if !isNegated, mayAsk(main) { return .right }
    if classes.contains(.granting), !isNegated, texts.contains("us") { return .duty }
    let gives: Set<String> = ["grant", "waive", "license", "assign", "indemnify", "forfeit"]
    if !isNegated, main.prefix(4).contains(where: { gives.contains($0.text) }) { return .duty }
    if texts.contains("please") || isImperativeStart(main) {
      return isNegated && classes.contains(.useBan) ? .ban : .instruction
    }
    if classes.contains(.obliged) || texts.contains("shall") {
      let isFree =
        texts.contains("need") || main.contains { $0.stem == "must" && $0.text == "have" }
        || zip(main, main.dropFirst()).contains { $0.text == "have" && $1.text == "to" }
      return isNegated && !isFree ? .ban : isNegated ? .right : .duty
    }
    let isAllowed =
      classes.contains(.possible) || texts.contains("right") || texts.contains("rights")
      || texts.contains("entitled") || main.contains { $0.stem == "have the right to" }
    if isAllowed { return isNegated ? .ban : .right }
    if texts.contains("agree") || texts.contains("grant") || texts.contains("consent")
      || texts.contains("accept") || texts.contains("waive") || texts.contains("responsible")
      || texts.contains("indemnify") || texts.contains("pay") || texts.contains("acknowledge")
      || texts.contains("license") || texts.contains("represent") || texts.contains("liable")
      || texts.contains("owe") || texts.contains("lose") || texts.contains("forfeit")
    {
      return .duty
    }
    let isSelling =
      classes.contains(.advertising)
      || !texts.isDisjoint(with: ["offers", "newsletter", "promotions", "deals", "ads"])
    if isSelling, !isNegated,
      main.prefix(3).contains(where: { ["receive", "get", "see"].contains($0.text) })
    {
      return .practice
    }
    if texts.contains("will"), classes.intersects(.promises) || texts.contains("receive") {
      return .promise
    }
    if texts.contains("provide") || texts.contains("give"), classes.contains(.dataNoun) {
      return .practice
    }
    return classes.intersects([.init(.offering), .init(.freeOfCharge)]) ? .promise : .statement
  }

  /// "You may ask …", whatever is asked for.
  private func mayAsk(_ main: [Word]) -> Bool {
    zip(main, main.dropFirst()).contains { helper, verb in
      ["may", "can"].contains(helper.text) && ["ask", "request"].contains(verb.text)
    }
  }

  private func isImperativeStart(_ main: [Word]) -> Bool {
    main.first { $0.kind == .word }.map(isImperative) ?? false
  }

  private func otherPartyKind(_ classes: WordClasses, _ isNegated: Bool) -> ReadClause.Kind {
    if classes.contains(.obliged) || classes.contains(.certain), classes.intersects(.promises) {
      return .promise
    }
    if classes.intersects(.practices) { return .practice }
    // Whoever may get in touch with readers was given the means to.
    if classes.contains(.possible), classes.contains(.notifying) { return .practice }
    if classes.intersects(.promises) { return .promise }
    return classes.contains(.possible) || isNegated ? .practice : .statement
  }

  private func passiveKind(_ main: [Word], _ classes: WordClasses, _ isNegated: Bool)
    -> ReadClause.Kind
  {
    let texts = Set(main.map(\.text))
    if classes.contains(.freeOfCharge), !isNegated { return .promise }
    if classes.contains(.useBan),
      isNegated || texts.contains("prohibited") || texts.contains("forbidden")
    {
      return .ban
    }
    let isAboutData = classes.intersects(WordClasses(.dataNoun, .sensitiveData))
    let isOpen = classes.intersects(WordClasses(.possible, .certain))
    if classes.contains(.restricting),
      !isAboutData || mainWords.contains(where: { $0.stem == "account" })
    {
      return .power
    }
    if classes.contains(.renewal),
      mainWords.contains(where: {
        ["renews", "renew", "renewed", "extended", "rolls"].contains($0.text)
      })
    {
      return .power
    }
    if classes.contains(.fee), isOpen, !classes.intersects(.promises) { return .power }
    if isNegated, mainWords.first(where: { $0.kind == .word })?.text == "no" { return .statement }
    if let act = main.first(where: { $0.classes.intersects(.everyAct) }) {
      if act.classes.intersects(.promises), !act.classes.intersects(.practices) { return .promise }
      if act.classes.intersects(.practices) { return .practice }
    }
    if classes.intersects(.promises), !classes.intersects(.practices) { return .promise }
    if classes.intersects(.practices) { return .practice }
    let costs: Set<String> = [
      "costs", "cost", "fee", "fees", "price", "charge", "charges", "payable", "surcharge",
      "deposit",
    ]
    if classes.contains(.fee),
      !texts.isDisjoint(with: costs) || mainWords.contains(where: { costs.contains($0.text) })
    {
      return .power
    }
    if classes.intersects([.init(.restricting)]) { return .power }
    return .statement
  }
}

extension WordClasses {
  /// What a publisher does with data.
  static let practices = WordClasses(
    .collecting, .using, .sharing, .selling, .keeping, .tracking, .deciding)
  /// What a publisher does for the reader.
  static let promises = WordClasses(
    .protecting, .deleting, .notifying, .asking, .offering, .permitting)
  static let everyAct = practices.union(promises)
}
