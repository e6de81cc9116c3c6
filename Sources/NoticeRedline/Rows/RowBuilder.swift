import NoticeModel

/// Makes the rows, changes and notes of a redline from what became of the clauses.
struct RowBuilder {
  let old: ComparedText
  let new: ComparedText
  let matching: Matching
  let plan: [PlannedRow]
  var scripts: ScriptFinder
  var changes: ChangeRecorder
  var attributes = AttributeComparison()
  var rows: [RedlineRow] = []
  var notes: [RedlineNote] = []
  /// The rows in which a link's clauses stood and stand.
  private var awayRow: [Int: Int] = [:]
  private var hereRow: [Int: Int] = [:]
  /// The row of each clause that stayed.
  private var stayedRow: [Int: Int] = [:]
  /// The clause that a new one repeats.
  private var originals: [Int: Int] = [:]
  /// The columns of each table, by the ordinals of both.
  private var columns: [[Int]: TableColumns] = [:]
  /// The change of each column that came or went, by table and place.
  private var columnChanges: [[Int]: Int] = [:]
  /// The change of each run of moved clauses, and the run of each link.
  private var runs: MovedRuns

  /// Makes a builder.
  init(
    old: ComparedText, new: ComparedText, matching: Matching, scripts: ScriptFinder,
    changes: ChangeRecorder
  ) {
    self.old = old
    self.new = new
    self.matching = matching
    self.scripts = scripts
    self.changes = changes
    plan = RowPlanner.rows(old, new, matching)
    runs = MovedRuns(old, new, matching, plan)
    for (row, planned) in plan.enumerated() {
      switch planned {
      case .away(let link): awayRow[link] = row
      case .here(let link): hereRow[link] = row
      case .stayed(let link):
        for clause in matching.links[link].left { stayedRow[clause] = row }
      case .deleted, .inserted: break
      }
    }
    originals = Copies.originals(old, new, matching)
  }

  /// Makes every row.
  mutating func build() {
    for (row, planned) in plan.enumerated() {
      switch planned {
      case .stayed(let link): appendPair(matching.links[link], kind: nil, at: row)
      case .here(let link):
        let kind = RedlineRow.Kind.movedHere(from: awayRow[link] ?? row)
        appendPair(matching.links[link], kind: kind, at: row)
        noteMove(link, at: row)
      case .away(let link): appendAway(matching.links[link], to: hereRow[link] ?? row)
      case .deleted(let clause): appendDeleted(clause, at: row)
      case .inserted(let clause): appendInserted(clause, at: row)
      }
    }
    tieMoves()
  }

  // MARK: Clauses of both texts

  private mutating func appendPair(_ link: ClauseLink, kind: RedlineRow.Kind?, at row: Int) {
    let before = link.left.map { old.clauses[$0] }
    let after = link.right.map { new.clauses[$0] }
    guard let first = before.first, let other = after.first else { return }
    let section = new.clauses[link.right[0]].section
    var rowChanges: [Int] = []
    if before.count != after.count {
      rowChanges.append(
        changes.add(
          before.count < after.count ? .split : .joined, in: section, row: row,
          was: Self.text(before), becomes: Self.text(after)))
    }
    for difference in attributes.differences(first, other, isMoved: link.isMoved) {
      rowChanges.append(
        changes.add(
          difference.kind, in: section, row: row, was: difference.was,
          becomes: difference.becomes))
    }
    for label in attributes.labels {
      notes.append(RedlineNote(.renumbered, row: row, was: label.was, becomes: label.becomes))
    }
    let cells = cells(of: link, at: row, rowChanges: &rowChanges)
    let isChanged =
      !rowChanges.isEmpty
      || cells.contains { $0.segments.contains { $0.kind != .equal || $0.change != nil } }
    rows.append(
      RedlineRow(
        kind ?? (isChanged ? .changed : .unchanged), old: before, new: after, cells: cells,
        changes: rowChanges))
  }

  private static func text(_ clauses: [Clause]) -> String {
    clauses.map { TokenText.plain($0) }.joined(separator: " ¶ ")
  }

  private mutating func cells(
    of link: ClauseLink, at row: Int, rowChanges: inout [Int]
  ) -> [Script] {
    let section = new.clauses[link.right[0]].section
    if link.left.count > 1 || link.right.count > 1 {
      let place = ScriptPlace(section: section, row: row, cell: 0, rowChange: rowChanges.first)
      return [script(joined(old, link.left), joined(new, link.right), place, &rowChanges)]
    }
    let (one, other) = (link.left[0], link.right[0])
    let table = tableColumns(one, other)
    var result: [Script] = []
    for (cell, column) in table.columns.enumerated() {
      let place = ScriptPlace(
        section: section, row: row, cell: cell, kind: new.clauses[other].kind.wordChange)
      if let before = column.old, let after = column.new {
        var script = script(tokens(old, one, before), tokens(new, other, after), place, &rowChanges)
        script.oldColumn = before
        script.newColumn = after
        result.append(script)
      } else {
        result.append(columnScript(column, one, other, place, &rowChanges))
      }
    }
    return result
  }

