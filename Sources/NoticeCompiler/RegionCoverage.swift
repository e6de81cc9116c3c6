package import NoticeModel

extension NoticeCompiler {
  /// What readers in each of the regions get otherwise than readers whom no part names.
  ///
  /// Read off the arranged sections, before values and numbers are put in.
  package func coverage(
    of revision: CompiledRevision, for regions: [RegionCode]
  ) -> [RegionCoverage] {
    let everyoneElse = ReaderText(of: revision, for: .other)
    return regions.map { region in
      let text = ReaderText(of: revision, for: region)
      return RegionCoverage(region: region, parts: text.differences(from: everyoneElse))
    }
  }
}

/// What the readers in a region get, to be compared.
private struct ReaderText {
  let revision: CompiledRevision
  let reader: Reader
  let wholeText: Int?
  let lead: [Block]
  let sections: [ArrangedSection]

  init(of revision: CompiledRevision, for region: RegionCode) {
    self.revision = revision
    reader = revision.rules.reader(in: region)
    wholeText = revision.wholeText(for: reader)
    let added = revision.rules.supplements(for: reader).filter {
      revision.texts.addedSupplements.contains($0)
    }
    let leads = [revision.texts.main.lead] + added.map { revision.texts.supplements[$0].text.lead }
    lead = reader.selected(leads.flatMap { $0 })
    sections = ReaderSelection(revision.sections, for: reader, rules: revision.rules)
      .sections(of: revision.sections)
  }

  func differences(from others: ReaderText) -> [RegionCoverage.Part] {
    if wholeText != others.wholeText { return [RegionCoverage.Part(.ownText)] + values }
    return clauses(in: .lead, lead, others.lead) + added(to: others) + leftOut(of: others) + values
  }

  // MARK: - Sections

  /// What others do not get; of a section that is new as a whole only itself is named.
  private func added(to others: ReaderText) -> [RegionCoverage.Part] {
    let theirs = others.sections.byID
    func parts(of section: ArrangedSection) -> [RegionCoverage.Part] {
      guard let other = theirs[section.id] else {
        guard let replaced = section.replacedID, theirs[replaced] != nil else {
          return [RegionCoverage.Part(.added, section: section.id)]
        }
        return [RegionCoverage.Part(.replaced, section: replaced, replacement: section.id)]
      }
      return clauses(in: section.id, section.blocks, other.blocks)
        + section.subsections.flatMap(parts)
    }
    return sections.flatMap(parts)
  }

  /// What only others get, unless something took its place.
  private func leftOut(of others: ReaderText) -> [RegionCoverage.Part] {
    let mine = sections.byID
    let replaced = Set(mine.values.compactMap(\.replacedID))
    func parts(of section: ArrangedSection) -> [RegionCoverage.Part] {
      if replaced.contains(section.id) { return [] }
      guard mine[section.id] != nil else {
        let isReplacement = section.replacedID.map { mine[$0] != nil } ?? false
        return isReplacement ? [] : [RegionCoverage.Part(.leftOut, section: section.id)]
      }
      return section.subsections.flatMap(parts)
    }
    return others.sections.flatMap(parts)
  }

  private func clauses(
    in section: SectionID, _ mine: [Block], _ theirs: [Block]
  ) -> [RegionCoverage.Part] {
    guard mine != theirs else { return [] }
    let (own, other) = (mine.flatMap(\.leaves), theirs.flatMap(\.leaves))
    let kinds: [(RegionCoverage.Kind, Bool)] = [
      (.added, own.contains { !other.contains($0) }),
      (.leftOut, other.contains { !own.contains($0) }),
    ]
    return kinds.filter(\.1).map { RegionCoverage.Part($0.0, section: section, isPartial: true) }
  }

  // MARK: - Values

  private var values: [RegionCoverage.Part] {
    let supplements = revision.rules.supplements(for: reader).map {
      revision.texts.supplements[$0].source
    }
    let names = supplements.flatMap(\.values.entries).filter { entry in
      revision.surroundings.value(entry.name).map { $0 != entry.value } ?? false
    }
    return Set(names.map(\.name)).sorted().map { RegionCoverage.Part(.otherValue, value: $0) }
  }
}

extension [ArrangedSection] {
  /// All sections, those inside of others too, by their ids.
  fileprivate var byID: [SectionID: ArrangedSection] {
    var sections: [SectionID: ArrangedSection] = [:]
    forEachSection { sections[$0.id] = $0 }
    return sections
  }
}

extension Block {
  /// The blocks that hold words themselves, without the lists, quotations and fences around them.
  fileprivate var leaves: [Block] {
    switch self {
    case .paragraph, .table, .code, .thematicBreak: [self]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.leaves) }
    case .quotation(let quotation): quotation.blocks.flatMap(\.leaves)
    case .regional(let clause): clause.blocks.flatMap(\.leaves)
    }
  }
}
