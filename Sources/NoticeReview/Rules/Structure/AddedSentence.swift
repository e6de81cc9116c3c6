import NoticeModel

/// A sentence, item or row was added.
enum AddedSentence: ReviewRule {
  static let metadata = RuleMetadata(
    "ST-01", name: "added-sentence", level: .material,
    summary: "A sentence, item or row was added.",
    why:
      "Half of what matters in an amendment is new sentences; who acts and what is done decides.",
    triggering: [
      .init("", becomes: "Your bicycle stays outside.", in: .rights)
    ],
    nonTriggering: [
      .init("", becomes: "In short: see below for details.", in: .introduction)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old == nil else { return [] }
    return change.pieces.compactMap { piece in
      guard piece.part == .main else { return nil }
      switch piece.effect {
      case .adverse:
        return finding(
          PieceLevel.adverse(piece, in: change), .adverse, change.evidence(piece),
          why: "New: \(SentenceNames.name(of: piece.clause))")
      case .neutral, .unknown:
        return finding(
          PieceLevel.neutral(piece, in: change), .unknown, change.evidence(piece),
          why: "New, and no rule tells for whom it is better")
      case .favourable: return nil
      }
    }
  }
}
