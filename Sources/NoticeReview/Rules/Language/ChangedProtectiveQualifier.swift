import NoticeModel

/// A word such as anonymised, explicit or encrypted comes or goes.
enum ChangedProtectiveQualifier: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-10", name: "changed-protective-qualifier", level: .material,
    summary: "A word such as anonymised, explicit or encrypted comes or goes.",
    why: "It decided how much the rest could hurt.",
    laws: [
      "GDPR 9(2)(a), 7", "FTC s.5", "US-WA 19.373",
    ],
    triggering: [
      .init(
        "We share anonymised data with banks.",
        becomes: "We share data with banks.", in: .recipients)
    ],
    nonTriggering: [
      .init(
        "We share anonymised data with banks.",
        becomes: "We share anonymized data with banks.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    let lost = change.lost(.protective)
    let gained = change.gained(.protective)
    guard !(lost + gained).isEmpty else { return [] }
    let evidence = change.evidence(old: lost, new: gained)
    if lost.isEmpty {
      let clause = change.newClause(at: gained[0])
      let isHurdle = clause?.kind == .right || clause?.kind == .duty
      // "The address book on your phone" is told for the book.
      let brings = change.hunks.contains { hunk in
        hunk.new.contains(gained[0]) && hunk.new.lowerBound < gained[0]
          && change.gained(.dataNoun, .sensitiveData).contains {
            hunk.new.contains($0) && $0 < gained[0]
          }
      }
      if brings, !change.isIn(.security) { return [] }
      return isHurdle
        ? []
        : [finding(.substantive, .favourable, evidence, why: "A protective qualifier was added")]
    }
    let vague = ["securely", "secure", "confidential", "confidentially"]
    let strong = ["encrypted", "end-to-end", "anonymised", "hashed", "pseudonymised"]
    let isFirmer =
      lost.allSatisfy { vague.contains(change.old?.words[$0].text ?? "") }
      && gained.contains { strong.contains(change.new?.words[$0].text ?? "") }
    if isFirmer {
      return [finding(.substantive, .favourable, evidence, why: "A safeguard is named")]
    }
    let clause = change.oldClause(at: lost[0])
    if clause?.kind == .right || clause?.kind == .duty, change.classes.contains(.hurdle) {
      return [
        finding(.substantive, .favourable, evidence, why: "A form is no longer asked of the reader")
      ]
    }
    return [
      finding(
        .material, .adverse, evidence,
        why: gained.isEmpty
          ? "A protective qualifier is gone" : "A protective qualifier gave way to another")
    ]
  }
}
