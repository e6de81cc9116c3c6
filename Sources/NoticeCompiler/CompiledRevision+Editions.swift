import NoticeLanguage
import NoticeModel

extension CompiledRevision {
  /// The regions whose readers have an edition of their own, sorted.
  var regions: [RegionCode] {
    let asked = surroundings.manifest.editions.map(\.value)
    let codes = Set((rules.named + asked).filter(rules.regions.isKnown))
    return codes.isEmpty ? [] : codes.union([.other]).sorted()
  }

  /// The languages that the main text is written in, that of the sources first.
  var languages: [LanguageTag] {
    let source = surroundings.manifest.language
    let others = translations.values.filter { $0.main != nil && $0.language != source }
    return [source] + others.map(\.language).sorted()
  }

  /// When the words of an edition were last changed, if the revision before, whose digests are
  /// recorded, had the same ones; `nil` if its own date is the answer, or was printed already.
  func lastUpdate(of edition: Edition, digest: String) -> CalendarDate? {
    guard surroundings.context?.edition(for: edition.region, in: edition.language) == nil,
      let before = revisionBefore,
      let recorded = before.context?.edition(for: edition.region, in: edition.language),
      recorded.body == digest
    else { return nil }
    let printed = recorded.dateline.first { $0.kind == .lastUpdated }?.date
    return printed ?? before.amendment.date?.value
  }

  /// The last revision before this one that has words of its own.
  private var revisionBefore: RevisionSources? {
    let place = notice.revisions.firstIndex { $0.id == sources.id }
    let earlier = place.map { notice.revisions[..<$0] } ?? notice.revisions[...]
    return earlier.last { !$0.amendment.isRecord }
  }
}
