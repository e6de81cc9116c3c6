/// A notice as one reader gets it: a revision, for one region or all, in one language.
///
/// Every number, label, value and reference in it is resolved. Only projection makes one.
package struct Edition: Sendable, Equatable {
  /// The notice.
  package var notice: NoticeID
  /// The revision; `nil` for the draft.
  package var revision: RevisionID?
  /// The region whose readers get it; `nil` for the all-regions edition.
  package var region: RegionCode?
  /// The language it is written in.
  package var language: LanguageTag
  /// Whether that language is written from right to left.
  package var isRightToLeft: Bool
  /// The title.
  package var title: [Inline]
  /// Who issues it.
  package var issuer: Prose?
  /// The dates under the title, in the order in which they are printed.
  package var dateline: [DatelineEntry]
  /// What the all-regions edition says under the dates of editions that differ from it as a whole.
  package var pointers: [EditionPointer]
  /// The notice that it supplements, if it does.
  package var supplemented: SupplementedNotice?
  /// What comes before the first section: section `lead`.
  package var lead: [Block]
  /// The level-2 sections.
  package var sections: [EditionSection]
  /// The printed lines of the signature block: name, title, organization.
  package var signature: [Prose]

  /// Makes an edition.
  package init(
    notice: NoticeID, revision: RevisionID?, region: RegionCode? = nil, language: LanguageTag,
    isRightToLeft: Bool = false, title: [Inline], issuer: Prose? = nil,
    dateline: [DatelineEntry] = [], pointers: [EditionPointer] = [], lead: [Block] = [],
    sections: [EditionSection] = [], signature: [Prose] = []
  ) {
    self.notice = notice
    self.revision = revision
    self.region = region
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.title = title
    self.issuer = issuer
    self.dateline = dateline
    self.pointers = pointers
    self.lead = lead
    self.sections = sections
    self.signature = signature
  }
}

/// One date under the title, such as *Established July 3, 2000*.
package struct DatelineEntry: Sendable, Equatable {
  /// What the date says of the notice.
  package enum Kind: String, Sendable, CaseIterable {
    /// When the notice was first established.
    case established
    /// The date of the amendment that readers see.
    case lastUpdated = "last-updated"
    /// When the revision takes effect, where that differs from its date.
    case effective
    /// The date of an earlier revision, in the history.
    case revised
  }

  /// What the date says of the notice.
  package var kind: Kind
  /// The date.
  package var date: CalendarDate
  /// The whole entry as it is printed, the language's own label included.
  package var text: Prose
  /// The part of `text` that is the date, as a range of its bytes.
  package var dateBytes: Range<Int>

  /// Makes an entry.
  package init(kind: Kind, date: CalendarDate, text: Prose, dateBytes: Range<Int>) {
    self.kind = kind
    self.date = date
    self.text = text
    self.dateBytes = dateBytes
  }
}

/// A section of an edition.
package struct EditionSection: Sendable, Equatable {
  /// The permanent id.
  package var id: SectionID
  /// Earlier ids, and that of a section which this one replaces: each keeps leading here.
  package var formerIDs: [SectionID]
  /// The heading's level, 2 to 6.
  package var level: Int
  /// The number as it is printed before the heading, such as *第1条*; `nil` without one.
  package var number: Prose?
  /// The heading.
  package var heading: [Inline]
  /// What it is about.
  package var topic: Topic
  /// Whom it is for, in an edition that shows it to others too.
  package var audience: AudienceLabel?
  /// What its supplement's front matter says of it.
  package var statements: [PartStatement]
  /// The language that it is written in, where that is not the language around it.
  package var language: PartLanguage?
  /// The blocks before the first heading inside.
  package var blocks: [Block]
  /// The sections inside.
  package var subsections: [EditionSection]

  /// Makes a section.
  package init(
    id: SectionID, formerIDs: [SectionID] = [], level: Int, number: Prose? = nil,
    heading: [Inline], topic: Topic, audience: AudienceLabel? = nil,
    statements: [PartStatement] = [], language: PartLanguage? = nil, blocks: [Block] = [],
    subsections: [EditionSection] = []
  ) {
    self.id = id
    self.formerIDs = formerIDs
    self.level = level
    self.number = number
    self.heading = heading
    self.topic = topic
    self.audience = audience
    self.statements = statements
    self.language = language
    self.blocks = blocks
    self.subsections = subsections
  }
}
