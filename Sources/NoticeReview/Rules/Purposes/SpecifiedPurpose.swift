import NoticeModel

/// A purpose that stays is described in its steps.
enum SpecifiedPurpose: ReviewRule {
  static let metadata = RuleMetadata(
    "PU-05", name: "specified-purpose", level: .clarification,
    summary: "A purpose that stays is described in its steps.",
    why: "The steps were covered by the purpose.",
    laws: [
      "WP260 ¶12"
    ],
    triggering: [
      .init(
        "We use your address to deliver orders and invoices.",
        becomes: "We use your address to deliver orders and invoices (including invoices).",
        in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We use your address to deliver.",
        becomes: "We use your address to deliver and advertise.", in: .purposes)
    ])

  static func claim(in change: inout Comparison) {
    guard let new = change.new, change.old != nil, change.isIn(.purposes) else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard before.isEmpty, !after.isEmpty, OpenClasses.isAside(after, in: new) else { continue }
      let words = after.map { new.words[$0] }
      let isKnown = words.filter(\.isContent).allSatisfy {
        change.document.oldStems.contains($0.stem)
      }
      guard isKnown,
        !words.contains(where: { $0.classes.intersects(WordClasses(.negation, .hedge, .anyOther)) })
      else { continue }
      change.claim("PU-05", .clarification, new: after, why: "Steps of a purpose that was told")
    }
  }
}
