import NoticeModel

/// The same entity has another name.
enum RenamedController: ReviewRule {
  static let metadata = RuleMetadata(
    "CT-02", name: "renamed-controller", level: .substantive,
    summary: "The same entity has another name.",
    why: "It is the same against whom readers have rights.",
    laws: [
      "GDPR 13(1)(a)"
    ],
    triggering: [
      .init(
        "The controller is Harbour Bank Ltd.",
        becomes: "The controller is Tideway Finance Ltd (formerly Harbour Bank Ltd).",
        in: .controller)
    ],
    nonTriggering: [
      .init(
        "The controller is Harbour Bank Ltd.",
        becomes: "The controller is Tideway Finance Ltd.", in: .controller)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil, Entities.isRenamed(change),
      !(change.openOld.isEmpty && change.openNew.isEmpty)
    else { return [] }
    return [
      finding(
        .clarification, .neutral,
        change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted()),
        why: "The same entity has another name")
    ]
  }
}
