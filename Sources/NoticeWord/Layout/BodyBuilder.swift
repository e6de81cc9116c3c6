import NoticeModel

/// Turns the rows of a redline into the paragraphs and tables of the document.
struct BodyBuilder {
  private let redline: Redline
  private let formats: TokenFormat
  private let sides: RedlineSides
  private let old: [PrintedClause]
  private let new: [PrintedClause]
  private let tables: TableGroups
  private var elements: [BodyElement] = []
  private var written: Set<WrittenTable> = []

  private struct WrittenTable: Hashable {
    let isOld: Bool
    let ordinal: Int
  }

  private init(_ redline: Redline, sides: RedlineSides, plan: NumberingPlan, formats: TokenFormat) {
    self.redline = redline
    self.formats = formats
    self.sides = sides
    old = SideLayout.clauses(sides.old.map(\.clause), numbers: plan.old)
    new = SideLayout.clauses(sides.new.map(\.clause), numbers: plan.new)
    tables = TableGroups(redline.rows)
  }

  /// The content of the document, in reading order.
  static func elements(
    of redline: Redline, sides: RedlineSides, plan: NumberingPlan, formats: TokenFormat
  ) -> [BodyElement] {
    var builder = BodyBuilder(redline, sides: sides, plan: plan, formats: formats)
    for index in redline.rows.indices { builder.appendRow(index) }
    return NeighbouringChanges.apart(builder.elements)
  }

  private func oldClauses(of row: Int) -> [PrintedClause] {
    let start = sides.oldStarts[row]
    return Array(old[start..<(start + redline.rows[row].rejected.count)])
  }

  private func newClauses(of row: Int) -> [PrintedClause] {
    let start = sides.newStarts[row]
    return Array(new[start..<(start + redline.rows[row].accepted.count)])
  }

  private mutating func append(_ paragraphs: [TrackedParagraph]) {
    elements += paragraphs.map(BodyElement.paragraph)
  }

  // MARK: Paragraphs

  private mutating func appendRow(_ index: Int) {
    if let group = tables.membership[index] {
      appendTables(of: tables.groups[group], at: index)
    } else {
      append(paragraphs(of: index))
    }
  }

  private func paragraphs(of index: Int) -> [TrackedParagraph] {
    let row = redline.rows[index]
    let old = oldClauses(of: index)
    let new = newClauses(of: index)
    switch row.kind {
    case .movedAway(let to):
      guard isTrackedMove(from: index, to: to) else { break }
      return RowParagraphs.paragraphs(of: old, fate: .movedFrom("move\(index)"), formats: formats)
    case .movedHere(let from):
      guard isTrackedMove(from: from, to: index) else { break }
      return RowParagraphs.paragraphs(
        movedHere: row, new: new[0], move: "move\(from)", formats: formats)
    case .unchanged, .changed, .inserted, .deleted, .copied:
      guard !old.isEmpty, !new.isEmpty, row.cells.count == 1 else { break }
      return RowParagraphs.paragraphs(of: row, old: old, new: new, formats: formats)
    }
    return RowParagraphs.paragraphs(of: old, fate: .deleted, formats: formats)
      + RowParagraphs.paragraphs(of: new, fate: .inserted, formats: formats)
  }

  /// Whether Word can show a move: of one paragraph to another, and not in a table.
  private func isTrackedMove(from: Int, to: Int) -> Bool {
    tables.membership[from] == nil && tables.membership[to] == nil
      && redline.rows[from].rejected.count == 1 && redline.rows[to].accepted.count == 1
      && redline.rows[to].cells.count == 1
  }

  // MARK: Tables

  private mutating func appendTables(of group: TableGroups.Group, at index: Int) {
    guard !group.isShared else {
      if group.rows.first == index { appendSharedTable(group) }
      return
    }
    if let clause = redline.rows[index].rejected.first {
      appendWhole(clause, at: index, isOld: true, group)
    }
    if let clause = redline.rows[index].accepted.first {
      appendWhole(clause, at: index, isOld: false, group)
    }
  }

