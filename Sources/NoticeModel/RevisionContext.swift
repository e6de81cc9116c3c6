/// `context.yml`: everything outside of a revision's folder that its words depend on, kept when it
/// was sealed, so that the revision stands alone ever after.
package struct RevisionContext: Sendable {
  /// The version of the format that this program writes, and the newest that it reads.
  package static let format = 1
  /// The name of the file.
  package static let fileName = "context.yml"

  /// When the revision was sealed.
  package var sealed = Moment(secondsSince1970: 0)
  /// The language of its sources.
  package var language = LanguageTag.english
  /// Who issues the notice.
  package var issuer: LocalizedText?
  /// The address of the site's root, on which the addresses in its Markdown rest.
  package var baseURL: String?
  /// When the notice was established.
  package var established: CalendarDate?
  /// How sections and lists are numbered.
  package var numbering = Numbering()
  /// The notice that this one supplements.
  package var supplemented: NoticeID?
  /// Which language wins where texts disagree, by region.
  package var prevailingLanguages: [RegionCode: LanguageTag] = [:]
  /// Regional pages besides those that the sources name.
  package var regionalPages: [RegionCode] = []
  /// Which of two tied regions wins, the winner first.
  package var order: [RegionCode] = []
  /// The shared values that the texts use, those of the notice and of the workspace alike.
  package var values = ValueTable()
  /// The groups of regions that the texts and dates name, with their members on the day of effect.
  package var groups: [(name: RegionCode, members: [RegionCode])] = []
  /// The kinds of readers that the texts name.
  package var audiences: [(name: RegionCode, label: LocalizedText?)] = []
  /// The titles and headings of other notices that references print.
  package var notices: [ReferenceCard] = []
  /// The printed forms of each language, sorted by language.
  package var printed: [PrintedForms] = []
  /// The editions that the revision has, with the digests of their words.
  package var editions: [RecordedEdition] = []

  /// Makes a context that holds nothing yet.
  package init() {}

  /// What was recorded of the edition for those readers.
  package func edition(
    for region: RegionCode?, in language: LanguageTag
  ) -> RecordedEdition? {
    editions.first { $0.region == region && $0.language == language }
  }
}

/// The names and forms in which a language printed things on the day of sealing, so that a later
/// table cannot reword the past.
package struct PrintedForms: Sendable, Equatable {
  /// A key with its text.
  package struct Entry: Sendable, Equatable {
    /// The key in the language's file, or the code of a region.
    package var key: String
    /// The text.
    package var text: String

    /// Makes an entry.
    package init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  /// The language.
  package var language: LanguageTag
  /// The forms of numbers, lists, references and labels, sorted by key.
  package var forms: [Entry]
  /// The names of the regions that the texts name, sorted by code.
  package var regions: [Entry]

  /// Makes the forms of a language.
  package init(language: LanguageTag, forms: [Entry], regions: [Entry]) {
    self.language = language
    self.forms = forms
    self.regions = regions
  }
}

/// What was sealed of one edition: its dates as they are printed, and the digests of its words.
package struct RecordedEdition: Sendable, Equatable {
  /// The digest of the words of one section, without those of the sections inside it.
  package struct Section: Sendable, Equatable {
    /// The section.
    package var id: SectionID
    /// The digest, as 64 hexadecimal digits.
    package var digest: String

    /// Makes the record of a section.
    package init(id: SectionID, digest: String) {
      self.id = id
      self.digest = digest
    }
  }

  /// The language.
  package var language: LanguageTag
  /// The region whose readers get it; `nil` for the all-regions edition.
  package var region: RegionCode?
  /// The digest of its normalised words, as `sha256:` and 64 hexadecimal digits.
  package var words: String
  /// The digest of its words without dates and numbers, by which a later revision tells whether it
  /// changed them; regional editions have it.
  package var body: String?
  /// The dates under its title.
  package var dateline: [DatelineEntry]
  /// What it says under them of other editions; only the all-regions editions say anything.
  package var pointers: [EditionPointer]
  /// Its sections in their order; only the all-regions editions have them.
  package var sections: [Section]

  /// Makes the record of an edition.
  package init(
    language: LanguageTag, region: RegionCode? = nil, words: String, body: String? = nil,
    dateline: [DatelineEntry] = [], pointers: [EditionPointer] = [], sections: [Section] = []
  ) {
    self.language = language
    self.region = region
    self.words = words
    self.body = body
    self.dateline = dateline
    self.pointers = pointers
    self.sections = sections
  }
}
