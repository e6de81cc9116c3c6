import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeSite

/// Turns one compiled notice into what the site publishes of it: each edition of each revision, in
/// each language, in every format, with the proof that all formats carry the same words.
///
/// 1. `RegionsOfNotice` tells which regions have pages, and what binds their readers.
/// 2. `LanguageRenderer` renders the revisions in the source language, then in each other one.
/// 3. `PastOfNotice` adds what is known of them besides the texts.
struct NoticeRenderer: Sendable {
  /// The compiler of the workspace.
  let compiler: NoticeCompiler
  /// What the pages of the site share.
  let site: SiteDescription
  /// The titles of the notices that references may lead to.
  let cards: [NoticeID: ReferenceCard]

  /// The notice as it is published on the site's day; what is embargoed is left out.
  func published(
    _ notice: CompiledNotice, in diagnostics: inout Diagnostics
  ) -> PublishedNotice {
    let regions = RegionsOfNotice(notice, by: compiler, on: site)
    let source = Language.forPrinting(notice.sources.manifest.language)
    let past = PastOfNotice(notice: notice, site: site, cards: cards)
    let others = languages(of: notice, besides: source.tag, regions)
    let reviews = AmendmentReviews(
      of: notice, by: compiler, cards: cards, on: site.asOf, withDraft: site.includesDrafts)
    func renderer(_ language: Language, _ source: PublishedNotice?) -> LanguageRenderer {
      LanguageRenderer(
        compiler: compiler, site: site, cards: cards, notice: notice, regions: regions,
        reviews: reviews, language: language, source: source, hasTranslations: !others.isEmpty)
    }
    var published = renderer(source, nil).published(with: past, in: &diagnostics)
    published.archive = notice.sources.archive.map { text in
      archived(text, of: notice, in: &diagnostics)
    }
    let original = published
    published.translations = others.map { tag in
      renderer(.forPrinting(tag), original).published(with: past, in: &diagnostics)
    }
    return published
  }

  /// The languages that some published text can be read in, besides that of the sources, sorted.
  private func languages(
    of notice: CompiledNotice, besides source: LanguageTag, _ regions: RegionsOfNotice
  ) -> [LanguageTag] {
    let drafts = site.includesDrafts ? [notice.draft].compactMap(\.self) : []
    let texts = regions.revisions.map(\.revision) + drafts
    return Set(texts.flatMap { regions.languages(of: $0, on: site.asOf) })
      .subtracting([source]).sorted()
  }

  private func archived(
    _ text: PastText, of notice: CompiledNotice, in diagnostics: inout Diagnostics
  ) -> ArchivedText {
    let language = notice.sources.manifest.language
    let provenance = text.provenance
    var result = ArchivedText(
      id: text.id, date: text.date,
      source: provenance.source?.text(in: language, fallback: language),
      seen: provenance.seen, by: provenance.author, on: provenance.on,
      files: text.sources?.files ?? [], original: text.original)
    if let compiled = notice.archive.first(where: { $0.sources.id == text.id }) {
      let edition = compiler.edition(of: compiled, cards: cards, in: &diagnostics)
      let folder = NoticePaths(notice: notice.sources.id.rawValue).archive(text.id.rawValue)
      result.pages =
        EditionFormats(
          edition, folder: folder, base: compiled.surroundings.baseURL, in: &diagnostics
        ).rendered
    }
    return result
  }
}

extension InForce.Status {
  /// The status as pages show it; `nil` for what appears nowhere.
  var onPages: PublishedRevision.Status? {
    switch self {
    case .embargoed: nil
    case .upcoming: .upcoming
    case .current: .current
    case .past: .past
    }
  }
}
