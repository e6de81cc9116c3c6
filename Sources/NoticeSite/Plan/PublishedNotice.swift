package import NoticeLanguage
package import NoticeModel

/// What all pages of a site share.
package struct SiteDescription: Sendable {
  /// Who publishes the site.
  package var publisher: LocalizedText?
  /// The address of the site's root, ending in a slash.
  package var baseURL: String?
  /// The language of the start page.
  package var language: Language
  /// The day on which the site is what it is: the only clock.
  package var asOf: CalendarDay
  /// The next day on which the output will differ, if one is known.
  package var changesOn: CalendarDay?
  /// Whether drafts are published.
  package var includesDrafts: Bool

  /// Makes a description.
  package init(
    publisher: LocalizedText? = nil, baseURL: String? = nil, language: Language,
    asOf: CalendarDay, changesOn: CalendarDay? = nil, includesDrafts: Bool = false
  ) {
    self.publisher = publisher
    self.baseURL = baseURL
    self.language = language
    self.asOf = asOf
    self.changesOn = changesOn
    self.includesDrafts = includesDrafts
  }
}

/// One notice, rendered, in one language.
package struct PublishedNotice: Sendable {
  /// The permanent name.
  package var id: NoticeID
  /// The language of its pages.
  package var language: Language
  /// The folder of that language, empty for the notice's source language.
  package var languageFolder = ""
  /// The same notice in other languages, with the folder of each.
  package var translations: [(language: Language, folder: String)] = []
  /// When it was first established.
  package var established: CalendarDate?
  /// The revisions that the site shows, oldest first.
  package var revisions: [PublishedRevision]
  /// The draft, if drafts are published.
  package var draft: PublishedRevision?

  /// Makes a notice.
  package init(
    id: NoticeID, language: Language, established: CalendarDate? = nil,
    revisions: [PublishedRevision] = [], draft: PublishedRevision? = nil
  ) {
    self.id = id
    self.language = language
    self.established = established
    self.revisions = revisions
    self.draft = draft
  }
}

/// One revision, or the draft, with its edition rendered.
package struct PublishedRevision: Sendable {
  /// How a revision stands to the day of the site.
  package enum Status: String, Sendable {
    /// A later one is in force.
    case past
    /// It binds readers now.
    case current
    /// It takes effect later.
    case upcoming
    /// It is being edited.
    case draft
  }

  /// The revision; `nil` for the draft.
  package var id: RevisionID?
  /// How it stands to the day of the site.
  package var status: Status
  /// The date that readers see.
  package var date: CalendarDate?
  /// When it takes effect, by region; `nil` is everyone else.
  package var effective: [Amendment.EffectiveDate]
  /// Whether it only corrects the revision before.
  package var isRestatement: Bool
  /// What changed, in one sentence.
  package var summary: Prose?
  /// The digest of its words, as `sha256:…`.
  package var digest: String?
  /// Its text in every format, for the folder in which it stays for ever.
  package var pages: RenderedEdition
  /// The HTML of its text for one folder above, where the notice is read; `upcoming/` and `draft/`
  /// have the depth of `pages`.
  ///
  /// `nil` if nothing in it leads to other notices, so that the bytes are the same.
  package var frontHTML: [UInt8]?
  /// The files that it refers to.
  package var files: [AttachedFile]

  /// Makes a revision.
  package init(
    id: RevisionID?, status: Status, date: CalendarDate? = nil,
    effective: [Amendment.EffectiveDate] = [], isRestatement: Bool = false,
    summary: Prose? = nil, digest: String? = nil, pages: RenderedEdition,
    frontHTML: [UInt8]? = nil, files: [AttachedFile] = []
  ) {
    self.id = id
    self.status = status
    self.date = date
    self.effective = effective
    self.isRestatement = isRestatement
    self.summary = summary
    self.digest = digest
    self.pages = pages
    self.frontHTML = frontHTML
    self.files = files
  }

  /// When it takes effect for readers in no region with a date of its own.
  package var effectiveForAll: CalendarDate? {
    effective.first { $0.region == nil }?.date.value ?? date
  }
}

/// An edition with the bytes of its four formats.
package struct RenderedEdition: Sendable {
  /// The edition.
  package var edition: Edition
  /// The HTML of its text: a fragment.
  package var html: [UInt8]
  /// `notice.md`.
  package var markdown: [UInt8]
  /// `notice.txt`.
  package var text: [UInt8]
  /// `notice.json`.
  package var json: [UInt8]

  /// Makes a rendered edition.
  package init(
    edition: Edition, html: [UInt8], markdown: [UInt8], text: [UInt8], json: [UInt8]
  ) {
    self.edition = edition
    self.html = html
    self.markdown = markdown
    self.text = text
    self.json = json
  }
}
