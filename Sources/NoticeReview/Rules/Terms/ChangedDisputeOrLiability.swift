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

  static func findings(in change: Comparison) -> [Finding] {
    let classes = WordClasses(.dispute, .liability)
    guard change.isIn(.termsDisputes, .termsLiability) || change.classes.intersects(classes) else {
      return []
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
