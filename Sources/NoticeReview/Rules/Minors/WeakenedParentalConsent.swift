import NoticeModel

/// Parents are asked or told less surely.
enum WeakenedParentalConsent: ReviewRule {
  static let metadata = RuleMetadata(
    "MN-02", name: "weakened-parental-consent", level: .material,
    summary: "Parents are asked or told less surely.",
    why: "The law asks for verifiable consent of parents.",
    laws: [
      "16 CFR 312.4(b), 312.5(a)(1),(b)"
    ],
    isFloor: true,
    triggering: [
      .init(
        "We verify parents with a card check or a signed form.",
        becomes: "We verify parents with a tick box.", in: .minors)
    ],
    nonTriggering: [
      .init(
        "We verify parents with a card check.",
        becomes: "We verify parents by a card check.", in: .minors)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard
      change.isIn(.minors) || (change.classes.contains(.parent) && change.classes.contains(.minor))
    else { return [] }
    let lost = change.lost(.verification, .parent, .consent, .protective)
    guard !lost.isEmpty, change.old != nil else { return [] }
    let isRight = change.oldClause(at: lost[0])?.sign ?? 1
    guard isRight >= 0 || change.new != nil else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: lost, new: change.gained(.verification, .parent)),
        why: "Parents are asked or told less surely")
    ]
  }
}
