import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeUnicode

/// Makes an edition: numbers, labels, values and references become what readers see.
struct Projection: Sendable {
  let revision: CompiledRevision
  let cards: [NoticeID: ReferenceCard]
  /// The language of the edition.
  let language: Language
  private let audiences: AudienceLabels

  init(revision: CompiledRevision, cards: [NoticeID: ReferenceCard]) {
    self.revision = revision
    self.cards = revision.surroundings.cards(cards)
    language = revision.surroundings.language(revision.surroundings.manifest.language)
    audiences = AudienceLabels(language: language, workspace: revision.surroundings.workspace)
  }

  private var surroundings: Surroundings { revision.surroundings }

  /// The all-regions edition in the language of the sources.
  func edition(in diagnostics: inout Diagnostics) -> Edition {
    var resolver = inlineResolver(supplement: nil)
    let main = revision.texts.main
    let title = resolver.resolved(main.title.content, in: &diagnostics)
    var lead = blocks(main.lead, supplement: nil, in: &diagnostics)
    lead += supplementLeads(in: &diagnostics)
    resolver.finish(in: &diagnostics)
    return Edition(
      notice: revision.notice.id, revision: revision.sources.id, language: language.tag,
      isRightToLeft: language.isRightToLeft, title: title, issuer: printed(surroundings.issuer),
      dateline: dateline, lead: lead,
      sections: revision.sections.map { section($0, in: &diagnostics) },
      signature: signature)
  }

  /// The words of the title and the headings, for other notices.
  var card: ReferenceCard {
    let title = words(of: revision.texts.main.title.content, supplement: nil)
    var headings = revision.targets.all.mapValues {
      words(of: $0.heading, supplement: $0.supplement)
    }
    headings[.lead] = title
    return ReferenceCard(id: revision.notice.id, title: title, headings: headings)
  }

  /// Plain words, their values put in; the edition reports those that are not defined.
  private func words(of content: [Inline], supplement: Int?) -> Prose {
    var values = inlineResolver(supplement: supplement).values
    return values.filled(Prose(PlainText.bytes(of: content)), at: .none)
  }

  // MARK: - Sections

  private func section(
    _ section: ArrangedSection, in diagnostics: inout Diagnostics
  ) -> EditionSection {
    var resolver = inlineResolver(supplement: section.supplement)
    let heading = resolver.resolved(section.heading.content, in: &diagnostics)
    resolver.finish(in: &diagnostics)
    let style = surroundings.manifest.numbering.sections
    let number = revision.targets.numbers[section.id].flatMap {
      language.headingNumber($0, style: style)
    }
    return EditionSection(
      id: section.id, formerIDs: section.formerIDs, level: section.level,
      number: number.map { Prose($0) }, heading: heading, topic: section.topic,
      audience: audience(of: section),
      blocks: blocks(section.blocks, supplement: section.supplement, in: &diagnostics),
      subsections: section.subsections.map { self.section($0, in: &diagnostics) })
  }

  /// Whom a section is for, unless the section around it says so already.
  private func audience(of section: ArrangedSection) -> AudienceLabel? {
    // Only the outermost section of a supplement is placed at level 2; those inside share its label.
    let isRoot = section.placement != nil || section.level == 2
    let supplement = section.supplement.flatMap { index in
      isRoot ? revision.texts.supplements[index].source : nil
    }
    return audiences.label(
      conditions: section.conditions, supplement: supplement, exceptions: section.exceptions,
      replaces: section.replacedID.flatMap { replacedLabel($0) })
  }

  private func replacedLabel(_ id: SectionID) -> Prose? {
    guard let target = revision.targets[id] else { return nil }
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

  // MARK: - Blocks

  /// What supplements say before their first section, as regional clauses of the lead.
  private func supplementLeads(in diagnostics: inout Diagnostics) -> [Block] {
    revision.texts.supplements.indices.flatMap { index -> [Block] in
      let supplement = revision.texts.supplements[index]
      guard !supplement.text.lead.isEmpty else { return [] }
      var clause = RegionalClause(
        condition: RegionCondition(regions: supplement.source.regions.map(\.value)),
        blocks: blocks(supplement.text.lead, supplement: index, in: &diagnostics),
        range: supplement.text.title.range)
      clause.audience = audiences.label(
        conditions: [], supplement: supplement.source, exceptions: [], replaces: nil)
      return [.regional(clause)]
    }
  }

  private func blocks(
    _ blocks: [Block], supplement: Int?, in diagnostics: inout Diagnostics
  ) -> [Block] {
    var projector = BlockProjector(
      resolver: inlineResolver(supplement: supplement), audiences: audiences,
      numbering: surroundings.manifest.numbering)
    let result = projector.projected(blocks, depth: 0, in: &diagnostics)
    projector.resolver.finish(in: &diagnostics)
    return result
  }

  private func inlineResolver(supplement: Int?) -> InlineResolver {
    let values = supplement.map { revision.texts.supplements[$0].source.values }
    return InlineResolver(
      values: ValueResolver(
        tables: [values, surroundings.manifest.values, surroundings.workspace.values].compactMap {
          $0
        },
        language: language.tag, source: surroundings.manifest.language),
      references: ReferenceResolver(
        targets: revision.targets, numbering: surroundings.manifest.numbering,
        language: language, cards: cards, notice: revision.notice.id))
  }

  // MARK: - Scalars

  /// The dates under the title: those that were printed, if the revision is sealed.
  private var dateline: [DatelineEntry] {
    surroundings.context?.edition(for: nil, in: language.tag)?.dateline
      ?? Dateline(revision).entries(in: language)
  }

  private var signature: [Prose] {
    guard let signature = revision.sources.amendment.signature else { return [] }
    return [signature.name, signature.title, signature.organization].compactMap { printed($0) }
  }

  private func printed(_ text: LocalizedText?) -> Prose? {
    text?.text(in: language.tag, fallback: surroundings.manifest.language)
  }
}
