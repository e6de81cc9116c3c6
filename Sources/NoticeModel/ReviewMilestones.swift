/// The revisions by which a program decides whether to tell a reader, or to ask again.
///
/// An app keeps the revision that its user has seen or accepted; if the newest that was material, or
/// that asked for a gate, is a later one, it acts.
package struct ReviewMilestones: Sendable, Equatable {
  /// What a revision was to the readers of a region.
  package struct Step: Sendable, Equatable {
    /// The revision.
    package var revision: RevisionID
    /// The highest level of what it changed for them.
    package var level: Level
    /// Whether something had to come before its effect: consent, an objection, leaving.
    package var asksForGate: Bool

    /// Makes a step.
    package init(revision: RevisionID, level: Level, asksForGate: Bool) {
      self.revision = revision
      self.level = level
      self.asksForGate = asksForGate
    }
  }

  /// The newest revision that was material to them.
  package var newestMaterial: RevisionID?
  /// The newest revision that asked for a gate.
  package var newestGate: RevisionID?

  /// Makes the milestones of nobody.
  package init(newestMaterial: RevisionID? = nil, newestGate: RevisionID? = nil) {
    self.newestMaterial = newestMaterial
    self.newestGate = newestGate
  }

  /// Reads them off the revisions that led to the one in force, the oldest first.
  package init(of lineage: [Step]) {
    newestMaterial = lineage.last { $0.level >= .material }?.revision
    newestGate = lineage.last { $0.asksForGate }?.revision
  }
}
