import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeUnicode

/// Makes an edition: numbers, labels, values and references become what its readers see.
struct Projection: Sendable {
  let revision: CompiledRevision
  let cards: [NoticeID: ReferenceCard]
  /// The readers; `nil` for the all-regions edition.
  let reader: Reader?
  /// The language of the edition.
  let language: Language
  private let text: EditionText
  private let audiences: AudienceLabels
  private let values: EditionValues
  private let otherValues: EditionValues
  private let statements: PartStatements

  init(
    revision: CompiledRevision, cards: [NoticeID: ReferenceCard], region: RegionCode?,
    in language: LanguageTag?
  ) {
    self.revision = revision
    self.cards = revision.surroundings.cards(cards)
    reader = region.map { revision.rules.reader(in: $0) }
    text = EditionText(revision, for: reader, in: language)
    self.language = revision.surroundings.language(text.language)
    audiences = AudienceLabels(
      language: self.language, workspace: revision.surroundings.workspace)
    values = EditionValues(of: revision, for: reader)
    otherValues = EditionValues(of: revision, for: nil)
    statements = PartStatements(
      revision: revision, isRegional: reader != nil, language: self.language)
  }

  private var surroundings: Surroundings { revision.surroundings }

  /// The edition.
  func edition(in diagnostics: inout Diagnostics) -> Edition {
    var resolver = inlineResolver(supplement: text.wholeText, in: text.language)
    let title = resolver.resolved(text.title.content, in: &diagnostics)
    resolver.finish(in: &diagnostics)
    var edition = Edition(
      notice: revision.notice.id, revision: revision.sources.id, region: reader?.region,
      language: language.tag, isRightToLeft: language.isRightToLeft, title: title,
      issuer: printed(surroundings.issuer), dateline: dateline(), pointers: pointers,
      lead: text.leads.flatMap { lead($0, in: &diagnostics) },
      sections: text.sections.map { section($0, in: text.language, &diagnostics) },
      signature: signature)
    edition.supplemented = supplemented
    return edition
  }

  /// The words of the title and the headings, for other notices.
  var card: ReferenceCard {
    let title = words(of: text.title.content, supplement: nil)
    var headings = revision.targets.all.mapValues {
      words(of: $0.heading, supplement: $0.supplement)
    }
    headings[.lead] = title
    return ReferenceCard(id: revision.notice.id, title: title, headings: headings)
  }

  /// Plain words, their values put in; the edition reports those that are not defined.
  private func words(of content: [Inline], supplement: Int?) -> Prose {
    var values = inlineResolver(supplement: supplement, in: text.language).values
    return values.filled(Prose(PlainText.bytes(of: content)), at: .none)
  }

  // MARK: - Sections

  /// A section within text of the language `around`.
  private func section(
    _ section: ArrangedSection, in around: LanguageTag, _ diagnostics: inout Diagnostics
  ) -> EditionSection {
    var resolver = inlineResolver(supplement: section.supplement, in: section.language)
    let heading = resolver.resolved(section.heading.content, in: &diagnostics)
    resolver.finish(in: &diagnostics)
    let style = surroundings.manifest.numbering.sections
    let number = text.targets.numbers[section.id].flatMap {
      language.headingNumber($0, style: style)
    }
    return EditionSection(
      id: section.id, formerIDs: section.formerIDs, level: section.level,
      number: number.map { Prose($0) }, heading: heading, topic: section.topic,
      audience: audiences.label(
        conditions: section.conditions, exceptions: section.exceptions,
        replaces: section.replacedID.flatMap { replacedLabel($0) }),
      statements: section.isSupplementRoot ? statements.of(section.supplement) : [],
      language: part(in: section.language, around: around),
      blocks: blocks(
        section.blocks, supplement: section.supplement, in: section.language, &diagnostics),
      subsections: section.subsections.map { self.section($0, in: section.language, &diagnostics) })
  }

  private func replacedLabel(_ id: SectionID) -> Prose? {
    // In a regional edition what is replaced is not there.
    guard reader == nil, let target = text.targets[id] else { return nil }
    return Prose(label(of: target))
  }

  /// *Section 12*, or the title in quotation marks for what has no number.
  private func label(of target: TargetIndex.Target) -> String {
    let style = surroundings.manifest.numbering.sections
    guard let components = target.components else {
      return language.quoted(PlainText.string(of: target.heading))
    }
    return language.sectionLabel(components, style: style, items: target.items)
  }

