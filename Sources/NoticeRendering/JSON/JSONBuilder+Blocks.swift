import NoticeModel

extension JSONBuilder {
  /// Writes an array of blocks, each an object with one member that names its kind.
  mutating func blocks(_ blocks: [Block]) {
    array { json in
      for block in blocks {
        json.element { json in json.object(json.layout(of: block)) { $0.member(of: block) } }
      }
    }
  }

  private func layout(of block: Block) -> Layout {
    switch block {
    case .paragraph, .thematicBreak, .code: .inline
    case .list, .table, .quotation, .regional: .lines
    }
  }

  private mutating func member(of block: Block) {
    switch block {
    case .paragraph(let paragraph): member("paragraph") { $0.inlines(paragraph.content) }
    case .list(let list): member("list") { json in json.object { $0.members(of: list) } }
    case .table(let table): member("table") { json in json.object { $0.members(of: table) } }
    case .quotation(let quotation): member("quotation") { $0.blocks(quotation.blocks) }
    case .code(let code):
      member("code") { $0.words(code.text.bytes) }
      if !code.language.isEmpty { member("language") { $0.string(code.language.bytes) } }
    case .thematicBreak: member("thematicBreak") { $0.boolean(true) }
    case .regional(let clause):
      member("regional") { json in json.object { $0.members(of: clause) } }
    }
  }

  private mutating func members(of list: List) {
    member("ordered") { $0.boolean(list.isOrdered) }
    if let start = list.start { member("start") { $0.number(start) } }
    member("tight") { $0.boolean(list.isTight) }
    member("items") { json in
      json.array { json in
        for item in list.items { json.element { json in json.object { $0.members(of: item) } } }
      }
    }
  }

  private mutating func members(of item: ListItem) {
    if let id = item.id { member("id") { $0.string(id.rawValue) } }
    if let ordinal = item.ordinal { member("ordinal") { $0.number(ordinal) } }
    if let label = item.label { member("label") { $0.words(label.bytes) } }
    if let audience = item.audience { member("audience") { $0.audience(audience) } }
    if !item.conditions.isEmpty {
      member("conditions") { json in
        json.array(.inline) { json in
          for condition in item.conditions { json.element { $0.condition(condition) } }
        }
      }
    }
    member("blocks") { $0.blocks(item.blocks) }
  }

  private mutating func members(of clause: RegionalClause) {
    member("condition") { $0.condition(clause.condition) }
    partLanguage(clause.language)
    if let audience = clause.audience { member("audience") { $0.audience(audience) } }
    statements(clause.statements)
    member("blocks") { $0.blocks(clause.blocks) }
  }

  private mutating func condition(_ condition: RegionCondition) {
    object(.inline) { json in
      json.member(condition.isNegated ? "except" : "regions") {
        $0.strings(condition.regions.map(\.rawValue))
      }
      if let label = condition.label { json.member("label") { $0.string(label.bytes) } }
    }
  }

  private mutating func members(of table: Table) {
    if let source = table.source { member("source") { $0.string(source) } }
    member("alignments") { $0.strings(table.alignments.map(\.name)) }
    member("header") { $0.cells(table.header) }
    member("rows") { json in
      json.array { json in
        for row in table.rows { json.element { $0.cells(row) } }
      }
    }
  }

  private mutating func cells(_ cells: [Table.Cell]) {
    array { json in
      for cell in cells { json.element { $0.inlines(cell.content) } }
    }
  }
}

extension Table.Alignment {
  fileprivate var name: String {
    switch self {
    case .natural: "natural"
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }
}
