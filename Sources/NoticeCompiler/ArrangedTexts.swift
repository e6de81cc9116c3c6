import NoticeDiagnostics
import NoticeModel

/// The texts of a revision with their sections settled: ids, topics, places, translations.
struct ArrangedTexts {
  /// The sections of the main text and of the supplements that add to it.
  let sections: [ArrangedSection]
  /// The texts that stand in for the main text.
  let wholeTexts: [Int: WholeText]
  /// The texts in other languages.
  let translations: [LanguageTag: TranslatedTexts]

  init(_ texts: RevisionTexts, language: LanguageTag, in diagnostics: inout Diagnostics) {
    var reader = SectionReader(language: language)
    let main = reader.sections(of: texts.main, in: &diagnostics)
    var supplements: [Int: [ArrangedSection]] = [:]
    for index in texts.addedSupplements {
      let supplement = texts.supplements[index]
      supplements[index] = reader.sections(
        of: supplement.text, from: .supplement(index, supplement.source), in: &diagnostics)
    }
    sections = SectionArranger(
      main: main, supplements: texts.addedSupplements.compactMap { supplements[$0] }
    ).arranged(in: &diagnostics)
    var wholeTexts: [Int: WholeText] = [:]
    for index in texts.wholeTexts {
      let text = texts.supplements[index]
      supplements[index] = SectionReader.sections(ofWhole: text, index, in: &diagnostics)
      wholeTexts[index] = supplements[index].map { WholeText($0, lead: text.text.lead, of: text) }
    }
    self.wholeTexts = wholeTexts
    translations = Self.translations(
      of: texts, main: main, supplements: supplements, wholeTexts, in: &diagnostics)
  }

  private static func translations(
    of texts: RevisionTexts, main: [ArrangedSection], supplements: [Int: [ArrangedSection]],
    _ wholeTexts: [Int: WholeText], in diagnostics: inout Diagnostics
  ) -> [LanguageTag: TranslatedTexts] {
    var result: [LanguageTag: TranslatedTexts] = [:]
    for translation in texts.translations {
      let parity = TranslationParity(of: main, lead: texts.main.lead, with: translation.text)
      parity.report(in: &diagnostics)
      result[translation.language, default: TranslatedTexts(in: translation.language)]
        .takeMain(translation.text, matches: parity.matches)
    }
    for (index, supplement) in texts.supplements.enumerated() {
      for translation in supplement.translations {
        let parity = TranslationParity(
          of: supplements[index] ?? [], lead: supplement.text.lead, with: translation.text)
        parity.report(in: &diagnostics)
        result[translation.language, default: TranslatedTexts(in: translation.language)]
          .take(
            translation.text, of: index, matches: parity.matches,
            aliases: wholeTexts[index]?.aliases ?? [:])
      }
    }
    return result
  }
}

extension SectionReader {
  /// The sections of a text that stands in for the main text; its ids are its own.
  fileprivate static func sections(
    ofWhole text: RevisionTexts.Supplement, _ index: Int, in diagnostics: inout Diagnostics
  ) -> [ArrangedSection] {
    var reader = SectionReader(language: text.source.text.language)
    return reader.sections(of: text.text, from: .whole(index, text.source), in: &diagnostics)
  }
}

extension WholeText {
  /// Gives every id the suffix of the text's first region, so that none is that of another text of
  /// the notice; the id as it is written goes on to lead there.
  fileprivate init(
    _ sections: [ArrangedSection], lead: [Block], of text: RevisionTexts.Supplement
  ) {
    let suffix = "-" + (text.source.regions.first?.value.rawValue.lowercased() ?? text.source.name)
    var aliases: [SectionID: SectionID] = [:]
    func enterItems(of blocks: [Block]) {
      BlockWalker.forEachItem(in: blocks) { item in
        if let id = item.id { aliases[id] = SectionID(id.rawValue + suffix) }
      }
    }
    enterItems(of: lead)
    sections.forEachSection { section in
      aliases[section.id] = SectionID(section.id.rawValue + suffix)
      enterItems(of: section.blocks)
    }
    self.aliases = aliases
    self.sections = sections.map { Self.renamed($0, aliases) }
  }

  private static func renamed(
    _ original: ArrangedSection, _ names: [SectionID: SectionID]
  ) -> ArrangedSection {
    var section = original
    section.id = names[original.id] ?? original.id
    section.formerIDs = [original.id] + original.formerIDs
    section.subsections = original.subsections.map { renamed($0, names) }
    return section
  }
}
