import NoticeModel

/// Makes the rows, changes and notes of a redline from what became of the clauses.
struct RowBuilder {
  /// The two texts.
  let old: ComparedText
  let new: ComparedText
  /// What became of their clauses.
  let matching: Matching
  /// What each row is.
  let plan: [PlannedRow]
  /// What compares words.
  var scripts: ScriptFinder
  /// What gathers changes.
  var changes: ChangeRecorder
  /// What compares everything else.
  var attributes = AttributeComparison()
  /// The rows so far.
  var rows: [RedlineRow] = []
  /// The notes so far.
  var notes: [RedlineNote] = []
  /// The rows in which a link's clauses stood and stand.
  var awayRow: [Int: Int] = [:]
  /// The row in which the clauses of a link stand.
  var hereRow: [Int: Int] = [:]
  /// The row of each clause that stayed.
  var stayedRow: [Int: Int] = [:]
  /// The clause that a new one repeats.
  var originals: [Int: Int] = [:]
  /// The columns of each table, by the ordinals of both.
  var columns: [[Int]: TableColumns] = [:]
  /// The change of each column that came or went, by table and place.
  var columnChanges: [[Int]: Int] = [:]
  /// The change of each run of moved clauses, and the run of each link.
  var runs: MovedRuns

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

  /// Makes the row of clauses that both texts have.
  mutating func appendPair(_ link: ClauseLink, kind: RedlineRow.Kind?, at row: Int) {
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

  /// The words of some clauses.
  static func text(_ clauses: [Clause]) -> String {
    clauses.map { TokenText.plain($0) }.joined(separator: " ¶ ")
  }

  /// The scripts of the cells of linked clauses.
  mutating func cells(
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

  /// Compares two cells.
  mutating func script(
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

  /// The tokens of a cell.
  func tokens(_ text: ComparedText, _ clause: Int, _ cell: Int) -> NumberedTokens {
    NumberedTokens(
      tokens: text.clauses[clause].cells[cell], numbers: text.numbers[clause].cells[cell])
  }

  /// The tokens of several clauses, with the ends of paragraphs between.
  func joined(_ text: ComparedText, _ clauses: [Int]) -> NumberedTokens {
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
