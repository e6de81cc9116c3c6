import NoticeModel

/// Which rows of a redline belong to one table of the document.
///
/// Word tracks rows but, as LibreOffice reads it, no columns; and a table cannot be split or joined.
/// So the rows of both texts share a table only where one table became one table with the same
/// columns. Any other is there twice: as it was, deleted, and as it is, inserted.
struct TableGroups {
  /// Tables that rows tie together.
  struct Group {
    /// The rows, by their places in the redline.
    var rows: [Int] = []
    /// Whether both texts share the table.
    var isShared = true
  }

  /// The groups.
  private(set) var groups: [Group] = []
  /// The group of each row of a table.
  private(set) var membership: [Int: Int] = [:]

  private struct Key: Hashable {
    let isOld: Bool
    let ordinal: Int
  }

  /// Finds the groups of a redline.
  init(_ rows: [RedlineRow]) {
    var byTable: [Key: Int] = [:]
    for (index, row) in rows.enumerated() {
      let old = row.rejected.first?.tableOrdinal.map { Key(isOld: true, ordinal: $0) }
      let new = row.accepted.first?.tableOrdinal.map { Key(isOld: false, ordinal: $0) }
      let keys = [old, new].compactMap { $0 }
      guard !keys.isEmpty else { continue }
      let known = Set(keys.compactMap { byTable[$0] }).sorted()
      let group = known.first ?? groups.count
      if known.isEmpty { groups.append(Group()) }
      for other in known.dropFirst() {
        groups[group].rows += groups[other].rows
        groups[other].rows = []
        for (key, value) in byTable where value == other { byTable[key] = group }
      }
      groups[group].rows.append(index)
      for key in keys { byTable[key] = group }
    }
    for index in groups.indices { settle(index, rows) }
  }

  private mutating func settle(_ group: Int, _ rows: [RedlineRow]) {
    groups[group].rows.sort()
    let places = groups[group].rows
    for place in places { membership[place] = group }
    let members = places.map { rows[$0] }
    let old = Set(members.compactMap { $0.rejected.first?.tableOrdinal })
    let new = Set(members.compactMap { $0.accepted.first?.tableOrdinal })
    let depths = Set(members.flatMap { ($0.rejected + $0.accepted).map(\.nesting.count) })
    let isContiguous = zip(places, places.dropFirst()).allSatisfy { $0 + 1 == $1 }
    groups[group].isShared =
      old.count <= 1 && new.count <= 1 && depths.count == 1 && isContiguous
      && members.allSatisfy(\.isPlainTableRow)
  }
}

extension Clause {
  /// The ordinal of the table that the clause is a row of.
  var tableOrdinal: Int? {
    guard let step = nesting.last, case .table = step.container else { return nil }
    return step.ordinal
  }
}

extension RedlineRow {
  /// Whether the row keeps its cells: one clause a side at most, and the same columns.
  fileprivate var isPlainTableRow: Bool {
    guard rejected.count <= 1, accepted.count <= 1 else { return false }
    guard let old = rejected.first, let new = accepted.first else { return true }
    return old.tableOrdinal != nil && new.tableOrdinal != nil && old.kind == new.kind
      && old.cells.count == new.cells.count && cells.count == new.cells.count
      && cells.enumerated().allSatisfy { $1.oldColumn == $0 && $1.newColumn == $0 }
  }
}