  private mutating func script(
    _ before: NumberedTokens, _ after: NumberedTokens, _ place: ScriptPlace,
    _ rowChanges: inout [Int]
  ) -> Script {
    let found = scripts.sentences(from: before, to: after)
    var recorder = ScriptRecorder(old: before, new: after, place: place)
    let script = recorder.script(of: found.sentences, isCoarse: found.isCoarse, in: &changes)
    rowChanges += recorder.others
    for label in recorder.labels {
      notes.append(
        RedlineNote(.renumbered, row: place.row, was: label.was, becomes: label.becomes))
    }
    if found.isCoarse {
      notes.append(RedlineNote(.coarse, row: place.row, was: "", becomes: ""))
    }
    return script
  }

  private func tokens(_ text: ComparedText, _ clause: Int, _ cell: Int) -> NumberedTokens {
    NumberedTokens(
      tokens: text.clauses[clause].cells[cell], numbers: text.numbers[clause].cells[cell])
  }

  private func joined(_ text: ComparedText, _ clauses: [Int]) -> NumberedTokens {
    var result = NumberedTokens()
    for (index, clause) in clauses.enumerated() {
      if index > 0 {
        result.tokens.append(Token(.paragraphEnd, []))
        result.numbers.append(.paragraphEnd)
      }
      result.tokens += text.clauses[clause].cells.joined()
      result.numbers += text.numbers[clause].cells.joined()
    }
    return result
  }
}

/// Columns.
extension RowBuilder {
  private mutating func tableColumns(_ one: Int, _ other: Int) -> TableColumns {
    let count = (old.clauses[one].cells.count, new.clauses[other].cells.count)
    guard let before = old.clauses[one].nesting.last, let after = new.clauses[other].nesting.last,
      case .table = before.container, case .table = after.container
    else { return TableColumns(old: count.0, new: count.1) }
    let key = [before.ordinal, after.ordinal]
    if let known = columns[key] { return known }
    let headers = (header(of: one, in: old), header(of: other, in: new))
    let found = TableColumns(old: headers.0, new: headers.1)
    columns[key] = found
    return found
  }

  /// The header of the table in which a row stands.
  private func header(of clause: Int, in text: ComparedText) -> [[WordID]] {
    var place = clause
    while place > 0, text.numbers[place].group != .tableHeader { place -= 1 }
    return text.numbers[place].cells
  }

  private mutating func columnScript(
    _ column: TableColumns.Column, _ one: Int, _ other: Int, _ place: ScriptPlace,
    _ rowChanges: inout [Int]
  ) -> Script {
    let before = column.old.map { tokens(old, one, $0).tokens } ?? []
    let after = column.new.map { tokens(new, other, $0).tokens } ?? []
    let key = [
      old.clauses[one].nesting.last?.ordinal ?? 0, new.clauses[other].nesting.last?.ordinal ?? 0,
      column.old ?? -1, column.new ?? -1,
    ]
    let change: Int
    if let known = columnChanges[key] {
      change = known
    } else {
      change = changes.add(
        .column, in: place.section, row: place.row, was: TokenText.plain(before),
        becomes: TokenText.plain(after))
      columnChanges[key] = change
      rowChanges.append(change)
    }
    return Self.whole(before, after, oldColumn: column.old, newColumn: column.new, change)
  }

  /// A script that shows its tokens whole.
  private static func whole(
    _ before: [Token], _ after: [Token], oldColumn: Int?, newColumn: Int?, _ change: Int?,
    kind: Script.Segment.Kind? = nil
  ) -> Script {
    var segments: [Script.Segment] = []
    if !before.isEmpty {
      segments.append(
        .init(kind ?? .deleted, old: 0..<before.count, new: 0..<0, change: change))
    }
    if !after.isEmpty {
      segments.append(
        .init(
          kind ?? .inserted, old: before.count..<before.count, new: 0..<after.count,
          change: change))
    }
    let sentence = Script.Sentence(old: 0..<before.count, new: 0..<after.count)
    return Script(
      oldColumn: oldColumn, newColumn: newColumn, old: before, new: after, segments: segments,
      sentences: [sentence])
  }
}

/// Clauses of one text.
extension RowBuilder {
  private mutating func appendAway(_ link: ClauseLink, to row: Int) {
    let clauses = link.left.map { old.clauses[$0] }
    let cells: [Script]
    if clauses.count > 1 {
      let tokens = joined(old, link.left).tokens
      cells = [
        Self.whole(tokens, [], oldColumn: 0, newColumn: nil, nil, kind: .movedAway)
      ]
    } else {
      cells = clauses[0].cells.enumerated().map { cell, tokens in
        Self.whole(tokens, [], oldColumn: cell, newColumn: nil, nil, kind: .movedAway)
      }
    }
    rows.append(RedlineRow(.movedAway(to: row), old: clauses, cells: cells))
  }

