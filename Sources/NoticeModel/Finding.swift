/// What a rule says about one change, with the words that make it say so.
package struct Finding: Sendable, Equatable {
  /// The words of both texts that a finding rests on, each a substring of its text.
  package struct Evidence: Sendable, Equatable {
    /// The words of the old text.
    package var before: [String]
    /// The words of the new text.
    package var after: [String]

    /// Makes evidence.
    package init(before: [String] = [], after: [String] = []) {
      self.before = before
      self.after = after
    }
  }

  /// The rule, such as `LX-03`.
  package var rule: RuleID
  /// How much it matters by this rule alone.
  package var level: Level
  /// The words.
  package var evidence: Evidence
  /// The law that makes it matter.
  package var laws: [String]
  /// One sentence that a lawyer can check, without a full stop.
  package var why: String
  /// For whom it is better.
  package var direction: Direction
  /// Whether it is a floor: no attestation lowers it.
  package var isFloor: Bool

  /// Makes a finding.
  package init(
    rule: RuleID, level: Level, evidence: Evidence = Evidence(), laws: [String] = [], why: String,
    direction: Direction = .neutral, isFloor: Bool = false
  ) {
    self.rule = rule
    self.level = level
    self.evidence = evidence
    self.laws = laws
    self.why = why
    self.direction = direction
    self.isFloor = isFloor
  }
}

/// The permanent name of a rule in the rule book, such as `LX-03`.
package struct RuleID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
