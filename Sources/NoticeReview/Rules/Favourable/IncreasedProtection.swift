import NoticeModel

/// Readers get a right, a safeguard or a better term.
enum IncreasedProtection: ReviewRule {
  static let metadata = RuleMetadata(
    "FV-02", name: "increased-protection", level: .substantive,
    summary: "Readers get a right, a safeguard or a better term.",
    why: "Good news is a change as well.",
    triggering: [
      .init(
        "We encrypt data in transit.",
        becomes: "We encrypt data in transit and at rest.", in: .security)
    ],
    nonTriggering: [
      .init(
        "We encrypt data in transit and at rest.",
        becomes: "We encrypt data in transit.", in: .security)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    change.pieces.compactMap { piece in
      guard piece.effect == .favourable, piece.part == .main, change.new != nil,
        change.words(of: piece).contains(where: \.isContent), piece.clause.kind != .practice,
        piece.clause.kind != .statement
      else { return nil }
      let isPlain = !change.isWhole && (change.isWeightless(piece) || change.isLight(piece))
      return finding(
        isPlain ? .clarification : .substantive, .favourable, change.evidence(piece),
        why: isPlain ? "Words of no weight were added" : "Readers get more than before")
    }
  }
}
