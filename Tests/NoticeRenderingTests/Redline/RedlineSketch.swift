import NoticeModel

/// A redline that is told clause by clause what became of what; the words it compares by itself.
struct RedlineSketch {
  /// The rows so far.
  var rows: [RedlineRow] = []
  /// The changes so far.
  private(set) var changes: [Change] = []

  /// The redline of two editions.
  func redline(
    from old: Edition, to new: Edition, sections: [SectionStep] = [], notes: [RedlineNote] = []
  ) -> Redline {
    Redline(
      old: .init(name: "2021-04-01", edition: bare(old)),
      new: .init(name: "2024-09", edition: bare(new)), rows: rows, changes: changes,
      sections: sections, notes: notes)
  }

  private func bare(_ edition: Edition) -> Edition {
    var edition = edition
    edition.title = []
    edition.dateline = []
    edition.lead = []
    edition.sections = []
    edition.signature = []
    return edition
  }

  /// Appends a clause that both texts have.
  mutating func keep(_ old: Clause, as new: Clause) {
    let scripts = (0..<max(old.cells.count, new.cells.count)).map { column in
      script(
        column < old.cells.count ? old.cells[column] : nil,
        column < new.cells.count ? new.cells[column] : nil, column: column, in: new.section)
    }
    let isChanged = scripts.contains { $0.segments.contains { $0.change != nil } }
    rows.append(
      RedlineRow(isChanged ? .changed : .unchanged, old: [old], new: [new], cells: scripts))
  }

  /// Appends a clause that only the new text has.
  mutating func insert(_ clause: Clause) {
    let scripts = clause.cells.enumerated().map { script(nil, $1, column: $0, in: clause.section) }
    rows.append(RedlineRow(.inserted, new: [clause], cells: scripts))
  }

  /// Appends a clause that only the old text has.
  mutating func delete(_ clause: Clause) {
    let scripts = clause.cells.enumerated().map { script($1, nil, column: $0, in: clause.section) }
    rows.append(RedlineRow(.deleted, old: [clause], cells: scripts))
  }

  /// Makes a move of a clause that is gone and one that is new.
  mutating func move(from row: Int, to other: Int) {
    let old = rows[row].old[0]
    let new = rows[other].new[0]
    rows[row].kind = .movedAway(to: other)
    rows[other].kind = .movedHere(from: row)
    rows[other].old = [old]
    rows[other].cells = zip(old.cells, new.cells).enumerated().map {
      script($1.0, $1.1, column: $0, in: new.section, row: other)
    }
    rows[other].changes = [note(.moved, in: new.section, row: other)]
  }

  /// Notes a change of a whole row.
  mutating func note(
    _ kind: Change.Kind, in section: SectionID, row: Int, was: String = "", becomes: String = ""
  ) -> Int {
    let digits = String(0x100000 + changes.count, radix: 16)
    changes.append(
      Change(
        id: ChangeID("\(section)/\(digits)"), kind: kind, section: section, row: row, was: was,
        becomes: becomes))
    return changes.count - 1
  }

  private mutating func script(
    _ old: [Token]?, _ new: [Token]?, column: Int, in section: SectionID, row: Int? = nil
  ) -> Script {
    let runs = TokenRuns.runs(of: old ?? [], new ?? [])
    var edit: Int?
    var alteration: Int?
    if runs.contains(where: { !$0.isEqual }) {
      let kind: Change.Kind = old == nil ? .inserted : new == nil ? .deleted : .reworded
      edit = note(
        kind, in: section, row: row ?? rows.count, was: Self.text(old, runs.map(\.old), runs),
        becomes: Self.text(new, runs.map(\.new), runs))
    }
    if runs.contains(where: \.isAltered) {
      alteration = note(
        .linkTarget, in: section, row: row ?? rows.count, was: "before", becomes: "after")
    }
    return Script(
      oldColumn: old == nil ? nil : column, newColumn: new == nil ? nil : column, old: old ?? [],
      new: new ?? [],
      segments: runs.map { run in
        .init(
          run.isEqual ? .equal : run.old.isEmpty ? .inserted : .deleted, old: run.old,
          new: run.new, change: run.isEqual ? run.isAltered ? alteration : nil : edit)
      })
  }

  /// The words of the runs that one text alone has.
  private static func text(
    _ tokens: [Token]?, _ ranges: [Range<Int>], _ runs: [TokenRuns.Run]
  ) -> String {
    zip(ranges, runs).filter { !$0.isEmpty && !$1.isEqual }
      .map { range, _ in (tokens ?? [])[range].map(\.text).joined() }.joined(separator: " … ")
  }
}
