package import NoticeDiagnostics

/// One source text as its author wrote it: a main text, a translation, or a supplement.
package struct Text: Sendable, Equatable {
  /// The file.
  package var file: SourceID
  /// The level-1 heading: the notice's title, or the supplement's name.
  package var title: Heading
  /// The blocks before the first level-2 heading: section `lead`.
  package var lead: [Block]
  /// The level-2 sections.
  package var sections: [Section]

  /// Makes a text.
  package init(file: SourceID, title: Heading, lead: [Block] = [], sections: [Section] = []) {
    self.file = file
    self.title = title
    self.lead = lead
    self.sections = sections
  }

  package static func == (left: Text, right: Text) -> Bool {
    left.title == right.title && left.lead == right.lead && left.sections == right.sections
  }
}

/// A heading.
package struct Heading: Sendable, Equatable {
  /// What it says, without its attributes.
  package var content: [Inline]
  /// The level, 1 to 6.
  package var level: Int
  /// Where it was written.
  package var range: SourceRange

  /// Makes a heading.
  package init(_ content: [Inline], level: Int, range: SourceRange = .none) {
    self.content = content
    self.level = level
    self.range = range
  }

  package static func == (left: Heading, right: Heading) -> Bool {
    left.content == right.content && left.level == right.level
  }
}

/// A heading with everything under it, as it was written.
package struct Section: Sendable, Equatable {
  /// The heading.
  package var heading: Heading
  /// What the author wrote in `{…}` behind it.
  package var attributes: SectionAttributes
  /// The regions whose readers see the section, from the fences around it, outermost first.
  package var conditions: [RegionCondition]
  /// The blocks before the first heading inside.
  package var blocks: [Block]
  /// The sections inside.
  package var subsections: [Section]

  /// Makes a section.
  package init(
    heading: Heading, attributes: SectionAttributes = SectionAttributes(),
    conditions: [RegionCondition] = [], blocks: [Block] = [], subsections: [Section] = []
  ) {
    self.heading = heading
    self.attributes = attributes
    self.conditions = conditions
    self.blocks = blocks
    self.subsections = subsections
  }
}

/// The attributes of a section: a closed list, each with where it was written.
package struct SectionAttributes: Sendable, Equatable {
  /// A value and where it was written.
  package struct Written<Value: Sendable & Equatable>: Sendable, Equatable {
    /// The value.
    package var value: Value
    /// Where it was written.
    package var range: SourceRange

    /// Makes a value that was written at `range`.
    package init(_ value: Value, at range: SourceRange = .none) {
      self.value = value
      self.range = range
    }

    package static func == (left: Self, right: Self) -> Bool { left.value == right.value }
  }

  /// Where a supplement's section goes.
  package enum Placement: Sendable, Equatable {
    /// Behind that section.
    case after(SectionID)
    /// In front of that section.
    case before(SectionID)
    /// To the end of that section.
    case into(SectionID)
    /// In place of that section.
    case replaces(SectionID)
  }

  /// `#id`.
  package var id: Written<SectionID>?
  /// `topic=`.
  package var topic: Written<Topic>?
  /// `.unnumbered`.
  package var isUnnumbered: Bool
  /// `was=`, any number of times: earlier ids, which keep leading here.
  package var formerIDs: [Written<SectionID>]
  /// `after=`, `before=`, `into=` or `replaces=`; more than one `replaces=` is refused.
  package var placement: Written<Placement>?
  /// `except=`: regions whose readers do not get the section.
  package var exceptions: [Written<RegionCode>]

  /// Makes a set of attributes.
  package init(
    id: Written<SectionID>? = nil, topic: Written<Topic>? = nil, isUnnumbered: Bool = false,
    formerIDs: [Written<SectionID>] = [], placement: Written<Placement>? = nil,
    exceptions: [Written<RegionCode>] = []
  ) {
    self.id = id
    self.topic = topic
    self.isUnnumbered = isUnnumbered
    self.formerIDs = formerIDs
    self.placement = placement
    self.exceptions = exceptions
  }
}

/// What a section is about; drives materiality.
package enum Topic: String, Sendable, CaseIterable {
  case introduction
  case controller
  case dataCategories = "data-categories"
  case sources
  case purposes
  case legalBases = "legal-bases"
  case recipients
  case transfers
  case retention
  case security
  case minors
  case rights
  case cookies
  case automatedDecisions = "automated-decisions"
  case amendments
  case definitions
  case contact
  case regional
  case termsFees = "terms-fees"
  case termsContent = "terms-content"
  case termsLiability = "terms-liability"
  case termsDisputes = "terms-disputes"
  case termsTermination = "terms-termination"
  case termsService = "terms-service"
  case other
}
