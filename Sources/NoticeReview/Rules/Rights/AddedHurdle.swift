import NoticeModel

/// Using a right takes longer, costs, or asks for more.
enum AddedHurdle: ReviewRule {
  static let metadata = RuleMetadata(
    "RI-03", name: "added-hurdle", level: .material,
    summary: "Using a right takes longer, costs, or asks for more.",
    why: "A hurdle keeps readers from their rights.",
    laws: [
      "GDPR 12(3),(5),(6), 11", "CCPA 7060",
    ],
    triggering: [
      .init(
        "You may request a copy.",
        becomes: "You may request a copy by registered letter.", in: .rights)
    ],
    nonTriggering: [
      .init("You may request a copy.", becomes: "You may ask for a copy.", in: .rights)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.isIn(.rights, .contact, .regional) || change.kind == .right,
      change.old != nil, change.new != nil, change.kind != .practice
    else { return [] }
    let gained = change.gained(.hurdle).filter { place in
      change.new.map { !$0.words[place].classes.intersects(WordClasses(.howTo)) } ?? false
    }
    let lost = change.lost(.hurdle)
    if !gained.isEmpty, lost.isEmpty {
      return [
        finding(
          .material, .adverse, change.evidence(old: [], new: gained),
          why: "Using a right asks for more than before")
      ]
    }
    guard gained.isEmpty, !lost.isEmpty, change.gained(.obliged, .fee).isEmpty else { return [] }
    return [
      finding(
        .substantive, .favourable, change.evidence(old: lost, new: []),
        why: "Using a right asks for less than before")
    ]
  }
}
