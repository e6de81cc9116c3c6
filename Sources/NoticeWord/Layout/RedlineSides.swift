import NoticeModel

/// The clauses of a redline, side by side, each in the order of its own text.
struct RedlineSides {
  /// A clause of one side.
  struct Entry {
    /// The clause.
    let clause: Clause
    /// The row that it stands in.
    let row: Int
  }

  /// The clauses of the old text.
  private(set) var old: [Entry] = []
  /// The clauses of the new text.
  private(set) var new: [Entry] = []
  /// Where the old clauses of each row begin.
  private(set) var oldStarts: [Int] = []
  /// Where the new clauses of each row begin.
  private(set) var newStarts: [Int] = []
  /// The clauses that stayed, as they were and as they are.
  private(set) var pairs: [(old: Clause, new: Clause)] = []

  /// Lays the rows out.
  init(_ redline: Redline) {
    for (index, row) in redline.rows.enumerated() {
      oldStarts.append(old.count)
      newStarts.append(new.count)
      old += row.rejected.map { Entry(clause: $0, row: index) }
      new += row.accepted.map { Entry(clause: $0, row: index) }
      pairs += zip(row.rejected, row.accepted).map { ($0, $1) }
    }
  }
}