  /// The language of a part, where it is not that of what is around it.
  private func part(in tag: LanguageTag, around: LanguageTag) -> PartLanguage? {
    guard tag != around else { return nil }
    return PartLanguage(tag, isRightToLeft: surroundings.language(tag).isRightToLeft)
  }

  // MARK: - Blocks

  /// What the main text says first; what a supplement says first, as a regional clause.
  private func lead(
    _ lead: EditionText.Lead, in diagnostics: inout Diagnostics
  ) -> [Block] {
    let content = blocks(
      lead.blocks, supplement: lead.supplement, in: lead.language, &diagnostics)
    guard let supplement = lead.supplement, supplement != text.wholeText else { return content }
    let hasSections = !revision.texts.supplements[supplement].text.sections.isEmpty
    if content.isEmpty, hasSections { return [] }
    var clause = RegionalClause(
      condition: revision.texts.supplements[supplement].source.condition, blocks: content,
      range: lead.range)
    clause.audience = lead.condition.flatMap { audiences.label(conditions: [$0]) }
    clause.statements = statements.of(supplement)
    clause.language = part(in: lead.language, around: text.language)
    if content.isEmpty, clause.statements.isEmpty { return [] }
    let isPlain = clause.audience == nil && clause.statements.isEmpty && clause.language == nil
    return isPlain ? content : [.regional(clause)]
  }

  private func blocks(
    _ blocks: [Block], supplement: Int?, in tag: LanguageTag, _ diagnostics: inout Diagnostics
  ) -> [Block] {
    var projector = BlockProjector(
      resolver: inlineResolver(supplement: supplement, in: tag), audiences: audiences,
      numbering: surroundings.manifest.numbering)
    let result = projector.projected(blocks, depth: 0, in: &diagnostics)
    projector.resolver.finish(in: &diagnostics)
    return result
  }

  private func inlineResolver(supplement: Int?, in tag: LanguageTag) -> InlineResolver {
    let isForeign = tag != language.tag
    return InlineResolver(
      values: ValueResolver(
        tables: values.tables(in: supplement), language: tag,
        source: surroundings.manifest.language,
        heir: revision.sources.master.map { _ in revision.notice.id }),
      references: ReferenceResolver(
        targets: text.targets, others: reader == nil ? nil : revision.targets, values: values,
        otherValues: otherValues,
        translation: revision.translations[text.language],
        numbering: surroundings.manifest.numbering,
        language: isForeign ? surroundings.language(tag) : language, cards: cards,
        notice: revision.notice.id, source: surroundings.manifest.language))
  }

  // MARK: - Scalars

  /// The dates under the title: those that were printed, if the edition is sealed; else `date` as
  /// the last update, if that is known to be an earlier one.
  func dateline(lastUpdated date: CalendarDate? = nil) -> [DatelineEntry] {
    surroundings.context?.edition(for: reader?.region, in: language.tag)?.dateline
      ?? Dateline(revision, for: reader?.region, lastUpdated: date).entries(in: language)
  }

  /// What is said of other editions: as it was printed, if the edition is sealed.
  private var pointers: [EditionPointer] {
    guard reader == nil else { return [] }
    if let recorded = surroundings.context?.edition(for: nil, in: language.tag) {
      return recorded.pointers
    }
    return EditionPointers(revision: revision, audiences: audiences, language: language).all
  }

  /// The statement that the notice supplements another; a notice that is not there was reported.
  private var supplemented: SupplementedNotice? {
    guard let id = surroundings.manifest.supplemented?.value, let card = cards[id] else {
      return nil
    }
    var title = CrossReference(notice: id, section: nil, form: .words([.text(card.title)]))
    title.resolution = .init(label: card.title, destination: .notice(id, nil))
    let (before, after) = language.words(around: .supplementsNotice)
    let words = [before, after].map { $0.isEmpty ? [] : [Inline.text(Prose($0))] }
    return SupplementedNotice(
      notice: id, statement: words[0] + [.reference(title)] + words[1])
  }

  private var signature: [Prose] {
    guard let signature = revision.sources.amendment.signature else { return [] }
    return [signature.name, signature.title, signature.organization].compactMap { printed($0) }
  }

  private func printed(_ text: LocalizedText?) -> Prose? {
    text?.text(in: language.tag, fallback: surroundings.manifest.language)
  }
}
