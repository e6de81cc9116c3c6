import NoticeModel

extension PlainTextRenderer {
  /// Writes a table in columns, or where the words are too wide for that, as records.
  mutating func write(_ table: Table) {
    let header = table.header.map { flow(of: $0.content) }
    let rows = table.rows.map { row in row.map { flow(of: $0.content) } }
    guard let widths = PlainTextColumns.widths(of: [header] + rows, within: width) else {
      return writeRecords(rows, header: header)
    }
    let columns = PlainTextColumns(widths: widths, alignments: table.alignments)
    let isOpen = rows.contains { row in columns.height(of: row) > 1 }
    writeRow(header, in: columns)
    lines.beginLine()
    lines.output.mark(columns.rule)
    lines.endLine()
    for (index, row) in rows.enumerated() {
      if index > 0, isOpen { lines.writeBlankLine() }
      writeRow(row, in: columns)
    }
  }

  /// Writes a row; its cells are read one after the other, though their lines lie side by side.
  private mutating func writeRow(_ cells: [MarkedBytes], in columns: PlainTextColumns) {
    let broken = columns.broken(cells)
    var start = 0
    var pieces = [[Range<Int>]](repeating: [], count: cells.count)
    var marks = [Int](repeating: 0, count: cells.count)
    let height = broken.map(\.count).max() ?? 0
    for row in 0..<height {
      lines.beginLine()
      if row == 0 { start = lines.contentStart }
      var missing = 0
      for column in cells.indices {
        let line = row < broken[column].count ? broken[column][row] : nil
        let padding = columns.padding(of: line?.columns ?? 0, in: column)
        if let line, !line.range.isEmpty {
          lines.output.write([UInt8](repeating: .space, count: missing + padding.before))
          let begin = lines.output.bytes.count
          lines.output.write(cells[column], line.range, from: &marks[column])
          pieces[column].append(begin..<lines.output.bytes.count)
          missing = padding.after + PlainTextColumns.gap
        } else {
          missing += columns.widths[column] + PlainTextColumns.gap
        }
      }
      lines.endLine()
    }
    guard height > 1 else { return }
    rearrangements.append(
      Rendering.Rearrangement(
        range: start..<lines.output.bytes.count, pieces: pieces.flatMap { $0 }))
  }

  // MARK: Records

  /// Writes each row as lines of *header: value*; the headers count as words once, in front.
  private mutating func writeRecords(_ rows: [[MarkedBytes]], header: [MarkedBytes]) {
    guard let first = rows.first else { return writeHeaders(header) }
    var names: [Range<Int>] = []
    var values: [Range<Int>] = []
    for (name, value) in zip(header, first) {
      let ranges = writeField(name, value, nameIsWords: true)
      names.append(ranges.name)
      values.append(ranges.value)
    }
    let begin = names.first?.lowerBound ?? 0
    rearrangements.append(
      Rendering.Rearrangement(range: begin..<lines.output.bytes.count, pieces: names + values))
    for row in rows.dropFirst() {
      lines.writeBlankLine()
      for (name, value) in zip(header, row) { writeField(name, value, nameIsWords: false) }
    }
  }

  private mutating func writeHeaders(_ header: [MarkedBytes]) {
    for name in header { write(name) }
  }

  /// Writes a field with a hanging indent, and returns where its parts are.
  @discardableResult
  private mutating func writeField(
    _ name: MarkedBytes, _ value: MarkedBytes, nameIsWords: Bool
  ) -> (name: Range<Int>, value: Range<Int>) {
    var flow = MarkedBytes()
    var mark = 0
    if nameIsWords {
      flow.write(name, name.bytes.indices, from: &mark)
    } else {
      flow.mark(name.bytes)
    }
    let nameEnd = flow.bytes.count
    flow.mark(":")
    flow.write(.space)
    mark = 0
    flow.write(value, value.bytes.indices, from: &mark)
    lines.enter(first: [], rest: [.space, .space], columns: 2)
    let ends = writeTracking(flow, splitAt: nameEnd + 1)
    lines.leave(columns: 2)
    return ends
  }

  /// Writes a paragraph, and returns where its parts before and behind a place came to lie.
  private mutating func writeTracking(
    _ flow: MarkedBytes, splitAt place: Int
  ) -> (name: Range<Int>, value: Range<Int>) {
    var start: Int?
    var split = 0
    var mark = 0
    for line in LineBreaker.lines(of: flow.bytes, width: width) {
      lines.beginLine()
      if start == nil { start = lines.contentStart }
      if line.range.lowerBound < place {
        split = lines.output.bytes.count + min(place, line.range.upperBound) - line.range.lowerBound
      }
      lines.output.write(flow, line.range, from: &mark)
      let end = lines.output.bytes.count
      lines.endLine()
      if line.endsInsideWord { lines.output.markApparatus(end..<end + 1) }
    }
    return ((start ?? split)..<split, split..<lines.output.bytes.count)
  }
}
