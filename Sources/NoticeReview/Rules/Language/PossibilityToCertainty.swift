import NoticeModel

/// What a publisher may do with data becomes what it does, or the other way round.
enum PossibilityToCertainty: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-01", name: "possibility-to-certainty", level: .substantive,
    summary: "What a publisher may do with data becomes what it does, or the other way round.",
    why: "Readers expect another thing, although no permission is new.",
    laws: [
      "WP260 ¶13 (qualifiers such as may/might should be avoided) and ¶29 (how surprising)"
    ],
    triggering: [
      .init("We may log your visits.", becomes: "We log your visits.", in: .dataCategories)
    ],
    nonTriggering: [
      .init("You can object.", becomes: "You may object.", in: .rights)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    let lost = change.lost(.possible).filter { old.clause(at: $0)?.kind == .practice }
    let gained = change.gained(.possible).filter { new.clause(at: $0)?.kind == .practice }
    guard lost.isEmpty != gained.isEmpty, !(change.kind == .promise) else { return [] }
    let isDenied = (old.clauses + new.clauses).contains { $0.kind == .practice && $0.isNegated }
    guard !isDenied else { return [] }
    let evidence = change.evidence(old: lost, new: gained)
    return lost.isEmpty
      ? [finding(.clarification, .neutral, evidence, why: "What was certain is now possible")]
      : [finding(.substantive, .adverse, evidence, why: "What was possible is now certain")]
  }
}
