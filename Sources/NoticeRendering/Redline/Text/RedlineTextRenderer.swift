import NoticeLanguage
import NoticeModel

/// The state of a redline in lines of text.
struct RedlineTextRenderer {
  /// The lines so far.
  private(set) var output: [UInt8] = []
  let words: RedlineWords
  let marker: RedlineMarker
  let columns: Int
  private let containers: RedlineContainers
  /// What containers put in front of the lines of a row.
  private var margin = TextMargin()
  /// The names of the columns of the table that is being written.
  private var columnNames: [[UInt8]] = []
  /// The row written last, if the next one follows it.
  private var previous: RedlineRow?

  init(
    _ redline: Redline, told review: ToldReview? = nil, marks: RedlineMarks, columns: Int,
    in language: LanguageTag? = nil
  ) {
    words = RedlineWords(redline, told: review, in: language)
    marker = RedlineMarker(marks: marks, phrases: words.phrases)
    self.columns = columns
    containers = RedlineContainers(redline.rows)
  }

  private var isOnTerminal: Bool { marker.marks != .spoken }

  /// Writes the summary, and then the rows that are wanted.
  mutating func write(context: Int?) {
    writeSummary()
    let rows = words.redline.rows
    let shown = RedlineContext.shown(in: rows, context: context)
    var skipped = 0
    for index in rows.indices {
      guard shown[index] else {
        skipped += 1
        takeColumnNames(of: rows[index])
        continue
      }
      writeSkipped(&skipped)
      write(rows[index], in: containers.paths[index])
    }
    writeSkipped(&skipped)
  }

  // MARK: Summary

  private mutating func writeSummary() {
    let redline = words.redline
    let phrases = words.phrases
    let summary = RedlineSummary(redline)
    writeHeading(text(words.title), underline: "=")
    writeBlankLine()
    writeLine(phrases.text(.textBefore, words.name(isOld: true)))
    writeLine(phrases.text(.textAfter, words.name(isOld: false)))
    writeBlankLine()
    let readers = words.readerLines
    for line in readers { writeLine(line) }
    if !readers.isEmpty { writeBlankLine() }
    if redline.isEmpty { writeLine(phrases.text(.noChanges)) }
    for line in words.countLines(of: summary.total) { writeLine(line) }
    let changed = summary.sections.filter(\.isChanged)
    if !changed.isEmpty { writeBlankLine() }
    for section in changed {
      writeLine("\(words.heading(of: section.step)): \(words.line(of: section))", mark: "- ")
    }
    writeNotes()
    writeLegend()
  }

  private mutating func writeNotes() {
    let numbers = words.renumberings
    let notes = words.redline.notes.compactMap(words.line)
    if numbers.isEmpty, notes.isEmpty { return }
    writeBlankLine()
    if !numbers.isEmpty {
      writeLine(words.phrases.text(.numbersFollow, numbers.joined(separator: ", ")))
    }
    for note in notes { writeLine(note) }
  }

  private mutating func writeLegend() {
    guard isOnTerminal, !words.redline.isEmpty else { return }
    writeBlankLine()
    var line = StyledText(isEscaped: true)
    line.append("\(words.phrases.text(.legend)): ")
    marker.appendDeleted(sample(.deleted), to: &line)
    line.append(" ")
    marker.appendInserted(sample(.inserted), to: &line)
    write(line)
  }

  private func sample(_ phrase: RedlinePhrase) -> [Token] {
    [Token(.word, Array(words.phrases.text(phrase).utf8))]
  }

  // MARK: Rows

  private mutating func writeSkipped(_ count: inout Int) {
    guard count > 0 else { return }
    margin.enter([])
    writeBlankLine()
    writeLine("… \(words.phrases.text(.unchangedClauses, "\(count)")) …", style: .note)
    previous = nil
    count = 0
  }

  private mutating func write(_ row: RedlineRow, in path: [RedlineContainers.Step]) {
    guard let clause = row.clause else { return }
    if !TextMargin.isTight(previous?.clause, clause) { writeBlankLine() }
    previous = row
    margin.enter(path)
    for label in margin.takeLabels() { writeLine(label) }
    switch clause.kind {
    case .tableHeader, .tableRow: writeCells(of: row, clause)
    case .heading(let section): writeSectionHeading(of: row, section)
    case .title: writeHeading(flow(of: row), underline: "=")
    case .code: write(flow(of: row), isBroken: false)
    case .thematicBreak: write(flow(of: row, "* * *"))
    case .issuer, .date, .supplemented, .pointer, .paragraph, .nothing, .signature:
      write(flow(of: row))
    }
    for line in words.attributeLines(of: row) + words.reviewLines(of: row) {
      writeLine("[\(line)]", style: .note)
    }
  }

  private mutating func writeSectionHeading(of row: RedlineRow, _ section: EditionSection) {
    let number = section.number.map { String(decoding: $0.bytes, as: UTF8.self) + " " } ?? ""
    let underline = section.level <= 2 ? "-" : number.isEmpty ? "~" : nil
    writeHeading(flow(of: row, number), underline: underline)
    if let audience = section.audience {
      writeBlankLine()
      writeLine("[\(audience.text)]")
    }
  }

