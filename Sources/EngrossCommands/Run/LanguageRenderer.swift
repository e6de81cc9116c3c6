import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeSite

/// Renders the revisions of a notice in one language.
struct LanguageRenderer: Sendable {
  /// The compiler of the workspace.
  let compiler: NoticeCompiler
  /// What the pages of the site share.
  let site: SiteDescription
  /// The titles of the notices that references may lead to.
  let cards: [NoticeID: ReferenceCard]
  /// The notice.
  let notice: CompiledNotice
  /// Its regions.
  let regions: RegionsOfNotice
  /// What its amendments mean.
  let reviews: AmendmentReviews
  /// The language.
  let language: Language
  /// The pages in the language of the sources; `nil` for those themselves.
  let source: PublishedNotice?
  /// Whether the notice can be read in several languages.
  let hasTranslations: Bool

  private var folder: String { source == nil ? "" : language.tag.rawValue.lowercased() }
  private var paths: NoticePaths {
    NoticePaths(notice: notice.sources.id.rawValue, prefix: folder)
  }

  /// The notice in the language.
  func published(
    with past: PastOfNotice, in diagnostics: inout Diagnostics
  ) -> PublishedNotice {
    var published = PublishedNotice(
      id: notice.sources.id, language: language,
      established: notice.sources.manifest.established?.value)
    published.languageFolder = folder
    let coverage = source.map { source in
      source.regions.reduce(into: [:]) { $0[$1.code] = $1.coverage }
    }
    published.regions = regions.published(in: language, covered: coverage ?? regions.coverage)
    for shown in regions.revisions {
      published.revisions.append(
        rendered(
          shown.revision, status: shown.status, regions: shown.regions,
          isAltered: notice.integrity != .done, in: &diagnostics))
    }
    if site.includesDrafts, let draft = notice.draft {
      published.draft = rendered(
        draft, status: .draft, regions: compiler.regions(of: draft), in: &diagnostics)
    }
    past.addWithheld(to: &published, readers: regions, in: &diagnostics)
    for index in published.revisions.indices {
      published.revisions[index].review = reviews.published(of: published.revisions[index].id)
    }
    published.draft?.review = reviews.published(of: nil)
    published.milestones = reviews.milestones(on: site.asOf)
    past.describe(&published, in: source)
    published.redlines = AmendmentRenderer(notice: notice, published: published, parent: self)
      .redlines(in: &diagnostics)
    if let source {
      published.archive = zip(source.archive, notice.sources.archive).map(archived)
    }
    return published
  }

  private func archived(_ text: ArchivedText, as written: PastText) -> ArchivedText {
    var text = text
    text.source = written.provenance.source?.text(
      in: language.tag, fallback: notice.sources.manifest.language)
    return text
  }

  // MARK: - Revisions

  private func rendered(
    _ revision: CompiledRevision, status: PublishedRevision.Status, regions named: [RegionCode],
    isAltered: Bool = false, in diagnostics: inout Diagnostics
  ) -> PublishedRevision {
    let isTranslated =
      source == nil
      || regions.languages(of: revision, on: site.asOf).contains(language.tag)
    var result: PublishedRevision
    if !isTranslated, let borrowed = borrowed(revision) {
      result = borrowed
    } else {
      let renderer = RevisionRenderer(
        revision: revision, named: named, isAltered: isAltered, in: self)
      result = renderer.published(status: status, in: &diagnostics)
    }
    result.summary = revision.sources.amendment.summary?.text(
      in: language.tag, fallback: revision.surroundings.manifest.language)
    if hasTranslations { result.prevailing = prevailing(in: revision, for: result) }
    return result
  }

  private func prevailing(
    in revision: CompiledRevision, for published: PublishedRevision
  ) -> PrevailingLanguages {
    let surroundings = revision.surroundings
    return PrevailingLanguages(
      all: surroundings.prevailingLanguage(for: nil),
      regions: revision.regionsWithPrevailingLanguage.compactMap { code in
        surroundings.prevailingLanguage(for: code).map {
          (code, regions.name(of: code, in: language), $0)
        }
      },
      pages: published.regional.reduce(into: [:]) { pages, edition in
        pages[edition.region] = surroundings.prevailingLanguage(for: edition.region)
      })
  }

  /// A revision that is not translated, as its readers get it in the language of its sources, with
  /// links as seen from the pages of this language.
  private func borrowed(_ revision: CompiledRevision) -> PublishedRevision? {
    let id = revision.sources.id
    let original = id == nil ? source?.draft : source?.revisions.first { $0.id == id }
    guard var result = original else { return nil }
    result.isTranslated = false
    let isMoved = revision.refersToOtherNotices
    let permanent = id.flatMap { source?.paths.revision($0.rawValue) }
    result.frontHTML =
      isMoved ? EditionFormats.html(of: result.pages.edition, at: place(paths.front)) : nil
    let readers = Set(regions.readers(of: id))
    for index in result.regional.indices {
      let edition = result.regional[index]
      guard readers.contains(edition.region) else { continue }
      let isElsewhere = id != regions.front
      let place = frontPlace(for: edition.region, allRegions: isElsewhere ? permanent : nil)
      result.regional[index].frontHTML =
        isMoved || isElsewhere ? EditionFormats.html(of: edition.pages.edition, at: place) : nil
    }
    return result
  }

  // MARK: - Places

  /// The place of the edition for all regions in a folder.
  func place(_ folder: String, regions named: [RegionCode]? = nil) -> EditionPlace {
    EditionPlace(
      folder, languageFolder: self.folder, translatedNotices: translatedNotices,
      regions: Set(named ?? regions.codes))
  }

  /// The place of the edition for a region, below that for all.
  func place(of region: RegionCode, in folder: String) -> EditionPlace {
    EditionPlace(
      NoticePaths.region(region, in: folder), allRegions: folder, languageFolder: self.folder,
      translatedNotices: translatedNotices)
  }

  /// The place of the edition for a region in front; what it leaves out is read in `allRegions`,
  /// where all readers do not read the same revision.
  func frontPlace(for region: RegionCode, allRegions: String?) -> EditionPlace {
    var place = place(of: region, in: paths.front)
    if let allRegions { place.allRegions = allRegions }
    return place
  }

  /// The folder in which a revision stays, or in which the draft is shown.
  func folder(of revision: CompiledRevision) -> String {
    revision.sources.id.map { paths.revision($0.rawValue) } ?? paths.draft
  }

  /// The folder of what all read in front.
  var front: String { paths.front }

  private var translatedNotices: Set<NoticeID>? {
    guard source != nil else { return nil }
    return Set(cards.values.filter { $0.languages.contains(language.tag) }.map(\.id))
  }
}
