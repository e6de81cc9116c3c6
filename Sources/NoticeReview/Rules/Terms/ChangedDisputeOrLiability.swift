import NoticeModel

/// Who judges a dispute, by which law, or who answers for what differs.
enum ChangedDisputeOrLiability: ReviewRule {
  static let metadata = RuleMetadata(
    "TS-03", name: "changed-dispute-or-liability", level: .material,
    summary: "Who judges a dispute, by which law, or who answers for what differs.",
    why: "It decides what a right is worth in court.",
    laws: [
      "UCTD Annex 1(a),(b),(q)", "BGB §§ 307–309",
    ],
    isFloor: true,
    triggering: [
      .init(
        "The courts of Ireland have jurisdiction.",
        becomes: "The courts of Delaware have jurisdiction.", in: .termsDisputes)
    ],
    nonTriggering: [
      .init(
        "The courts of Ireland have jurisdiction.",
        becomes: "The courts of Ireland shall have jurisdiction.", in: .termsDisputes)
    ])

  /// "Is liable for damage, up to the amount of the bill": what is answered for got a limit.
  private static func capped(_ change: Comparison) -> Finding? {
    guard let old = change.old, let new = change.new else { return nil }
    let answers = { (words: [Word]) in
      words.contains { ["liable", "liability", "compensate", "compensation"].contains($0.text) }
    }
    let isCap = { (word: Word) in
      word.stem == "at most" || ["capped", "limited"].contains(word.text)
    }
    let caps = change.openNew.filter { isCap(new.words[$0]) }.sorted()
    guard let cap = caps.first, answers(old.words), answers(new.words),
      !old.words.contains(where: isCap),
      let clause = new.clause(at: cap), !clause.isNegated
    else { return nil }
    return finding(
      .material, .adverse, change.evidence(old: [], new: change.openNew.sorted()),
      why: "What is answered for got a limit")
  }

  static func findings(in change: Comparison) -> [Finding] {
    let classes = WordClasses(.dispute, .liability)
    guard change.isIn(.termsDisputes, .termsLiability) || change.classes.intersects(classes) else {
      return []
    }
    if let capped = capped(change) { return [capped] }
    if change.old == nil, let new = change.new, change.changedClause?.isNegated != true,
      new.words.contains(where: { ["arbitration", "jury", "waives"].contains($0.text) }),
      new.words.contains(where: {
        ["shall", "must", "waives", "waive", "binding"].contains($0.text)
      })
    {
      return [
        finding(
          .material, .adverse, change.evidence(old: [], new: change.openNew.sorted()),
          why: "Who answers, or who judges, differs")
      ]
    }
    return change.pieces.filter { piece in
      (piece.effect == .adverse
        || (piece.effect == .neutral && (piece.isReplacement || piece.side == .added)))
        && piece.part == .main
        && (piece.classes.intersects(classes) || piece.classes.contains(.place)
          || change.isIn(.termsDisputes, .termsLiability))
        && (piece.classes.intersects(.terms.union(WordClasses(.place, .negation, .limiter)))
          || piece.isNamed)
        && change.isTerms || piece.effect == .adverse && piece.clause.kind == .exclusion
    }.map {
      finding(.material, .adverse, change.evidence($0), why: "Who answers, or who judges, differs")
    }
  }
}
