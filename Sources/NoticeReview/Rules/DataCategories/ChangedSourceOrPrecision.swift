import NoticeModel

/// Data comes from another source, or in finer grain.
enum ChangedSourceOrPrecision: ReviewRule {
  static let metadata = RuleMetadata(
    "DC-03", name: "changed-source-or-precision", level: .material,
    summary: "Data comes from another source, or in finer grain.",
    why: "Bought or finer data shows more of a person.",
    laws: [
      "GDPR 14(2)(f), 14(1)(d)", "CCPA 1798.110",
    ],
    triggering: [
      .init(
        "We collect your location.",
        becomes: "We collect your precise location.", in: .dataCategories)
    ],
    nonTriggering: [
      .init(
        "We collect your precise location.",
        becomes: "We collect your approximate location.", in: .dataCategories)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.source, .preciseData),
      topics: [.dataCategories, .sources], orClauses: WordClasses(.collecting, .dataNoun)
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "Data comes from another source or in finer grain")
    } + rates(in: change)
  }

  /// Readings that are taken more often: "one reading per hour" for "one per day".
  private static func rates(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    return change.hunks.compactMap { hunk in
      let (before, after) = change.openWords(in: hunk)
      guard before.count == 1, after.count == 1, let was = length(before[0], old),
        let now = length(after[0], new), now < was, let clause = new.clause(at: after[0]),
        clause.kind == .practice, !clause.isNegated, !change.isIn(.retention)
      else { return nil }
      return finding(
        .material, .adverse, change.evidence(old: before, new: after),
        why: "Data is taken more often")
    }
  }

  /// The rank of the unit in "per day", "every hour"; `nil` elsewhere.
  private static func length(_ place: Int, _ reading: Reading) -> Int? {
    guard place > 0, ["per", "every", "each", "a"].contains(reading.words[place - 1].text) else {
      return nil
    }
    return ["second", "minute", "hour", "day", "week", "month", "quarter", "year"]
      .firstIndex(of: reading.words[place].text)
  }
}
