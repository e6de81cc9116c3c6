import NoticeModel

/// What readers get of the arranged sections: what is for them, with what stands in for a section in
/// its place.
///
/// 1. A section that is for them and replaces another takes that one's place; of several, those of
///    the supplement that wins.
/// 2. What other supplements placed inside a replaced section goes to the end of what replaces it.
/// 3. What other supplements placed inside a section that is left out takes its place.
/// 4. Fences dissolve; those that keep out some of the readers stay, to be labelled.
struct ReaderSelection {
  private let reader: Reader
  private let replacements: Replacements
  /// Whether blocks are looked at; structure alone is enough to see which sections are read.
  private let selectsBlocks: Bool

  init(
    _ sections: [ArrangedSection], for reader: Reader, rules: ReaderRules,
    selectsBlocks: Bool = true
  ) {
    self.reader = reader
    self.selectsBlocks = selectsBlocks
    replacements = Replacements(in: sections, for: reader, rules: rules)
  }

  /// What the ids of replaced sections, and of all that is in them, lead to.
  var aliases: [SectionID: SectionID] { replacements.aliases }

  /// The sections that the readers get.
  func sections(of sections: [ArrangedSection]) -> [ArrangedSection] {
    sections.flatMap { selected($0) }
  }

  private func selected(_ original: ArrangedSection) -> [ArrangedSection] {
    if replacements.isReplaced(original.id) { return [] }
    guard reader.gets(original) else {
      return original.subsections.flatMap { guests(in: $0, at: original.level) }
    }
    var section = original
    section.conditions = original.conditions.filter { reader.share(of: $0) == .some }
    section.exceptions = original.exceptions.filter { reader.overlaps([$0]) }
    section.formerIDs += replacements.answered(by: original.id)
    if selectsBlocks { section.blocks = reader.selected(original.blocks) }
    section.subsections = sections(of: original.subsections)
    for guest in replacements.adopted(by: original.id) {
      section.subsections += selected(guest.shown(at: original.level + 1))
    }
    return [section]
  }

  /// What other supplements placed inside a section that is left out.
  private func guests(in section: ArrangedSection, at level: Int) -> [ArrangedSection] {
    if section.isSupplementRoot { return selected(section.shown(at: level)) }
    if replacements.isReplaced(section.id) { return [] }
    return section.subsections.flatMap { guests(in: $0, at: level) }
  }
}

extension Reader {
  /// Whether a section is for some of the readers.
  func gets(_ section: ArrangedSection) -> Bool {
    section.conditions.allSatisfy { share(of: $0) != .none } && !isHeld(by: section.exceptions)
  }

  /// The blocks that the readers get.
  func selected(_ blocks: [Block]) -> [Block] {
    guard BlockWalker.holdsConditions(blocks) else { return blocks }
    return blocks.flatMap { selected($0) }
  }

  private func selected(_ block: Block) -> [Block] {
    switch block {
    case .paragraph, .table, .code, .thematicBreak: return [block]
    case .list(var list):
      list.items = list.items.compactMap { selected($0) }
      return list.items.isEmpty ? [] : [.list(list)]
    case .quotation(var quotation):
      quotation.blocks = selected(quotation.blocks)
      return quotation.blocks.isEmpty ? [] : [.quotation(quotation)]
    case .regional(var clause):
      switch share(of: clause.condition) {
      case .none: return []
      case .all: return selected(clause.blocks)
      case .some:
        clause.blocks = selected(clause.blocks)
        return [.regional(clause)]
      }
    }
  }

  private func selected(_ item: ListItem) -> ListItem? {
    var item = item
    let shares = item.conditions.map { share(of: $0) }
    guard !shares.contains(.none) else { return nil }
    item.conditions = zip(item.conditions, shares).filter { $1 == .some }.map(\.0)
    item.blocks = selected(item.blocks)
    return item
  }
}
