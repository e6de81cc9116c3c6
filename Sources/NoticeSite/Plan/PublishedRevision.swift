package import NoticeModel

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
  /// How it stands to the day of the site, with the reason; `nil` where `status` says enough.
  package var standing: InForce.Standing?
  /// How it stands to the readers of regions with dates of their own, where that is something else
  /// than `status`.
  package var regionalStatus: [RegionCode: Status] = [:]
  /// When it takes effect instead, if a later record deferred it.
  package var deferredTo: CalendarDate?
  /// The revision that it corrects; its own date stays that of the correction.
  package var correctionOf: RevisionID?
  /// The digest of its `SHA256SUMS`, as `sha256:…`: what `verify` and checkpoints speak of.
  package var sealDigest: String?
  /// When it was sealed, in UTC, as `2024-09-01T12:00:00Z`.
  package var sealedAt: String?
  /// Whether its text was removed by order; `pages` then hold a short statement.
  package var isWithheld = false
  /// Its editions for the readers of regions, sorted by region.
  package var regional: [RegionalEdition] = []
  /// Whether it can be read in the language of the notice's pages; if not, `pages` are those of its
  /// source language, and it has no permanent pages in this one.
  package var isTranslated = true
  /// Which language prevails, where that is to be said.
  package var prevailing: PrevailingLanguages?
  /// The translated sections that are behind the text that they were made from.
  package var staleSections: [SectionID] = []
  /// What it means to its readers, as far as that is published.
  package var review: AmendmentReview?

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
}
