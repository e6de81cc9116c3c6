package import NoticeModel

/// What `engross rules` prints of one rule.
package struct RulePage: Sendable, Equatable {
  /// A pair of texts.
  package struct Example: Sendable, Equatable {
    /// The old text; empty for what is new.
    package var before: String
    /// The new text; empty for what is gone.
    package var after: String
    /// What its section is about.
    package var topic: Topic

    /// Makes an example.
    package init(before: String, after: String, topic: Topic) {
      self.before = before
      self.after = after
      self.topic = topic
    }
  }

  /// The permanent name.
  package var id: RuleID
  /// The name after the pattern found.
  package var name: String
  /// The version of the rule book that has it first.
  package var since: String
  /// The gravest level that it gives.
  package var level: Level
  /// What it reports, in one sentence.
  package var summary: String
  /// Why that matters, or why it does not.
  package var why: String
  /// The law.
  package var laws: [String]
  /// Whether no attestation lowers it.
  package var isFloor: Bool
  /// Changes that it reports.
  package var reported: [Example]
  /// Changes near to them that it does not report.
  package var notReported: [Example]

  /// Makes a page.
  package init(
    id: RuleID, name: String, since: String, level: Level, summary: String, why: String,
    laws: [String] = [], isFloor: Bool = false, reported: [Example] = [],
    notReported: [Example] = []
  ) {
    self.id = id
    self.name = name
    self.since = since
    self.level = level
    self.summary = summary
    self.why = why
    self.laws = laws
    self.isFloor = isFloor
    self.reported = reported
    self.notReported = notReported
  }
}
