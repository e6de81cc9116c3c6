import NoticeLanguage
package import NoticeModel

/// Writes a redline as Markdown with CriticMarkup from which either text can be read back to the
/// byte.
///
/// Two rules make it so. **Lines:** a line that is only a remark goes, and so do the lines `{++` and
/// `++}`, `{--` and `--}`; the lines between them belong to the new or to the old text alone.
/// **Within lines:** `{++new++}`, `{--old--}`, `{~~old~>new~~}`, and `{>>remarks<<}`, which go, even
/// inside of the others. What is left is the canonical Markdown of either edition.
package struct RedlineMarkdownWriter: Sendable {
  private let addresses: Addresses
  private let review: ToldReview?

  /// Makes a writer whose links lead to those addresses.
  package init(addresses: Addresses, review: ToldReview? = nil) {
    self.addresses = addresses
    self.review = review
  }

  /// The redline's file.
  package func render(_ redline: Redline) -> [UInt8] {
    var renderer = RedlineMarkdownRenderer(redline, told: review, addresses: addresses)
    renderer.write()
    return renderer.output.bytes
  }
}

/// The state of one Markdown redline.
private struct RedlineMarkdownRenderer {
  var output = CriticMarks()
  let words: RedlineWords
  let pieces: RedlinePieces

  init(_ redline: Redline, told review: ToldReview?, addresses: Addresses) {
    words = RedlineWords(redline, told: review)
    pieces = RedlinePieces(redline, addresses: addresses)
  }

  mutating func write() {
    writeSummary()
    for index in words.redline.rows.indices { write(words.redline.rows[index], at: index) }
  }

  private mutating func writeSummary() {
    let redline = words.redline
    let summary = RedlineSummary(redline)
    output.writeRemark(words.title)
    output.writeRemark(words.phrases.text(.textBefore, words.name(isOld: true)))
    output.writeRemark(words.phrases.text(.textAfter, words.name(isOld: false)))
    for line in words.readerLines { output.writeRemark(line) }
    if redline.isEmpty { output.writeRemark(words.phrases.text(.noChanges)) }
    for section in summary.sections where section.isChanged {
      output.writeRemark("\(words.heading(of: section.step)): \(words.line(of: section))")
    }
    let numbers = words.renumberings
    if !numbers.isEmpty {
      output.writeRemark(words.phrases.text(.numbersFollow, numbers.joined(separator: ", ")))
    }
    for note in redline.notes { words.line(of: note).map { output.writeRemark($0) } }
  }

  private mutating func write(_ row: RedlineRow, at index: Int) {
    let old = pieces.oldRange(of: index)
    let new = pieces.newRange(of: index)
    let remarks = self.remarks(of: row)
    if !remarks.isEmpty, output.isAtLineStart {
      for remark in remarks { output.writeRemark(remark) }
      write(row, old, new, at: index)
    } else {
      write(row, old, new, at: index)
      for remark in remarks { output.writeRemark(remark) }
    }
  }

  private func remarks(of row: RedlineRow) -> [String] {
    var remarks: [String] = []
    if let line = words.structureLine(of: row) { remarks.append(line) }
    if let line = words.moveLine(of: row) { remarks.append(line) }
    if row.isMovedHere { remarks += edits(inside: row) }
    return remarks + words.attributeLines(of: row) + words.reviewLines(of: row)
  }

  /// What was edited inside a moved clause, which is shown as it stood and as it stands.
  private func edits(inside row: RedlineRow) -> [String] {
    var found: [Int] = []
    for change in row.cells.flatMap(\.segments).compactMap(\.change)
    where words.redline.changes.indices.contains(change) && !found.contains(change) {
      found.append(change)
    }
    return found.map { words.redline.changes[$0] }.filter { !$0.kind.isAttribute }.map(words.line)
  }

