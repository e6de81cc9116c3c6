import NoticeLanguage
import NoticeModel

/// The dates under the title, from data alone.
///
/// *Established* is the notice's, *Last updated* the amendment's, *Effective* printed where it
/// differs from that. A first revision that established the notice says only so.
struct Dateline {
  private let established: CalendarDate?
  private let updated: CalendarDate?
  /// When the revision takes effect for the readers.
  let effective: CalendarDate?

  /// Gathers the dates for readers in a region; `date` is that of the last change of their edition's
  /// words, where it is known to be an earlier one.
  init(_ revision: CompiledRevision, for region: RegionCode?, lastUpdated date: CalendarDate? = nil)
  {
    let amendment = revision.sources.amendment
    established = revision.surroundings.manifest.established?.value
    let printed = revision.sources.id.flatMap { id in
      Self.mayPrintOtherDates(revision)
        ? revision.notice.inForce(regions: revision.surroundings.regions)
          .printedDates(of: id, for: region) : nil
    }
    updated = date ?? printed.map(\.lastUpdated) ?? amendment.date?.value
    effective = printed.map(\.effective) ?? Self.effective(revision, for: region)
  }

  /// When the amendment says that it takes effect.
  private static func effective(
    _ revision: CompiledRevision, for region: RegionCode?
  ) -> CalendarDate? {
    let amendment = revision.sources.amendment
    guard let region, amendment.effective.contains(where: { $0.region != nil }) else {
      return amendment.effectiveForAll
    }
    let regions = revision.rules.regions
    let entry = InForce.Entry(
      id: RevisionID("draft"), amendment: amendment,
      contains: { outer, inner in inner != .other && regions.contains(outer, inner) })
    return entry.effective(for: region)
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
