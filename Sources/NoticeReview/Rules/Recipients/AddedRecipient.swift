import NoticeModel

/// A recipient is added, or more people can see.
enum AddedRecipient: ReviewRule {
  static let metadata = RuleMetadata(
    "RC-01", name: "added-recipient", level: .material,
    summary: "A recipient is added, or more people can see.",
    why: "Readers must be told who gets their data.",
    laws: [
      "WP260 ¶30 (enlargement of the categories of recipients)", "US-CO 6.04(A)(1)(4)–(5)",
      "Reg P 1016.8(b)(1)(ii)", "PIPA 17(2)", "PIPL 23", "GDPR 13(1)(e)", "AU APP 5.2(f)",
    ],
    triggering: [
      .init(
        "We share your data with our payment provider.",
        becomes: "We share your data with our payment provider and our affiliates.", in: .recipients
      )
    ],
    nonTriggering: [
      .init(
        "We share your data with our payment provider and our affiliates.",
        becomes: "We share your data with our payment provider.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.recipient, .otherParty, .universal),
      topics: [.recipients, .cookies, .dataCategories, .purposes], orClauses: WordClasses(.sharing)
    ).filter { piece in
      let isListed = change.isIn(.recipients, .cookies, .dataCategories, .purposes, .transfers)
      let handed = WordClasses(.dataNoun, .sensitiveData, .recipient, .authority)
      return piece.clause.kind != .promise
        && (isListed || piece.clause.classes.intersects(handed) || change.topics.isEmpty)
    }.map { piece in
      finding(
        .material, .adverse, change.evidence(piece), why: "Somebody gets data who did not before")
    }
  }
}