  /// Writes a table that only one text has, or the clause if it is no row of a table.
  private mutating func appendWhole(
    _ clause: Clause, at index: Int, isOld: Bool, _ group: TableGroups.Group
  ) {
    let fate = isOld ? Fate.deleted : .inserted
    let own = isOld ? oldClauses(of: index) : newClauses(of: index)
    guard let ordinal = clause.tableOrdinal else {
      return append(RowParagraphs.paragraphs(of: own, fate: fate, formats: formats))
    }
    guard written.insert(WrittenTable(isOld: isOld, ordinal: ordinal)).inserted else { return }
    let rows = group.rows.flatMap { isOld ? oldClauses(of: $0) : newClauses(of: $0) }
      .filter { $0.clause.tableOrdinal == ordinal }
    append(rows.first?.above.map { $0.paragraph(fate, formats) } ?? [])
    append(TrackedTable(depth: rows[0].format.depth, rows: rows.map { tableRow($0, fate) }))
  }

  private mutating func appendSharedTable(_ group: TableGroups.Group) {
    let clauses = group.rows.map { (old: oldClauses(of: $0).first, new: newClauses(of: $0).first) }
    let oldAbove = clauses.lazy.compactMap(\.old).first?.above
    let newAbove = clauses.lazy.compactMap(\.new).first?.above
    if oldAbove == newAbove {
      append(newAbove?.map { $0.paragraph(.kept, formats) } ?? [])
    } else {
      append(oldAbove?.map { $0.paragraph(.deleted, formats) } ?? [])
      append(newAbove?.map { $0.paragraph(.inserted, formats) } ?? [])
    }
    let rows = zip(group.rows, clauses).flatMap { index, clauses -> [TrackedTable.Row] in
      switch (clauses.old, clauses.new) {
      case (let old?, let new?): [tableRow(redline.rows[index], old: old, new: new)]
      case (let old?, nil): [tableRow(old, .deleted)]
      case (nil, let new?): [tableRow(new, .inserted)]
      case (nil, nil): []
      }
    }
    let depth = clauses.lazy.compactMap { $0.new ?? $0.old }.first?.format.depth ?? 0
    append(TrackedTable(depth: depth, rows: rows))
  }

  /// Writes a table and the paragraph that keeps it apart from the next one.
  private mutating func append(_ table: TrackedTable) {
    elements.append(.table(table))
    let end = TrackedParagraph(ParagraphFormat(style: .tableText), end: table.fate)
    elements.append(.paragraph(end))
  }

  private func tableRow(_ clause: PrintedClause, _ fate: Fate) -> TrackedTable.Row {
    let cells = clause.clause.cells.enumerated().map { column, tokens in
      TrackedParagraph(
        clause.cellFormat(column), end: .kept,
        runs: ParagraphRuns.runs(of: tokens, fate: fate, formats: formats))
    }
    return TrackedTable.Row(fate: fate, isHeader: clause.clause.kind == .tableHeader, cells: cells)
  }

  private func tableRow(
    _ row: RedlineRow, old: PrintedClause, new: PrintedClause
  ) -> TrackedTable.Row {
    let cells = row.cells.enumerated().map { column, script in
      var cell = TrackedParagraph(
        new.cellFormat(column), end: .kept, runs: ParagraphRuns.runs(of: script, formats: formats))
      let former = old.cellFormat(column)
      if former != cell.format { cell.formerFormat = former }
      return cell
    }
    return TrackedTable.Row(fate: .kept, isHeader: new.clause.kind == .tableHeader, cells: cells)
  }
}

extension PrintedClause {
  /// How the paragraph of a cell looks.
  fileprivate func cellFormat(_ column: Int) -> ParagraphFormat {
    var result = ParagraphFormat(style: format.style)
    if case .table(let table) = clause.nesting.last?.container,
      table.alignments.indices.contains(column)
    {
      result.alignment = table.alignments[column]
    }
    return result
  }
}
