import NoticeModel

/// The publisher does less with data than before.
enum ReducedScope: ReviewRule {
  static let metadata = RuleMetadata(
    "FV-01", name: "reduced-scope", level: .substantive,
    summary: "The publisher does less with data than before.",
    why: "Good news, if the practice really stopped; still a change to be told.",
    laws: [
      "WP260 ¶29 covers any ‘substantive or material’ change",
      "TKG § 57(1) no. 1 (exclusively to the benefit) exempts exit right only",
    ],
    triggering: [
      .init(
        "We use history to recommend articles and to select advertising.",
        becomes: "We use history to recommend articles.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We use history to recommend articles.",
        becomes: "We use history to recommend articles and to select advertising.", in: .purposes)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    change.pieces.compactMap { piece in
      guard piece.effect == .favourable, piece.part == .main, change.new != nil,
        change.words(of: piece).contains(where: \.isContent),
        piece.clause.kind == .practice || piece.clause.kind == .statement
      else { return nil }
      let isPlain =
        !change.isWhole && piece.isReplacement && change.isWeightless(piece)
        || piece.isNamed && change.isLight(piece)
      return finding(
        isPlain ? .clarification : .substantive, .favourable, change.evidence(piece),
        why: isPlain ? "Words of no weight differ" : "The publisher does less than before")
    }
  }
}
