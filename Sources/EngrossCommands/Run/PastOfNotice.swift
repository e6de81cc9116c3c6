import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeLanguage
import NoticeModel
import NoticeRendering
import NoticeSite

/// What the pages of a notice say of its past besides the texts themselves.
struct PastOfNotice: Sendable {
  /// The notice.
  let notice: CompiledNotice
  /// What the pages of the site share.
  let site: SiteDescription
  /// The titles of other notices.
  let cards: [NoticeID: ReferenceCard]

  private var inForce: InForce { notice.inForce }

  // MARK: - Withheld texts

  /// Puts the revisions whose text was removed by order in their places, each with a statement that
  /// says so.
  func addWithheld(
    to published: inout PublishedNotice, readers: RegionsOfNotice,
    in diagnostics: inout Diagnostics
  ) {
    let order = notice.sources.revisions.compactMap(\.id)
    for sources in notice.sources.revisions where sources.isWithheld {
      guard let id = sources.id, let status = inForce.status(of: id, on: site.asOf)?.onPages else {
        continue
      }
      var revision = withheld(sources, id, status, in: published.language, &diagnostics)
      revision.isTranslated =
        published.languageFolder.isEmpty
        || sources.translations.contains { $0.language == published.language.tag }
      let regions = sources.recordedRegions
      revision.regional = Set(regions + readers.readers(of: id)).sorted().map { region in
        var edition = RegionalEdition(region: region, status: status, pages: revision.pages)
        edition.isPermanent = regions.contains(region)
        return edition
      }
      published.revisions.append(revision)
    }
    published.revisions.sort { left, right in
      (order.firstIndex { $0 == left.id } ?? 0) < (order.firstIndex { $0 == right.id } ?? 0)
    }
  }

  private func withheld(
    _ sources: RevisionSources, _ id: RevisionID, _ status: PublishedRevision.Status,
    in language: Language, _ diagnostics: inout Diagnostics
  ) -> PublishedRevision {
    let tag = language.tag
    let title = notice.lastRevision.map {
      PlainText.string(of: $0.compiled.texts.main.title.content)
    }
    let records = sources.withheld.filter(\.isOfText)
    let orders = records.map { record in
      [record.authority?.description, record.on.map(language.text(of:))].compactMap(\.self)
        .joined(separator: ", ")
    }
    let statement = language.phrase(
      .withheldStatement, [Array(Set(orders)).sorted().joined(separator: "; ")])
    let edition = Edition(
      notice: notice.sources.id, revision: id, language: tag,
      isRightToLeft: language.isRightToLeft,
      title: [.text(Prose(title ?? notice.sources.id.rawValue))],
      lead: [.paragraph(Paragraph([.text(Prose(statement))]))])
    let folder = NoticePaths(notice: notice.sources.id.rawValue).revision(id.rawValue)
    let formats = EditionFormats(edition, folder: folder, base: site.baseURL, in: &diagnostics)
    let amendment = sources.amendment
    var revision = PublishedRevision(
      id: id, status: status, date: amendment.date?.value, effective: amendment.effective,
      isRestatement: amendment.isRestatement,
      summary: amendment.summary?.text(in: tag, fallback: tag), pages: formats.rendered)
    revision.isWithheld = true
    return revision
  }

  // MARK: - Revisions

  /// Adds what the chain, the rule of force and the sections' words tell of the revisions.
  ///
  /// When sections changed is told by the words of the sources, `source`, in every language.
  func describe(_ published: inout PublishedNotice, in source: PublishedNotice? = nil) {
    published.formerIDs = notice.sources.manifest.formerIDs.map(\.value)
    published.retirement = retirement(in: published)
    published.supplements = supplements(in: published)
    for index in published.revisions.indices {
      guard let id = published.revisions[index].id else { continue }
      describe(&published.revisions[index], id)
    }
    for index in published.regions.indices {
      let region = published.regions[index]
      for id in region.upcoming {
        published.regions[index].effectiveDates[id] = effective(
          of: id, for: region.code, deferredTo: deferral(of: id))
      }
    }
    if let source { return published.takeSections(of: source) }
    let sections = SectionHistory(
      of: published, along: current(of: published).map { inForce.lineage(of: $0) } ?? [])
    published.lastChanges = sections.changes
    published.removedSections = sections.removed
  }

  private func current(of published: PublishedNotice) -> RevisionID? {
    published.revisions.last { $0.status == .current }?.id
  }

  private func describe(_ revision: inout PublishedRevision, _ id: RevisionID) {
    revision.sealDigest = notice.chain.link(id)?.digest.tagged
    revision.correctionOf = inForce.revisionCorrected(by: id)
    revision.standing = inForce.standing(of: id, on: site.asOf)
    revision.deferredTo = deferral(of: id)
    for region in inForce.regions {
      let status = inForce.status(of: id, on: site.asOf, for: region)?.onPages
      if let status, status != revision.status { revision.regionalStatus[region] = status }
    }
    for index in revision.regional.indices where revision.status != .draft {
      describe(&revision.regional[index], of: id, deferredTo: revision.deferredTo)
    }
  }

