import NoticeModel

/// Gives the list items of a text other ids.
struct ItemNames {
  private let names: [SectionID: SectionID]

  /// Makes the change from old ids to new ones.
  init(_ names: [SectionID: SectionID]) {
    self.names = names
  }

  /// A section with its items renamed.
  func renamed(_ section: ArrangedSection) -> ArrangedSection {
    var section = section
    section.blocks = renamed(section.blocks)
    section.subsections = section.subsections.map(renamed)
    return section
  }

  /// A lead with its items renamed.
  func renamed(_ lead: EditionText.Lead) -> EditionText.Lead {
    EditionText.Lead(
      supplement: lead.supplement, language: lead.language, condition: lead.condition,
      blocks: renamed(lead.blocks), range: lead.range)
  }

  private func renamed(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block {
      case .list(var list):
        list.items = list.items.map(renamed)
        return .list(list)
      case .quotation(var quotation):
        quotation.blocks = renamed(quotation.blocks)
        return .quotation(quotation)
      case .regional(var clause):
        clause.blocks = renamed(clause.blocks)
        return .regional(clause)
      case .paragraph, .table, .code, .thematicBreak: return block
      }
    }
  }

  private func renamed(_ item: ListItem) -> ListItem {
    var item = item
    item.id = item.id.map { names[$0] ?? $0 }
    item.blocks = renamed(item.blocks)
    return item
  }
}
