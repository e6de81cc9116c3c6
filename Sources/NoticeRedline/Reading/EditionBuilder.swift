package import NoticeModel

/// Puts an edition together again from its clauses.
package struct EditionBuilder {
  private let clauses: [Clause]
  private var index = 0

  private init(_ clauses: [Clause]) {
    self.clauses = clauses
  }

  /// The edition with these clauses; what no clause says is that of `model`.
  ///
  /// Neighbouring texts come out as one, and a value that was not resolved as the text of its name.
  package static func edition(from clauses: [Clause], like model: Edition) -> Edition {
    var builder = EditionBuilder(clauses)
    var edition = bare(model)
    builder.readHead(of: &edition)
    edition.lead = builder.blocks()
    edition.sections = builder.sections(above: 1)
    while let clause = builder.next(where: { $0 == .signature }) {
      edition.signature.append(prose(clause))
    }
    precondition(builder.index == clauses.count, "clauses come in reading order")
    return edition
  }

  /// The edition without what its clauses say.
  package static func bare(_ edition: Edition) -> Edition {
    Edition(
      notice: edition.notice, revision: edition.revision, region: edition.region,
      language: edition.language, isRightToLeft: edition.isRightToLeft, title: [])
  }

  private static func prose(_ clause: Clause) -> Prose {
    Prose(clause.cells.joined().flatMap(\.bytes), at: clause.range)
  }

  private static func inlines(_ clause: Clause) -> [Inline] {
    InlineBuilder.inlines(from: clause.cells.first ?? [])
  }

  private mutating func next(where matches: (Clause.Kind) -> Bool) -> Clause? {
    guard index < clauses.count, matches(clauses[index].kind) else { return nil }
    index += 1
    return clauses[index - 1]
  }

  private mutating func readHead(of edition: inout Edition) {
    if let title = next(where: { $0 == .title }) { edition.title = Self.inlines(title) }
    if let issuer = next(where: { $0 == .issuer }) { edition.issuer = Self.prose(issuer) }
    while index < clauses.count {
      let clause = clauses[index]
      switch clause.kind {
      case .date(var entry):
        entry.text = Self.prose(clause)
        edition.dateline.append(entry)
      case .supplemented(let notice):
        edition.supplemented = SupplementedNotice(
          notice: notice, statement: Self.inlines(clause))
      case .pointer(var pointer):
        pointer.text = Self.prose(clause)
        edition.pointers.append(pointer)
      default: return
      }
      index += 1
    }
  }

  private mutating func sections(above level: Int) -> [EditionSection] {
    var result: [EditionSection] = []
    while index < clauses.count, case .heading(var section) = clauses[index].kind,
      section.level > level
    {
      section.heading = Self.inlines(clauses[index])
      index += 1
      section.blocks = blocks()
      section.subsections = sections(above: section.level)
      result.append(section)
    }
    return result
  }

  private mutating func blocks() -> [Block] {
    let start = index
    while index < clauses.count, clauses[index].kind.isBlock { index += 1 }
    return blocks(start..<index, depth: 0)
  }

  private func blocks(_ range: Range<Int>, depth: Int) -> [Block] {
    var result: [Block] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if clauses[index].nesting.count == depth {
        if let block = Self.block(clauses[index]) { result.append(block) }
        index += 1
      } else {
        let group = group(from: index, in: range, depth: depth)
        result.append(block(clauses[index].nesting[depth].container, group, depth: depth + 1))
        index = group.upperBound
      }
    }
    return result
  }

  private func group(from start: Int, in range: Range<Int>, depth: Int) -> Range<Int> {
    let ordinal = clauses[start].nesting[depth].ordinal
    var end = start
    while end < range.upperBound, clauses[end].nesting.count > depth,
      clauses[end].nesting[depth].ordinal == ordinal
    {
      end += 1
    }
    return start..<end
  }

  private func block(
    _ container: Clause.Container, _ range: Range<Int>, depth: Int
  ) -> Block {
    switch container {
    case .list(var list):
      list.items = items(range, depth: depth)
      return .list(list)
    case .item: preconditionFailure("an item lies in a list")
    case .table(let table): return .table(self.table(table, range))
    case .quotation:
      return .quotation(
        Quotation(blocks(range, depth: depth), range: clauses[range.lowerBound].range))
    case .regional(var clause):
      clause.blocks = blocks(range, depth: depth)
      return .regional(clause)
    }
  }

  private func items(_ range: Range<Int>, depth: Int) -> [ListItem] {
    var result: [ListItem] = []
    var index = range.lowerBound
    while index < range.upperBound, clauses[index].nesting.count > depth,
      case .item(var item) = clauses[index].nesting[depth].container
    {
      let group = group(from: index, in: range, depth: depth)
      item.blocks = blocks(group, depth: depth + 1)
      result.append(item)
      index = group.upperBound
    }
    return result
  }

  private func table(_ bare: Table, _ range: Range<Int>) -> Table {
    var table = bare
    for clause in clauses[range] {
      let cells = clause.cells.map { Table.Cell(InlineBuilder.inlines(from: $0)) }
      if clause.kind == .tableHeader { table.header = cells } else { table.rows.append(cells) }
    }
    return table
  }

  private static func block(_ clause: Clause) -> Block? {
    switch clause.kind {
    case .code(let language):
      .code(CodeBlock(prose(clause), language: language, range: clause.range))
    case .thematicBreak: .thematicBreak(clause.range)
    case .nothing: nil
    default: .paragraph(Paragraph(inlines(clause), range: clause.range))
    }
  }
}

extension Clause.Kind {
  /// Whether such a clause is, or stands in, a block.
  var isBlock: Bool {
    switch self {
    case .paragraph, .tableHeader, .tableRow, .code, .thematicBreak, .nothing: true
    case .title, .issuer, .date, .supplemented, .pointer, .heading, .signature: false
    }
  }
}
