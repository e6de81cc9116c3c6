import NoticeModel
import NoticeRedline

/// Makes redlines that are right but not wise: any clause may be paired with any of its kind.
struct RandomRedline {
  private var generator: SeededGenerator
  private var rows: [RedlineRow] = []
  private var changes: [Change] = []

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
  }

  /// A redline of two editions.
  mutating func redline(from old: Edition, to new: Edition) -> Redline {
    let before = ClauseReader.clauses(of: old)
    let after = ClauseReader.clauses(of: new)
    var next = 0
    for clause in before {
      if let match = after[next...].firstIndex(of: clause), match - next < 8 {
        for index in next..<match { insert(after[index]) }
        append(clause, after[match])
        next = match + 1
      } else if next < after.count, mayPair(clause, after[next]), generator.oneIn(2) {
        append(clause, after[next])
        next += 1
      } else {
        delete(clause)
      }
    }
    for clause in after[next...] { insert(clause) }
    linkMoves()
    return Redline(
      old: .init(name: "2021-04", edition: bare(old)),
      new: .init(name: "2024-09", edition: bare(new)), rows: rows, changes: changes,
      sections: [], notes: [RedlineNote(.renumbered, was: "4.", becomes: "5.")])
  }

  private func bare(_ edition: Edition) -> Edition {
    var edition = edition
    edition.lead = []
    edition.sections = []
    return edition
  }

  private func mayPair(_ old: Clause, _ new: Clause) -> Bool {
    switch (old.kind, new.kind) {
    case (.paragraph, .paragraph), (.heading, .heading), (.title, .title), (.date, .date),
      (.signature, .signature), (.code, .code), (.tableHeader, .tableHeader),
      (.tableRow, .tableRow):
      true
    default: false
    }
  }

  private mutating func append(_ old: Clause, _ new: Clause) {
    var scripts: [Script] = []
    let isUnchanged = old == new
    for column in 0..<max(old.cells.count, new.cells.count) {
      let left = column < old.cells.count ? old.cells[column] : nil
      let right = column < new.cells.count ? new.cells[column] : nil
      scripts.append(script(left, right, column: column))
    }
    rows.append(
      RedlineRow(isUnchanged ? .unchanged : .changed, old: [old], new: [new], cells: scripts))
  }

  private mutating func insert(_ clause: Clause) {
    let scripts = clause.cells.enumerated().map { script(nil, $1, column: $0, isWhole: true) }
    rows.append(RedlineRow(.inserted, new: [clause], cells: scripts))
  }

  private mutating func delete(_ clause: Clause) {
    let scripts = clause.cells.enumerated().map { script($1, nil, column: $0, isWhole: true) }
    rows.append(RedlineRow(.deleted, old: [clause], cells: scripts))
  }

  private mutating func script(
    _ old: [Token]?, _ new: [Token]?, column: Int, isWhole: Bool = false
  ) -> Script {
    var segments: [Script.Segment] = []
    let change = changes.count
    var isEdited = false
    for run in TokenRuns.runs(of: old ?? [], new ?? []) {
      let isEqual = !run.old.isEmpty && !run.new.isEmpty
      isEdited = isEdited || !isEqual || run.isAltered
      let mark = isEqual && !run.isAltered ? nil : change
      if isEqual {
        segments.append(.init(.equal, old: run.old, new: run.new, change: mark))
      } else {
        segments.append(
          .init(
            run.old.isEmpty ? .inserted : .deleted, old: run.old, new: run.new, change: mark))
      }
    }
    if isEdited { appendChange(whole: isWhole, isNew: old == nil) }
    return Script(
      oldColumn: old == nil ? nil : column, newColumn: new == nil ? nil : column, old: old ?? [],
      new: new ?? [], segments: segments)
  }

  private mutating func appendChange(whole: Bool, isNew: Bool) {
    let digits = String(0x100000 + changes.count, radix: 16)
    changes.append(
      Change(
        id: ChangeID("section/\(digits)"),
        kind: whole ? isNew ? .inserted : .deleted : .reworded, section: .lead, row: rows.count,
        was: "was", becomes: "becomes"))
  }

  /// Makes some clauses that are gone and some that are new one move each.
  private mutating func linkMoves() {
    for index in rows.indices where rows[index].kind == .deleted && generator.oneIn(2) {
      let clause = rows[index].old[0]
      let other = rows.indices.first {
        rows[$0].kind == .inserted && mayPair(clause, rows[$0].new[0])
          && rows[$0].new[0].cells.count == clause.cells.count
      }
      guard let other else { continue }
      let new = rows[other].new[0]
      rows[index].kind = .movedAway(to: other)
      rows[other].kind = .movedHere(from: index)
      rows[other].old = [clause]
      rows[other].cells = zip(clause.cells, new.cells).enumerated().map {
        script($1.0, $1.1, column: $0)
      }
    }
  }
}

/// The longest common runs of two lists of tokens, by the book.
enum TokenRuns {
  /// A run that both have, or that one of them has.
  struct Run {
    var old: Range<Int>
    var new: Range<Int>
    var isAltered = false
  }

  /// The runs, what is gone before what is new.
  static func runs(of old: [Token], _ new: [Token]) -> [Run] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for left in old.indices.reversed() {
      for right in new.indices.reversed() {
        lengths[left][right] =
          isSame(old[left], new[right])
          ? lengths[left + 1][right + 1] + 1
          : max(lengths[left + 1][right], lengths[left][right + 1])
      }
    }
    var runs: [Run] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, isSame(old[left], new[right]) {
        let isAltered = old[left].marks != new[right].marks
        append(
          Run(old: left..<left + 1, new: right..<right + 1, isAltered: isAltered), to: &runs)
        left += 1
        right += 1
      } else if left < old.count,
        right == new.count || lengths[left + 1][right] >= lengths[left][right + 1]
      {
        append(Run(old: left..<left + 1, new: right..<right), to: &runs)
        left += 1
      } else {
        append(Run(old: left..<left, new: right..<right + 1), to: &runs)
        right += 1
      }
    }
    return runs
  }

  private static func isSame(_ old: Token, _ new: Token) -> Bool {
    old.kind == new.kind && old.bytes == new.bytes
  }

  /// Appends a run to the one before if it has the same fate.
  private static func append(_ run: Run, to runs: inout [Run]) {
    if let last = runs.last, last.old.isEmpty == run.old.isEmpty,
      last.new.isEmpty == run.new.isEmpty, last.isAltered == run.isAltered
    {
      runs[runs.count - 1].old = last.old.lowerBound..<run.old.upperBound
      runs[runs.count - 1].new = last.new.lowerBound..<run.new.upperBound
    } else {
      runs.append(run)
    }
  }
}
