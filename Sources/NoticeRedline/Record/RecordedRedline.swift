package import NoticeModel

/// A record that does not fit the two texts: one of the three was altered.
package struct RedlineMisfit: Error, Equatable {
  /// What does not fit, as a part of a sentence.
  package var reason: String
}

extension RedlineRecord {
  /// The redline of two editions, as it was recorded.
  ///
  /// Throws if the record does not account for every clause and every word of both.
  package func redline(
    from old: Redline.Side, _ oldClauses: [Clause], to new: Redline.Side, _ newClauses: [Clause]
  ) throws(RedlineMisfit) -> Redline {
    var reader = RowReader(old: oldClauses[...], new: newClauses[...])
    for row in rows { try reader.read(row) }
    try reader.finish(changes: changes.count)
    let rows = try reader.settled()
    guard changes.allSatisfy({ rows.indices.contains($0.row) }),
      sections.allSatisfy({ $0.changes.allSatisfy(changes.indices.contains) })
    else { throw RedlineMisfit(reason: "a change stands in no row") }
    return Redline(
      old: old, new: new, rows: rows, changes: changes, sections: sections, notes: notes)
  }
}

/// Deals the clauses of both texts out to the rows.
private struct RowReader {
  var old: ArraySlice<Clause>
  var new: ArraySlice<Clause>
  private var rows: [(row: RedlineRow, cells: [RedlineRecord.Cell]?)] = []
  private var mostChange = -1

  init(old: ArraySlice<Clause>, new: ArraySlice<Clause>) {
    self.old = old
    self.new = new
  }

  mutating func read(_ record: RedlineRecord.Row) throws(RedlineMisfit) {
    for _ in 0..<record.count {
      var row = RedlineRow(record.kind, cells: [], changes: record.changes)
      if case .movedHere = record.kind {
        row.old = []
      } else {
        row.old = try Self.take(record.old, from: &old, "old")
      }
      row.new = try Self.take(record.new, from: &new, "new")
      if record.cells.isEmpty, record.kind == .unchanged,
        row.old.map(\.cells) != row.new.map(\.cells)
      {
        throw RedlineMisfit(reason: "a clause that is recorded as unchanged differs")
      }
      note(record.changes)
      rows.append((row, record.cells.isEmpty ? nil : record.cells))
    }
  }

  private mutating func note(_ changes: [Int]) {
    mostChange = max(mostChange, changes.max() ?? -1)
  }

  private static func take(
    _ count: Int, from clauses: inout ArraySlice<Clause>, _ side: String
  ) throws(RedlineMisfit) -> [Clause] {
    guard clauses.count >= count else {
      throw RedlineMisfit(reason: "it has more clauses than the \(side) text")
    }
    defer { clauses = clauses.dropFirst(count) }
    return Array(clauses.prefix(count))
  }

  func finish(changes: Int) throws(RedlineMisfit) {
    guard old.isEmpty, new.isEmpty else {
      throw RedlineMisfit(reason: "it does not account for every clause of both texts")
    }
    guard mostChange < changes else {
      throw RedlineMisfit(reason: "a row names a change that is not there")
    }
  }

  /// The rows with their words, moved ones beside what they were.
  func settled() throws(RedlineMisfit) -> [RedlineRow] {
    var result: [RedlineRow] = []
    for (row, cells) in rows {
      var row = row
      if case .movedHere(let from) = row.kind {
        guard rows.indices.contains(from) else {
          throw RedlineMisfit(reason: "a clause was moved from a row that is not there")
        }
        row.old = rows[from].row.old
      }
      row.cells = try scripts(of: row, cells)
      result.append(row)
    }
    return result
  }

  private func scripts(
    of row: RedlineRow, _ cells: [RedlineRecord.Cell]?
  ) throws(RedlineMisfit) -> [Script] {
    guard let cells else { return Self.unchanged(row) }
    var scripts: [Script] = []
    for cell in cells {
      scripts.append(
        try cell.script(
          old: Self.tokens(of: row.old, column: cell.oldColumn),
          new: Self.tokens(of: row.new, column: cell.newColumn)))
    }
    return scripts
  }

