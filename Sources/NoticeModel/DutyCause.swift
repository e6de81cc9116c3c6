/// A change as far as duties turn on it.
package struct DutyCause: Sendable, Equatable {
  /// The change.
  package var change: String
  /// How much it matters, as decided.
  package var level: Level
  /// Whether it is better for the reader; everything else counts as worse.
  package var isFavourable: Bool
  /// Whether it reaches data that was collected before it; `nil` where the words do not tell.
  package var isRetroactive: Bool?
  /// What the clause is about, before and after.
  package var topics: Set<Topic>
  /// The rules that found something at the cause's level or above clarification.
  package var rules: [String]
  /// The readers whose words it changes.
  package var reach: DutyReach

  /// Makes a cause.
  package init(
    change: String, level: Level, isFavourable: Bool = false, isRetroactive: Bool? = nil,
    topics: Set<Topic> = [], rules: [String] = [], reach: DutyReach = .everyone
  ) {
    self.change = change
    self.level = level
    self.isFavourable = isFavourable
    self.isRetroactive = isRetroactive
    self.topics = topics
    self.rules = rules
    self.reach = reach
  }
}

/// Whose words a change changes: told by the editions that there are.
package struct DutyReach: Sendable, Equatable {
  /// The regions with editions of their own in which it is seen.
  package var changed: [RegionCode]
  /// The regions with editions of their own in which nothing changes by it.
  package var unchanged: [RegionCode]
  /// Whether it is seen by readers in none of those regions.
  package var reachesOthers: Bool

  /// Makes a reach.
  package init(
    changed: [RegionCode] = [], unchanged: [RegionCode] = [], reachesOthers: Bool
  ) {
    self.changed = changed
    self.unchanged = unchanged
    self.reachesOthers = reachesOthers
  }

  /// A change that every reader sees.
  package static let everyone = DutyReach(reachesOthers: true)
}
