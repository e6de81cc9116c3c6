import NoticeModel

/// A price or fee is new or higher, or its unit differs.
enum RaisedPrice: ReviewRule {
  static let metadata = RuleMetadata(
    "TS-01", name: "raised-price", level: .material,
    summary: "A price or fee is new or higher, or its unit differs.",
    why: "It costs the reader.",
    laws: [
      "UCTD Annex 1(l)", "CRA 2015 Sch. 2", "PSD2 54", "EECC 105(4)",
    ],
    triggering: [
      .init("", becomes: "We charge a fee of EUR 5 for paper invoices.", in: .termsFees)
    ],
    nonTriggering: [
      .init(
        "The plan costs EUR 12 per month.",
        becomes: "The plan costs EUR 12 each month.", in: .termsFees)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.fee, .charging),
      topics: [.termsFees, .termsService, .rights, .termsTermination],
      orClauses: WordClasses(.charging)
    ).filter { !$0.classes.contains(.freeOfCharge) && $0.clause.actor != .otherParty }.map {
      finding(.material, .adverse, change.evidence($0), why: "A price or fee is new or different")
    }
  }
}
