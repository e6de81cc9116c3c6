import NoticeModel

/// What a defined term means differs.
enum ChangedDefinition: ReviewRule {
  static let metadata = RuleMetadata(
    "ST-04", name: "changed-definition", level: .material,
    summary: "What a defined term means differs.",
    why: "Every section that uses the term says something else.",
    triggering: [
      .init(
        "'Affiliates' means companies that we control.",
        becomes: "'Affiliates' means companies that we control and their partners.",
        in: .definitions)
    ],
    nonTriggering: [
      .init(
        "We work with affiliates.",
        becomes: "We work with affiliates, see below.", in: .contact)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil, Definitions.isDefinition(change) else { return [] }
    return change.pieces.compactMap { piece in
      guard change.words(of: piece).contains(where: \.isContent) else { return nil }
      let isCostly = Definitions.isCostly(piece, in: change)
      return finding(
        isCostly ? .material : .substantive, isCostly ? .adverse : .favourable,
        change.evidence(piece), why: "A defined term covers something else wherever it is used")
    }
  }
}
