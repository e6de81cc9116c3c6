import NoticeModel

/// Tells what another mode of a verb does: "may" to "must" of a publisher, "must" to "can" of a reader.
enum Modality {
  /// Whether words of mode alone gave way to others, in the reader's favour.
  static func isStrengthened(_ piece: Piece, in change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    let hunk = change.hunks.first { hunk in
      piece.words.contains { (piece.side == .added ? hunk.new : hunk.old).contains($0) }
    }
    guard let hunk else { return false }
    let before = rank(hunk.old.map { old.words[$0] })
    let after = rank(hunk.new.map { new.words[$0] })
    guard let before, let after, before != after, !piece.clause.isNegated else { return false }
    let isGiven = ["entered", "enter", "provide", "provided", "give", "given", "filled", "state"]
    let isReaders =
      piece.clause.actor == .reader || old.words.contains { isGiven.contains($0.text) }
    if isReaders { return before > after && before == 3 }
    return after > before && after == 3 && piece.clause.kind != .power
  }

  /// How much words of mode bind; `nil` where other words are among them.
  private static func rank(_ words: [Word]) -> Int? {
    let spoken = words.filter { $0.isContent || $0.isProtected }
    guard !spoken.isEmpty, spoken.allSatisfy({ mode($0) != nil }) else { return nil }
    return spoken.compactMap(mode).max()
  }

  private static func mode(_ word: Word) -> Int? {
    if word.classes.contains(.obliged) || word.classes.contains(.certain) { return 3 }
    return word.classes.intersects(WordClasses(.possible, .weakened)) ? 1 : nil
  }
}
