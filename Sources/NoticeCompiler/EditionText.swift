import NoticeDiagnostics
import NoticeModel

/// What an edition is projected from: what its readers get of a revision, in their language as far
/// as it is translated.
struct EditionText {
  /// What a text says before its first section.
  struct Lead {
    /// The supplement that it comes from, as its place among the revision's; `nil` for the main text.
    let supplement: Int?
    /// The language that it is written in.
    let language: LanguageTag
    /// Its readers, where some of the edition's are none.
    let condition: RegionCondition?
    /// What it says.
    let blocks: [Block]
    /// Where its text begins.
    let range: SourceRange
  }

  /// The language of the edition.
  let language: LanguageTag
  /// The title.
  let title: Heading
  /// What comes before the first section, the main text's first.
  let leads: [Lead]
  /// The level-2 sections.
  let sections: [ArrangedSection]
  /// What references may lead to.
  let targets: TargetIndex
  /// The supplement that stands in for the main text, as its place among the revision's.
  let wholeText: Int?

  /// The text for readers; all of them, if none are named.
  init(_ revision: CompiledRevision, for reader: Reader?, in language: LanguageTag?) {
    let draft = EditionTextDraft(revision, for: reader, in: language)
    self.language = draft.language
    title = draft.title
    wholeText = draft.wholeText
    let translation = revision.translations[draft.language]
    guard reader != nil || translation != nil else {
      leads = draft.leads
      sections = revision.sections
      targets = revision.targets
      return
    }
    let content = draft.content
    leads = content.leads
    sections = content.sections
    targets = TargetIndex(
      leads: content.leads.map(\.blocks), sections: content.sections,
      numbering: revision.surroundings.manifest.numbering, aliases: content.aliases)
  }
}

/// The steps to an edition's text: choosing the text, its language, and what its readers get of it.
private struct EditionTextDraft {
  let revision: CompiledRevision
  let reader: Reader?
  let language: LanguageTag
  let wholeText: Int?

  init(_ revision: CompiledRevision, for reader: Reader?, in language: LanguageTag?) {
    self.revision = revision
    self.reader = reader
    wholeText = reader.flatMap { revision.wholeText(for: $0) }
    let source =
      wholeText.map { revision.texts.supplements[$0].source.text.language }
      ?? revision.surroundings.manifest.language
    let translation = language.flatMap { revision.translations[$0] }
    let isTranslated =
      if let wholeText { translation?.supplements[wholeText] != nil } else {
        translation?.main != nil
      }
    self.language = isTranslated ? language ?? source : source
  }

  private var translation: TranslatedTexts? { revision.translations[language] }

  var title: Heading {
    if let wholeText {
      return (translation?.supplements[wholeText] ?? revision.texts.supplements[wholeText].text)
        .title
    }
    return (translation?.main ?? revision.texts.main).title
  }

  /// The leads as they were written, in the language as far as they are translated.
  var leads: [EditionText.Lead] {
    if let wholeText { return [lead(of: wholeText, condition: nil)] }
    let main = translation?.main
    let lead = EditionText.Lead(
      supplement: nil,
      language: main == nil ? revision.surroundings.manifest.language : language, condition: nil,
      blocks: (main ?? revision.texts.main).lead, range: .none)
    return [lead]
      + revision.texts.addedSupplements.map { index in
        self.lead(of: index, condition: revision.texts.supplements[index].source.condition)
      }
  }

  private func lead(of index: Int, condition: RegionCondition?) -> EditionText.Lead {
    let supplement = revision.texts.supplements[index]
    let translated = translation?.supplements[index]
    return EditionText.Lead(
      supplement: index,
      language: translated == nil ? supplement.source.text.language : language,
      condition: condition, blocks: (translated ?? supplement.text).lead,
      range: supplement.text.title.range)
  }

  /// What the readers get.
  var content:
    (leads: [EditionText.Lead], sections: [ArrangedSection], aliases: [SectionID: SectionID])
  {
    let whole = wholeText.flatMap { revision.wholeTexts[$0] }
    let sections = (whole?.sections ?? revision.sections).map { translation?.translated($0) ?? $0 }
    guard let reader else { return (leads, sections, [:]) }
    let selection = ReaderSelection(sections, for: reader, rules: revision.rules)
    let chosen = selection.sections(of: sections)
    let leads = leads.compactMap { reader.selected($0) }
    guard let whole else { return (leads, chosen, selection.aliases) }
    let names = ItemNames(whole.aliases)
    return (
      leads.map(names.renamed), chosen.map(names.renamed),
      whole.aliases.merging(selection.aliases, uniquingKeysWith: { _, alias in alias })
    )
  }
}

extension CompiledRevision {
  /// The supplement that those readers get instead of the main text.
  func wholeText(for reader: Reader) -> Int? {
    let candidates = rules.supplements(for: reader).filter { wholeTexts[$0] != nil }
    return rules.winner(among: candidates, for: reader)?.winner
  }
}

extension Reader {
  /// What the readers get of a lead.
  fileprivate func selected(_ lead: EditionText.Lead) -> EditionText.Lead? {
    if let condition = lead.condition, share(of: condition) == .none { return nil }
    return EditionText.Lead(
      supplement: lead.supplement, language: lead.language, condition: nil,
      blocks: selected(lead.blocks), range: lead.range)
  }
}
