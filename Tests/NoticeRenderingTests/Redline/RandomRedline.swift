import NoticeTestSupport
import NoticeModel
import NoticeRedline

/// Makes redlines that are right but not wise: any clause may be paired with any of its kind.
struct RandomRedline {
  private var generator: SeededGenerator
  private var sketch = RedlineSketch()

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
  }

  /// A redline of two editions.
  mutating func redline(from old: Edition, to new: Edition) -> Redline {
    let after = ClauseReader.clauses(of: new)
    var next = 0
    for clause in ClauseReader.clauses(of: old) {
      if let match = after[next...].firstIndex(of: clause), match - next < 8 {
        for index in next..<match { sketch.insert(after[index]) }
        sketch.keep(clause, as: after[match])
        next = match + 1
      } else if next < after.count, mayPair(clause, after[next]), generator.oneIn(2) {
        sketch.keep(clause, as: after[next])
        next += 1
      } else {
        sketch.delete(clause)
      }
    }
    for clause in after[next...] { sketch.insert(clause) }
    linkMoves()
    return sketch.redline(
      from: old, to: new, notes: [RedlineNote(.renumbered, was: "4.", becomes: "5.")])
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

  /// Makes some clauses that are gone and some that are new one move each.
  private mutating func linkMoves() {
    for row in sketch.rows.indices where sketch.rows[row].kind == .deleted && generator.oneIn(2) {
      let clause = sketch.rows[row].old[0]
      let other = sketch.rows.firstIndex {
        $0.kind == .inserted && mayPair(clause, $0.new[0])
          && $0.new[0].cells.count == clause.cells.count
      }
      if let other { sketch.move(from: row, to: other) }
    }
  }
}
