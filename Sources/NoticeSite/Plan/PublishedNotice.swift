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
  /// The same notice in other languages; only the notice in its source language has them.
  package var translations: [PublishedNotice] = []
  /// The regions for whose readers it has pages in front, in the order of choosers.
  package var regions: [PublishedRegion] = []
  /// When it was first established.
  package var established: CalendarDate?
  /// The revisions that the site shows, oldest first.
  package var revisions: [PublishedRevision]
  /// The draft, if drafts are published.
  package var draft: PublishedRevision?
  /// What changed between its texts, amendments first.
  package var redlines: [PublishedRedline] = []
  /// Past texts that were reconstructed from elsewhere, oldest first; never part of the chain.
  package var archive: [ArchivedText] = []
  /// The sections that some earlier revision had, and whose ids lead nowhere in the current one.
  package var removedSections: [RemovedSection] = []
  /// Of each section of the current revision, in order, when its words last changed.
  package var lastChanges: [SectionChange] = []
  /// By which revisions programs tell whether readers have to be told or asked again.
  package var milestones: [RegionMilestones] = []
  /// Earlier ids, under which every address of the notice stays alive.
  package var formerIDs: [NoticeID] = []
  /// The notices that supplement this one, in the order of their ids.
  package var supplements: [SupplementaryNotice] = []
  /// When the notice ends or ended; nothing is said of it before that day.
  package var retirement: RetiredNotice?

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
