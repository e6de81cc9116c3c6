import NoticeModel

/// A category of data is added.
enum AddedDataCategory: ReviewRule {
  static let metadata = RuleMetadata(
    "DC-01", name: "added-data-category", level: .material,
    summary: "A category of data is added.",
    why: "Readers must be told which data is collected.",
    laws: [
      "US-CO 6.04(A)(1)(1)", "CCPA 1798.100(a)(1), 11 CCR 7002(f)", "PIPL 14(2), 17",
      "PIPA 15(2)", "LGPD 9", "US-WA 19.373.020(1)(c)", "Reg P 1016.8(b)(1)(i)",
    ],
    triggering: [
      .init(
        "We collect your name.",
        becomes: "We collect your name and browsing history.", in: .dataCategories)
    ],
    nonTriggering: [
      .init(
        "We collect your name and browsing history.",
        becomes: "We collect your name.", in: .dataCategories)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.dataNoun, .anyOther),
      topics: [.dataCategories, .sources, .cookies], orClauses: WordClasses(.collecting, .tracking)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "A category of data is collected that was not named before")
    }
  }
}
