/// An assessment with what people decided: every judged change with the level that holds.
package struct ReviewedAssessment: Sendable, Equatable {
  /// A judged change and the answer to it.
  package struct Entry: Sendable, Equatable {
    /// What the rules said.
    package var judged: JudgedChange
    /// The level that holds: the person's, or as long as there is none the rules'.
    package var level: Level
    /// The decision that holds for it.
    package var decision: Amendment.Decision?

    /// Makes an entry.
    package init(judged: JudgedChange, level: Level, decision: Amendment.Decision? = nil) {
      self.judged = judged
      self.level = level
      self.decision = decision
    }

    /// Whether somebody still has to look: the rules put it above clarification, or left a part of
    /// it unclaimed.
    package var isUndecided: Bool {
      decision == nil && (judged.needsPerson || judged.level > .clarification)
    }
  }

  /// What the rules said of the whole.
  package var assessment: Assessment
  /// The changes, in the order of the assessment.
  package var entries: [Entry]

  /// Makes a reviewed assessment.
  package init(assessment: Assessment, entries: [Entry]) {
    self.assessment = assessment
    self.entries = entries
  }

  /// The highest level that holds.
  package var level: Level { entries.map(\.level).max() ?? .none }

  /// What somebody still has to decide.
  package var undecided: [Entry] { entries.filter(\.isUndecided) }
}

extension ReviewedAssessment.Entry {
  /// The decision that holds, as it is told.
  package var answer: AmendmentReview.Decision? {
    decision.map { decision in
      AmendmentReview.Decision(
        level: level, basis: decision.basis?.value, reason: decision.reason?.description,
        by: decision.by?.description, on: decision.on?.value)
    }
  }
}

extension AmendmentReview {
  /// What was judged and decided, and what it is to whom.
  package init(_ reviewed: ReviewedAssessment, readers: [Readers]) {
    self.init(
      ruleBookVersion: reviewed.assessment.ruleBookVersion,
      changes: reviewed.entries.map { entry in
        Change(
          id: entry.judged.id, changes: entry.judged.changes, level: entry.level,
          detail: Detail(
            findings: entry.judged.findings, direction: entry.judged.direction,
            decision: entry.answer))
      },
      readers: readers)
  }
}
