import NoticeModel

/// How much a piece matters by its clause and topic alone, where no rule knows more.
enum PieceLevel {
  /// The level of a piece that is worse for the reader.
  static func adverse(_ piece: Piece, in change: Comparison) -> Level {
    if narrowsScope(piece, in: change) { return .material }
    let classes = piece.classes.union(piece.clause.classes)
    switch piece.clause.kind {
    case .right, .exclusion: return .material
    case .ban, .duty, .power:
      let isHeavy =
        classes.intersects(.terms) || classes.intersects(.matters) || change.isTerms
        || change.isMustTell
      return isHeavy ? .material : .substantive
    case .practice:
      if lists(piece, in: change) { return .material }
      if isOnlyFiller(piece, in: change) { return .clarification }
      let lengthensList =
        change.isIn(.dataCategories, .sources) && piece.side == .added && !piece.isReplacement
      if change.isMustTell {
        return lengthensList || bears(piece, in: change) ? .material : .substantive
      }
      return classes.intersects(.matters) ? .material : .substantive
    case .promise:
      let isSerious =
        change.isMustTell || change.isTerms || change.isIn(.security, .regional)
        || classes.intersects(
          WordClasses(
            .safeguard, .breach, .notifying, .deleting, .consent, .protecting, .right, .refund))
      let isUnplaced = change.topics.isEmpty && bears(piece, in: change)
      return isSerious || isUnplaced ? .material : .substantive
    case .statement, .instruction:
      let isPrice =
        change.isIn(.termsFees) && change.words(of: piece).contains { $0.kind == .number }
      return isPrice || change.isMustTell || classes.intersects(.terms) ? .material : .substantive
    }
  }

  /// The level of a piece of which nobody can say for whom it is better.
  static func neutral(_ piece: Piece, in change: Comparison) -> Level {
    guard change.words(of: piece).contains(where: \.isContent) else {
      return change.words(of: piece).contains(where: \.isProtected) ? .substantive : .editorial
    }
    return change.isWhole
      ? neutralOfSentence(piece, in: change) : neutralInSentence(piece, in: change)
  }

  /// The level of a piece of a sentence that came or went.
  private static func neutralOfSentence(_ piece: Piece, in change: Comparison) -> Level {
    let reading = change.new ?? change.old
    if reading.map({ isDecisive($0, change) }) == true || namesCompany(change) { return .material }
    let isStated = change.old == nil && piece.clause.kind == .statement && !piece.clause.isNegated
    if isStated, change.isIn(.transfers), piece.classes.intersects(WordClasses(.place, .abroad)) {
      return .material
    }
    if change.old == nil, change.isIn(.termsDisputes), piece.clause.classes.contains(.obliged) {
      return .material
    }
    if leavesScope(change) { return .material }
    if isAside(piece, in: change) { return .clarification }
    if piece.clause.kind == .instruction {
      let binds = WordClasses(
        .limiter, .hurdle, .consent, .impliedConsent, .fee, .liability, .restricting, .negation)
      guard piece.classes.intersects(binds) else { return .clarification }
      return change.isIn(.rights, .cookies, .minors) ? .material : .substantive
    }
    if piece.side == .added, isOfContract(piece.classes, piece, in: change) { return .material }
    if change.isMustTell { return isTold(piece, in: change) ? .material : .substantive }
    return weight(of: piece, in: change)
  }

  /// Whether a whole sentence bears on what others of the text say, or on what a machine does.
  private static func isDecisive(_ reading: Reading, _ change: Comparison) -> Bool {
    let bears = change.isMustTell || change.isTerms
    return Background.ranks(reading)
      || bears
        && (Background.isDisapplied(reading) || Discretion.exempts(reading)
          || Discretion.isLeft(reading))
      || change.isMustTell && change.old == nil && isMachines(reading)
  }

  /// Whether a piece of a sentence of what must be told says that somebody does something.
  private static func isTold(_ piece: Piece, in change: Comparison) -> Bool {
    let guards = WordClasses(.safeguard, .signal, .protective)
    if piece.side == .removed, piece.classes.intersects(guards) { return true }
    if piece.side == .removed, piece.clause.kind == .statement,
      change.isIn(.cookies, .purposes, .dataCategories, .recipients, .sources, .transfers)
    {
      // What is no longer told may have stopped; a person has to ask (ST-02).
      return false
    }
    let acts =
      piece.clause.classes.intersects(.practices.union(.terms))
      || [.publisher, .otherParty].contains(piece.clause.actor)
      || piece.classes.intersects(WordClasses(.possible, .certain, .obliged, .hedge))
    let somebody = WordClasses(.reader, .publisher, .otherParty, .recipient)
    let isSomebodys = change.words(of: piece).contains { word in
      word.isContent && word.classes.intersects(somebody)
        || ["we", "us", "our", "you", "your"].contains(word.text)
    }
    return matters(piece) && acts || isSomebodys
  }

