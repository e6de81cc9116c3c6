import NoticeModel

/// Data or content is used to train models.
enum AddedModelTraining: ReviewRule {
  static let metadata = RuleMetadata(
    "PU-02", name: "added-model-training", level: .material,
    summary: "Data or content is used to train models.",
    why: "Training cannot be undone, and reaches what was given before.",
    laws: [
      "FTC 2024 blog", "FTC s.5", "GDPR 13(3), 6(4)", "US-CT SB 1295 (LLM-training statement)",
    ],
    isFloor: true,
    triggering: [
      .init(
        "We use recordings to answer you.",
        becomes: "We use recordings to answer you and to train our models.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We use recordings to answer you.",
        becomes: "We use recordings to answer you, see below.", in: .purposes)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.training),
      topics: [
        .purposes, .termsContent, .dataCategories, .recipients, .rights, .cookies,
        .automatedDecisions, .other,
      ], orClauses: WordClasses(.using, .sharing, .granting, .purposeNoun, .dataNoun)
    ).filter { !trainsPeople($0, in: change) }.map { piece in
      finding(
        .material, .adverse, change.evidence(piece), why: "Data or content is used to train models")
    }
  }

  /// Whether people are trained and no machine: "only trained staff", "who will train you".
  private static func trainsPeople(_ piece: Piece, in change: Comparison) -> Bool {
    let words = change.words(of: piece)
    let people = [
      "staff", "personnel", "people", "employees", "colleagues", "you", "teachers", "agents",
      "volunteers", "guides", "drivers", "officers",
    ]
    let taught = words.indices.filter { words[$0].classes.contains(.training) }
    return taught.allSatisfy { place in
      words[place].text.hasPrefix("train") && place + 1 < words.count
        && people.contains(words[place + 1].text)
    }
  }
}
