/// Which revision of a notice binds a reader on a day (DESIGN: *Force*).
///
/// In force is the revision with the latest effective date not after the day; of equals, the later
/// one. A revision whose date lies after the day does not exist yet for its readers.
package struct InForce: Sendable {
  /// What the rule needs to know of a revision.
  package struct Entry: Sendable {
    /// The revision.
    package let id: RevisionID
    /// The first day that readers may see it.
    package let published: CalendarDay?
    /// The first day of its effect, for readers in no region with a date of its own.
    package let effective: CalendarDay?

    /// Makes the entry of a revision with that amendment; a partial date counts from its first day.
    package init(id: RevisionID, amendment: Amendment) {
      self.id = id
      published = amendment.date?.value.firstDay
      effective = amendment.effectiveForAll?.firstDay
    }
  }

  /// What a revision is to a reader on a day.
  package enum Status: String, Sendable {
    /// Its date lies ahead: it appears nowhere.
    case embargoed
    /// It can be read and takes effect later.
    case upcoming
    /// It binds.
    case current
    /// It bound until another took effect.
    case past
  }

  /// The revisions in their order.
  package let entries: [Entry]

  /// Makes the rule for revisions in the order in which they were made.
  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The revision in force on a day.
  package func revision(on day: CalendarDay) -> RevisionID? {
    var best: Entry?
    for entry in entries where isEffective(entry, on: day) {
      if let effective = best?.effective, let own = entry.effective, own < effective { continue }
      best = entry
    }
    return best?.id
  }

  /// What a revision is on a day.
  package func status(of id: RevisionID, on day: CalendarDay) -> Status? {
    guard let entry = entries.first(where: { $0.id == id }) else { return nil }
    if let published = entry.published, published > day { return .embargoed }
    guard isEffective(entry, on: day) else { return .upcoming }
    return revision(on: day) == id ? .current : .past
  }

  /// The next day after `day` on which some revision appears or takes effect.
  package func nextChange(after day: CalendarDay) -> CalendarDay? {
    entries.flatMap { [$0.published, $0.effective].compactMap { $0 } }.filter { $0 > day }.min()
  }

  private func isEffective(_ entry: Entry, on day: CalendarDay) -> Bool {
    if let published = entry.published, published > day { return false }
    if let effective = entry.effective, effective > day { return false }
    return true
  }
}
