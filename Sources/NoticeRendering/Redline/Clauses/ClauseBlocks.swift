import NoticeDiagnostics
import NoticeModel

/// Blocks put together again from clauses, each carrying its clause's number as its place.
struct ClauseBlocks {
  /// The clauses of one run of blocks.
  let clauses: ArraySlice<Clause>

  /// A place that stands for the clause of that number.
  static func place(of clause: Int) -> SourceRange {
    SourceRange(file: SourceID(rawValue: 0), offset: clause, length: 1)
  }

  /// The blocks of the whole run.
  func blocks() -> [Block] {
    blocks(in: clauses.indices, depth: 0)
  }

  private func blocks(in range: Range<Int>, depth: Int) -> [Block] {
    groups(in: range, depth: depth).compactMap { group in
      let clause = clauses[group.lowerBound]
      guard clause.nesting.count > depth else { return leaf(group.lowerBound) }
      return container(clause.nesting[depth].container, in: group, depth: depth + 1)
    }
  }

  /// Runs of clauses in one container; what lies in none stands alone.
  private func groups(in range: Range<Int>, depth: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      if let ordinal = ordinal(of: start, at: depth) {
        while end < range.upperBound, self.ordinal(of: end, at: depth) == ordinal { end += 1 }
      }
      result.append(start..<end)
      start = end
    }
    return result
  }

  private func ordinal(of clause: Int, at depth: Int) -> Int? {
    let nesting = clauses[clause].nesting
    return nesting.count > depth ? nesting[depth].ordinal : nil
  }

  private func container(
    _ container: Clause.Container, in range: Range<Int>, depth: Int
  ) -> Block? {
    switch container {
    case .list(var list):
      list.items = items(in: range, depth: depth)
      return .list(list)
    case .item: return nil
    case .table(let table): return .table(filled(table, in: range))
    case .quotation:
      return .quotation(
        Quotation(blocks(in: range, depth: depth), range: Self.place(of: range.lowerBound)))
    case .regional(var clause):
      clause.blocks = blocks(in: range, depth: depth)
      clause.range = Self.place(of: range.lowerBound)
      return .regional(clause)
    }
  }

  private func items(in range: Range<Int>, depth: Int) -> [ListItem] {
    groups(in: range, depth: depth).compactMap { group in
      guard clauses[group.lowerBound].nesting.count > depth,
        case .item(var item) = clauses[group.lowerBound].nesting[depth].container
      else { return nil }
      item.blocks = blocks(in: group, depth: depth + 1)
      item.range = Self.place(of: group.lowerBound)
      return item
    }
  }

  private func filled(_ table: Table, in range: Range<Int>) -> Table {
    var table = table
    table.header = []
    table.rows = []
    table.range = Self.place(of: range.lowerBound)
    for clause in clauses[range] {
      let cells = clause.cells.map { Table.Cell(TokenInlines.inlines(of: $0)) }
      if case .tableHeader = clause.kind { table.header = cells } else { table.rows.append(cells) }
    }
    return table
  }

  private func leaf(_ index: Int) -> Block? {
    let clause = clauses[index]
    let place = Self.place(of: index)
    switch clause.kind {
    case .paragraph:
      return .paragraph(Paragraph(TokenInlines.inlines(of: clause.tokens), range: place))
    case .code(let language):
      return .code(
        CodeBlock(Prose(clause.tokens.flatMap(\.bytes)), language: language, range: place))
    case .thematicBreak: return .thematicBreak(place)
    case .title, .issuer, .date, .supplemented, .pointer, .heading, .tableHeader, .tableRow,
      .nothing, .signature:
      return nil
    }
  }
}

extension Clause {
  /// The tokens of its only entry.
  var tokens: [Token] { cells.first ?? [] }

  /// The words as they are printed.
  var prose: Prose { Prose(TokenInlines.words(of: tokens)) }

  /// Whether it is a block of a section, as against a heading or what stands under the title.
  var isBlock: Bool {
    switch kind {
    case .paragraph, .tableHeader, .tableRow, .code, .thematicBreak, .nothing: true
    case .title, .issuer, .date, .supplemented, .pointer, .heading, .signature: false
    }
  }
}