  /// The level of a piece of a sentence that stayed.
  private static func neutralInSentence(_ piece: Piece, in change: Comparison) -> Level {
    if uncaps(piece, in: change) { return .material }
    if isCoarsened(piece, in: change) { return .substantive }
    let isBinding =
      isAnotherInstance(piece, in: change) || dates(piece, in: change) || namesCompany(change)
      || narrowsScope(piece, in: change) || joinsAudience(piece, in: change)
      || lengthensEntry(piece, in: change)
    if isBinding { return .material }
    // "The annex prevails" says the opposite with another text in its place.
    if let old = change.old, let new = change.new, Background.prevails(old),
      Background.prevails(new) || change.isIn(.regional, .introduction)
    {
      return .material
    }
    if isAside(piece, in: change) { return .clarification }
    let around = piece.isReplacement ? piece.classes.union(piece.clause.classes) : piece.classes
    if piece.side == .added || piece.isReplacement, isOfContract(around, piece, in: change) {
      return .material
    }
    if change.isTerms, piece.isReplacement, piece.isNamed { return .material }
    // A court, a way to it or what is answered for, in words that the lexicon does not know.
    if change.isIn(.termsDisputes, .termsLiability), piece.side == .removed { return .material }
    if change.isMustTell {
      if piece.clause.isNegated || piece.classes.contains(.preciseData) { return .material }
      let names =
        piece.isNamed
        && (!piece.isReplacement
          || change.isIn(.recipients, .transfers, .sources, .cookies, .legalBases))
      return bears(piece, in: change) || names ? .material : .substantive
    }
    if piece.clause.kind == .instruction { return matters(piece) ? .substantive : .clarification }
    return weight(of: piece, in: change)
  }

  private static func matters(_ piece: Piece) -> Bool {
    piece.classes.intersects(.matters.union(.terms)) || piece.isNamed
  }

  /// Whether a piece stands where a notice only introduces itself, and brings nothing in.
  private static func isAside(_ piece: Piece, in change: Comparison) -> Bool {
    change.isIn(.contact, .introduction, .controller) && !matters(piece)
  }

  /// Whether some words decide about money, court or use.
  private static func isOfContract(
    _ classes: WordClasses, _ piece: Piece, in change: Comparison
  ) -> Bool {
    classes.intersects(.contract)
      && (change.isTerms || piece.classes.intersects(WordClasses(.dispute, .liability)))
  }

  private static func weight(of piece: Piece, in change: Comparison) -> Level {
    matters(piece) || change.isTerms || change.isIn(.security, .regional, .definitions)
      ? .substantive : .clarification
  }

  /// Whether an upper bound is gone from what binds.
  private static func uncaps(_ piece: Piece, in change: Comparison) -> Bool {
    piece.side == .removed && (change.isTerms || change.isMustTell)
      && change.words(of: piece).contains {
        $0.isContent && ($0.stem == "at most" || ["capped", "cap"].contains($0.text))
      }
  }

