/// What an amendment means to its readers, as it was judged and decided: kept with the revision, and
/// published as far as the workspace wants.
package struct AmendmentReview: Sendable, Equatable {
  /// A change with the level that holds.
  package struct Change: Sendable, Equatable {
    /// The judged change.
    package var id: String
    /// The changes of the redline that it is made of.
    package var changes: [String]
    /// How much it matters: as decided, or else as proposed.
    package var level: Level
    /// Why; `nil` where that stays with counsel.
    package var detail: Detail?

    /// Makes a change.
    package init(id: String, changes: [String] = [], level: Level, detail: Detail? = nil) {
      self.id = id
      self.changes = changes
      self.level = level
      self.detail = detail
    }
  }

  /// What stands behind the level of a change.
  package struct Detail: Sendable, Equatable {
    /// What the rules said.
    package var findings: [Finding]
    /// For whom it is better.
    package var direction: Direction
    /// The decision that holds.
    package var decision: Decision?

    /// Makes a detail.
    package init(
      findings: [Finding] = [], direction: Direction = .neutral, decision: Decision? = nil
    ) {
      self.findings = findings
      self.direction = direction
      self.decision = decision
    }
  }

  /// A named person's answer, as it holds for one judged change.
  package struct Decision: Sendable, Equatable {
    /// The level that the person gave.
    package var level: Level
    /// Why it may be lower than what was proposed.
    package var basis: Amendment.Decision.Basis?
    /// The reason in words.
    package var reason: String?
    /// Who decided.
    package var by: String?
    /// When.
    package var on: CalendarDate?

    /// Makes a decision.
    package init(
      level: Level, basis: Amendment.Decision.Basis? = nil, reason: String? = nil,
      by: String? = nil, on: CalendarDate? = nil
    ) {
      self.level = level
      self.basis = basis
      self.reason = reason
      self.by = by
      self.on = on
    }
  }

  /// What the amendment is to the readers of a region.
  package struct Readers: Sendable, Equatable {
    /// The region; `nil` for readers whom no other entry names.
    package var region: RegionCode?
    /// The highest level of what it changes for them.
    package var level: Level
    /// Whether something has to come before its effect: consent, an objection, leaving.
    package var asksForGate: Bool

    /// Makes readers.
    package init(_ region: RegionCode? = nil, level: Level, asksForGate: Bool = false) {
      self.region = region
      self.level = level
      self.asksForGate = asksForGate
    }
  }

  /// The version of the rule book that judged; `nil` where that stays with counsel.
  package var ruleBookVersion: String?
  /// The changes, those that a reviewer must see first before the others.
  package var changes: [Change]
  /// The readers whom regions name, sorted, and behind them everyone else.
  package var readers: [Readers]

  /// Makes a review.
  package init(
    ruleBookVersion: String? = nil, changes: [Change] = [], readers: [Readers] = []
  ) {
    self.ruleBookVersion = ruleBookVersion
    self.changes = changes
    self.readers = readers
  }

  /// The level of the amendment.
  package var level: Level { changes.map(\.level).max() ?? .none }

  /// The highest level of some changes of the redline; `nil` if none of them was judged.
  ///
  /// Whoever asks for many makes `JudgedChanges` once.
  package func level(of names: some Sequence<ChangeID>) -> Level? {
    JudgedChanges(of: self).level(of: names)
  }

  /// The highest level of what changed in a section itself; `nil` if nothing in it was judged.
  package func level(in section: SectionID) -> Level? {
    let prefix = section.rawValue + "/"
    return changes.filter { $0.id.hasPrefix(prefix) }.map(\.level).max()
  }

  /// What public pages may carry: what counsel wrote stays with counsel, unless all is published.
  package func published(as extent: WorkspaceManifest.PublishedAssessment) -> AmendmentReview? {
    switch extent {
    case .none: return nil
    case .levels:
      var levels = self
      levels.ruleBookVersion = nil
      for index in levels.changes.indices { levels.changes[index].detail = nil }
      return levels
    case .full: return self
    }
  }
}

/// The judged changes of a review, found by the names of the redline's changes.
package struct JudgedChanges: Sendable {
  private let changes: [AmendmentReview.Change]
  private var places: [String: [Int]] = [:]

  /// Enters the changes of a review; there are none without one.
  package init(of review: AmendmentReview?) {
    changes = review?.changes ?? []
    for (place, change) in changes.enumerated() {
      for name in Set(change.changes + [change.id]) { places[name, default: []].append(place) }
    }
  }

  /// What some changes of the redline are part of, in the order of the review.
  package func changes(of names: some Sequence<ChangeID>) -> [AmendmentReview.Change] {
    Set(names.flatMap { places[$0.rawValue] ?? [] }).sorted().map { changes[$0] }
  }

  /// The highest level of some changes of the redline; `nil` if none of them was judged.
  package func level(of names: some Sequence<ChangeID>) -> Level? {
    changes(of: names).map(\.level).max()
  }
}
