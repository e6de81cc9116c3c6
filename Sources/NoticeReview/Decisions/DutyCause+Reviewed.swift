package import NoticeModel

extension DutyCause {
  /// The change as far as duties turn on it, at the level that holds after the review.
  package init(_ entry: ReviewedAssessment.Entry, reach: DutyReach) {
    let judged = entry.judged
    self.init(
      change: judged.id, level: entry.level, isFavourable: judged.direction == .favourable,
      isRetroactive: judged.retroactivity.isYes,
      topics: Set([judged.oldTopic, judged.newTopic].compactMap(\.self)),
      rules: judged.findings.filter { $0.level > .clarification }.map(\.rule.rawValue),
      reach: reach)
  }

  /// A change of what the publisher does under words that stay, as `facts: { practice: changed }`
  /// states it: material, and about everything.
  package static func practice(reach: DutyReach = .everyone) -> DutyCause {
    DutyCause(
      change: "practice", level: .material, isRetroactive: nil, topics: Set(Topic.allCases),
      reach: reach)
  }
}

extension Retroactivity {
  fileprivate var isYes: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }
}
