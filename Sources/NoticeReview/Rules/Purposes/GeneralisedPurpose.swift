import NoticeModel

/// A purpose became general.
enum GeneralisedPurpose: ReviewRule {
  static let metadata = RuleMetadata(
    "PU-04", name: "generalised-purpose", level: .material,
    summary: "A purpose became general.",
    why: "A purpose that covers everything tells nothing.",
    laws: [
      "GDPR 5(1)(b)", "WP260 ¶12 (‘may use your data to develop new services’ is poor practice)",
      "APPI 17(1)",
    ],
    triggering: [
      .init(
        "We use your data to handle your claim.",
        becomes: "We use your data for our business purposes.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We use your data for our business purposes.",
        becomes: "We use your data to handle your claim.", in: .purposes)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.vaguePurpose, .anyOther),
      topics: [.purposes, .legalBases], orClauses: WordClasses(.using, .purposeMark)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "The purpose is now so general that it covers others")
    }
  }
}
