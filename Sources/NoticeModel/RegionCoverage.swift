/// What readers in a region get that others do not, or the other way about, beside what readers get
/// whom no part names.
package struct RegionCoverage: Sendable, Equatable {
  /// How a part differs.
  package enum Kind: String, Sendable, CaseIterable {
    /// They get it, and others do not.
    case added
    /// They get it in the place of another section.
    case replaced
    /// They do not get it.
    case leftOut = "left-out"
    /// A value is another one for them.
    case otherValue = "other-value"
    /// They have a text of their own instead of the whole notice.
    case ownText = "own-text"
  }

  /// One part that differs.
  package struct Part: Sendable, Equatable {
    /// How it differs.
    package var kind: Kind
    /// The section that is added, left out or replaced, or whose clauses differ.
    package var section: SectionID?
    /// Whether only some clauses of the section differ.
    package var isPartial: Bool
    /// The section that takes its place.
    package var replacement: SectionID?
    /// The value that differs.
    package var value: ValueName?

    /// Makes a part.
    package init(
      _ kind: Kind, section: SectionID? = nil, isPartial: Bool = false,
      replacement: SectionID? = nil, value: ValueName? = nil
    ) {
      self.kind = kind
      self.section = section
      self.isPartial = isPartial
      self.replacement = replacement
      self.value = value
    }
  }

  /// The region.
  package var region: RegionCode
  /// The parts that differ, in the order of the text.
  package var parts: [Part]

  /// Makes the coverage of a region.
  package init(region: RegionCode, parts: [Part] = []) {
    self.region = region
    self.parts = parts
  }
}
