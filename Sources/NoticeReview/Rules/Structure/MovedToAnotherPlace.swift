import NoticeModel

/// A text gives way to a pointer to another document.
enum MovedToAnotherPlace: ReviewRule {
  static let metadata = RuleMetadata(
    "ST-03", name: "moved-to-another-place", level: .substantive,
    summary: "A text gives way to a pointer to another document.",
    why: "What must be told first is told elsewhere.",
    laws: [
      "WP260 ¶¶33–36", "GDPR 21(4) (right to object presented separately)", "11 CCR 7003",
    ],
    triggering: [
      .init(
        "You may object to advertising at any time and free of charge.",
        becomes: "For objections see our other policy.", in: .rights)
    ],
    nonTriggering: [
      .init(
        "You may object to advertising.",
        becomes: "You may object to advertising; see below.", in: .rights)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, let new = change.new else { return [] }
    let pointers = change.gained(.pointer)
    let lostWords = change.openOld.count
    guard !pointers.isEmpty, lostWords >= 4, new.words.count <= 30 else { return [] }
    let isSerious = change.isIn(.rights, .recipients, .minors, .purposes)
    return [
      finding(
        isSerious ? .substantive : .clarification, .unknown,
        change.evidence(old: change.openOld.sorted(), new: pointers),
        why: "The text gave way to a pointer")
    ]
  }
}
