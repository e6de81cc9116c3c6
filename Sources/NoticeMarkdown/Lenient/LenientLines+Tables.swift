extension LenientLines {
  /// Takes the table that begins with a line, if one does.
  mutating func takeTable(
    _ line: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>
  ) -> Bool {
    let ahead = number + 1 < lines.count ? text[lines[number + 1]] : []
    let headers: [[UInt8]]
    var hasHeader = true
    if let own = LenientTables.delimiters(content), content.contains(.pipe),
      unitStart == prepared.markdown.count, ahead.contains(.pipe)
    {
      headers = own
      hasHeader = false
    } else if content.contains(.pipe), let next = delimiters(below: ahead) {
      headers = next
    } else {
      return false
    }
    let rows = rows(from: number + (hasHeader ? 2 : 1))
    let header = hasHeader ? LenientTables.count(content) : headers.count
    let widest = rows.map { LenientTables.count($0) }.max() ?? 0
    let columns = max(header, headers.count, widest)
    // A line that looks like a header by chance is none.
    guard header > 1 || headers.count > 1 || header == headers.count else { return false }
    let filled = columns * (rows.count + 1)
    guard columns <= LenientTables.columns, cells + filled <= LenientTables.cells else {
      notes.add(.wideTables)
      emitAsText(line, upTo: rows.count + (hasHeader ? 2 : 1))
      return true
    }
    cells += filled
    let prefix = Array(line[..<content.startIndex])
    if !hasHeader { notes.add(.headerlessTables) }
    if rows.contains(where: { LenientTables.count($0) != header }) { notes.add(.raggedRows) }
    emitTable(prefix, hasHeader ? content : [], header, headers, rows, columns)
    number += rows.count + (hasHeader ? 1 : 0)
    return true
  }

  private func delimiters(below line: ArraySlice<UInt8>) -> [[UInt8]]? {
    LenientTables.delimiters(line[Self.contentStart(of: line)...])
  }

  /// Where a line begins behind white space and marks of quotation.
  private static func contentStart(of line: ArraySlice<UInt8>) -> Int {
    line.firstIndex { !$0.isBlank && $0 != .rightAngle } ?? line.endIndex
  }

  /// The rows from a line on, up to a blank line or another block.
  private func rows(from first: Int) -> [ArraySlice<UInt8>] {
    var rows: [ArraySlice<UInt8>] = []
    var position = first
    while position < lines.count {
      let line = text[lines[position]]
      let content = line[Self.contentStart(of: line)...]
      guard let byte = content.first, byte != .hash, byte != .colon,
        LenientPrefix(content).markers == 0, LenientFence(opening: content) == nil,
        content.contains(.pipe)
      else { break }
      rows.append(content)
      position += 1
    }
    return rows
  }

  private mutating func emitTable(
    _ prefix: [UInt8], _ header: ArraySlice<UInt8>, _ count: Int, _ delimiters: [[UInt8]],
    _ rows: [ArraySlice<UInt8>], _ columns: Int
  ) {
    let rest = prefix.map { $0 == .rightAngle || $0 == .tab ? $0 : UInt8.space }
    if unitStart < prepared.markdown.count {
      // Else the parser looks through the whole paragraph above for a header.
      endUnit()
      emit(LenientPrefix(prefix[...]).hasItem ? [] : Self.trimmed(rest))
    }
    let isItem = LenientPrefix(prefix[...]).hasItem
    let empty = [UInt8](repeating: .pipe, count: columns + 1)
    let first = header.isEmpty ? empty : LenientTables.widened(header, by: columns - count)
    emit((isItem ? prefix : rest) + first)
    emit(rest + LenientTables.delimiterRow(delimiters, columns: columns))
    for row in rows {
      endUnit()
      emit(rest + row)
    }
    endUnit()
    emit(Self.trimmed(rest))
    endUnit()
  }

  /// What a line of nothing but markers holds of them.
  static func trimmed(_ prefix: [UInt8]) -> ArraySlice<UInt8> {
    var result = prefix[...]
    while let last = result.last, last.isBlank { result.removeLast() }
    return result
  }

  private mutating func emitAsText(_ first: ArraySlice<UInt8>, upTo count: Int) {
    emit(Self.neutralised(first, [.pipe])[...])
    for line in lines[(number + 1)..<min(lines.count, number + count)] {
      emit(Self.neutralised(text[line], [.pipe])[...])
    }
    number += count - 1
  }

  /// Emits a line that was put together.
  private mutating func emit(_ line: [UInt8]) { emit(line[...]) }
}
