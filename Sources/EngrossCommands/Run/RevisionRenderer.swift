import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeSite

/// Renders one revision, or the draft, in one language: for all regions and for each.
struct RevisionRenderer: Sendable {
  private let revision: CompiledRevision
  private let parent: LanguageRenderer
  /// The regions that have pages of their own.
  private let named: [RegionCode]
  /// The regions whose readers read the revision in front.
  private let readers: Set<RegionCode>
  private let isAltered: Bool
  /// Whether all read it in front.
  private let isFront: Bool

  /// Makes the renderer of a revision with the regions that it names.
  init(
    revision: CompiledRevision, named: [RegionCode], isAltered: Bool, in parent: LanguageRenderer
  ) {
    self.revision = revision
    self.parent = parent
    self.named = named
    self.isAltered = isAltered
    readers = Set(parent.regions.readers(of: revision.sources.id))
    isFront = revision.sources.id == parent.regions.front
  }

  /// The revision with its editions.
  func published(
    status: PublishedRevision.Status, in diagnostics: inout Diagnostics
  ) -> PublishedRevision {
    let amendment = revision.sources.amendment
    let folder = parent.folder(of: revision)
    let words = formats(for: nil, at: parent.place(folder, regions: named), in: &diagnostics)
    var result = PublishedRevision(
      id: revision.sources.id, status: status, date: amendment.date?.value,
      effective: amendment.effective, isRestatement: amendment.isRestatement,
      digest: words.digest, pages: words.rendered, files: revision.sources.files)
    result.sealedAt = revision.sources.context?.sealed.description
    if parent.source != nil {
      let origins = revision.sources.translationOrigins[parent.language.tag]
      result.staleSections = SourceDigests(of: revision).stale(in: origins ?? [:])
    }
    if status != .past, revision.refersToOtherNotices {
      let place = parent.place(parent.front, regions: named)
      result.frontHTML = EditionFormats.html(of: words.rendered.edition, at: place)
    }
    // A text with that many faults is not published; what they are was said of this edition.
    guard diagnostics.all.count(where: { $0.severity == .error }) < Diagnostics.mostPerKind else {
      return result
    }
    result.regional = Set(named).union(readers).sorted().map { region in
      regional(region, status: status, in: &diagnostics)
    }
    return result
  }

  private func regional(
    _ region: RegionCode, status: PublishedRevision.Status, in diagnostics: inout Diagnostics
  ) -> RegionalEdition {
    let folder = parent.folder(of: revision)
    let place = parent.place(of: region, in: folder)
    let words = formats(for: region, at: place, in: &diagnostics)
    var edition = RegionalEdition(
      region: region, status: status, digest: words.digest, pages: words.rendered)
    edition.isPermanent = named.contains(region)
    if readers.contains(region), revision.refersToOtherNotices || !isFront {
      let place = parent.frontPlace(for: region, allRegions: isFront ? nil : folder)
      edition.frontHTML = EditionFormats.html(of: words.rendered.edition, at: place)
    }
    return edition
  }

  /// An edition in its formats, its words compared with those that were sealed.
  private func formats(
    for region: RegionCode?, at place: EditionPlace, in diagnostics: inout Diagnostics
  ) -> EditionFormats {
    let language = parent.source == nil ? nil : parent.language.tag
    return diagnostics.reportingOnce { diagnostics in
      let edition = parent.compiler.edition(
        of: revision, for: region, in: language, cards: parent.cards, in: &diagnostics)
      let formats = EditionFormats(
        edition, at: place, base: revision.surroundings.baseURL, in: &diagnostics)
      RewordedEdition.check(
        formats, of: revision.sources, isAltered: isAltered, in: &diagnostics)
      return formats
    }
  }
}
