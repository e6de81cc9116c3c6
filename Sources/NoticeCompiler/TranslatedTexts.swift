import NoticeModel

/// The texts of a revision in one language that is not that of its sources, told by the ids of the
/// sections that they translate.
struct TranslatedTexts: Sendable {
  /// The language.
  let language: LanguageTag
  /// The main text; `nil` if only supplements are translated.
  private(set) var main: Text?
  /// The supplements, by their places.
  private(set) var supplements: [Int: Text] = [:]
  /// The translated sections.
  private(set) var sections: [SectionID: Section] = [:]

  init(in language: LanguageTag) {
    self.language = language
  }

  /// Takes the translation of the main text.
  mutating func takeMain(_ text: Text, matches: SectionMatches) {
    main = text
    sections.merge(matches.sections, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the translation of a supplement; `aliases` are the ids that readers see.
  mutating func take(
    _ text: Text, of supplement: Int, matches: SectionMatches,
    aliases: [SectionID: SectionID] = [:]
  ) {
    supplements[supplement] = text
    for (id, section) in matches.sections { sections[aliases[id] ?? id] = section }
  }

  /// A section with its heading and blocks in the language, as far as it is translated.
  func translated(_ section: ArrangedSection) -> ArrangedSection {
    var result = section
    if let translation = sections[section.id] {
      result.heading = translation.heading
      result.blocks = translation.blocks
      result.language = language
    }
    result.subsections = section.subsections.map(translated)
    return result
  }
}
