import NoticeModel

/// Columns.
extension RowBuilder {
  /// The columns of the tables in which two rows stand; one column for everything else.
  mutating func tableColumns(_ one: Int, _ other: Int) -> TableColumns {
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
  func header(of clause: Int, in text: ComparedText) -> [[WordID]] {
    var place = clause
    while place > 0, text.numbers[place].group != .tableHeader { place -= 1 }
    return text.numbers[place].cells
  }

  /// The script of a cell whose column came or went; the column is one change for all its rows.
  mutating func columnScript(
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
  static func whole(
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
