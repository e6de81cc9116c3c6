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
      switch piece.effect {
      case .adverse:
        // Of words that the lexicon does not know, nobody can say that they hurt.
        let isCell = [change.passage.before?.kind, change.passage.after?.kind].contains(.row)
        let isKnown = isCell || piece.isNamed || !piece.isReplacement || !change.isWeightless(piece)
        let level = PieceLevel.adverse(piece, in: change)
        return finding(
          isKnown ? level : min(level, .substantive), .unknown, change.evidence(piece),
          why: "Words changed to what may be the reader's cost")
      case .neutral, .unknown:
        return finding(
          PieceLevel.neutral(piece, in: change), .unknown, change.evidence(piece),
          why: "Words changed and nothing tells for whom that is better")
      case .favourable: return nil
      }
    }
  }
}
