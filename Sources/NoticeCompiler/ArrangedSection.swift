import NoticeDiagnostics
package import NoticeModel

/// A section with its id and topic settled, at the level of the place where readers find it.
package struct ArrangedSection: Sendable {
  /// The permanent id.
  package var id: SectionID
  /// Earlier ids, in the order of the source.
  package var formerIDs: [SectionID]
  /// The heading.
  package var heading: Heading
  /// The level at which it is shown, 2 to 6.
  package var level: Int
  /// Whether it takes part in numbering.
  package var isNumbered: Bool
  /// What it is about.
  package var topic: Topic
  /// The supplement that it comes from, as its place among the revision's; `nil` for the main text.
  package var supplement: Int?
  /// Whether it stands at the top of its supplement, where sections have places of their own.
  package var isSupplementRoot: Bool
  /// The language that it is written in.
  package var language: LanguageTag
  /// The regions of its supplement, if it is the root of one, and of the fences around it.
  package var conditions: [RegionCondition]
  /// The regions whose readers do not get it.
  package var exceptions: [RegionCode]
  /// Where its author placed it.
  package var placement: Written<SectionAttributes.Placement>?
  /// The blocks before the first heading inside.
  package var blocks: [Block]
  /// The sections inside.
  package var subsections: [ArrangedSection]

  /// The section that this one stands in for.
  package var replacedID: SectionID? {
    guard case .replaces(let id) = placement?.value else { return nil }
    return id
  }

  /// The section with everything inside it shown at `level`.
  func shown(at level: Int) -> ArrangedSection {
    guard level != self.level else { return self }
    var section = self
    section.level = level
    section.subsections = subsections.map { $0.shown(at: $0.level + level - self.level) }
    return section
  }

  /// The deepest level inside.
  var deepestLevel: Int {
    subsections.reduce(level) { max($0, $1.deepestLevel) }
  }
}
