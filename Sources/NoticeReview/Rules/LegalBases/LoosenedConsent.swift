import NoticeModel

/// Consent is asked for less, or taken from silence.
enum LoosenedConsent: ReviewRule {
  static let metadata = RuleMetadata(
    "LB-02", name: "loosened-consent", level: .material,
    summary: "Consent is asked for less, or taken from silence.",
    why: "Consent has to be given, freely and before.",
    laws: [
      "GDPR 4(11), 7", "ePrivacy 5(3)", "FTC s.5", "PIPL 14, 29",
    ],
    isFloor: true,
    triggering: [
      .init(
        "We send offers only if you ticked the box.",
        becomes: "We send offers unless you tick the box.", in: .legalBases),
      .init(
        "We ask you to agree in writing.",
        becomes: "By continuing to work for us you agree.", in: .legalBases),
    ],
    nonTriggering: [
      .init(
        "We send offers with your consent.",
        becomes: "We send offers with your permission.", in: .legalBases)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let implied = change.gained(.impliedConsent)
    if !implied.isEmpty, !change.classes.contains(.dispute) {
      return [
        finding(
          .material, .adverse, change.evidence(old: change.lost(.consent), new: implied),
          why: "Consent is taken from silence or use")
      ]
    }
    guard change.old != nil, change.new != nil else { return [] }
    let optOut = change.gained(.optOut)
    let lost = change.lost(.consent)
    let clause = lost.first.flatMap(change.oldClause(at:))
    if !lost.isEmpty, !optOut.isEmpty, clause?.kind != .right {
      return [
        finding(
          .material, .adverse, change.evidence(old: lost, new: optOut),
          why: "Asking before became objecting afterwards")
      ]
    }
    let gained = change.gained(.consent)
    guard !lost.isEmpty, gained.isEmpty, clause?.kind == .practice || clause?.kind == .promise
    else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: lost, new: []),
        why: "Consent is no longer asked for")
    ]
  }
}
