import NoticeLanguage
import NoticeModel

/// The dates under the title, from data alone.
///
/// *Established* is the notice's, *Last updated* the amendment's, *Effective* printed where it
/// differs from that. A first revision that established the notice says only so.
struct Dateline {
  private let established: CalendarDate?
  private let updated: CalendarDate?
  private let effective: CalendarDate?

  init(_ revision: CompiledRevision) {
    let amendment = revision.sources.amendment
    established = revision.surroundings.manifest.established?.value
    let printed = revision.sources.id.flatMap { id in
      Self.mayPrintOtherDates(revision)
        ? revision.notice.inForce(regions: revision.surroundings.regions).printedDates(of: id) : nil
    }
    updated = printed.map(\.lastUpdated) ?? amendment.date?.value
    effective = printed.map(\.effective) ?? amendment.effectiveForAll
  }

  /// Whether the revision may print the dates of another, or one that a later record moved.
  private static func mayPrintOtherDates(_ revision: CompiledRevision) -> Bool {
    let amendment = revision.sources.amendment
    return amendment.isRestatement || amendment.isRecord
      || revision.notice.revisions.contains { $0.amendment.deferral != nil }
  }

  /// The entries in the order in which they are printed.
  func entries(in language: Language) -> [DatelineEntry] {
    var entries: [DatelineEntry] = []
    if let established { entries.append(language.datelineEntry(.established, established)) }
    if let updated, updated != established {
      entries.append(language.datelineEntry(.lastUpdated, updated))
    }
    if let effective, effective != updated, effective != established {
      entries.append(language.datelineEntry(.effective, effective))
    }
    return entries
  }
}
