import NoticeModel

/// Renewal, cancellation, withdrawal or refund is worse.
enum WorsenedCancellation: ReviewRule {
  static let metadata = RuleMetadata(
    "TS-02", name: "worsened-cancellation", level: .material,
    summary: "Renewal, cancellation, withdrawal or refund is worse.",
    why: "It decides how readers get out.",
    laws: [
      "CRD 2011/83", "DMCC 2024 Part 4 ch. 2", "US auto-renewal statutes",
    ],
    triggering: [
      .init("", becomes: "The plan renews automatically for one year.", in: .termsFees)
    ],
    nonTriggering: [
      .init("You may cancel monthly.", becomes: "You may cancel every month.", in: .termsFees)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.renewal, .refund),
      topics: [.termsFees, .termsTermination, .termsService],
      orClauses: WordClasses(.renewal, .refund)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "Getting out of the contract, or money back, is harder")
    }
  }
}
