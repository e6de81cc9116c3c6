import NoticeModel

/// Authorities get data on less than before.
enum LoweredDisclosureThreshold: ReviewRule {
  static let metadata = RuleMetadata(
    "RC-04", name: "lowered-disclosure-threshold", level: .material,
    summary: "Authorities get data on less than before.",
    why: "The threshold is the protection.",
    laws: [
      "WP260 ¶29", "PIPEDA 7(3)",
    ],
    triggering: [
      .init(
        "We disclose data to authorities on the basis of a court order.",
        becomes: "We disclose data to authorities on request.", in: .recipients)
    ],
    nonTriggering: [
      .init(
        "We disclose data to authorities after a court order.",
        becomes: "We disclose data to authorities following a court order.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, change.new != nil else { return [] }
    let orders = ["warrant", "warrants", "subpoena", "subpoenas"]
    let isOrder = change.openOld.contains { orders.contains(old.words[$0].text) }
    guard change.classes.contains(.authority) || isOrder else { return [] }
    let lost = change.lost(.threshold)
    let gained = change.gained(.threshold)
    guard !lost.isEmpty || !gained.isEmpty else { return [] }
    let isDouble = lost.isEmpty
    if isDouble, change.kind != .practice { return [] }
    let isTighter =
      (change.new?.words ?? []).contains { ["warrant", "order", "subpoena"].contains($0.text) }
      && !(change.old?.words ?? []).contains { ["warrant", "order", "subpoena"].contains($0.text) }
    let evidence = change.evidence(old: lost, new: gained)
    return isTighter
      ? [
        finding(
          .substantive, .favourable, evidence, why: "Authorities get data on more than before")
      ]
      : [finding(.material, .adverse, evidence, why: "Authorities get data on another threshold")]
  }
}
