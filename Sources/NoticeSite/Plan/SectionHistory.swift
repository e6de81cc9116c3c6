package import NoticeModel

/// A section that an earlier revision had, and whose id would lead nowhere without a mention.
package struct RemovedSection: Sendable, Equatable {
  /// The id that keeps an anchor.
  package var id: SectionID
  /// The last heading in plain words.
  package var heading: Prose
  /// The last revision that had it: where it can be read.
  package var lastIn: RevisionID
  /// The revision that no longer had it.
  package var goneIn: RevisionID?
  /// The date of that revision.
  package var goneDate: CalendarDate?

  /// Makes the mention of a removed section.
  package init(
    id: SectionID, heading: Prose, lastIn: RevisionID, goneIn: RevisionID? = nil,
    goneDate: CalendarDate? = nil
  ) {
    self.id = id
    self.heading = heading
    self.lastIn = lastIn
    self.goneIn = goneIn
    self.goneDate = goneDate
  }
}

/// When the words of a section of the current revision last changed.
package struct SectionChange: Sendable, Equatable {
  /// The section.
  package var id: SectionID
  /// Its number as it is printed.
  package var number: Prose?
  /// Its heading in plain words.
  package var heading: Prose
  /// The revision in which its words last changed.
  package var revision: RevisionID

  /// Makes the entry of a section.
  package init(id: SectionID, number: Prose? = nil, heading: Prose, revision: RevisionID) {
    self.id = id
    self.number = number
    self.heading = heading
    self.revision = revision
  }
}
