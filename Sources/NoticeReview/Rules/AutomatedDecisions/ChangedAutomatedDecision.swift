import NoticeModel

/// Decisions become automatic, or nobody reviews them.
enum ChangedAutomatedDecision: ReviewRule {
  static let metadata = RuleMetadata(
    "AD-01", name: "changed-automated-decision", level: .material,
    summary: "Decisions become automatic, or nobody reviews them.",
    why: "Readers have a right to a human.",
    laws: [
      "GDPR 13(2)(f), 22", "CA-QC 12.1", "US-CO C.R.S. 6-1-1306", "CCPA ADMT regs", "PIPL 24",
      "PIPA 37-2",
    ],
    triggering: [
      .init(
        "An employee decides on your loan.",
        becomes: "A score automatically decides on your loan.", in: .automatedDecisions)
    ],
    nonTriggering: [
      .init(
        "A score decides on your loan.",
        becomes: "A score decides on loans.", in: .automatedDecisions)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let lost = change.lost(.humanReview)
    let gained = change.gained(.automated)
    if !lost.isEmpty, change.gained(.humanReview).isEmpty {
      return [
        finding(
          .material, .adverse, change.evidence(old: lost, new: gained),
          why: "A human no longer reviews")
      ]
    }
    if change.old != nil, lost.isEmpty, !change.gained(.humanReview).isEmpty,
      change.isIn(.automatedDecisions) || change.classes.contains(.deciding)
    {
      return [
        finding(
          .substantive, .favourable, change.evidence(old: [], new: change.openNew.sorted()),
          why: "A human reviews")
      ]
    }
    guard !gained.isEmpty,
      change.isIn(.automatedDecisions)
        || change.newClause(at: gained[0])?.classes.contains(.deciding) == true
    else { return [] }
    let clause = change.newClause(at: gained[0])
    guard clause?.isNegated != true, clause?.kind == .practice else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: [], new: gained),
        why: "Decisions are made by a machine")
    ]
  }
}
