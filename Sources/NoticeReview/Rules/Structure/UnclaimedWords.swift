import NoticeModel

/// Words changed and no other rule knows what for.
enum UnclaimedWords: ReviewRule {
  static let metadata = RuleMetadata(
    "RS-01", name: "unclaimed-words", level: .material,
    summary: "Words changed and no other rule knows what for.",
    why: "What nobody can prove harmless is proposed, and a person decides.",
    triggering: [
      .init(
        "We hold gatherings on Tuesdays.",
        becomes: "We hold gatherings on Thursdays.", in: .termsService)
    ],
    nonTriggering: [
      .init("We hold gatherings.", becomes: "We hold **gatherings**.", in: .termsService)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard !change.isWhole else { return [] }
    return change.pieces.compactMap { piece in
      guard piece.part == .main || piece.effect == .neutral,
        change.words(of: piece).contains(where: { $0.isContent && !$0.isProtected })
      else { return nil }
      let ceiling = ceiling(of: piece, in: change)
      switch piece.effect {
      case .adverse:
        // Of words that the lexicon does not know, nobody can say that they hurt.
        let isCell = [change.passage.before?.kind, change.passage.after?.kind].contains(.row)
        let isKnown = isCell || piece.isNamed || !piece.isReplacement || !change.isWeightless(piece)
        let level = PieceLevel.adverse(piece, in: change)
        return finding(
          min(isKnown ? level : .substantive, level, ceiling), .unknown, change.evidence(piece),
          why: "Words changed to what may be the reader's cost")
      case .neutral, .unknown:
        return finding(
          min(PieceLevel.neutral(piece, in: change), ceiling), .unknown, change.evidence(piece),
          why: "Words changed and nothing tells for whom that is better")
      case .favourable: return nil
      }
    }
  }

  /// How much unclaimed words can matter at most.
  ///
  /// Names alone and single words that the lexicon does not know are seldom a loss, nor is what is gone
  /// and of which nothing tells for whom it was (Tests/Review). A person is asked all the same.
  private static func ceiling(of piece: Piece, in change: Comparison) -> Level {
    let words = change.words(of: piece).filter(\.isContent)
    if [change.old, change.new].contains(where: { $0.map(Background.prevails) ?? false }) {
      return .material
    }
    let areNames = words.allSatisfy {
      $0.isCapital && $0.kind == .word && $0.value == nil && !DateWords.isMonth($0)
    }
    if areNames, !change.isIn(.controller), !piece.isReplacement || !change.isIn(.introduction) {
      let joinsRecipients =
        piece.side == .added && !piece.isReplacement
        && change.isIn(.recipients, .transfers, .sources, .cookies)
      let arePlaces = words.contains { $0.classes.contains(.place) }
      let areParties = change.isIn(.termsDisputes, .termsLiability)
      return joinsRecipients || arePlaces || areParties ? .substantive : .clarification
    }
    let isBound = piece.part != .main || change.words(of: piece).contains(where: \.isProtected)
    if words.count == 1, !piece.isReplacement, !isBound, !change.isTerms,
      !piece.clause.isNegated, !piece.clause.isLimited,
      !change.isIn(.introduction, .controller), change.isWeightless(piece),
      !telling.contains(words[0].text), !lengthensList(piece, in: change)
    {
      return .clarification
    }
    let isLimit =
      isBound || change.isIn(.introduction)
      || change.words(of: piece).contains { $0.classes.contains(.signal) }
    guard piece.side == .removed, !piece.isReplacement, !isLimit,
      !piece.clause.classes.contains(.signal)
    else { return .material }
    let isAim =
      piece.clause.kind == .promise && !piece.clause.isNegated
      && change.isIn(.cookies, .purposes, .dataCategories, .sources, .recipients)
    return piece.effect != .adverse || isAim ? .substantive : .material
  }

  /// Words that the lexicon does not know and that tell how much, how often or whether at all.
  private static let telling: Set<String> = [
    "nothing", "optional", "voluntary", "second", "third", "fourth", "fifth", "sixth", "tenth",
    "real", "actual", "full", "again", "still", "longer", "twice", "daily", "weekly", "monthly",
  ]

  /// Whether a word is one more entry of a list of what must be told.
  private static func lengthensList(_ piece: Piece, in change: Comparison) -> Bool {
    guard piece.side == .added, let new = change.new, let place = piece.words.first,
      change.isIn(.dataCategories, .sources, .recipients, .purposes, .transfers, .cookies)
    else { return false }
    let before = new.words[..<place].last { !["the", "a", "an", "your", "our"].contains($0.text) }
    return before.map { [",", "and", "or"].contains($0.text) } ?? false
  }
}
