import NoticeModel

/// A number of time became vague, or a vague one a number.
enum QuantifiedRetention: ReviewRule {
  static let metadata = RuleMetadata(
    "RT-03", name: "quantified-retention", level: .material,
    summary: "A number of time became vague, or a vague one a number.",
    why: "A number can be checked.",
    laws: [
      "GDPR 13(2)(a)", "WP260 Annex (generic ‘as long as necessary’ not sufficient)",
    ],
    triggering: [
      .init(
        "We delete rejected claims after two years.",
        becomes: "We delete rejected claims when they are no longer needed.", in: .retention)
    ],
    nonTriggering: [
      .init(
        "We delete claims after two years.",
        becomes: "We delete claims after 24 months.", in: .retention)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    let hadNumber = old.quantities.contains {
      $0.words.contains(where: change.openOld.contains) && $0.dimension == .time
    }
    let hasNumber = new.quantities.contains {
      $0.words.contains(where: change.openNew.contains) && $0.dimension == .time
    }
    let isKept =
      change.isIn(.retention) || change.classes.intersects(WordClasses(.keeping, .retentionWord))
    guard isKept, hadNumber != hasNumber else { return [] }
    let vague = hadNumber ? change.openNew.sorted() : change.openOld.sorted()
    if hadNumber {
      let isGone =
        vague.isEmpty || change.gained(.vagueTime, .condition, .prompt, .temporal).isEmpty == false
        || !change.openNew.isEmpty
      guard isGone else { return [] }
      if soon(change) {
        return [
          finding(
            .substantive, .favourable,
            change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted()),
            why: "Data is deleted earlier")
        ]
      }
      return [
        finding(
          .material, .adverse,
          change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted()),
          why: "A fixed period became an open criterion")
      ]
    }
    let vaguer = change.lost(.vagueTime, .hedge)
    guard !vaguer.isEmpty || !change.lost(.condition).isEmpty else { return [] }
    if vaguer.isEmpty {
      return [
        finding(
          .material, .unknown,
          change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted()),
          why: "An event that ended the keeping became a period")
      ]
    }
    return [
      finding(
        .substantive, .favourable,
        change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted()),
        why: "An open criterion became a period")
    ]
  }

  /// Whether what took the number's place is at once, or at the event itself.
  private static func soon(_ change: Comparison) -> Bool {
    let texts = change.openText(change.new, change.openNew)
    return !texts.isEmpty
      && texts.allSatisfy { ["when", "immediately", "once", "at"].contains($0) }
  }
}
