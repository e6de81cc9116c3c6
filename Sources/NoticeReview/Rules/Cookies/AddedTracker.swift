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

  /// A tracker that was open to choice and is called necessary.
  static func reclassified(_ change: Comparison) -> Finding? {
    guard let old = change.old, let new = change.new, change.isIn(.cookies) else { return nil }
    let open = [
      "statistics", "statistical", "analytics", "optional", "marketing", "advertising",
      "preferences", "preference", "functional", "performance", "consent", "voluntary",
    ]
    let needed = ["essential", "necessary", "required", "mandatory", "indispensable"]
    let left = change.openOld.filter { open.contains(old.words[$0].text) }.sorted()
    let now = change.openNew.filter { needed.contains(new.words[$0].text) }.sorted()
    guard !left.isEmpty, !now.isEmpty, change.lost(.negation).isEmpty,
      change.gained(.negation).isEmpty
    else { return nil }
    return finding(
      .material, .adverse, change.evidence(old: left, new: now),
      why: "A tracker that was open to choice is called necessary")
  }

  static func findings(in change: Comparison) -> [Finding] {
    if let moved = reclassified(change) { return [moved] }
    return PieceSearch.adverse(
      .added, in: change, having: WordClasses(.cookie, .advertising, .analytics, .tracking),
      topics: [.cookies], orClauses: WordClasses(.cookie, .tracking)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "A tracker is added or serves another purpose")
    }
  }
}
