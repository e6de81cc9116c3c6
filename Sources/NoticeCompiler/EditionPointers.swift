import NoticeLanguage
import NoticeModel

/// What the all-regions edition says of those that differ from it as a whole.
struct EditionPointers {
  let revision: CompiledRevision
  let audiences: AudienceLabels
  let language: Language

  /// The other effective dates, then the texts that stand in for the whole notice.
  var all: [EditionPointer] { dates + wholeTexts }

  /// The dates in the order of the regions' codes; regions with one date share a line.
  private var dates: [EditionPointer] {
    let amendment = revision.sources.amendment
    let common = Dateline(revision, for: nil).effective
    var lines: [(date: CalendarDate, regions: [RegionCode])] = []
    let regions = Set(amendment.effective.compactMap(\.region)).sorted()
    for region in regions {
      guard let date = Dateline(revision, for: region).effective, date != common else { continue }
      if let line = lines.firstIndex(where: { $0.date == date }) {
        lines[line].regions.append(region)
      } else {
        lines.append((date, [region]))
      }
    }
    return lines.map { pointer(to: $0.date, for: $0.regions) }
  }

  private func pointer(to date: CalendarDate, for regions: [RegionCode]) -> EditionPointer {
    let entry = language.datelineEntry(.effective, date)
    let text = language.phrase(.named, [audiences.names(of: regions), entry.text.description])
    // The date stands where its entry ends up, and that comes last.
    let offset = text.utf8.count - entry.text.bytes.count
    let bytes = (entry.dateBytes.lowerBound + offset)..<(entry.dateBytes.upperBound + offset)
    return EditionPointer(
      kind: .effective(date, dateBytes: bytes), regions: regions, text: Prose(text))
  }

  private var wholeTexts: [EditionPointer] {
    revision.texts.wholeTexts.map { index in
      let source = revision.texts.supplements[index].source
      let regions = source.regions.map(\.value)
      let text = language.phrase(.ownTextFor, [audiences.names(of: regions)])
      return EditionPointer(
        kind: .wholeText(supplement: source.name), regions: regions, text: Prose(text))
    }
  }
}
