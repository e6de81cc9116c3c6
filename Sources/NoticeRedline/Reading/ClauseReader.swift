package import NoticeModel
import NoticeDiagnostics

/// Reads an edition as the list of its clauses.
package struct ClauseReader {
  private var clauses: [Clause] = []
  private var ordinal = 0
  private var section = SectionID.lead
  private var topic = Topic.introduction

  private init() {}

  /// The clauses of `edition`, in reading order.
  package static func clauses(of edition: Edition) -> [Clause] {
    var reader = ClauseReader()
    reader.read(edition)
    return reader.clauses
  }

  private mutating func read(_ edition: Edition) {
    append(.title, [InlineFlattener.tokens(of: edition.title)])
    if let issuer = edition.issuer { append(.issuer, issuer) }
    for entry in edition.dateline { append(.date(entry), entry.text) }
    if let supplemented = edition.supplemented {
      append(
        .supplemented(supplemented.notice), [InlineFlattener.tokens(of: supplemented.statement)])
    }
    for pointer in edition.pointers { append(.pointer(pointer), pointer.text) }
    read(edition.lead, in: [])
    for section in edition.sections { read(section) }
    section = .lead
    topic = .introduction
    for line in edition.signature { append(.signature, line) }
  }

  private mutating func read(_ section: EditionSection) {
    self.section = section.id
    topic = section.topic
    var bare = section
    bare.heading = []
    bare.blocks = []
    bare.subsections = []
    append(.heading(bare), [InlineFlattener.tokens(of: section.heading)])
    read(section.blocks, in: [])
    for subsection in section.subsections { read(subsection) }
  }

  private mutating func read(_ blocks: [Block], in nesting: [Clause.Nesting]) {
    for block in blocks { read(block, in: nesting) }
  }

  private mutating func read(_ block: Block, in nesting: [Clause.Nesting]) {
    switch block {
    case .paragraph(let paragraph):
      let tokens = InlineFlattener.tokens(of: paragraph.content)
      append(.paragraph, [tokens], in: nesting, at: paragraph.range)
    case .list(let list): read(list, in: nesting)
    case .table(let table): read(table, in: nesting)
    case .quotation(let quotation):
      readHeld(quotation.blocks, by: .quotation, in: nesting, at: quotation.range)
    case .code(let code):
      let tokens = Tokenizer.tokens(of: code.text.bytes)
      append(.code(code.language), [tokens], in: nesting, at: code.range)
    case .thematicBreak(let range): append(.thematicBreak, [[]], in: nesting, at: range)
    case .regional(let clause):
      var bare = clause
      bare.blocks = []
      readHeld(clause.blocks, by: .regional(bare), in: nesting, at: clause.range)
    }
  }

  private mutating func read(_ list: List, in nesting: [Clause.Nesting]) {
    var bare = list
    bare.items = []
    let nesting = adding(.list(bare), to: nesting)
    if list.items.isEmpty { append(.nothing, [[]], in: nesting, at: list.range) }
    for item in list.items {
      var bare = item
      bare.blocks = []
      readHeld(item.blocks, by: .item(bare), in: nesting, at: item.range)
    }
  }

  private mutating func read(_ table: Table, in nesting: [Clause.Nesting]) {
    var bare = table
    bare.header = []
    bare.rows = []
    let nesting = adding(.table(bare), to: nesting)
    append(.tableHeader, cells(table.header), in: nesting, at: table.range)
    for row in table.rows { append(.tableRow, cells(row), in: nesting, at: table.range) }
  }

  private func cells(_ cells: [Table.Cell]) -> [[Token]] {
    cells.map { InlineFlattener.tokens(of: $0.content) }
  }

  private mutating func readHeld(
    _ blocks: [Block], by container: Clause.Container, in nesting: [Clause.Nesting],
    at range: SourceRange
  ) {
    let nesting = adding(container, to: nesting)
    if blocks.isEmpty { append(.nothing, [[]], in: nesting, at: range) }
    read(blocks, in: nesting)
  }

  private mutating func adding(
    _ container: Clause.Container, to nesting: [Clause.Nesting]
  ) -> [Clause.Nesting] {
    ordinal += 1
    return nesting + [Clause.Nesting(container, ordinal: ordinal)]
  }

  private mutating func append(_ kind: Clause.Kind, _ prose: Prose) {
    append(kind, [Tokenizer.tokens(of: prose.bytes)], at: prose.range)
  }

  private mutating func append(
    _ kind: Clause.Kind, _ cells: [[Token]], in nesting: [Clause.Nesting] = [],
    at range: SourceRange = .none
  ) {
    clauses.append(
      Clause(kind, in: section, topic: topic, nesting: nesting, cells: cells, range: range))
  }
}
