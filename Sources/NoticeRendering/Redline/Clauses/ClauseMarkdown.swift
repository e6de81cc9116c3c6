import NoticeDiagnostics
import NoticeModel

/// The canonical Markdown of an edition, cut into the pieces of its clauses.
///
/// The pieces tile the file: each begins where the one before ends, so that blank lines, markers and
/// labels before a clause are part of its piece.
struct ClauseMarkdown {
  /// The file, with what is apparatus.
  let rendering: Rendering
  /// The piece of each clause; empty for what Markdown does not print.
  let pieces: [Range<Int>]

  /// Writes the clauses of an edition.
  init(_ clauses: [Clause], addresses: Addresses) {
    var renderer = MarkdownRenderer(addresses: addresses)
    renderer.clauseEnds = []
    var writer = ClauseMarkdownWriter(clauses: clauses, renderer: renderer)
    writer.write()
    let output = writer.renderer.lines.output
    rendering = Rendering(
      bytes: output.bytes, apparatus: output.apparatus, references: writer.renderer.references)
    pieces = Self.pieces(endingAt: writer.ends, count: output.bytes.count)
  }

  /// The bytes of a clause's piece.
  func bytes(of clause: Int) -> ArraySlice<UInt8> { rendering.bytes[pieces[clause]] }

  /// Ranges from ends; a clause without an end has an empty piece, and the last takes the rest.
  private static func pieces(endingAt ends: [Int?], count: Int) -> [Range<Int>] {
    var start = 0
    var result: [Range<Int>] = []
    for end in ends {
      let end = max(start, end ?? start)
      result.append(start..<end)
      start = end
    }
    if let last = result.indices.last { result[last] = result[last].lowerBound..<count }
    return result
  }
}

/// The state of writing clauses one after the other.
private struct ClauseMarkdownWriter {
  let clauses: [Clause]
  var renderer: MarkdownRenderer
  /// Where the piece of each clause ends.
  var ends: [Int?]

  init(clauses: [Clause], renderer: MarkdownRenderer) {
    self.clauses = clauses
    self.renderer = renderer
    ends = Array(repeating: nil, count: clauses.count)
  }

  mutating func write() {
    var index = 0
    while index < clauses.count {
      let end = endOfRun(from: index)
      write(index..<end)
      index = end
    }
  }

  /// Where the clauses end that are written in one go.
  private func endOfRun(from start: Int) -> Int {
    clauses[(start + 1)...].firstIndex { !belongTogether(clauses[start], $0) } ?? clauses.count
  }

  private func belongTogether(_ first: Clause, _ other: Clause) -> Bool {
    switch (first.kind, other.kind) {
    case (.date, .date), (.pointer, .pointer), (.signature, .signature): true
    default: first.isBlock && other.isBlock
    }
  }

  private mutating func write(_ run: Range<Int>) {
    let first = clauses[run.lowerBound]
    switch first.kind {
    case .title:
      renderer.writeHeading(TokenInlines.inlines(of: first.tokens), level: 1)
      end(run.lowerBound)
    case .issuer: break
    case .date: writeDates(run)
    case .supplemented(let notice):
      let statement = TokenInlines.inlines(of: first.tokens)
      renderer.writeBelow([SupplementedNotice(notice: notice, statement: statement).block])
      end(run.lowerBound)
    case .pointer: writePointers(run)
    case .heading(let section): write(section, at: run.lowerBound)
    case .signature: writeSignature(run)
    case .paragraph, .tableHeader, .tableRow, .code, .thematicBreak, .nothing: writeBlocks(run)
    }
  }

  private mutating func end(_ clause: Int) { ends[clause] = renderer.lines.output.bytes.count }

  private mutating func write(_ section: EditionSection, at index: Int) {
    var section = section
    section.heading = TokenInlines.inlines(of: clauses[index].tokens)
    renderer.writeOpening(of: section)
    end(index)
  }

  private mutating func writeDates(_ run: Range<Int>) {
    let entries = clauses[run].compactMap { clause -> DatelineEntry? in
      guard case .date(var entry) = clause.kind else { return nil }
      entry.text = clause.prose
      return entry
    }
    renderer.lines.writeBlankLine()
    let places = renderer.write(entries)
    for (index, place) in zip(run, places) { ends[index] = place }
    end(run.upperBound - 1)
  }

  private mutating func writePointers(_ run: Range<Int>) {
    let blocks = run.map { index -> Block in
      var paragraph = Paragraph([.emphasis([.text(clauses[index].prose)])])
      paragraph.range = ClauseBlocks.place(of: index)
      return .paragraph(paragraph)
    }
    renderer.writeBelow(blocks)
    takeEnds()
  }

  private mutating func writeBlocks(_ run: Range<Int>) {
    renderer.writeBelow(ClauseBlocks(clauses: clauses[run]).blocks())
    takeEnds()
  }

  /// Takes over where the renderer ended the clauses; the rows of a table share one place.
  private mutating func takeEnds() {
    var next = 0
    var place: SourceRange?
    for event in renderer.clauseEnds ?? [] where event.place != .none {
      next = event.place == place ? next + 1 : Int(event.place.offset)
      place = event.place
      if ends.indices.contains(next) { ends[next] = event.end }
    }
    renderer.clauseEnds = []
  }

  private mutating func writeSignature(_ run: Range<Int>) {
    let start = renderer.lines.output.bytes.count
    renderer.writeSignature(run.map { clauses[$0].prose })
    renderer.clauseEnds = []
    let bytes = renderer.lines.output.bytes
    // A blank line, the rule and another blank line stand before the first line.
    let lineEnds = bytes.indices[start...].filter { bytes[$0] == .lineFeed }.dropFirst(3)
    for (index, place) in zip(run, lineEnds) { ends[index] = place + 1 }
    end(run.upperBound - 1)
  }
}
