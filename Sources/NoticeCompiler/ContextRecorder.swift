import NoticeDiagnostics
import NoticeLanguage
package import NoticeModel

extension NoticeCompiler {
  /// Records everything outside of its folder that a revision's words depend on.
  ///
  /// `cards` are those that it was projected with; its editions and their digests are the caller's.
  package func context(
    of revision: CompiledRevision, cards: [NoticeID: ReferenceCard], sealed: Moment,
    editions: [RecordedEdition]
  ) -> RevisionContext {
    ContextRecorder(revision: revision, cards: cards)
      .context(sealed: sealed, editions: editions)
  }
}

/// Reduces the surroundings of a revision to what its words depend on.
private struct ContextRecorder {
  let revision: CompiledRevision
  let cards: [NoticeID: ReferenceCard]
  private let used: UsedNames
  private let surroundings: Surroundings

  init(revision: CompiledRevision, cards: [NoticeID: ReferenceCard]) {
    self.revision = revision
    self.cards = cards
    used = UsedNames(in: revision)
    surroundings = revision.surroundings
  }

  func context(sealed: Moment, editions: [RecordedEdition]) -> RevisionContext {
    let manifest = surroundings.manifest
    var context = RevisionContext()
    context.sealed = sealed
    context.language = manifest.language
    context.issuer = surroundings.issuer
    context.baseURL = surroundings.baseURL
    context.established = manifest.established?.value
    context.numbering = manifest.numbering
    context.supplemented = manifest.supplemented?.value
    context.prevailingLanguages = manifest.prevailingLanguages
    context.regionalPages = manifest.editions.map(\.value)
    context.order = surroundings.workspace.order
    context.values = values
    context.groups = groups
    context.audiences = surroundings.workspace.audiences.filter { used.regions.contains($0.name) }
    context.notices = notices
    context.printed = languages(of: editions).map(printed)
    context.editions = editions
    return context
  }

  /// The values by name: the notice's own win over the workspace's.
  private var values: ValueTable {
    var table = ValueTable()
    for name in used.values.sorted() {
      let value = surroundings.manifest.values[name] ?? surroundings.workspace.values[name]
      if let value { table.entries.append((name, value, .none)) }
    }
    return table
  }

  /// The groups that the texts name and those in the workspace's order, each with the places that
  /// it held on the day of effect.
  private var groups: [(name: RegionCode, members: [RegionCode])] {
    let day = revision.sources.dayOfEffect
    return used.regions.union(surroundings.workspace.order).sorted()
      .filter(surroundings.regions.isGroup)
      .map { (name: $0, members: surroundings.regions.members(of: $0, on: day)) }
  }

  /// The languages of the editions, and those of parts that some edition has in their own.
  private func languages(of editions: [RecordedEdition]) -> [LanguageTag] {
    let parts = revision.texts.supplements.map(\.source.text.language)
    return Set(editions.map(\.language) + parts).union([surroundings.manifest.language]).sorted()
  }

  private var notices: [ReferenceCard] {
    used.sections.keys.sorted().compactMap { id in
      guard let card = cards[id], let sections = used.sections[id] else { return nil }
      let headings = card.headings.filter { sections.contains($0.key) }
      return ReferenceCard(id: id, title: card.title, headings: headings)
    }
  }

  private func printed(in tag: LanguageTag) -> PrintedForms {
    let language = surroundings.language(tag)
    let names = used.regions.sorted().compactMap { region in
      language.name(of: region).map { PrintedForms.Entry(key: region.rawValue, text: $0) }
    }
    return PrintedForms(
      language: tag,
      forms: language.recordedForms(numbering: surroundings.manifest.numbering.sections),
      regions: names)
  }
}
