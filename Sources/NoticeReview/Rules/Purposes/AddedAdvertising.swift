import NoticeModel

/// Data is used for advertising or profiling.
enum AddedAdvertising: ReviewRule {
  static let metadata = RuleMetadata(
    "PU-03", name: "added-advertising", level: .material,
    summary: "Data is used for advertising or profiling.",
    why: "Readers may object to it, and in many places must be asked.",
    laws: [
      "GDPR 21(2)–(4)", "ePrivacy 5(3)", "state opt-out laws", "COPPA 312.5(a)",
    ],
    triggering: [
      .init(
        "We use history to recommend articles.",
        becomes: "We use history to recommend articles and to select advertising.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We use history to recommend articles and to select advertising.",
        becomes: "We use history to recommend articles.", in: .purposes)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.advertising),
      topics: [.purposes, .cookies, .recipients, .dataCategories, .minors, .legalBases],
      orClauses: WordClasses(.using, .sharing, .tracking, .cookie)
    ).map { piece in
      finding(.material, .adverse, change.evidence(piece), why: "Data is used for advertising")
    }
  }
}