  /// The words of a row with their edits, behind a label.
  private func flow(of row: RedlineRow, _ label: String = "") -> StyledText {
    var text = text("")
    append(row.cells.first, of: row, label, to: &text)
    return text
  }

  private func append(
    _ script: Script?, of row: RedlineRow, _ label: String, to text: inout StyledText
  ) {
    let lead = label.isEmpty ? [] : [Token(.word, Array(label.utf8))]
    let old = lead + (script?.old ?? [])
    let new = lead + (script?.new ?? [])
    let name = words.structureLine(of: row)
    switch row.kind {
    case .unchanged, .changed:
      text.append(label)
      if let script { append(script, to: &text) }
    case .inserted: marker.appendInserted(new, as: name, to: &text)
    case .deleted: marker.appendDeleted(old, as: name, to: &text)
    case .movedAway: marker.appendMoved(old, as: words.moveLine(of: row) ?? "", to: &text)
    case .copied:
      marker.appendInserted(new, as: words.moveLine(of: row), to: &text)
      if isOnTerminal { text.append(" [\(words.moveLine(of: row) ?? "")]", .note) }
    case .movedHere:
      text.append("[\(words.moveLine(of: row) ?? ""): ", .note)
      text.append(label)
      if let script { append(script, to: &text) }
      text.append("]", .note)
    }
  }

  /// Appends the words of a script; a cell of a column that came or went is marked as a whole.
  private func append(_ script: Script, to text: inout StyledText) {
    if script.oldColumn == nil {
      marker.appendInserted(script.new, as: words.phrases.text(.columnInserted), to: &text)
    } else if script.newColumn == nil {
      marker.appendDeleted(script.old, as: words.phrases.text(.columnDeleted), to: &text)
    } else {
      marker.append(script, to: &text)
    }
  }

  // MARK: Tables

  /// Writes a row of a table as lines of *column: cell*; the header only where it changed.
  private mutating func writeCells(of row: RedlineRow, _ clause: Clause) {
    takeColumnNames(of: row)
    if case .tableHeader = clause.kind { return writeHeader(of: row) }
    let changed = row.kind == .changed ? words.phrases.text(.rowChanged) : nil
    let name = words.structureLine(of: row) ?? words.moveLine(of: row) ?? changed
    if let name { writeLine("[\(name)]", style: .note) }
    for (index, script) in row.cells.enumerated() {
      var text = text("")
      if index < columnNames.count { text.append(columnNames[index] + Array(": ".utf8)) }
      appendCell(script, of: row, to: &text)
      write(text, mark: index == 0 ? "" : "  ")
    }
  }

  /// Remembers the names of the columns of a table, by the place of their scripts.
  private mutating func takeColumnNames(of row: RedlineRow) {
    guard case .tableHeader = row.clause?.kind else { return }
    columnNames = row.cells.map { TokenInlines.words(of: $0.newColumn == nil ? $0.old : $0.new) }
  }

  private mutating func writeHeader(of row: RedlineRow) {
    var text = text("")
    for (index, script) in row.cells.enumerated() {
      if index > 0 { text.append(" | ") }
      appendCell(script, of: row, to: &text)
    }
    write(text)
  }

  private func appendCell(_ script: Script, of row: RedlineRow, to text: inout StyledText) {
    switch row.kind {
    case .unchanged, .changed, .movedHere: append(script, to: &text)
    case .inserted, .copied: marker.appendInserted(script.new, to: &text)
    case .deleted: marker.appendDeleted(script.old, to: &text)
    case .movedAway: marker.appendMoved(script.old, as: words.moveLine(of: row) ?? "", to: &text)
    }
  }

  // MARK: Lines

  private func text(_ words: String) -> StyledText {
    var text = StyledText(isEscaped: isOnTerminal)
    text.append(words)
    return text
  }

  private mutating func writeLine(
    _ words: String, mark: String = "", style: StyledText.Style? = nil
  ) {
    var text = StyledText(isEscaped: isOnTerminal)
    text.append(words, style)
    write(text, mark: mark)
  }

  private mutating func writeHeading(_ text: StyledText, underline: String?) {
    let widest = write(text)
    guard let underline else { return }
    output += Array(String(repeating: underline, count: widest).utf8)
    output.append(.lineFeed)
  }

  /// Writes a paragraph behind the marks of its containers, and returns its widest line's columns.
  @discardableResult
  private mutating func write(
    _ text: StyledText, mark: String = "", isBroken: Bool = true
  ) -> Int {
    let hanging = mark.utf8.count
    let width = max(16, columns - margin.columns - hanging)
    let lines = text.lines(width: width, isColored: marker.marks == .colors, isBroken: isBroken)
    for (index, line) in lines.enumerated() {
      let lead = margin.takePrefix()
      let indent = index == 0 ? Array(mark.utf8) : [UInt8](repeating: .space, count: hanging)
      let content = lead + indent + line
      output += content[..<((content.lastIndex { $0 != .space } ?? -1) + 1)]
      output.append(.lineFeed)
    }
    return LineBreaker.lines(of: text.bytes, width: isBroken ? width : .max).map(\.columns).max()
      ?? 0
  }

  private mutating func writeBlankLine() {
    if output.isEmpty { return }
    output.append(.lineFeed)
  }
}
