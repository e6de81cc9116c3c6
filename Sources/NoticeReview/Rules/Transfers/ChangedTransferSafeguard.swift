import NoticeModel

/// The safeguard of a transfer is replaced or gone.
enum ChangedTransferSafeguard: ReviewRule {
  static let metadata = RuleMetadata(
    "TR-02", name: "changed-transfer-safeguard", level: .material,
    summary: "The safeguard of a transfer is replaced or gone.",
    why: "Without one the transfer is unlawful in many places.",
    laws: [
      "GDPR 13(1)(f), 46, 49"
    ],
    triggering: [
      .init(
        "Transfers to Canada rely on standard contractual clauses.",
        becomes: "Transfers to Canada rely on an adequacy decision.", in: .transfers)
    ],
    nonTriggering: [
      .init("We use standard contractual clauses.", becomes: "We use SCC.", in: .transfers)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    let lost = change.lost(.mechanism)
    let gained = change.gained(.mechanism)
    guard !lost.isEmpty else { return [] }
    let isReplaced = !gained.isEmpty
    return [
      finding(
        isReplaced ? .substantive : .material, isReplaced ? .unknown : .adverse,
        change.evidence(old: lost, new: gained),
        why: isReplaced ? "Another valid safeguard is named" : "A safeguard is no longer named")
    ]
  }
}
