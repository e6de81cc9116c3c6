/// Reads what a clause is for the reader, by who acts and what the words do.
extension ClauseReader {
  func kind(
    _ actor: ReadClause.Actor, main: [Word], classes: WordClasses, isNegated: Bool
  ) -> ReadClause.Kind {
    if asksPublisher { return .right }
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

  /// "Groups may ask us to …", "you can tell us not to …".
  private var asksPublisher: Bool {
    let texts = mainWords.filter { $0.kind == .word }.map(\.text)
    return texts.indices.dropLast(3).contains { place in
      ["may", "can"].contains(texts[place])
        && ["ask", "tell", "instruct", "request"].contains(texts[place + 1])
        && texts[place + 2] == "us" && ["to", "not"].contains(texts[place + 3])
        && !texts[..<place].contains("we")
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
    // "We respond to subpoenas": somebody gets data.
    if !texts.isDisjoint(with: ["respond", "comply", "cooperate"]),
      classes.contains(.authority) || !texts.isDisjoint(with: Self.orders), !isNegated
    {
      return .practice
    }
    if classes.contains(.training), classes.intersects(WordClasses(.dataNoun, .content)) {
      return .practice
    }
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
    if classes.contains(.freeOfCharge), !isNegated, !classes.contains(.restricting), !aboutData {
      return .promise
    }
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
      || !texts.isDisjoint(with: [
        "offers", "newsletter", "products", "promotions", "deals", "mailings", "solicitations",
      ])
    if isMailing, classes.contains(.notifying) { return .practice }
    if tellsOthers(main) { return .practice }
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

  /// "We report to the bureau how you pay", "We confirm your marks to employers".
  private func tellsOthers(_ main: [Word]) -> Bool {
    let verbs = ["report", "reports", "confirm", "confirms", "certify", "certifies"]
    guard let verb = main.firstIndex(where: { verbs.contains($0.text) }) else { return false }
    let others = WordClasses(.recipient, .otherParty, .authority)
    return main[verb...].indices.contains { place in
      main[place].text == "to"
        && main[(place + 1)...].prefix(4).contains { $0.classes.intersects(others) }
    }
  }

  /// What makes a publisher hand over data.
  private static let orders: Set<String> = [
    "subpoena", "subpoenas", "warrant", "warrants", "orders", "order", "process",
  ]

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
    let verbs = ["say", "explain", "show", "describe"]
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
    let gives = ["grant", "waive", "license", "assign", "indemnify", "forfeit"]
    if !isNegated, main.prefix(4).contains(where: { gives.contains($0.text) }) { return .duty }
    if !isNegated,
      zip(main, main.dropFirst()).contains(where: { $0.text == "give" && $1.text == "up" })
    {
      return .duty
    }
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

  /// "No face data is ever sent": what is denied is something that somebody would do to data.
  private func isUndone(_ classes: WordClasses) -> Bool {
    let texts = mainWords.filter { $0.kind == .word }.map(\.text)
    let isData = mainWords.prefix { !["is", "are"].contains($0.text) }.contains {
      $0.classes.intersects(WordClasses(.dataNoun, .sensitiveData, .content))
    }
    return isData && classes.intersects(.practices)
      && texts.prefix(9).contains { ["is", "are"].contains($0) }
      && !texts.contains { ["secure", "guaranteed", "safe", "perfect"].contains($0) }
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
    if isNegated, mainWords.first(where: { $0.kind == .word })?.text == "no" {
      return isUndone(classes) ? .practice : .statement
    }
    if let act = main.first(where: { $0.classes.intersects(.everyAct) }) {
      if act.classes.intersects(.promises), !act.classes.intersects(.practices) { return .promise }
      if act.classes.intersects(.practices) { return .practice }
    }
    if classes.intersects(.promises), !classes.intersects(.practices) { return .promise }
    if classes.intersects(.practices) { return .practice }
    let costs = [
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
