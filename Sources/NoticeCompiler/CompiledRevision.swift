import NoticeDiagnostics
package import NoticeModel

/// A revision with its sections arranged: what editions are projected from.
package struct CompiledRevision: Sendable {
  /// The notice.
  package let notice: NoticeSources
  /// What was read for the revision.
  package let sources: RevisionSources
  /// What its words depend on outside of its folder.
  package internal(set) var surroundings: Surroundings
  /// The parsed texts.
  package let texts: RevisionTexts
  /// The level-2 sections of the main text and the supplements, in the order of the all-regions
  /// edition.
  package let sections: [ArrangedSection]
  /// What references may lead to.
  package let targets: TargetIndex
  /// The texts that stand in for the whole notice, by the place of their supplement.
  let wholeTexts: [Int: WholeText]
  /// The texts in other languages.
  let translations: [LanguageTag: TranslatedTexts]
  /// For whom its parts are.
  let rules: ReaderRules

  init(
    notice: NoticeSources, sources: RevisionSources, surroundings: Surroundings,
    texts: RevisionTexts, sections: [ArrangedSection], wholeTexts: [Int: WholeText],
    translations: [LanguageTag: TranslatedTexts]
  ) {
    self.notice = notice
    self.sources = sources
    self.surroundings = surroundings
    self.texts = texts
    self.sections = sections
    self.wholeTexts = wholeTexts
    self.translations = translations
    rules = ReaderRules(texts: texts, amendment: sources.amendment, surroundings: surroundings)
    targets = TargetIndex(
      leads: [texts.main.lead] + texts.addedSupplements.map { texts.supplements[$0].text.lead },
      sections: sections, numbering: surroundings.manifest.numbering)
  }
}

/// A supplement that its readers get instead of the main text.
struct WholeText: Sendable {
  /// Its sections, each id with the suffix of the text's first region.
  let sections: [ArrangedSection]
  /// What its items and sections are called in it, by what they are called in its source.
  let aliases: [SectionID: SectionID]
}

extension RevisionSources {
  /// The day whose regions count: the first on which the revision may take effect for all.
  var dayOfEffect: CalendarDay? { amendment.effectiveForAll?.firstDay }
}