  private func describe(
    _ edition: inout RegionalEdition, of id: RevisionID, deferredTo deferral: CalendarDate?
  ) {
    let region = edition.region
    edition.standing = inForce.standing(of: id, on: site.asOf, for: region)
    edition.status =
      inForce.status(of: id, on: site.asOf, for: region)?.onPages ?? edition.status
    edition.effective = effective(of: id, for: region, deferredTo: deferral)
  }

  /// When a revision takes effect for the readers of a region, with what a deferral, or a wait for
  /// what it corrects, made of the date.
  private func effective(
    of id: RevisionID, for region: RegionCode, deferredTo deferral: CalendarDate?
  ) -> CalendarDate? {
    guard let entry = inForce.entries.first(where: { $0.id == id }) else { return nil }
    let written = entry.effective(for: region)
    guard deferral != nil || entry.amendment.isRestatement,
      let day = inForce.effectiveDay(of: id, asKnownOn: site.asOf, for: region)
    else { return written }
    if let moved = deferral, moved.firstDay == day { return moved }
    return written?.firstDay == day ? written : day.date
  }

  /// The date to which a record that can be read already deferred a revision.
  private func deferral(of id: RevisionID) -> CalendarDate? {
    let records = notice.sources.revisions.filter { sources in
      guard sources.amendment.deferral?.revision.value == id, let record = sources.id else {
        return false
      }
      return inForce.standing(of: record, on: site.asOf) != .embargoed
    }
    guard let date = records.last?.amendment.deferral?.effective.value,
      inForce.effectiveDay(of: id, asKnownOn: site.asOf) == date.firstDay
    else { return nil }
    return date
  }

  /// What supplements the notice, and whether it can be read in the language of the pages.
  private func supplements(in published: PublishedNotice) -> [SupplementaryNotice] {
    let language = published.language.tag
    return cards.values.filter { $0.supplemented == notice.sources.id }
      .sorted { $0.id < $1.id }
      .map { card in
        SupplementaryNotice(
          id: card.id, title: card.title, isTranslated: card.languages.contains(language))
      }
  }

  private func retirement(in published: PublishedNotice) -> RetiredNotice? {
    guard let retired = notice.sources.manifest.retired else { return nil }
    let successor = retired.successor.map { written in
      let card = cards[written.value]
      var successor = RetiredNotice.Successor(
        title: card?.title ?? Prose(written.value.rawValue),
        notice: card == nil ? nil : written.value)
      successor.isTranslated = card?.languages.contains(published.language.tag) ?? false
      return successor
    }
    return RetiredNotice(date: retired.date.value, successor: successor)
  }
}

/// What became of the sections of a notice from one revision in force to the next.
private struct SectionHistory {
  private(set) var changes: [SectionChange] = []
  private(set) var removed: [RemovedSection] = []

  /// One revision with its sections.
  private struct Step {
    let id: RevisionID
    let date: CalendarDate?
    let words: [SectionID: [UInt8]]
    let sections: [EditionSection]
  }

  /// Follows the sections along a lineage, the current revision first.
  init(of published: PublishedNotice, along lineage: [RevisionID]) {
    let steps = lineage.compactMap { id in
      published.revisions.first { $0.id == id && !$0.isWithheld }.map(Self.step)
    }
    guard let current = steps.first else { return }
    changes = current.sections.map { section in
      SectionChange(
        id: section.id, number: section.number,
        heading: Prose(InlineText.bytes(of: section.heading)),
        revision: Self.lastChange(of: section, in: steps))
    }
    removed = Self.removed(before: current, in: steps)
  }

  private static func step(_ revision: PublishedRevision) -> Step {
    let edition = revision.pages.edition
    return Step(
      id: revision.id ?? RevisionID(""), date: revision.date,
      words: SectionWords.byID(of: edition), sections: flattened(edition.sections))
  }

  private static func flattened(_ sections: [EditionSection]) -> [EditionSection] {
    sections.flatMap { [$0] + flattened($0.subsections) }
  }

  /// The earliest revision from which on the section has the words that it has now.
  private static func lastChange(of section: EditionSection, in steps: [Step]) -> RevisionID {
    let words = steps[0].words[section.id]
    var last = steps[0].id
    for step in steps.dropFirst() {
      let names = [section.id] + section.formerIDs
      guard let before = names.lazy.compactMap({ step.words[$0] }).first, before == words else {
        break
      }
      last = step.id
    }
    return last
  }

  private static func removed(before current: Step, in steps: [Step]) -> [RemovedSection] {
    var known = Set(current.sections.flatMap { [$0.id] + $0.formerIDs })
    var removed: [RemovedSection] = []
    var following = current
    for step in steps.dropFirst() {
      for section in step.sections where known.insert(section.id).inserted {
        removed.append(
          RemovedSection(
            id: section.id, heading: Prose(InlineText.bytes(of: section.heading)),
            lastIn: step.id, goneIn: following.id, goneDate: following.date))
      }
      following = step
    }
    return removed
  }
}
