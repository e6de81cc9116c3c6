package import NoticeModel

/// What public pages may carry of a review: what counsel wrote stays with counsel.
///
/// `publish-assessment` decides: nothing, the levels, or rules, evidence, reasons and names as well.
package struct PublicAssessment: Sendable, Equatable {
  /// A judged change as pages show it.
  package struct Change: Sendable, Equatable {
    /// The change.
    package var id: String
    /// The changes of the redline that it is made of.
    package var changes: [String]
    /// How much it matters: as decided, or else as proposed.
    package var level: Level
    /// What the rules said, and what was decided; `nil` unless everything is published.
    package var detail: Detail?
  }

  /// What is published of a change besides its level.
  package struct Detail: Sendable, Equatable {
    /// What the rules said.
    package var findings: [Finding]
    /// For whom it is better.
    package var direction: Direction
    /// The decision that holds.
    package var decision: ReviewPacket.Decision?
  }

  /// The level of the amendment.
  package var level: Level
  /// The changes, in the order of the assessment.
  package var changes: [Change]
  /// The version of the rule book that judged; `nil` unless everything is published.
  package var ruleBookVersion: String?

  /// The level of a change of the redline; `nil` for one that was not judged.
  package func level(of change: ChangeID) -> Level? {
    changes.first { $0.id == change.rawValue || $0.changes.contains(change.rawValue) }?.level
  }

  /// The rules that found something above clarification: the only words of rules that pages show.
  package var rules: [RuleID] {
    let findings = changes.compactMap(\.detail).flatMap(\.findings)
    return Set(findings.filter { $0.level > .clarification }.map(\.rule)).sorted()
  }
}

extension ReviewPacket {
  /// What public pages may carry of the packet; `nil` if nothing.
  package func published(
    as extent: WorkspaceManifest.PublishedAssessment
  ) -> PublicAssessment? {
    switch extent {
    case .none: nil
    case .levels:
      PublicAssessment(level: level, changes: items.map { published($0, detail: false) })
    case .full:
      PublicAssessment(
        level: level, changes: items.map { published($0, detail: true) },
        ruleBookVersion: assessment.ruleBookVersion)
    }
  }

  private func published(_ item: ReviewItem, detail: Bool) -> PublicAssessment.Change {
    PublicAssessment.Change(
      id: item.judged.id, changes: item.judged.changes, level: item.level,
      detail: detail
        ? PublicAssessment.Detail(
          findings: item.judged.findings, direction: item.judged.direction,
          decision: item.decision)
        : nil)
  }
}
