package import NoticeModel

/// Reads the changed passages of a redline, and all passages of both sides.
package struct RedlinePassages {
  /// The changed passages, in the order of the rows.
  package private(set) var changed: [ChangedPassage] = []
  /// All passages of the old text.
  package private(set) var old: [Passage] = []
  /// All passages of the new text.
  package private(set) var new: [Passage] = []

  private let redline: Redline
  private var before = Surroundings()
  private var after = Surroundings()

  /// What stands around the clause that is being read.
  private struct Surroundings {
    var headings: [(level: Int, text: String)] = []
    var leadIn: String?
    var columns: [String] = []
  }

  /// Reads a redline.
  package init(_ redline: Redline) {
    self.redline = redline
    for (index, row) in redline.rows.enumerated() { read(row, number: index) }
  }

  private mutating func read(_ row: RedlineRow, number: Int) {
    for clause in row.rejected { Self.note(clause, in: &before) }
    for clause in row.accepted { Self.note(clause, in: &after) }
    let pieces = Self.pieces(of: row)
    let clauses = (old: row.old.first, new: row.new.first)
    for (part, piece) in pieces.enumerated() {
      let left = clauses.old.flatMap { Self.passage(piece.old, of: $0, in: before) }
      let right = clauses.new.flatMap { Self.passage(piece.new, of: $0, in: after) }
      if let left, !row.rejected.isEmpty { old.append(left) }
      if let right { new.append(right) }
      guard Self.isJudged(row.kind), left?.text != right?.text else { continue }
      let changes = (row.changes + piece.changes).map { redline.changes[$0].id.rawValue }
      changed.append(
        ChangedPassage(
          before: left, after: right, id: changes.first ?? "r-\(number)-\(part)", changes: changes))
    }
  }

  private static func isJudged(_ kind: RedlineRow.Kind) -> Bool {
    switch kind {
    case .changed, .inserted, .deleted, .movedHere, .copied: true
    case .unchanged, .movedAway: false
    }
  }

  private static func note(_ clause: NoticeModel.Clause, in surroundings: inout Surroundings) {
    switch clause.kind {
    case .heading(let section):
      let level = section.level
      surroundings.headings.removeAll { $0.level >= level }
      surroundings.headings.append((level, text(of: clause)))
      surroundings.leadIn = nil
    case .paragraph where !isItem(clause):
      surroundings.leadIn = SentenceBorders.sentences(of: text(of: clause)).last
    case .tableHeader: surroundings.columns = clause.cells.map(text(of:))
    default: break
    }
  }

  private static func isItem(_ clause: NoticeModel.Clause) -> Bool {
    clause.nesting.contains {
      if case .item = $0.container { true } else { false }
    }
  }

  private static func passage(
    _ text: String, of clause: NoticeModel.Clause, in surroundings: Surroundings
  ) -> Passage? {
    guard !text.isEmpty else { return nil }
    var kind = Passage.Kind.sentence
    switch clause.kind {
    case .heading, .title: kind = .heading
    case .tableRow, .tableHeader: kind = .row
    case .code: kind = .code
    default: if isItem(clause) { kind = .item }
    }
    var headings = surroundings.headings.map(\.text)
    if kind == .heading { headings = Array(headings.dropLast()) }
    return Passage(
      text, kind: kind, leadIn: kind == .item ? surroundings.leadIn : nil, headings: headings,
      columns: kind == .row ? surroundings.columns : [], topic: clause.topic)
  }

  private static func text(of clause: NoticeModel.Clause) -> String {
    clause.cells.map(text(of:)).joined(separator: " | ")
  }

  private static func text(of tokens: [Token]) -> String { text(of: tokens[...]) }

  private static func text(of tokens: ArraySlice<Token>) -> String {
    var bytes: [UInt8] = []
    for token in tokens {
      if token.kind == .paragraphEnd { bytes.append(UInt8(ascii: "\n")) }
      bytes += token.bytes
    }
    return trimmed(String(decoding: bytes, as: UTF8.self))
  }

  private static func trimmed(_ text: String) -> String {
    var part = Substring(text)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}

extension RedlinePassages {
  /// A sentence, or a whole row of a table, on both sides.
  private struct Piece {
    var old: String
    var new: String
    var changes: [Int]
  }

  private static func pieces(of row: RedlineRow) -> [Piece] {
    guard row.cells.count == 1, let script = row.cells.first else { return [tableRow(row)] }
    guard !script.sentences.isEmpty else {
      return [piece(script, 0..<script.old.count, 0..<script.new.count)]
    }
    return script.sentences.map { piece(script, $0.old, $0.new) }
  }

  private static func piece(_ script: Script, _ old: Range<Int>, _ new: Range<Int>) -> Piece {
    let changes = script.segments.filter { segment in
      segment.old.overlaps(old) || segment.new.overlaps(new)
    }
    return Piece(
      old: text(of: script.old[old]), new: text(of: script.new[new]),
      changes: Set(changes.compactMap(\.change)).sorted())
  }

  private static func tableRow(_ row: RedlineRow) -> Piece {
    let old = row.cells.filter { $0.oldColumn != nil }.map { text(of: $0.old) }
    let new = row.cells.filter { $0.newColumn != nil }.map { text(of: $0.new) }
    return Piece(
      old: row.old.isEmpty ? "" : old.joined(separator: " | "),
      new: row.new.isEmpty ? "" : new.joined(separator: " | "),
      changes: Set(row.cells.flatMap { $0.segments.compactMap(\.change) }).sorted())
  }
}
