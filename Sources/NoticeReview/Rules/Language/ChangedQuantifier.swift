import NoticeModel

/// A word for how many is exchanged, such as certain for any.
enum ChangedQuantifier: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-06", name: "changed-quantifier", level: .material,
    summary: "A word for how many is exchanged, such as certain for any.",
    why: "The clause covers more, or less, than before.",
    laws: [
      "WP260 ¶29–30"
    ],
    triggering: [
      .init(
        "We share data with certain shops.",
        becomes: "We share data with any shops.", in: .recipients),
      .init(
        "We encrypt some stored data.",
        becomes: "We encrypt all stored data.", in: .security),
    ],
    nonTriggering: [
      .init("Each reader may object.", becomes: "Every reader may object.", in: .rights)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    let (narrowed, widened) = (change.gained(.partial), change.gained(.universal))
    let (wasNarrow, wasWide) = (change.lost(.partial), change.lost(.universal))
    let isWider = !widened.isEmpty && wasWide.isEmpty || !wasNarrow.isEmpty && narrowed.isEmpty
    let isNarrower = !narrowed.isEmpty && wasNarrow.isEmpty || !wasWide.isEmpty && widened.isEmpty
    guard isWider != isNarrower else { return [] }
    let evidence = change.evidence(old: wasNarrow + wasWide, new: narrowed + widened)
    let checks = ["checked", "vetted", "screened", "tested", "audited", "reviewed", "trained"]
    // What is done to staff or systems, not to data, protects.
    let isGuard =
      change.isIn(.security, .minors) && change.kind == .practice
      && (change.new?.words ?? []).contains { checks.contains($0.text) }
    // "All branches keep it behind two locks", "all recordings are stored in Norway".
    let isKept =
      change.isIn(.security) && [.practice, .statement].contains(change.kind)
      || change.isIn(.transfers) && change.old?.classes.contains(.place) == true
        && change.old?.classes.contains(.keeping) == true
    let clauseSign = isGuard || isKept ? 1 : change.changedClause?.sign ?? 0
    let sign = clauseSign * (isWider ? 1 : -1)
    if sign > 0 {
      return [
        finding(
          .substantive, .favourable, evidence,
          why: isWider ? "A promise or right covers more" : "A practice covers less")
      ]
    }
    let isUnclear = sign == 0
    if isUnclear, !change.isMustTell, !change.isTerms, !change.isIn(.security) { return [] }
    let isRedundant =
      narrowed.isEmpty && wasNarrow.isEmpty && change.kind != .promise && change.kind != .right
      && wasWide.isEmpty && !(change.new?.words ?? []).contains { $0.text == "other" }
    let level: Level = isRedundant && change.changedWords <= 1 ? .substantive : .material
    return [
      finding(
        level, isUnclear ? .unknown : .adverse, evidence,
        why: isWider ? "A practice covers more" : "A promise or right covers less")
    ]
  }
}
