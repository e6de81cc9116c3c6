import NoticeModel

/// A safeguard or a promise about breaches is weakened.
enum WeakenedSafeguard: ReviewRule {
  static let metadata = RuleMetadata(
    "SE-01", name: "weakened-safeguard", level: .material,
    summary: "A safeguard or a promise about breaches is weakened.",
    why: "Readers trusted it with their data.",
    laws: [
      "FTC s.5 (deception)", "HIPAA 164.520(b)(3)",
    ],
    triggering: [
      .init(
        "We encrypt data in transit and at rest.",
        becomes: "We encrypt data in transit.", in: .security)
    ],
    nonTriggering: [
      .init(
        "We encrypt data in transit.",
        becomes: "We encrypt data in transit and at rest.", in: .security)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let matters = WordClasses(
      .safeguard, .protecting, .breach, .notifying, .certificate, .universal, .reader)
    return PieceSearch.adverse(.removed, in: change, having: matters)
      .filter { piece in
        change.isIn(.security)
          || piece.clause.kind == .promise
            && piece.clause.classes.intersects(WordClasses(.protecting, .breach, .safeguard))
      }
      .map { piece in
        let isStatement =
          piece.classes.contains(.certificate) && !piece.classes.contains(.protecting)
        return finding(
          isStatement ? .substantive : .material, .adverse, change.evidence(piece),
          why: "A safeguard or promise of security is weaker")
      }
  }
}
