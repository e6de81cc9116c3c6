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
  /// The languages that notices are published in, the first one first; none means as the notices say.
  package var languages: [Written<LanguageTag>] = []
  /// The languages that sealing waits for.
  package var requiredLanguages: [LanguageTag] = []
  /// The days of notice that the publisher promises by level; never below a statutory floor.
  package var leadDays: [Level: Int] = [:]
  /// What of the review the public pages carry.
  package var publishedAssessment: PublishedAssessment = .levels

  /// Which earlier revisions have pages that compare them with another one.
  package var comparedPages: ComparedPages = .current

  /// Which pages compare revisions, besides those of each amendment.
  package enum ComparedPages: String, Sendable, CaseIterable {
    /// None.
    case none
    /// Each earlier revision with the one in force.
    case current
  }

  /// How much of an assessment the public pages carry.
  package enum PublishedAssessment: String, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// The level of each change.
    case levels
    /// Rules, evidence, reasons and names as well.
    case full
  }

  /// Makes an empty manifest.
  package init() {}

  package static func == (left: WorkspaceManifest, right: WorkspaceManifest) -> Bool {
    left.publisher == right.publisher && left.baseURL == right.baseURL
      && left.markets == right.markets && left.profiles == right.profiles
      && left.groups.elementsEqual(right.groups) { $0 == $1 }
      && left.audiences.elementsEqual(right.audiences) { $0 == $1 }
      && left.order == right.order && left.values == right.values
      && left.languages == right.languages && left.requiredLanguages == right.requiredLanguages
      && left.leadDays == right.leadDays
      && left.publishedAssessment == right.publishedAssessment
      && left.comparedPages == right.comparedPages
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
  /// Whether the manifest says which language that is.
  package var namesLanguage = false
  /// Which language wins where texts disagree, by region (`all` among them).
  package var prevailingLanguages: [RegionCode: LanguageTag] = [:]
  /// When the notice was first established.
  package var established: Written<CalendarDate>?
  /// How sections and lists are numbered.
  package var numbering: Numbering = Numbering()
  /// Whether the manifest says how.
  package var namesNumbering = false
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
  /// What the notice promises about how its changes are announced.
  package var promise: Promise?

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

  /// What a notice promises about how its changes are announced.
  package struct Promise: Sendable, Equatable {
    /// The days between the announcement and the effect.
    package var days: Written<Int>?
    /// How readers are told.
    package var channel: Written<Channel>?
    /// The lowest level of a change that is announced.
    package var trigger: Written<Level>?

    /// Makes a promise of nothing.
    package init() {}
  }

  /// Makes the manifest of an empty `notice.yml`.
  package init() {}
}
