import NoticeModel

/// A change reaches back, or silence counts as consent.
enum RetroactiveOrDeemedConsent: ReviewRule {
  static let metadata = RuleMetadata(
    "AM-02", name: "retroactive-or-deemed-consent", level: .material,
    summary: "A change reaches back, or silence counts as consent.",
    why: "What was promised when data was given is taken back.",
    laws: [
      "FTC s.5", "US-CT 42-520", "BGB § 308 no. 4–5", "BGH XI ZR 26/20",
      "Directive 93/13 Annex 1(j)",
    ],
    isFloor: true,
    triggering: [
      .init(
        "Changes apply to new data.",
        becomes: "Changes apply to all data we hold.", in: .amendments)
    ],
    nonTriggering: [
      .init(
        "Changes apply to new data.",
        becomes: "Changes apply to new data only.", in: .amendments)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let back = change.gained(.retroactive)
    let implied =
      change.isIn(.amendments, .legalBases) || change.classes.contains(.amendment)
      ? change.gained(.impliedConsent) : []
    guard !(back + implied).isEmpty,
      !(change.new?.clauses.contains { $0.isNegated && $0.classes.contains(.retroactive) } ?? false)
    else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: [], new: back + implied),
        why: back.isEmpty
          ? "Use or silence counts as consent" : "It reaches data that was given before")
    ]
  }
}
