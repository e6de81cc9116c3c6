import NoticeModel

/// A tracker is added or given another purpose.
enum AddedTracker: ReviewRule {
  static let metadata = RuleMetadata(
    "CK-01", name: "added-tracker", level: .material,
    summary: "A tracker is added or given another purpose.",
    why: "Trackers that are not necessary ask for consent.",
    laws: [
      "ePrivacy 5(3)", "GDPR 4(11)",
    ],
    triggering: [
      .init(
        "We use session cookies.",
        becomes: "We use session cookies and advertising pixels.", in: .cookies)
    ],
    nonTriggering: [
      .init(
        "We use session cookies and advertising pixels.",
        becomes: "We use session cookies.", in: .cookies)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.cookie, .advertising, .analytics, .tracking),
      topics: [.cookies], orClauses: WordClasses(.cookie, .tracking)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "A tracker is added or serves another purpose")
    }
  }
}
