package import NoticeModel

/// One rule of the rule book.
///
/// A neutral rule claims changed words with a reason; the others find what is left. A rule looks at
/// one changed passage and knows the rest of the documents only through `DocumentWords`.
protocol ReviewRule: Sendable {
  /// What the rule book prints.
  static var metadata: RuleMetadata { get }
  /// Claims words that say the same, or no more, than before.
  static func claim(in change: inout Comparison)
  /// What is to be said.
  static func findings(in change: Comparison) -> [Finding]
}

extension ReviewRule {
  static func claim(in change: inout Comparison) {}
  static func findings(in change: Comparison) -> [Finding] { [] }

  /// A finding of this rule.
  static func finding(
    _ level: Level, _ direction: Direction, _ evidence: Finding.Evidence, why: String
  ) -> Finding {
    Finding(
      rule: metadata.id, level: level, evidence: evidence, laws: metadata.laws, why: why,
      direction: direction, isFloor: metadata.isFloor && level == .material)
  }
}

/// What the rule book prints of a rule; its examples are also its tests.
package struct RuleMetadata: Sendable {
  /// A pair of texts.
  package struct Example: Sendable {
    /// The old text; empty for what is new.
    package var before: String
    /// The new text; empty for what is gone.
    package var after: String
    /// What its section is about.
    package var topic: Topic

    /// Makes an example.
    init(_ before: String, becomes after: String, in topic: Topic) {
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
  package var triggering: [Example]
  /// Changes near to them that it does not report.
  package var nonTriggering: [Example]

  init(
    _ id: String, name: String, since: String = "1", level: Level, summary: String, why: String,
    laws: [String] = [], isFloor: Bool = false, triggering: [Example] = [],
    nonTriggering: [Example] = []
  ) {
    self.id = RuleID(id)
    self.name = name
    self.since = since
    self.level = level
    self.summary = summary
    self.why = why
    self.laws = laws
    self.isFloor = isFloor
    self.triggering = triggering
    self.nonTriggering = nonTriggering
  }
}
