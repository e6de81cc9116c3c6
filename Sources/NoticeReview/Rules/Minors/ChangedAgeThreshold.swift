import NoticeModel

/// The age up to which readers are protected differs.
enum ChangedAgeThreshold: ReviewRule {
  static let metadata = RuleMetadata(
    "MN-01", name: "changed-age-threshold", level: .material,
    summary: "The age up to which readers are protected differs.",
    why: "Children are protected by the number.",
    laws: [
      "COPPA 312.2–312.3", "GDPR 8", "PIPL 31", "state minors laws",
    ],
    triggering: [
      .init(
        "Accounts are for people aged 16 and over.",
        becomes: "Accounts are for people aged 13 and over.", in: .minors)
    ],
    nonTriggering: [
      .init(
        "Accounts are for people aged 16 and over.",
        becomes: "Accounts are for persons aged 16 and over.", in: .minors)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    let before = old.quantities.filter {
      $0.dimension == .age && $0.words.contains(where: change.openOld.contains)
    }
    let after = new.quantities.filter {
      $0.dimension == .age && $0.words.contains(where: change.openNew.contains)
    }
    if let first = before.first, let second = after.first, first.value != second.value {
      let isRaised = second.value > first.value
      let evidence = change.evidence(old: Array(first.words), new: Array(second.words))
      return [
        finding(
          isRaised ? .substantive : .material, isRaised ? .favourable : .adverse, evidence,
          why: isRaised ? "The age was raised; those below must be told" : "The age was lowered")
      ]
    }
    let knowing = change.gained(.condition).filter { new.words[$0].text == "knowingly" }
    guard !knowing.isEmpty else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: [], new: knowing),
        why: "The statement now holds only for what is known")
    ]
  }
}
