package import NoticeDiagnostics

/// The readers that a fence names: `region EEA, GB`, `region not US`, with an optional label.
package struct RegionCondition: Sendable, Equatable {
  /// The regions and audiences named, in the order of the source.
  package var regions: [RegionCode]
  /// Whether the fence says `not`: everyone but those.
  package var isNegated: Bool
  /// The author's own label, in quotation marks on the fence.
  package var label: Prose?
  /// Where the condition was written.
  package var range: SourceRange

  /// Makes a condition.
  package init(
    regions: [RegionCode], isNegated: Bool = false, label: Prose? = nil,
    range: SourceRange = .none
  ) {
    self.regions = regions
    self.isNegated = isNegated
    self.label = label
    self.range = range
  }

  package static func == (left: RegionCondition, right: RegionCondition) -> Bool {
    left.regions == right.regions && left.isNegated == right.isNegated && left.label == right.label
  }
}

/// The line that tells readers of an edition whom a part of it is for.
package struct AudienceLabel: Sendable, Equatable {
  /// The printed words, such as *EEA, United Kingdom, Switzerland*.
  package var text: Prose
  /// The regions as data.
  package var regions: [RegionCode]
  /// Whether the part is for everyone but those.
  package var isNegated: Bool
  /// The printed words that name what the part stands in for, if it replaces a section.
  package var replaces: Prose?

  /// Makes a label.
  package init(
    text: Prose, regions: [RegionCode], isNegated: Bool = false, replaces: Prose? = nil
  ) {
    self.text = text
    self.regions = regions
    self.isNegated = isNegated
    self.replaces = replaces
  }
}
