import NoticeModel

/// A recipient may use data for itself, or is bound by less.
enum RecipientOwnPurposes: ReviewRule {
  static let metadata = RuleMetadata(
    "RC-03", name: "recipient-own-purposes", level: .material,
    summary: "A recipient may use data for itself, or is bound by less.",
    why: "Data that leaves without a bond is lost.",
    laws: [
      "GDPR 28, 13(1)(e)", "CCPA service provider/third party", "Reg P 1016.13",
    ],
    triggering: [
      .init(
        "Our provider acts on our instructions.",
        becomes: "Our provider uses the data for its own purposes.", in: .recipients)
    ],
    nonTriggering: [
      .init(
        "Our provider acts on our instructions.",
        becomes: "Our vendor acts on our instructions.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let own = change.gained(.ownPurpose)
    if !own.isEmpty,
      change.new?.clauses.contains(where: { $0.isNegated && $0.classes.contains(.ownPurpose) })
        != true
    {
      return [
        finding(
          .material, .adverse, change.evidence(old: [], new: own),
          why: "A recipient may use the data for itself")
      ]
    }
    guard change.old != nil, change.new != nil,
      change.isIn(.recipients) || change.classes.contains(.recipient)
    else { return [] }
    let bonds = change.lost(.safeguard)
    guard !bonds.isEmpty, change.gained(.safeguard).isEmpty else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: bonds, new: []),
        why: "A recipient is no longer bound as before")
    ]
  }
}
