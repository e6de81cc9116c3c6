import NoticeModel

/// The representative or data protection officer differs.
enum ChangedRepresentative: ReviewRule {
  static let metadata = RuleMetadata(
    "CT-03", name: "changed-representative", level: .material,
    summary: "The representative or data protection officer differs.",
    why: "Readers of a region turn to them.",
    laws: [
      "GDPR 13(1)(a)–(b), 27", "IN grievance officer", "BR encarregado",
    ],
    triggering: [
      .init("Our EU representative is Lotte Brandt in Berlin.", becomes: "", in: .contact)
    ],
    nonTriggering: [
      .init("Write to our office.", becomes: "Write to our head office.", in: .contact)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.classes.contains(.representative) else { return [] }
    let stays = change.lost(.representative).allSatisfy { place in
      change.old.map { change.document.newStems.contains($0.words[place].stem) } ?? false
    }
    if change.new == nil, stays, change.old.map(PostalAddresses.isAddress) == true { return [] }
    if change.new == nil || (change.openNew.isEmpty && !change.lost(.representative).isEmpty) {
      return [
        finding(
          .material, .adverse, change.evidence(old: change.lost(.representative), new: []),
          why: "A representative is no longer named")
      ]
    }
    guard change.old != nil, !change.openNew.isEmpty else { return [] }
    let isOfficer = (change.new?.words ?? []).contains {
      $0.text == "officer" || $0.text == "dpo" || $0.stem == "dpo"
    }
    let evidence = change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted())
    let direct = ["directly", "confidence", "confidential", "confidentially"]
    if let old = change.old, change.openOld.contains(where: { direct.contains(old.words[$0].text) })
    {
      return [
        finding(
          .material, .adverse, evidence, why: "Readers reach the person less directly than before")
      ]
    }
    return [
      finding(
        isOfficer ? .clarification : .substantive, .neutral, evidence,
        why: "Another person or representative is named")
    ]
  }
}
