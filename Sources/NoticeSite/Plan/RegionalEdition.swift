package import NoticeModel

/// The edition of a revision for the readers in a region, rendered.
package struct RegionalEdition: Sendable {
  /// The region.
  package var region: RegionCode
  /// Whether the revision has pages of its own for the region, which stay for ever.
  ///
  /// A revision that does not name a region still binds its readers: they read it under the address
  /// that another revision gave them.
  package var isPermanent = true
  /// How the revision stands to those readers on the day of the site.
  package var status: PublishedRevision.Status
  /// How it stands to them, with the reason; `nil` where `status` says enough.
  package var standing: InForce.Standing?
  /// When it takes effect for them.
  package var effective: CalendarDate?
  /// The digest of its words, as `sha256:…`.
  package var digest: String?
  /// Its text in every format, for the folder in which it stays for ever.
  package var pages: RenderedEdition
  /// The HTML of its text for the front, where its links differ from those of `pages`.
  package var frontHTML: [UInt8]?

  /// Makes an edition.
  package init(
    region: RegionCode, status: PublishedRevision.Status, digest: String? = nil,
    pages: RenderedEdition
  ) {
    self.region = region
    self.status = status
    self.digest = digest
    self.pages = pages
  }
}

/// A region for whose readers a notice has pages.
package struct PublishedRegion: Sendable, Equatable {
  /// The region.
  package var code: RegionCode
  /// Its name as it is printed in the language of the pages.
  package var name: String
  /// The revision that binds its readers on the day of the site.
  package var current: RevisionID?
  /// The revisions that take effect later for its readers, in the order in which they do.
  package var upcoming: [RevisionID]
  /// When each of those takes effect for its readers.
  package var effectiveDates: [RevisionID: CalendarDate] = [:]
  /// What its readers get otherwise than those whom no part names.
  package var coverage: RegionCoverage?

  /// Makes a region.
  package init(
    code: RegionCode, name: String, current: RevisionID? = nil, upcoming: [RevisionID] = [],
    coverage: RegionCoverage? = nil
  ) {
    self.code = code
    self.name = name
    self.current = current
    self.upcoming = upcoming
    self.coverage = coverage
  }
}

/// Which language's text wins where the texts of a revision disagree.
package struct PrevailingLanguages: Sendable, Equatable {
  /// For readers in a region without a rule of its own; `nil` if nothing is said of them.
  package var all: LanguageTag?
  /// For readers in regions with another one, in the order in which they are printed, each with its
  /// printed name.
  package var regions: [(code: RegionCode, name: String, language: LanguageTag)]
  /// For the readers of each regional page.
  package var pages: [RegionCode: LanguageTag]

  /// Makes the rule of a revision.
  package init(
    all: LanguageTag?,
    regions: [(code: RegionCode, name: String, language: LanguageTag)] = [],
    pages: [RegionCode: LanguageTag] = [:]
  ) {
    self.all = all
    self.regions = regions
    self.pages = pages
  }

  /// The language for the readers of a page; `nil` if nothing is said of them.
  package subscript(region: RegionCode?) -> LanguageTag? {
    region.flatMap { pages[$0] } ?? all
  }

  package static func == (left: PrevailingLanguages, right: PrevailingLanguages) -> Bool {
    left.all == right.all && left.pages == right.pages
      && left.regions.elementsEqual(right.regions) { $0 == $1 }
  }
}
