package import NoticeModel
import NoticeLanguage

/// What is kept of a notice after its pages were made: what the pages of the site say of it.
package struct NoticeCard: Sendable {
  /// One revision of the notice, as lists and feeds show it.
  package struct Revision: Sendable {
    /// The revision.
    var id: RevisionID
    /// How it stands to the day of the site.
    var status: PublishedRevision.Status
    /// The date that readers see.
    var date: CalendarDate?
    /// Its date with the word for it, such as *Revised April 1, 2021*.
    var entry: DatelineEntry?
    /// What changed.
    var summary: Prose?
    /// How much that matters, if that is published.
    var level: Level?
    /// The digest of its words.
    var digest: String?
    /// Its folder.
    var path: String
  }

  /// A past text that was reconstructed from elsewhere.
  package struct Archived: Sendable {
    /// The name of its folder.
    var id: RevisionID
    /// Its date.
    var date: CalendarDate?
    /// Its folder; `nil` for a date whose text is lost.
    var path: String?
  }

  /// The notice.
  package let id: NoticeID
  /// Its title.
  let title: [UInt8]
  /// The language of its pages.
  let language: Language
  /// The folder of that language, empty for the notice's source language.
  let languageFolder: String
  /// Its folders.
  let paths: NoticePaths
  /// Who issues it.
  let issuer: Prose?
  /// When it was first established.
  let established: CalendarDate?
  /// The dates under its title.
  let dateline: [DatelineEntry]
  /// Its revisions, oldest first.
  let revisions: [Revision]
  /// The past texts, oldest first.
  let archive: [Archived]
  /// The end of the notice, if it came.
  let retirement: RetiredNotice?
  /// The notice that it supplements.
  let supplemented: NoticeID?
  /// Earlier ids.
  let formerIDs: [NoticeID]
  /// How the revision that is read in front stands to the day of the site.
  let status: PublishedRevision.Status
  /// The paths of its files, in its own language.
  let files: [String]
  /// The regions for whose readers it has pages, in the order of choosers.
  let regions: [Region]
  /// What is read in front, in all its languages.
  let editions: [FrontEdition]
  /// The pages that search engines are to know, in all its languages.
  let mappedPages: [MappedPage]
  /// The same notice in other languages.
  let translations: [NoticeCard]

  /// Whether there is a past to show.
  var hasHistory: Bool { !revisions.isEmpty || !archive.isEmpty }

  /// Makes the card of a notice of a site.
  package init(of notice: PublishedNotice, in site: SiteDescription) {
    id = notice.id
    let edition = notice.front?.pages.edition
    title = PlainWords.of(edition?.title ?? [])
    language = notice.language
    languageFolder = notice.languageFolder
    paths = notice.paths
    issuer = edition?.issuer
    established = notice.established
    dateline = edition?.dateline ?? []
    status = notice.front.map { notice.status(of: $0, on: site.asOf) } ?? .draft
    files = notice.outline.pathsInLanguage
    regions = Self.regions(of: notice)
    editions = ([notice] + notice.translations).flatMap { $0.frontEditions(on: site.asOf) }
    mappedPages = notice.isTranslation ? [] : Self.mappedPages(of: notice, on: site.asOf)
    translations = notice.translations.map { NoticeCard(of: $0, in: site) }
    retirement = notice.retirement(on: site.asOf)
    formerIDs = notice.formerIDs
    supplemented = notice.supplemented
    archive = notice.archive.map { text in
      Archived(
        id: text.id, date: text.date,
        path: text.pages == nil ? nil : notice.folder(of: text))
    }
    revisions = notice.revisions.indices.compactMap { index in
      let revision = notice.revisions[index]
      guard let id = revision.id, let path = notice.permanentFolder(of: revision) else {
        return nil
      }
      return Revision(
        id: id, status: notice.status(of: revision, on: site.asOf), date: revision.date,
        entry: notice.historyEntry(at: index), summary: revision.summary,
        level: revision.review?.level, digest: revision.digest, path: path)
    }
  }
}

extension PublishedNotice {
  /// How a revision stands to a day: once the notice ended, none is in force or to come.
  func status(of revision: PublishedRevision, on day: CalendarDay) -> PublishedRevision.Status {
    guard retirement(on: day) != nil, revision.status != .draft else { return revision.status }
    return .past
  }
}
