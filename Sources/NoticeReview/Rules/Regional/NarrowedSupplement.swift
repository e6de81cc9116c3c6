import NoticeModel

/// A supplement of a region is gone, narrower or second to another text.
enum NarrowedSupplement: ReviewRule {
  static let metadata = RuleMetadata(
    "RG-01", name: "narrowed-supplement", level: .material,
    summary: "A supplement of a region is gone, narrower or second to another text.",
    why: "Its readers lose what it gave.",
    triggering: [
      .init(
        "This section applies to people in the EEA and the UK.",
        becomes: "This section applies to people in the EEA.", in: .regional)
    ],
    nonTriggering: [
      .init(
        "This section applies to people in the EEA.",
        becomes: "This part applies to people in the EEA.", in: .regional)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let isRegional = change.isIn(.regional) || change.lost(.region).isEmpty == false
    let lost = change.lost(.place, .region)
    guard isRegional, !lost.isEmpty, change.old != nil,
      change.oldClause(at: lost[0])?.sign ?? 1 >= 0,
      // Whom a right was denied loses nothing by no longer being named.
      !(change.oldClause(at: lost[0]).map { $0.kind == .right && $0.isNegated } ?? false)
    else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: lost, new: change.gained(.place)),
        why: "Readers of a region lose something")
    ]
  }
}
