import NoticeModel

/// Another legal basis is named.
enum ExchangedLegalBasis: ReviewRule {
  static let metadata = RuleMetadata(
    "LB-01", name: "exchanged-legal-basis", level: .material,
    summary: "Another legal basis is named.",
    why: "Rights depend on the basis, and consent cannot be exchanged for another.",
    laws: [
      "GDPR 13(1)(c), 6, 7", "EDPB 05/2020 ¶¶121–123 (no swap from consent)",
    ],
    triggering: [
      .init(
        "We send offers on the basis of your consent.",
        becomes: "We send offers on the basis of our legitimate interests.", in: .legalBases)
    ],
    nonTriggering: [
      .init(
        "We rely on Art. 6(1)(b) GDPR (legitimate interests).",
        becomes: "We rely on Art. 6(1)(f) GDPR (legitimate interests).", in: .legalBases)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let lost = change.lost(.legalBasis)
    let gained = change.gained(.legalBasis)
    guard !lost.isEmpty, !gained.isEmpty,
      change.isIn(.legalBases) || change.classes.contains(.legalBasis)
    else { return [] }
    let consents = change.gained(.consent)
    let isAsked =
      gained.allSatisfy(consents.contains) && change.lost(.consent).isEmpty
      && (change.new?.words ?? []).contains { ["withdraw", "revoke"].contains($0.text) }
    if isAsked {
      return [
        finding(
          .substantive, .favourable, change.evidence(old: lost, new: gained),
          why: "Readers are asked for consent, which they may withdraw")
      ]
    }
    return [
      finding(
        .material, .adverse, change.evidence(old: lost, new: gained),
        why: "Another legal basis is named")
    ]
  }
}
