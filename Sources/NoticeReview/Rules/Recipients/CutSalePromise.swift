import NoticeModel

/// The promise not to sell or share is cut.
enum CutSalePromise: ReviewRule {
  static let metadata = RuleMetadata(
    "RC-02", name: "cut-sale-promise", level: .material,
    summary: "The promise not to sell or share is cut.",
    why: "Readers gave their data on this promise.",
    laws: [
      "FTC s.5 (Gateway Learning)", "CCPA 1798.120, 7013", "US-NV 603A",
    ],
    isFloor: true,
    triggering: [
      .init(
        "We do not sell your personal information.",
        becomes: "We do not sell your personal information for money.", in: .recipients),
      .init(
        "We will never sell your data.",
        becomes: "We may sell your data.", in: .recipients),
    ],
    nonTriggering: [
      .init("We do not sell your data.", becomes: "We never sell your data.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let money = change.gained(.moneyLimit)
    let isSale = change.classes.contains(.selling)
    guard isSale else { return [] }
    if !money.isEmpty, change.old != nil {
      return [
        finding(
          .material, .adverse, change.evidence(old: [], new: money),
          why: "The promise not to sell now covers money alone")
      ]
    }
    let wasDenied =
      change.old.map { $0.clauses.contains { $0.isNegated && $0.classes.contains(.selling) } }
      ?? false
    let isDenied =
      change.new.map { $0.clauses.contains { $0.isNegated && $0.classes.contains(.selling) } }
      ?? false
    let sold = change.gained(.selling)
    if wasDenied, !isDenied, change.openOld.count + change.openNew.count > 0 {
      return [
        finding(
          .material, .adverse, change.evidence(old: change.lost(.negation, .selling), new: sold),
          why: "The promise not to sell is gone")
      ]
    }
    guard !sold.isEmpty, !isDenied,
      change.new?.clauses.contains(where: { $0.kind == .practice && $0.classes.contains(.selling) })
        == true
    else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: [], new: sold),
        why: "Data is sold, rented or traded")
    ]
  }
}