  private mutating func appendDeleted(_ place: Int, at row: Int) {
    let clause = old.clauses[place]
    var rowChanges: [Int] = []
    let cells = oneSided(clause, at: row, isNew: false, &rowChanges)
    rows.append(RedlineRow(.deleted, old: [clause], cells: cells, changes: rowChanges))
  }

  private mutating func appendInserted(_ place: Int, at row: Int) {
    let clause = new.clauses[place]
    var rowChanges: [Int] = []
    if let original = originals[place], let source = stayedRow[original] {
      let text = TokenText.plain(clause)
      rowChanges.append(
        changes.add(.copied, in: clause.section, row: row, was: "", becomes: text))
      let cells = clause.cells.enumerated().map { cell, tokens in
        Self.whole([], tokens, oldColumn: nil, newColumn: cell, rowChanges[0])
      }
      rows.append(
        RedlineRow(.copied(from: source), new: [clause], cells: cells, changes: rowChanges))
      return
    }
    let cells = oneSided(clause, at: row, isNew: true, &rowChanges)
    rows.append(RedlineRow(.inserted, new: [clause], cells: cells, changes: rowChanges))
  }

  /// The scripts of a clause that only one text has: a change a sentence, or one for a table row.
  private mutating func oneSided(
    _ clause: Clause, at row: Int, isNew: Bool, _ rowChanges: inout [Int]
  ) -> [Script] {
    let text = TokenText.plain(clause)
    let kind = clause.kind.wordChange ?? (isNew ? .inserted : .deleted)
    let isBlank = clause.cells.joined().allSatisfy { $0.kind == .space || $0.bytes.isEmpty }
    if isBlank || clause.cells.count != 1 {
      let name = isBlank ? clause.blankName : text
      let change = changes.add(
        isBlank ? .structure : kind, in: clause.section, row: row, was: isNew ? "" : name,
        becomes: isNew ? name : "")
      rowChanges.append(change)
      return clause.cells.enumerated().map { cell, tokens in
        Self.whole(
          isNew ? [] : tokens, isNew ? tokens : [], oldColumn: isNew ? nil : cell,
          newColumn: isNew ? cell : nil, change)
      }
    }
    let ranges = SentenceSplitter.sentences(clause.cells[0])
    let tokens = NumberedTokens(
      tokens: clause.cells[0], numbers: clause.cells[0].map { $0.kind == .space ? .space : 5 })
    let place = ScriptPlace(
      section: clause.section, row: row, cell: 0, kind: clause.kind.wordChange)
    var recorder = ScriptRecorder(
      old: isNew ? NumberedTokens() : tokens, new: isNew ? tokens : NumberedTokens(), place: place)
    let sentences = ranges.map { range in
      let (before, after) = isNew ? (0..<0, range) : (range, 0..<0)
      return ComparedSentence(
        fate: isNew ? .inserted : .deleted, old: before, new: after,
        segments: [.init(isNew ? .inserted : .deleted, old: before, new: after)])
    }
    var script = recorder.script(of: sentences, isCoarse: false, in: &changes)
    script.oldColumn = isNew ? nil : 0
    script.newColumn = isNew ? 0 : nil
    return [script]
  }
}

/// Moves.
extension RowBuilder {
  /// Records the change of a run of moved clauses at the first row in which they stand.
  private mutating func noteMove(_ link: Int, at row: Int) {
    guard let run = runs.run(of: link) else { return }
    if runs.change[run] == nil {
      let moved = matching.links[link]
      runs.change[run] = changes.add(
        .moved, in: new.clauses[moved.right[0]].section, row: row,
        was: Self.text(moved.left.map { old.clauses[$0] }),
        becomes: Self.text(moved.right.map { new.clauses[$0] }))
    }
  }

  /// Names the change of a move in every row of it, on both sides.
  private mutating func tieMoves() {
    for link in matching.links.indices {
      guard let run = runs.run(of: link), let change = runs.change[run] else { continue }
      for row in [awayRow[link], hereRow[link]].compactMap(\.self) {
        rows[row].changes.insert(change, at: 0)
      }
    }
  }
}

extension Clause.Kind {
  /// The kind of all changes of words in a clause that is no prose.
  var wordChange: Change.Kind? {
    switch self {
    case .date, .pointer: .date
    case .issuer, .signature: .signature
    case .title, .supplemented, .heading, .paragraph, .tableHeader, .tableRow, .code,
      .thematicBreak, .nothing:
      nil
    }
  }
}

extension Clause {
  /// What a clause without words is called.
  var blankName: String {
    switch kind {
    case .thematicBreak: "thematic break"
    case .nothing: "empty " + (nesting.last?.container.kindName ?? "clause")
    case .tableRow, .tableHeader: "empty row"
    case .code: "empty code"
    default: "empty paragraph"
    }
  }
}
