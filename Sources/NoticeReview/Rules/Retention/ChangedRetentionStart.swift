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

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil, change.isIn(.retention) else { return [] }
    let pieces = change.pieces.filter {
      $0.side == .added && $0.isReplacement && !$0.clause.isNegated
    }
    let hasEvent = pieces.filter { piece in
      change.words(of: piece).contains {
        ["last", "end", "after", "closure", "close", "closed", "final", "visit", "login", "expiry"]
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
