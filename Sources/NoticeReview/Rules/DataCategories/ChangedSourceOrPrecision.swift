import NoticeModel

/// Data comes from another source, or in finer grain.
enum ChangedSourceOrPrecision: ReviewRule {
  static let metadata = RuleMetadata(
    "DC-03", name: "changed-source-or-precision", level: .material,
    summary: "Data comes from another source, or in finer grain.",
    why: "Bought or finer data shows more of a person.",
    laws: [
      "GDPR 14(2)(f), 14(1)(d)", "CCPA 1798.110",
    ],
    triggering: [
      .init(
        "We collect your location.",
        becomes: "We collect your precise location.", in: .dataCategories)
    ],
    nonTriggering: [
      .init(
        "We collect your precise location.",
        becomes: "We collect your approximate location.", in: .dataCategories)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.source, .preciseData),
      topics: [.dataCategories, .sources], orClauses: WordClasses(.collecting, .dataNoun)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "Data comes from another source or in finer grain")
    }
  }
}
