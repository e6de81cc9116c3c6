import NoticeModel

/// A promise, right or list is left to somebody's judgement, or no longer.
enum AddedDiscretion: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-12", name: "added-discretion", level: .material,
    summary: "A promise, right or list is left to somebody's judgement, or no longer.",
    why: "What is left to judgement cannot be demanded.",
    laws: [
      "WP260 ¶12–13", "Directive 93/13 Annex 1(j)(k)",
    ],
    triggering: [
      .init(
        "We tell you about changes.",
        becomes: "We tell you about changes that we consider important.", in: .amendments)
    ],
    nonTriggering: [
      .init(
        "We tell you about changes.",
        becomes: "We inform you about changes.", in: .amendments)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    let gained = change.gained(.hedge, .anyOther, .vagueProtective)
    let lost = change.lost(.hedge, .anyOther, .vagueProtective)
    if !gained.isEmpty, lost.isEmpty {
      let clause = change.newClause(at: gained[0])
      let isSerious =
        clause.map { $0.sign != 0 } ?? false || change.isMustTell || change.isTerms
        || change.topics.isEmpty
      let evidence = change.evidence(old: [], new: gained)
      return [
        finding(
          isSerious ? .material : .substantive, .adverse, evidence,
          why: "It is left to the publisher's judgement")
      ]
    }
    guard gained.isEmpty, !lost.isEmpty else { return [] }
    return [
      finding(
        .substantive, .favourable, change.evidence(old: lost, new: []),
        why: "It is no longer left to judgement")
    ]
  }
}
