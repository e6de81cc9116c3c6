import NoticeLanguage
import NoticeModel

/// The columns of a table of a redline, in the order of its header.
struct RedlineColumns {
  private let columns: [(old: Int?, new: Int?)]

  /// Takes the columns of a header.
  init(_ header: [Script]) {
    columns = header.map { ($0.oldColumn, $0.newColumn) }
  }

  /// The scripts of a row, one a column; `nil` where the row has no cell.
  ///
  /// What a row that came from another table has beyond the columns of this one stands behind them.
  /// Where its columns would change places among these, it keeps its own order, for each side of a
  /// row is read from left to right.
  func scripts(of row: RedlineRow) -> [Script?] {
    var places = Array(row.cells.indices)
    var placed: [Int?] = columns.map { column in
      let found = places.firstIndex { place in
        let script = row.cells[place]
        return script.newColumn == nil
          ? script.oldColumn == column.old && column.old != nil
          : script.newColumn == column.new
      }
      return found.map { places.remove(at: $0) }
    }
    placed += places
    let order = placed.compactMap(\.self)
    guard zip(order, order.dropFirst()).allSatisfy({ $0 < $1 }) else { return row.cells }
    return placed.map { place in place.map { row.cells[$0] } }
  }
}

extension RedlineHTMLRenderer {
  /// Writes the rows of a table.
  mutating func write(_ table: Table, _ rows: Range<Int>) {
    let header = rows.prefix { isHeader($0) }
    let columns = RedlineColumns(self.columns(of: header))
    let id = "columns_\(rows.lowerBound)"
    html.output.write("<div class=\"table\" role=\"group\" aria-labelledby=\"\(id)\"")
    html.output.write(" tabindex=\"0\">\n<table>\n<thead id=\"\(id)\">\n")
    for index in header { writeRow(index, of: table, columns, element: "th scope=\"col\"") }
    html.output.write("</thead>\n")
    if header.upperBound < rows.upperBound {
      html.output.write("<tbody>\n")
      for index in header.upperBound..<rows.upperBound {
        writeRow(index, of: table, columns, element: "td")
      }
      html.output.write("</tbody>\n")
    }
    html.output.write("</table>\n</div>\n")
  }

  private func isHeader(_ row: Int) -> Bool {
    if case .tableHeader = redline.rows[row].clause?.kind { true } else { false }
  }

  /// The cells of the header row that has the most of them.
  private func columns(of header: Range<Int>) -> [Script] {
    header.map { redline.rows[$0].cells }.max { $0.count < $1.count } ?? []
  }

  private mutating func writeRow(
    _ index: Int, of table: Table, _ columns: RedlineColumns, element: String
  ) {
    let row = redline.rows[index]
    let scripts = columns.scripts(of: row)
    let last = scripts.lastIndex { $0 != nil } ?? 0
    html.output.write(row.isChanged ? "<tr class=\"change \(row.kind.name)\">\n" : "<tr>\n")
    var isFirst = true
    for (column, script) in scripts.enumerated() {
      html.output.write("<\(element)\(cellClass(of: script, in: table, row))>")
      if column == 0 { writeAnchors(of: index) }
      if let script {
        write(script, of: row, side: .both, isFirst: isFirst)
        isFirst = false
      }
      if column == last { writeTail(of: index) }
      html.output.write("</\(element.prefix { $0 != " " })>\n")
    }
    html.output.write("</tr>\n")
  }

  private func cellClass(of script: Script?, in table: Table, _ row: RedlineRow) -> String {
    var names: [String] = []
    if let column = script?.newColumn ?? script?.oldColumn,
      table.alignments.indices.contains(column)
    {
      switch table.alignments[column] {
      case .natural: break
      case .left: names.append("left")
      case .center: names.append("center")
      case .right: names.append("right")
      }
    }
    if let script, row.kind == .changed {
      if script.oldColumn == nil { names.append("inserted") }
      if script.newColumn == nil { names.append("deleted") }
    }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
