import NoticeModel

/// The ids that the text of an edition has in HTML.
struct EditionAnchors {
  /// All of them.
  private(set) var ids: Set<SectionID> = []

  /// Gathers the ids of an edition.
  init(of edition: Edition) {
    if !edition.lead.isEmpty { ids.insert(.lead) }
    insert(edition.lead)
    edition.sections.forEach { insert($0) }
  }

  private mutating func insert(_ section: EditionSection) {
    ids.insert(section.id)
    ids.formUnion(section.formerIDs)
    insert(section.blocks)
    section.subsections.forEach { insert($0) }
  }

  private mutating func insert(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .list(let list):
        for item in list.items {
          if let id = item.id { ids.insert(id) }
          insert(item.blocks)
        }
      case .quotation(let quotation): insert(quotation.blocks)
      case .regional(let clause): insert(clause.blocks)
      case .paragraph, .table, .code, .thematicBreak: break
      }
    }
  }
}
