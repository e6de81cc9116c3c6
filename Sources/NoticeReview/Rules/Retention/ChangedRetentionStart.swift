import NoticeModel

/// When the time of keeping begins, or what is excepted, differs.
enum ChangedRetentionStart: ReviewRule {
  static let metadata = RuleMetadata(
    "RT-02", name: "changed-retention-start", level: .material,
    summary: "When the time of keeping begins, or what is excepted, differs.",
    why: "A later start keeps data longer.",
    triggering: [
      .init(
        "We delete it one year after you order.",
        becomes: "We delete it one year after your last visit.", in: .retention)
    ],
    nonTriggering: [
      .init(
        "We delete it one year after you order.",
        becomes: "We erase it one year after you order.", in: .retention)
    ])

  /// Whether words name the event from which a period runs: "12 months from the end of …".
  private static func startsPeriod(_ piece: Piece, in change: Comparison) -> Bool {
    guard let new = change.new, let first = piece.words.first,
      change.words(of: piece).contains(where: \.isContent)
    else { return false }
    let before = new.words[max(0, first - 6)..<first]
    guard
      let from = before.lastIndex(where: {
        ["from", "after", "since", "following"].contains($0.text)
      })
    else { return false }
    return new.quantities.contains {
      $0.dimension == .time && $0.words.upperBound <= from && from - $0.words.upperBound < 3
    }
  }

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil, change.isIn(.retention) else { return [] }
    let pieces = change.pieces.filter {
      $0.side == .added && $0.isReplacement && !$0.clause.isNegated
    }
    let hasEvent = pieces.filter { piece in
      startsPeriod(piece, in: change)
        || change.words(of: piece).contains {
          [
            "last", "end", "after", "closure", "close", "closed", "final", "visit", "login",
            "expiry",
          ]
          .contains($0.text)
        }
    }
    guard let piece = hasEvent.first else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(piece),
        why: "The time of keeping begins at another event")
    ]
  }
}
