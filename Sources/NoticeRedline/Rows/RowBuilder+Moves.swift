import NoticeModel

/// Moves.
extension RowBuilder {
  /// Records the change of a run of moved clauses at the first row in which they stand.
  mutating func noteMove(_ link: Int, at row: Int) {
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
  mutating func tieMoves() {
    for link in matching.links.indices {
      guard let run = runs.run(of: link), let change = runs.change[run] else { continue }
      for row in [awayRow[link], hereRow[link]].compactMap(\.self) {
        rows[row].changes.insert(change, at: 0)
      }
    }
  }
}
