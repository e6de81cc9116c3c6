import NoticeModel

/// Clauses of one text.
extension RowBuilder {
  /// Makes the row in which moved clauses stood.
  mutating func appendAway(_ link: ClauseLink, to row: Int) {
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

  /// Makes the row of a clause that is gone.
  mutating func appendDeleted(_ place: Int, at row: Int) {
    let clause = old.clauses[place]
    var rowChanges: [Int] = []
    let cells = oneSided(clause, at: row, isNew: false, &rowChanges)
    rows.append(RedlineRow(.deleted, old: [clause], cells: cells, changes: rowChanges))
  }

  /// Makes the row of a clause that is new, or repeats another one.
  mutating func appendInserted(_ place: Int, at row: Int) {
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
  mutating func oneSided(
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
