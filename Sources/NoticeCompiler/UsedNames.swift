import NoticeModel

/// The names outside of a revision's folder that its texts use.
struct UsedNames {
  /// The values.
  private(set) var values: Set<ValueName> = []
  /// The regions, groups and kinds of readers.
  private(set) var regions: Set<RegionCode> = []
  /// The sections of other notices, `lead` for a notice as a whole.
  private(set) var sections: [NoticeID: Set<SectionID>] = [:]

  /// Gathers the names in a revision's texts and translations, and in its dates.
  init(in revision: CompiledRevision) {
    let texts = revision.texts
    take(texts.main)
    for translation in texts.translations { take(translation.text) }
    for supplement in texts.supplements {
      regions.formUnion(supplement.source.regions.map(\.value))
      // The all-regions edition names those that it overrides.
      values.formUnion(supplement.source.values.entries.map(\.name))
      take(supplement.text)
      for translation in supplement.translations { take(translation.text) }
    }
    regions.formUnion(revision.sources.amendment.effective.compactMap(\.region))
    regions.formUnion(revision.surroundings.manifest.editions.map(\.value))
    if let supplemented = revision.surroundings.manifest.supplemented?.value {
      sections[supplemented, default: []].insert(.lead)
    }
    sections[revision.notice.id] = nil
  }

  private mutating func take(_ text: Text) {
    take(text.title.content)
    take(text.lead)
    for section in text.sections { take(section) }
  }

  private mutating func take(_ section: Section) {
    take(section.heading.content)
    for condition in section.conditions { regions.formUnion(condition.regions) }
    regions.formUnion(section.attributes.exceptions.map(\.value))
    take(section.blocks)
    for subsection in section.subsections { take(subsection) }
  }

  private mutating func take(_ blocks: [Block]) {
    var conditions: [RegionCondition] = []
    var contents: [[Inline]] = []
    BlockWalker.forEachCondition(in: blocks) { conditions.append($0) }
    BlockWalker.forEachContent(in: blocks) { contents.append($0) }
    for condition in conditions { regions.formUnion(condition.regions) }
    for content in contents { take(content) }
  }

  private mutating func take(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .text, .code, .softBreak, .lineBreak: break
      case .emphasis(let inner), .strong(let inner): take(inner)
      case .value(let value): values.insert(value.name)
      case .link(let link):
        take(link.content)
        take(link.destination, link.title)
      case .image(let image): take(image.alternative, image.title)
      case .reference(let reference): take(reference)
      }
    }
  }

  private mutating func take(_ reference: CrossReference) {
    if case .words(let content) = reference.form { take(content) }
    take(reference.title)
    guard let notice = reference.notice else { return }
    sections[notice, default: []].insert(reference.section ?? .lead)
  }

  private mutating func take(_ texts: Prose?...) {
    for text in texts {
      guard let text else { continue }
      values.formUnion(ValueResolver.names(in: text.bytes))
    }
  }
}
