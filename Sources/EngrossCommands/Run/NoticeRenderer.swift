import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeSite

/// Turns one compiled notice into what the site publishes of it: each edition in every format, with
/// the proof that all formats carry the same words.
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
    let inForce = notice.inForce
    let language = Language.forPrinting(notice.sources.manifest.language)
    var published = PublishedNotice(
      id: notice.sources.id, language: language,
      established: notice.sources.manifest.established?.value)
    for revision in notice.revisions {
      guard let id = revision.sources.id,
        let status = inForce.status(of: id, on: site.asOf)?.onPages
      else { continue }
      published.revisions.append(
        rendered(
          revision, status: status, isAltered: notice.integrity != .done, in: &diagnostics))
    }
    if site.includesDrafts, let draft = notice.draft {
      published.draft = rendered(draft, status: .draft, in: &diagnostics)
    }
    let past = PastOfNotice(notice: notice, site: site, cards: cards)
    past.addWithheld(to: &published, in: &diagnostics)
    past.describe(&published)
    published.archive = notice.sources.archive.map { text in
      archived(text, of: notice, in: &diagnostics)
    }
    return published
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

  private func rendered(
    _ revision: CompiledRevision, status: PublishedRevision.Status, isAltered: Bool = false,
    in diagnostics: inout Diagnostics
  ) -> PublishedRevision {
    let amendment = revision.sources.amendment
    let edition = compiler.edition(of: revision, cards: cards, in: &diagnostics)
    let paths = NoticePaths(notice: revision.notice.id.rawValue)
    let folder = revision.sources.id.map { paths.revision($0.rawValue) } ?? paths.draft
    let words = EditionFormats(
      edition, folder: folder, base: revision.surroundings.baseURL, in: &diagnostics)
    RewordedEdition.check(
      words, of: revision.sources, isAltered: isAltered, in: &diagnostics)
    var result = PublishedRevision(
      id: revision.sources.id, status: status, date: amendment.date?.value,
      effective: amendment.effective, isRestatement: amendment.isRestatement,
      summary: amendment.summary?.text(
        in: edition.language, fallback: revision.surroundings.manifest.language),
      digest: words.digest, pages: words.rendered, files: revision.sources.files)
    result.sealedAt = revision.sources.context?.sealed.description
    if status != .past, revision.refersToOtherNotices {
      result.frontHTML = words.html(movedTo: paths.front)
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