  private mutating func write(
    _ row: RedlineRow, _ old: Range<Int>, _ new: Range<Int>, at index: Int
  ) {
    let oldBytes = pieces.oldBytes(of: index)
    let newBytes = pieces.newBytes(of: index)
    if oldBytes == newBytes { return output.write(newBytes) }
    if !old.isEmpty, !new.isEmpty, let units = units(of: row, old, new) {
      return write(units, in: old, new)
    }
    if isWholeLines(oldBytes), isWholeLines(newBytes), output.isAtLineStart {
      if !oldBytes.isEmpty { output.writeLines(oldBytes, isInsertion: false) }
      if !newBytes.isEmpty { output.writeLines(newBytes, isInsertion: true) }
    } else {
      output.write(old: oldBytes, new: newBytes)
    }
  }

  private func isWholeLines(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.last.map { $0 == .lineFeed } ?? true
  }

  /// The tokens that both texts have; `nil` where the pieces do not hold the words as they are, or
  /// columns came or went.
  private func units(of row: RedlineRow, _ old: Range<Int>, _ new: Range<Int>) -> MarkdownUnits? {
    guard row.cells.allSatisfy({ $0.oldColumn != nil && $0.newColumn != nil }),
      let before = row.old.first, let after = row.new.first,
      let oldPlaces = MarkdownAlignment(
        row.cells.flatMap(\.old), in: textRange(before, old, pieces.old),
        of: pieces.old.rendering),
      let newPlaces = MarkdownAlignment(
        row.cells.flatMap(\.new), in: textRange(after, new, pieces.new),
        of: pieces.new.rendering)
    else { return nil }
    return MarkdownUnits(
      of: row.cells, old: oldPlaces.ranges, new: newPlaces.ranges,
      from: .init(old: old.lowerBound, new: new.lowerBound),
      to: .init(old: old.upperBound, new: new.upperBound))
  }

  /// The part of a piece that ends where the clause's own words end: a heading is one line, and what
  /// is said of the section stands below it.
  private func textRange(
    _ clause: Clause, _ range: Range<Int>, _ file: ClauseMarkdown
  ) -> Range<Int> {
    guard case .heading = clause.kind else { return range }
    let bytes = file.rendering.bytes[range]
    let start = bytes.firstIndex { $0 != .lineFeed } ?? range.lowerBound
    return range.lowerBound..<(bytes[start...].firstIndex(of: .lineFeed) ?? range.upperBound)
  }

  /// Writes what lies between the common tokens as edits, and the tokens themselves as they are.
  private mutating func write(_ units: MarkdownUnits, in old: Range<Int>, _ new: Range<Int>) {
    var start = MarkdownUnits.Edge(old: old.lowerBound, new: new.lowerBound)
    var edge = units.first
    for unit in units.units {
      let end = MarkdownUnits.Edge(old: unit.old.lowerBound, new: unit.new.lowerBound)
      writeEdit(from: start, to: end, leadEnd: edge, tailStart: unit.before)
      output.write(
        old: pieces.old.rendering.bytes[unit.old], new: pieces.new.rendering.bytes[unit.new])
      start = .init(old: unit.old.upperBound, new: unit.new.upperBound)
      edge = unit.after
    }
    let end = MarkdownUnits.Edge(old: old.upperBound, new: new.upperBound)
    writeEdit(from: start, to: end, leadEnd: edge, tailStart: units.last)
  }

  /// Writes an edit, its marks drawn in as far as both sides begin and end with the same apparatus.
  private mutating func writeEdit(
    from start: MarkdownUnits.Edge, to end: MarkdownUnits.Edge, leadEnd: MarkdownUnits.Edge,
    tailStart: MarkdownUnits.Edge
  ) {
    var old = pieces.old.rendering.bytes[start.old..<end.old]
    var new = pieces.new.rendering.bytes[start.new..<end.new]
    let prefix = CommonEnds.prefix(
      old.prefix(max(0, leadEnd.old - start.old)), new.prefix(max(0, leadEnd.new - start.new)))
    output.write(new.prefix(prefix))
    old = old.dropFirst(prefix)
    new = new.dropFirst(prefix)
    let suffix = CommonEnds.suffix(
      old.suffix(end.old - max(tailStart.old, old.startIndex)),
      new.suffix(end.new - max(tailStart.new, new.startIndex)))
    output.write(old: old.dropLast(suffix), new: new.dropLast(suffix))
    output.write(new.suffix(suffix))
  }
}
