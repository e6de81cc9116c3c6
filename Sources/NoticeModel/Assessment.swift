/// What a comparison means: every change judged, in the order in which a reviewer must see them.
///
/// It proposes; a person confirms. Same texts, same rule book, same assessment.
package struct Assessment: Sendable, Equatable {
  /// The version of the rule book that judged.
  package var ruleBookVersion: String
  /// The changes, those that a reviewer must see first before the others.
  package var judged: [JudgedChange]
  /// The words that changed, and those of them in changes above clarification.
  package var changedWords: (all: Int, aboveLine: Int)

  /// Makes an assessment.
  package init(
    ruleBookVersion: String, judged: [JudgedChange], changedWords: (all: Int, aboveLine: Int)
  ) {
    self.ruleBookVersion = ruleBookVersion
    self.judged = judged
    self.changedWords = changedWords
  }

  /// The highest level of all.
  package var level: Level { judged.map(\.level).max() ?? .none }

  /// The part of the changed words that a reviewer has to read, from 0 to 1.
  package var shareAboveLine: Double {
    changedWords.all == 0 ? 0 : Double(changedWords.aboveLine) / Double(changedWords.all)
  }

  package static func == (left: Assessment, right: Assessment) -> Bool {
    left.ruleBookVersion == right.ruleBookVersion && left.judged == right.judged
      && left.changedWords == right.changedWords
  }
}

/// One changed sentence, item or row, and what is to be said about it.
package struct JudgedChange: Sendable, Equatable {
  /// The permanent name of the change in its comparison.
  package var id: String
  /// The changes of the redline that it is made of.
  package var changes: [String]
  /// The innermost headings over it, outermost first, in the newer text that has it.
  package var headings: [String]
  /// What the old clause was about; `nil` where nothing tells, or there was none.
  package var oldTopic: Topic?
  /// What the new clause is about; `nil` where nothing tells, or there is none.
  package var newTopic: Topic?
  /// The old words, `nil` for what is new.
  package var before: String?
  /// The new words, `nil` for what is gone.
  package var after: String?
  /// What is to be said, the gravest first; compensations are among them.
  package var findings: [Finding]
  /// How much it matters: the highest level of its findings.
  package var level: Level
  /// For whom it is better.
  package var direction: Direction
  /// Whether it reaches data that was collected before it.
  package var retroactivity: Retroactivity
  /// Whether something in it was claimed by no rule, so that a person has to look.
  package var needsPerson: Bool
  /// The changed words, on both sides together.
  package var changedWords: Int
  /// How early a reviewer must see it; higher is earlier.
  package var urgency: Double

  /// Makes a judged change.
  package init(
    id: String, changes: [String] = [], headings: [String] = [], oldTopic: Topic? = nil,
    newTopic: Topic? = nil, before: String?, after: String?, findings: [Finding] = [],
    level: Level = .none, direction: Direction = .neutral,
    retroactivity: Retroactivity = .unknown, needsPerson: Bool = false, changedWords: Int = 0,
    urgency: Double = 0
  ) {
    self.id = id
    self.changes = changes
    self.headings = headings
    self.oldTopic = oldTopic
    self.newTopic = newTopic
    self.before = before
    self.after = after
    self.findings = findings
    self.level = level
    self.direction = direction
    self.retroactivity = retroactivity
    self.needsPerson = needsPerson
    self.changedWords = changedWords
    self.urgency = urgency
  }
}

/// For whom a change is better.
package enum Direction: String, Sendable, CaseIterable {
  /// It takes something from the reader, or lets the publisher do more.
  case adverse
  /// It gives the reader something, or lets the publisher do less.
  case favourable
  /// It does neither.
  case neutral
  /// The words do not tell; treated as adverse.
  case unknown
}

/// Whether a change reaches data that was collected before it.
package enum Retroactivity: String, Sendable, CaseIterable {
  /// It says so.
  case yes
  /// It says that it does not.
  case no
  /// The words do not tell; treated as yes.
  case unknown
}
