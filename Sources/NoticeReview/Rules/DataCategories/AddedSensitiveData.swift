import NoticeModel

/// A special category of data is added.
enum AddedSensitiveData: ReviewRule {
  static let metadata = RuleMetadata(
    "DC-02", name: "added-sensitive-data", level: .material,
    summary: "A special category of data is added.",
    why: "Sensitive data asks for consent nearly everywhere.",
    laws: [
      "GDPR 9(2)(a)", "PIPL 28–29", "PIPA 23", "LGPD 11", "US-WA 19.373",
      "US-CO/VA/CT sensitive-data consent", "COPPA",
    ],
    isFloor: true,
    triggering: [
      .init(
        "We verify you with your password.",
        becomes: "We verify you with your password or your voiceprint.", in: .dataCategories)
    ],
    nonTriggering: [
      .init(
        "We verify you with your password.",
        becomes: "We verify you with your pass phrase.", in: .dataCategories)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.sensitiveData),
      topics: [], orClauses: WordClasses()
    ).map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "Sensitive data is handled that was not named before")
    }
  }
}
