import NoticeModel

/// A condition or exception comes or goes.
enum ChangedCondition: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-08", name: "changed-condition", level: .material,
    summary: "A condition or exception comes or goes.",
    why: "It decides when the rest of the clause holds.",
    laws: [
      "FTC s.5", "WP260 ¶29",
    ],
    triggering: [
      .init(
        "We do not share recordings.",
        becomes: "We do not share recordings unless we think it is appropriate.", in: .recipients),
      .init(
        "We use data for marketing.",
        becomes: "We use data for marketing, except health data.", in: .purposes),
    ],
    nonTriggering: [
      .init(
        "You may object if you wish.",
        becomes: "You may object when you wish.", in: .rights)
    ])

  /// Whether words only give an example: "for instance when …".
  private static func isExample(_ piece: Piece, in change: Comparison) -> Bool {
    let reading = piece.side == .added ? change.new : change.old
    guard let reading, let first = piece.words.first else { return false }
    return reading.words[max(0, first - 2)...first].contains {
      ["example", "instance", "e.g"].contains($0.text) || $0.stem == "such as"
    }
  }

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    return change.pieces.compactMap { piece in
      guard piece.part != .main, piece.effect != .neutral, !piece.classes.contains(.vagueTime),
        !isExample(piece, in: change)
      else { return nil }
      let evidence = change.evidence(piece)
      let isAdverse = piece.effect == .adverse
      let thing = piece.part == .exception ? "An exception" : "A condition"
      let what = piece.side == .added ? "\(thing) was added" : "\(thing) is gone"
      let isLevel =
        change.isMustTell || change.isTerms || change.isIn(.security) || change.topics.isEmpty
        || piece.clause.classes.intersects(.matters)
      // A word that the lexicon does not know gave way to another: who can say that it hurts?
      let isUnclear =
        piece.isReplacement && !piece.isNamed && change.isWeightless(piece)
        || isInner(piece, in: change)
      return isAdverse
        ? finding(
          isLevel && !isUnclear ? .material : .substantive, isUnclear ? .unknown : .adverse,
          evidence,
          why: what + ", to the reader's cost")
        : finding(
          change.isLight(piece) && piece.side == .added ? .clarification : .substantive,
          .favourable, evidence, why: what + ", in the reader's favour")
    }
  }

  /// Whether words only name a thing inside of a condition that stays: "when you opt out of messages".
  private static func isInner(_ piece: Piece, in change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new, piece.part == .condition,
      piece.isReplacement
    else { return false }
    let reading = piece.side == .added ? new : old
    let other = piece.side == .added ? old : new
    let opens = { (reading: Reading) in
      reading.words.indices.filter {
        reading.parts[$0] != .main && reading.words[$0].classes.contains(.condition)
      }.map { reading.words[$0].stem }
    }
    let light = WordClasses(
      .function, .howTo, .pointer, .explanation, .contactDetail, .channel, .feature, .otherParty,
      .noticeItself, .region, .publisher)
    return !opens(reading).isEmpty && opens(reading) == opens(other)
      && change.words(of: piece).allSatisfy { word in
        word.kind == .word && word.value == nil && !word.isProtected
          && word.classes.subtracting(light).rawValue == 0
      }
  }
}
