import NoticeModel

/// More is done with the data of children.
enum ChildDirectedEscalation: ReviewRule {
  static let metadata = RuleMetadata(
    "MN-03", name: "child-directed-escalation", level: .material,
    summary: "More is done with the data of children.",
    why: "Whatever is material elsewhere asks for parents here.",
    laws: [
      "16 CFR 312.5(a)(1)"
    ],
    triggering: [
      .init(
        "We collect a nickname from children.",
        becomes: "We collect a nickname and photos from children.", in: .minors)
    ],
    nonTriggering: [
      .init(
        "We collect a nickname and photos from children.",
        becomes: "We collect a nickname from children.", in: .minors)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.isIn(.minors) else { return [] }
    return change.pieces.filter {
      $0.effect == .adverse && $0.part == .main && $0.side == .added && $0.clause.kind == .practice
    }
    .map {
      finding(
        .material, .adverse, change.evidence($0), why: "More is done with the data of children")
    }
  }
}
