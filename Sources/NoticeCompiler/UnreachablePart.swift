import NoticeDiagnostics
import NoticeModel

/// Reports parts of a revision that no edition has, so that none is lost without a word.
enum UnreachablePart {
  /// A part and where it is.
  struct Part {
    /// What it is called in a message.
    let name: String
    /// Where it was written.
    let range: SourceRange
  }

  /// Checks against the editions that there are, and then against every reader there may be.
  static func check(_ revision: CompiledRevision, in diagnostics: inout Diagnostics) {
    let rules = revision.rules
    guard !rules.named.isEmpty else { return }
    let pages = Array(Set(rules.named + revision.regions)).sorted()
    let missed = PartReaders(of: revision, among: rules.distinct(pages)).unreached
    guard !missed.isEmpty else { return }
    let everyone = rules.allReaders(besides: pages)
    let lost = PartReaders(of: revision, among: everyone).unreached.map(\.range)
    for part in missed {
      diagnostics.report(part, isLost: lost.contains(part.range))
    }
  }
}

/// Finds the outermost parts that none of some readers gets.
private struct PartReaders {
  /// The parts, in the order of the all-regions edition, whole texts last.
  private(set) var unreached: [UnreachablePart.Part] = []
  private let readers: [Reader]
  /// The sections that each reader gets.
  private let kept: [Set<SectionID>]

  init(of revision: CompiledRevision, among readers: [Reader]) {
    self.readers = readers
    let wholes = readers.map { revision.wholeText(for: $0) }
    kept = zip(readers, wholes).map { reader, whole in
      let sections = whole.flatMap { revision.wholeTexts[$0]?.sections } ?? revision.sections
      let selection = ReaderSelection(
        sections, for: reader, rules: revision.rules, selectsBlocks: false)
      var ids: Set<SectionID> = []
      selection.sections(of: sections).forEachSection { ids.insert($0.id) }
      return ids
    }
    let others = readers.indices.filter { wholes[$0] == nil }
    find(in: revision.texts.main.lead, for: others)
    for index in revision.texts.addedSupplements {
      let condition = revision.texts.supplements[index].source.condition
      find(
        in: revision.texts.supplements[index].text.lead,
        for: others.filter { readers[$0].share(of: condition) != .none })
    }
    for section in revision.sections { find(section, isInsideUnreached: false) }
    for index in revision.texts.wholeTexts {
      find(
        in: revision.texts.supplements[index].text.lead,
        for: readers.indices.filter { wholes[$0] == index })
      for section in revision.wholeTexts[index]?.sections ?? [] {
        find(section, isInsideUnreached: false)
      }
    }
  }

  private mutating func find(_ section: ArrangedSection, isInsideUnreached: Bool) {
    let audience = readers.indices.filter { kept[$0].contains(section.id) }
    let isUnreached = audience.isEmpty
    // Regions that nobody wrote were reported on reading.
    let isJudged = section.conditions.allSatisfy { !$0.regions.isEmpty }
    if isUnreached, isJudged, !isInsideUnreached || section.isSupplementRoot {
      unreached.append(.init(name: "Section '\(section.id)'", range: section.heading.range))
    }
    if !isUnreached { find(in: section.blocks, for: audience) }
    for subsection in section.subsections { find(subsection, isInsideUnreached: isUnreached) }
  }

  private mutating func find(in blocks: [Block], for audience: [Int]) {
    guard !audience.isEmpty, BlockWalker.holdsConditions(blocks) else {
      if audience.isEmpty, let first = blocks.first {
        unreached.append(.init(name: "What comes before the first section", range: first.range))
      }
      return
    }
    for block in blocks {
      switch block {
      case .paragraph, .table, .code, .thematicBreak: break
      case .quotation(let quotation): find(in: quotation.blocks, for: audience)
      case .list(let list): for item in list.items { find(in: item, for: audience) }
      case .regional(let clause):
        let inner = audience.filter { readers[$0].share(of: clause.condition) != .none }
        take("Clause", clause.range, clause.blocks, for: inner)
      }
    }
  }

  private mutating func find(in item: ListItem, for audience: [Int]) {
    let inner = audience.filter { index in
      item.conditions.allSatisfy { readers[index].share(of: $0) != .none }
    }
    take("List item", item.range, item.blocks, for: inner)
  }

  private mutating func take(
    _ name: String, _ range: SourceRange, _ blocks: [Block], for audience: [Int]
  ) {
    if audience.isEmpty {
      unreached.append(.init(name: name, range: range))
    } else {
      find(in: blocks, for: audience)
    }
  }
}

extension Diagnostics {
  fileprivate mutating func report(_ part: UnreachablePart.Part, isLost: Bool) {
    report(
      .warning, "unreachable-part", at: part.range,
      isLost
        ? "\(part.name) reaches nobody: no reader is in all the regions that it is for"
        : "\(part.name) is in no edition: its readers are in two regions, neither inside the other",
      explanation: isLost
        ? "The regions of its supplement, of the fences around it and of 'except=' count together. "
          + "Only the edition for all regions shows it."
        : "'editions:' in notice.yml names a region whose readers get it, such as a country in "
          + "both groups.")
  }
}