  private static func unchanged(_ row: RedlineRow) -> [Script] {
    guard let old = row.old.first, let new = row.new.first else { return [] }
    return zip(old.cells, new.cells).enumerated().map { column, pair in
      let whole = pair.0.indices
      return Script(
        oldColumn: column, newColumn: column, old: pair.0, new: pair.1,
        segments: whole.isEmpty ? [] : [Script.Segment(.equal, old: whole, new: whole)],
        sentences: whole.isEmpty ? [] : [Script.Sentence(old: whole, new: whole)])
    }
  }

  /// The tokens of a column; those of several clauses are joined.
  private static func tokens(of clauses: [Clause], column: Int?) -> [Token] {
    guard let column else { return [] }
    let parts = clauses.map { $0.cells.indices.contains(column) ? $0.cells[column] : [] }
    return Array(parts.joined(separator: [Token(.paragraphEnd, [])]))
  }
}

extension RedlineRecord.Cell {
  /// The script of two sides, whose tokens are cut where the record says.
  fileprivate func script(old: [Token], new: [Token]) throws(RedlineMisfit) -> Script {
    let runs = segments + sentences
    let oldTokens = CutTokens(old, at: runs.flatMap { [$0.old.lowerBound, $0.old.upperBound] })
    let newTokens = CutTokens(new, at: runs.flatMap { [$0.new.lowerBound, $0.new.upperBound] })
    var script = Script(
      oldColumn: oldColumn, newColumn: newColumn, old: oldTokens.tokens, new: newTokens.tokens,
      segments: [], isCoarse: isCoarse)
    for run in segments {
      script.segments.append(
        Script.Segment(
          run.kind, old: try oldTokens.range(of: run.old), new: try newTokens.range(of: run.new),
          change: run.change))
    }
    for run in sentences {
      script.sentences.append(
        Script.Sentence(
          old: try oldTokens.range(of: run.old), new: try newTokens.range(of: run.new)))
    }
    guard script.tilesBothSides else {
      throw RedlineMisfit(reason: "its runs do not account for every word of a clause")
    }
    return script
  }
}

extension Script {
  /// Whether every token of both sides is in one segment, and what is equal has the same words but
  /// for the labels of references, which follow other changes.
  package var tilesBothSides: Bool {
    let isEqual = segments.allSatisfy { segment in
      segment.kind != .equal
        || segment.change != nil && segment.old.isEmpty == segment.new.isEmpty
        || Self.words(of: old[segment.old]) == Self.words(of: new[segment.new])
    }
    return isEqual && Self.tile(segments.map(\.old), old.count)
      && Self.tile(segments.map(\.new), new.count)
  }

  private static func words(of tokens: ArraySlice<Token>) -> [UInt8] {
    tokens.flatMap { $0.kind == .reference ? [0] : $0.bytes }
  }

  private static func tile(_ ranges: [Range<Int>], _ count: Int) -> Bool {
    let sorted = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    var end = 0
    for range in sorted {
      guard range.lowerBound == end else { return false }
      end = range.upperBound
    }
    return end == count
  }
}

/// Tokens that were cut further where a record has the end of a run.
private struct CutTokens {
  private(set) var tokens: [Token] = []
  private var indices: [Int: Int] = [0: 0]

  init(_ whole: [Token], at cuts: [Int]) {
    let cuts = Set(cuts)
    var offset = 0
    for token in whole {
      var rest = token.bytes[...]
      let length = max(1, token.bytes.count)
      for cut in offset + 1..<offset + length where cuts.contains(cut) {
        let count = cut - offset - (token.bytes.count - rest.count)
        tokens.append(Token(token.kind, Array(rest.prefix(count)), marks: token.marks))
        indices[cut] = tokens.count
        rest = rest.dropFirst(count)
      }
      tokens.append(Token(token.kind, Array(rest), marks: token.marks))
      offset += length
      indices[offset] = tokens.count
    }
  }

  func range(of bytes: Range<Int>) throws(RedlineMisfit) -> Range<Int> {
    guard let lower = indices[bytes.lowerBound], let upper = indices[bytes.upperBound] else {
      throw RedlineMisfit(reason: "a run ends outside of its clause")
    }
    return lower..<upper
  }
}
