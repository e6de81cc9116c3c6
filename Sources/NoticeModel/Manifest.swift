package import NoticeDiagnostics

/// A manifest scalar with where it was written.
package typealias Written<Value: Sendable & Equatable> = SectionAttributes.Written<Value>

/// `workspace.yml`: what all notices share.
package struct WorkspaceManifest: Sendable, Equatable {
  /// The publisher's name.
  package var publisher: LocalizedText?
  /// The address of the site's root, ending in a slash.
  package var baseURL: Written<String>?
  /// The regions where the publisher has readers.
  package var markets: [Written<RegionCode>] = []
  /// The kinds of publisher that this one is.
  package var profiles: [Written<String>] = []
  /// The workspace's own groups of regions, in the order of the source.
  package var groups: [(name: RegionCode, members: [RegionCode])] = []
  /// Kinds of readers that are no place, each with its printed name.
  package var audiences: [(name: RegionCode, label: LocalizedText?)] = []
  /// Which of two tied regions wins, the winner first.
  package var order: [RegionCode] = []
  /// The shared values.
  package var values: ValueTable = ValueTable()
  /// The languages that sealing waits for.
  package var requiredLanguages: [LanguageTag] = []

  /// Makes an empty manifest.
  package init() {}

  package static func == (left: WorkspaceManifest, right: WorkspaceManifest) -> Bool {
    left.publisher == right.publisher && left.baseURL == right.baseURL
      && left.markets == right.markets && left.profiles == right.profiles
      && left.groups.elementsEqual(right.groups) { $0 == $1 }
      && left.audiences.elementsEqual(right.audiences) { $0 == $1 }
      && left.order == right.order && left.values == right.values
      && left.requiredLanguages == right.requiredLanguages
  }
}

/// Values by name, in the order of the source.
package struct ValueTable: Sendable, Equatable {
  /// The values.
  package var entries: [(name: ValueName, value: LocalizedText, range: SourceRange)] = []

  /// Makes an empty table.
  package init() {}

  /// The value of that name.
  package subscript(name: ValueName) -> LocalizedText? {
    entries.first { $0.name == name }?.value
  }

  package static func == (left: ValueTable, right: ValueTable) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.name == $1.name && $0.value == $1.value }
  }
}

/// `notice.yml`: what all revisions of a notice share.
package struct NoticeManifest: Sendable, Equatable {
  /// Who issues the notice; the workspace's publisher if not said.
  package var issuer: LocalizedText?
  /// The language of the sources.
  package var language: LanguageTag = .english
  /// Which language wins where texts disagree, by region (`all` among them).
  package var prevailingLanguages: [RegionCode: LanguageTag] = [:]
  /// When the notice was first established.
  package var established: Written<CalendarDate>?
  /// How sections and lists are numbered.
  package var numbering: Numbering = Numbering()
  /// The notice's own values.
  package var values: ValueTable = ValueTable()
  /// Regional pages besides those that the sources name.
  package var editions: [Written<RegionCode>] = []
  /// The notice whose text this one has.
  package var master: Written<NoticeID>?
  /// The notice that this one supplements.
  package var supplemented: Written<NoticeID>?
  /// The notices that this one took over from.
  package var replaced: [Written<NoticeID>] = []
  /// Earlier ids of this notice.
  package var formerIDs: [Written<NoticeID>] = []
  /// When the notice ended, and what took its place.
  package var retired: Retirement?

  /// The end of a notice.
  package struct Retirement: Sendable, Equatable {
    /// When it ended.
    package var date: Written<CalendarDate>
    /// The notice that took its place.
    package var successor: Written<NoticeID>?

    /// Makes a retirement.
    package init(date: Written<CalendarDate>, successor: Written<NoticeID>? = nil) {
      self.date = date
      self.successor = successor
    }
  }

  /// Makes the manifest of an empty `notice.yml`.
  package init() {}
}

/// `amendment.yml`: the record of the step to the revision that it lies in.
///
/// What later stages read (decisions, notification plan, overrides) is checked for its shape and
/// kept by the loader.
package struct Amendment: Sendable, Equatable {
  /// The date that readers see.
  package var date: Written<CalendarDate>?
  /// When the revision takes effect, by region; `all` is everyone else.
  package var effective: [EffectiveDate] = []
  /// What changed, in one sentence.
  package var summary: LocalizedText?
  /// Who signed.
  package var signature: Signature?
  /// Whether the amendment only corrects the revision before.
  package var isRestatement = false

  /// A day on which a revision takes effect somewhere.
  package struct EffectiveDate: Sendable, Equatable {
    /// The region, or `nil` for all that have no date of their own.
    package var region: RegionCode?
    /// The date.
    package var date: Written<CalendarDate>

    /// Makes an effective date.
    package init(region: RegionCode?, date: Written<CalendarDate>) {
      self.region = region
      self.date = date
    }
  }

  /// Makes an empty amendment.
  package init() {}

  /// When the revision takes effect for readers in no region with a date of its own.
  package var effectiveForAll: CalendarDate? {
    (effective.first { $0.region == nil }?.date ?? date)?.value
  }
}

/// Who signed a notice.
package struct Signature: Sendable, Equatable {
  /// The person.
  package var name: LocalizedText?
  /// The person's office.
  package var title: LocalizedText?
  /// The body that they sign for.
  package var organization: LocalizedText?

  /// Makes a signature.
  package init(
    name: LocalizedText? = nil, title: LocalizedText? = nil, organization: LocalizedText? = nil
  ) {
    self.name = name
    self.title = title
    self.organization = organization
  }
}