  /// Whether a word tells which of several is meant in what binds: "the second reminder".
  private static func isAnotherInstance(_ piece: Piece, in change: Comparison) -> Bool {
    let ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "tenth"]
    return (change.isTerms || change.isMustTell) && piece.words.count == 1
      && change.words(of: piece).contains { $0.isContent && ordinals.contains($0.text) }
  }

  /// Whether another month stands in what binds, or a time within which a right must be used: "up to
  /// 30 days before".
  private static func dates(_ piece: Piece, in change: Comparison) -> Bool {
    if piece.isReplacement, change.isIn(.amendments) || change.isTerms,
      change.words(of: piece).contains(where: { $0.isContent && DateWords.isMonth($0) })
    {
      return true
    }
    let times = change.new?.quantities.filter { $0.dimension == .time } ?? []
    return piece.side == .added && !piece.isReplacement && piece.clause.kind == .right
      && (change.isTerms || change.isIn(.rights))
      && times.contains { piece.words.contains(where: $0.words.contains) }
  }

  /// Whether something is taken out of what the notice covers: "this holds for our shops and our app".
  static func narrowsScope(_ piece: Piece, in change: Comparison) -> Bool {
    let verbs = ["holds", "hold", "applies", "apply", "covers", "cover", "governs"]
    // "… for every lamp in use", "… for every lamp that was sold after 2023".
    if change.isIn(.introduction), piece.side == .added, piece.isReplacement, let new = change.new,
      change.words(of: piece).contains(where: { DateWords.isMonth($0) || $0.value ?? 0 > 1900 }),
      new.words[piece.clause.words].contains(where: { verbs.contains($0.text) })
    {
      return true
    }
    guard change.isIn(.introduction), !change.isWhole, piece.side == .removed,
      !piece.isReplacement, let old = change.old
    else { return false }
    return old.words[piece.clause.words].contains { verbs.contains($0.text) }
      && change.words(of: piece).contains { $0.isContent && !$0.isCapital }
  }

  /// Whether an item is gone from a list of what the notice covers.
  private static func leavesScope(_ change: Comparison) -> Bool {
    let verbs = [" covers", " cover", " applies to", " apply to", " holds for", " governs"]
    return change.new == nil && change.isIn(.introduction) && change.passage.before?.kind == .item
      && verbs.contains { change.passage.before?.leadIn?.contains($0) == true }
  }

  /// Whether a row that was added names a company, which gets something: "| Kilnworks Ltd | mail |".
  private static func namesCompany(_ change: Comparison) -> Bool {
    guard change.old == nil, change.passage.after?.kind == .row, !change.isTerms,
      !change.isIn(.contact, .definitions, .controller)
    else { return false }
    return (change.new?.words ?? []).contains { $0.classes.contains(.legalForm) && $0.isCapital }
  }

  /// Whether somebody joins those for whom something is: "for the driver and the maker of the car".
  private static func joinsAudience(_ piece: Piece, in change: Comparison) -> Bool {
    guard change.isIn(.recipients), !change.isWhole, piece.side == .added, !piece.isReplacement,
      let new = change.new, let first = piece.words.first, first > 0, !piece.clause.isNegated,
      piece.clause.kind == .statement
    else { return false }
    let start = new.words[..<first].last { !["the", "a", "an", "our", "your"].contains($0.text) }
    return start?.text == "and" || new.words[first].text == "and"
  }

  /// Whether words lengthen an item or row of what must be told: "name, address, impairments".
  private static func lengthensEntry(_ piece: Piece, in change: Comparison) -> Bool {
    let kind = change.passage.after?.kind
    guard let new = change.new, !change.isWhole, [.item, .row].contains(kind),
      piece.side == .added, !piece.isReplacement, let first = piece.words.first, first > 0,
      change.isIn(.dataCategories, .sources, .recipients, .purposes, .transfers)
    else { return false }
    return [",", "and", "or"].contains(new.words[first - 1].text)
      || ["and", "or"].contains(new.words[first].text)
  }

  /// Whether a word for precise data gave way to one for less: "full" to "shortened".
  private static func isCoarsened(_ piece: Piece, in change: Comparison) -> Bool {
    piece.side == .removed && piece.isReplacement && piece.words.count == 1
      && change.openOld.count == 1 && change.lost(.coarseData, .protective, .limiter).isEmpty
      && change.gained(.coarseData).count == 1 && change.gained(.preciseData).isEmpty
  }

  /// Whether an item or row of its own lengthens a list of what must be told.
  private static func lists(_ piece: Piece, in change: Comparison) -> Bool {
    let kind = change.passage.after?.kind
    return change.old == nil && [.item, .row].contains(kind) && !piece.clause.isNegated
      && change.isIn(.recipients, .dataCategories, .sources, .purposes, .transfers, .cookies)
  }

  /// Whether a machine does something on top: "a program also listens …".
  private static func isMachines(_ reading: Reading) -> Bool {
    let machines = [
      "program", "programs", "software", "system", "systems", "algorithm", "model", "camera",
      "cameras", "sensor", "microphone", "assistant", "bot", "robot", "computer",
    ]
    let isFirst = reading.words.prefix(4).contains { machines.contains($0.text) }
    return isFirst
      && reading.words.contains { ["also", "now", "too", "newly"].contains($0.text) }
      && reading.words.contains {
        EnglishLexicon.handlingStems.contains(Stem.of($0.text))
      }
  }

  /// Whether some word of a piece names a practice, a datum, a person, a place, a time or a sum, or
  /// binds; the generic words of prose do not.
  private static func bears(_ piece: Piece, in change: Comparison) -> Bool {
    piece.classes.intersects(.matters.union(.practices).union(.terms).union(.promises))
      || change.words(of: piece).contains { $0.kind == .number || $0.isProtected }
  }

  /// Words that add nothing that must be told to a practice: no noun that the lexicon knows.
  private static func isOnlyFiller(_ piece: Piece, in change: Comparison) -> Bool {
    !change.words(of: piece).contains { $0.isContent || $0.isProtected }
  }
}

/// What the rules about topics share: they look for pieces that hurt, or help, by what is in them.
enum PieceSearch {
  /// The pieces that are worse for the reader, with one of some classes and in one of some topics, or
  /// in clauses that say of themselves that they are about that.
  static func adverse(
    _ side: Piece.Side, in change: Comparison, having classes: WordClasses,
    topics: [Topic] = [], orClauses clauses: WordClasses = []
  ) -> [Piece] {
    change.pieces.filter { piece in
      piece.side == side && piece.effect == .adverse && piece.part == .main
        && piece.classes.intersects(classes)
        && (topics.isEmpty || change.topics.contains(where: topics.contains)
          || piece.clause.classes.intersects(clauses))
    }
  }
}

extension WordClasses {
  /// What decides about money, court, and use in a contract.
  static let contract = WordClasses(
    .fee, .renewal, .refund, .dispute, .liability, .licence, .restricting, .useBan, .charging,
    .granting, .feature)
}
