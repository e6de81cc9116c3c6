import NoticeModel

/// The interest pursued is described otherwise, or the basis is stricter.
enum RedescribedInterest: ReviewRule {
  static let metadata = RuleMetadata(
    "LB-03", name: "redescribed-interest", level: .substantive,
    summary: "The interest pursued is described otherwise, or the basis is stricter.",
    why: "The interest is part of what must be told.",
    laws: [
      "GDPR 13(1)(d), 14(2)(b)"
    ],
    triggering: [
      .init(
        "We have a legitimate interest in protecting our network.",
        becomes: "We have a legitimate interest in protecting our network and trade secrets.",
        in: .legalBases)
    ],
    nonTriggering: [
      .init(
        "We rely on your consent.",
        becomes: "We rely on your permission.", in: .legalBases)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil,
      change.isIn(.legalBases) || change.classes.contains(.legalBasis)
    else { return [] }
    let isInterest = (change.new?.words ?? []).contains {
      $0.text == "interest" || $0.text == "interests"
    }
    let places = change.pieces.filter { $0.side == .added && $0.clause.kind == .statement }
    guard isInterest, let piece = places.first else { return [] }
    return [
      finding(
        .substantive, .unknown, change.evidence(piece),
        why: "The interest pursued is described otherwise")
    ]
  }
}
