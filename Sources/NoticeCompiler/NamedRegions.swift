import NoticeModel

/// The regions that the texts of a revision name in the language of their sources.
struct NamedRegions {
  /// The regions, groups and audiences.
  private(set) var codes: Set<RegionCode> = []

  /// Gathers the names in the main text and the supplements.
  init(in texts: RevisionTexts) {
    take(texts.main)
    for supplement in texts.supplements {
      codes.formUnion(supplement.source.regions.map(\.value))
      take(supplement.text)
    }
  }

  private mutating func take(_ text: Text) {
    take(text.lead)
    for section in text.sections { take(section) }
  }

  private mutating func take(_ section: Section) {
    for condition in section.conditions { codes.formUnion(condition.regions) }
    codes.formUnion(section.attributes.exceptions.map(\.value))
    take(section.blocks)
    for subsection in section.subsections { take(subsection) }
  }

  private mutating func take(_ blocks: [Block]) {
    var found: [RegionCode] = []
    BlockWalker.forEachCondition(in: blocks) { found += $0.regions }
    codes.formUnion(found)
  }
}
