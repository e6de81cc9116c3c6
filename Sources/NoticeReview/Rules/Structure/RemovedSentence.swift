import NoticeModel

/// A sentence, item or row is gone.
enum RemovedSentence: ReviewRule {
  static let metadata = RuleMetadata(
    "ST-02", name: "removed-sentence", level: .material,
    summary: "A sentence, item or row is gone.",
    why: "A promise, right or limit that is no longer there can no longer be relied on.",
    laws: [
      "WP260 ¶29", "HIPAA 164.520(b)(3)", "US-CO 6.04",
    ],
    triggering: [
      .init(
        "We will not reduce your rights without your consent.",
        becomes: "", in: .amendments)
    ],
    nonTriggering: [
      .init("See below for details.", becomes: "", in: .introduction)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.new == nil else { return [] }
    return change.pieces.compactMap { piece in
      guard piece.part == .main else { return nil }
      switch piece.effect {
      case .adverse:
        return finding(
          PieceLevel.adverse(piece, in: change), .adverse, change.evidence(piece),
          why: "Gone: \(SentenceNames.name(of: piece.clause))")
      case .neutral, .unknown:
        return finding(
          Furniture.isScrap(change) ? .clarification : PieceLevel.neutral(piece, in: change),
          .unknown, change.evidence(piece),
          why: "Gone, and no rule tells for whom that is better")
      case .favourable:
        return finding(
          .substantive, .favourable, change.evidence(piece),
          why: "Gone: \(SentenceNames.name(of: piece.clause)); did the practice stop?")
      }
    }
  }
}
