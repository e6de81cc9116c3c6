import NoticeModel

/// Use is restricted, a feature is gone, or an account may be closed.
enum AddedRestriction: ReviewRule {
  static let metadata = RuleMetadata(
    "TS-05", name: "added-restriction", level: .material,
    summary: "Use is restricted, a feature is gone, or an account may be closed.",
    why: "Readers lose use of what they rely on.",
    laws: [
      "DSA 14(2)", "P2B 3(2), 4", "Directive 2019/770 art. 19", "BGB § 327r",
    ],
    triggering: [
      .init("", becomes: "We may suspend your account at any time.", in: .termsTermination)
    ],
    nonTriggering: [
      .init("We may suspend accounts.", becomes: "We can suspend accounts.", in: .termsTermination)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let classes = WordClasses(.restricting, .useBan, .feature, .fee)
    return PieceSearch.adverse(.added, in: change, having: classes)
      .filter { !$0.classes.contains(.freeOfCharge) && $0.clause.actor != .otherParty }
      .filter { change.isTerms || [.power, .ban, .duty].contains($0.clause.kind) }
      .map {
        finding(
          .material, .adverse, change.evidence($0), why: "Use is restricted, or a sanction is new")
      }
  }
}
