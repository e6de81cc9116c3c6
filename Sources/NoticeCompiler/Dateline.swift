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
    established = revision.notice.manifest.established?.value
    updated = revision.sources.amendment.date?.value
    effective = revision.sources.amendment.effectiveForAll
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
