import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeRedline
import NoticeRendering
import NoticeSite

/// Renders what changed between the published texts of a notice, in one language.
///
/// 1. Each revision against the one that it takes over from; a sealed one as it was compared on the
///    day of sealing.
/// 2. Every earlier revision against the current one, unless the workspace wants none.
/// 3. The draft against the last revision, where drafts are published.
struct AmendmentRenderer {
  /// The notice.
  let notice: CompiledNotice
  /// Its published texts in the language.
  let published: PublishedNotice
  /// What renders the texts in that language.
  let parent: LanguageRenderer

  /// The redlines, amendments first.
  func redlines(in diagnostics: inout Diagnostics) -> [PublishedRedline] {
    var result: [PublishedRedline] = []
    for revision in published.revisions where revision.isTranslated {
      guard let id = revision.id, let from = notice.inForce.takesOverFrom(id),
        let old = published.revisions.first(where: { $0.id == from && $0.isTranslated })
      else { continue }
      let redline = withheld(old, revision) ?? redline(from: old, to: revision, in: &diagnostics)
      result.append(
        rendered(
          redline, at: .amendment(of: id), from: from, to: revision, revision.review))
    }
    result += comparisons(in: &diagnostics)
    if let draft = published.draft, draft.isTranslated,
      let last = published.revisions.last(where: isReadable), let id = last.id
    {
      let redline = redline(from: last, to: draft, in: &diagnostics)
      result.append(rendered(redline, at: .draft, from: id, to: draft, draft.review))
    }
    return result
  }

  private func comparisons(in diagnostics: inout Diagnostics) -> [PublishedRedline] {
    guard parent.compiler.workspace.comparedPages == .current,
      let current = published.revisions.last(where: { $0.status == .current && $0.isTranslated }),
      let id = current.id
    else { return [] }
    return published.revisions.prefix { $0.id != id }.filter(\.isTranslated).compactMap { old in
      old.id.map { from in
        let redline = withheld(old, current) ?? redline(from: old, to: current, in: &diagnostics)
        return rendered(redline, at: .comparison(from, id), from: from, to: current)
      }
    }
  }

  /// What stands at the address of a redline if one of its texts was removed by order.
  ///
  /// It is the statement that says so; `nil` if both texts can be read.
  private func withheld(_ old: PublishedRevision, _ new: PublishedRevision) -> Redline? {
    guard let statement = [new, old].first(where: \.isWithheld)?.pages.edition else { return nil }
    return AmendmentComparison.redline(from: statement, to: statement)
  }

  // MARK: - Texts

  private func isReadable(_ revision: PublishedRevision) -> Bool {
    revision.isTranslated && !revision.isWithheld
  }

  private func compiled(_ id: RevisionID?) -> CompiledRevision? {
    id == nil ? notice.draft : notice.revisions.first { $0.sources.id == id }
  }

  /// The redline of two texts: what was recorded when the new one was sealed onto the old one, or
  /// what they come to now.
  private func redline(
    from old: PublishedRevision, to new: PublishedRevision, in diagnostics: inout Diagnostics
  ) -> Redline {
    let revision = compiled(new.id)
    let language = published.language.tag
    guard let revision, let changes = revision.sources.changes, changes.from == old.id,
      let comparison = changes.comparisons.first(where: { $0.language == language })
    else { return compared(old, new) }
    do {
      return try AmendmentComparison.redline(
        from: old.pages.edition, to: new.pages.edition, recordedAs: comparison.record)
    } catch {
      AlteredChanges.report(revision.sources, error.reason, in: &diagnostics)
      return compared(old, new)
    }
  }

  private func compared(_ old: PublishedRevision, _ new: PublishedRevision) -> Redline {
    let values = compiled(old.id).flatMap { before in
      compiled(new.id).map { $0.changedValues(since: before, in: published.language.tag) }
    }
    return AmendmentComparison.redline(
      from: old.pages.edition, to: new.pages.edition, values: values ?? [])
  }

  // MARK: - Formats

  private func rendered(
    _ redline: Redline, at place: PublishedRedline.Place, from: RevisionID,
    to new: PublishedRevision, _ review: AmendmentReview? = nil
  ) -> PublishedRedline {
    let folder = published.paths.folder(of: place)
    var edition = new.pages.edition
    (edition.lead, edition.sections) = ([], [])
    var home = parent.place(folder, regions: new.regional.map(\.region))
    home.allRegions = new.id.map { published.paths.revision($0.rawValue) } ?? published.paths.draft
    let beside = EditionAddresses.relative(in: home)
    let away = EditionAddresses.absolute(in: home, base: parent.site.baseURL)
    let compiler = parent.compiler
    let told = review.map { ToldReview($0) { compiler.name(of: $0, in: $1) } }
    return PublishedRedline(place: place, from: from, edition: edition) {
      PublishedRedline.Formats(
        inline: RedlineHTMLWriter(addresses: beside, review: told).render(redline),
        sideBySide: RedlineHTMLWriter(addresses: beside, layout: .sideBySide, review: told)
          .render(redline),
        markdown: RedlineMarkdownWriter(addresses: away, review: told).render(redline),
        text: RedlineTextWriter(review: told).render(redline),
        json: RedlineJSONWriter(addresses: away, review: review).render(redline))
    }
  }
}
