import NoticeModel

/// What readers could give they now must give.
enum OptionalBecameMandatory: ReviewRule {
  static let metadata = RuleMetadata(
    "DC-04", name: "optional-became-mandatory", level: .material,
    summary: "What readers could give they now must give.",
    why: "A reader who refuses loses the service.",
    laws: [
      "GDPR 13(2)(e)", "POPIA 18(1)(d)", "JIS Q 15001 direct-collection items",
    ],
    triggering: [
      .init(
        "You may give us your passport number.",
        becomes: "You must give us your passport number.", in: .dataCategories)
    ],
    nonTriggering: [
      .init(
        "You must give us your passport number.",
        becomes: "You have to give us your passport number.", in: .dataCategories)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    // Between two parties "shall" takes the choice that "may" left.
    let forced =
      change.isIn(.termsDisputes) && change.gained(.obliged).isEmpty
        && !change.lost(.possible).isEmpty
      ? change.gained(.certain) : []
    let obliged = change.gained(.obliged) + forced
    let free = change.lost(.obliged)
    if !obliged.isEmpty, free.isEmpty {
      let clause = change.newClause(at: obliged[0])
      guard
        !forced.isEmpty || clause?.kind == .duty || clause?.actor == .passive
          || clause?.actor == .reader
      else {
        return []
      }
      return [
        finding(
          .material, .adverse, change.evidence(old: change.lost(.possible), new: obliged),
          why: "What was open to the reader is now required")
      ]
    }
    guard !free.isEmpty, obliged.isEmpty, change.oldClause(at: free[0])?.kind == .duty else {
      return []
    }
    return [
      finding(
        .substantive, .favourable, change.evidence(old: free, new: change.gained(.possible)),
        why: "What was required is now open to the reader")
    ]
  }
}
