import NoticeModel

/// The licence to readers' content is wider.
enum WidenedLicence: ReviewRule {
  static let metadata = RuleMetadata(
    "TS-04", name: "widened-licence", level: .material,
    summary: "The licence to readers' content is wider.",
    why: "Their works may be used in more ways.",
    laws: [
      "DSA 14", "UCTD", "FTC 2024",
    ],
    triggering: [
      .init(
        "You grant us a licence to your photos.",
        becomes: "You grant us a perpetual licence to your photos.", in: .termsContent)
    ],
    nonTriggering: [
      .init(
        "You grant us a licence to your photos.",
        becomes: "You grant us a license to your photos.", in: .termsContent)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change,
      having: WordClasses(.wideLicence, .licence, .training, .advertising, .content),
      topics: [.termsContent], orClauses: WordClasses(.licence, .granting)
    ).map { piece in
      finding(.material, .adverse, change.evidence(piece), why: "The licence to content is wider")
    }
  }
}
