import NoticeModel

/// A region or group is added.
enum AddedSupplement: ReviewRule {
  static let metadata = RuleMetadata(
    "RG-02", name: "added-supplement", level: .substantive,
    summary: "A region or group is added.",
    why: "Its readers are told for the first time.",
    triggering: [
      .init(
        "This section applies to people in the EEA.",
        becomes: "This section applies to people in the EEA and Switzerland.", in: .regional)
    ],
    nonTriggering: [
      .init(
        "This section applies to people in the EEA.",
        becomes: "This section applies to people in the European Economic Area.", in: .regional)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let gained = change.gained(.region, .place)
    guard change.isIn(.regional, .introduction), !gained.isEmpty,
      change.lost(.place, .region).isEmpty,
      change.newClause(at: gained[0])?.kind != .practice
    else { return [] }
    return [
      finding(
        .substantive, .favourable, change.evidence(old: [], new: gained),
        why: "Readers of another region or group are addressed")
    ]
  }
}
