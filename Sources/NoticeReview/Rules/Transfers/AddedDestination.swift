import NoticeModel

/// Data goes to a place to which it did not go.
enum AddedDestination: ReviewRule {
  static let metadata = RuleMetadata(
    "TR-01", name: "added-destination", level: .material,
    summary: "Data goes to a place to which it did not go.",
    why: "Other laws apply there.",
    laws: [
      "GDPR 13(1)(f)", "WP260 ¶30", "FADP 19(4), 60", "PIPL 39", "PIPA 28-8", "APPI 28",
      "ZA 18(1)(g)", "AU APP 5.2(i)–(j)",
    ],
    triggering: [
      .init(
        "We store your data in Germany.",
        becomes: "We store your data in Germany and India.", in: .transfers)
    ],
    nonTriggering: [
      .init(
        "We store your data in Germany and India.",
        becomes: "We store your data in Germany.", in: .transfers)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.place, .abroad),
      topics: [.transfers, .recipients, .dataCategories, .security, .regional],
      orClauses: WordClasses(.sharing, .keeping, .mechanism, .abroad)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "Data goes to, or is seen from, another place")
    }
  }
}
