package import NoticeModel

extension RedlineRecord {
  /// Records a redline.
  package init(of redline: Redline) {
    self.init()
    changes = redline.changes
    sections = redline.sections
    notes = redline.notes
    for row in redline.rows {
      if row.saysTheSame,
        let last = rows.indices.last, rows[last].kind == .unchanged, rows[last].cells.isEmpty
      {
        rows[last].count += 1
      } else {
        rows.append(Row(of: row))
      }
    }
  }
}

extension RedlineRecord.Row {
  fileprivate init(of row: RedlineRow) {
    self.init(row.kind, old: row.old.count, new: row.new.count, changes: row.changes)
    if !row.saysTheSame { cells = row.cells.map(RedlineRecord.Cell.init) }
  }
}

extension RedlineRow {
  /// Whether it is one clause that both texts have, to the byte.
  fileprivate var saysTheSame: Bool {
    kind == .unchanged && changes.isEmpty && old.count == 1 && new.count == 1
      && old[0].cells == new[0].cells
  }
}

extension RedlineRecord.Cell {
  fileprivate init(of script: Script) {
    let old = TokenOffsets(script.old)
    let new = TokenOffsets(script.new)
    self.init(
      oldColumn: script.oldColumn, newColumn: script.newColumn, isCoarse: script.isCoarse,
      segments: script.segments.map { segment in
        RedlineRecord.Run(
          segment.kind, old: old.bytes(of: segment.old), new: new.bytes(of: segment.new),
          change: segment.change)
      },
      sentences: script.sentences.map { sentence in
        RedlineRecord.Run(old: old.bytes(of: sentence.old), new: new.bytes(of: sentence.new))
      })
  }
}

/// Where tokens begin, in bytes; one without bytes counts for one.
struct TokenOffsets {
  /// The beginnings, and the end of the last.
  private(set) var offsets: [Int] = [0]

  /// Counts the tokens' bytes.
  init(_ tokens: [Token]) {
    offsets.reserveCapacity(tokens.count + 1)
    for token in tokens { offsets.append(offsets[offsets.count - 1] + max(1, token.bytes.count)) }
  }

  /// The bytes of a range of tokens.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    offsets[tokens.lowerBound]..<offsets[tokens.upperBound]
  }
}
