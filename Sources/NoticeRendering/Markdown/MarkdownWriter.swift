package import NoticeDiagnostics
package import NoticeModel

/// Writes an edition as CommonMark with GFM tables that parses back to the same tree, with numbers,
/// labels and references written out.
///
/// Headings carry no attributes, which are no CommonMark: references lead to the address of the
/// page, where the permanent ids are, so that they work wherever the file is read. What is for some
/// readers only is a quotation that begins with their label, because Markdown has no other way to
/// show where it ends.
package struct MarkdownWriter: Sendable {
  private let addresses: Addresses

  /// Makes a writer whose links lead to those addresses.
  package init(addresses: Addresses) {
    self.addresses = addresses
  }

  /// The edition's file.
  package func rendering(of edition: Edition, in diagnostics: inout Diagnostics) -> Rendering {
    var renderer = MarkdownRenderer(addresses: addresses)
    renderer.write(edition)
    for report in renderer.reports { report.enter(in: &diagnostics) }
    return Rendering(
      bytes: renderer.lines.output.bytes, apparatus: renderer.lines.output.apparatus,
      references: renderer.references)
  }
}

/// The state of one Markdown file.
struct MarkdownRenderer {
  /// What the line that is being written belongs to.
  enum LineKind: String {
    case paragraph
    case heading
    case cell = "table cell"
  }

  var lines = LineOutput(capacity: 1 << 16)
  let addresses: Addresses
  var reports: [RenderingReport] = []
  /// Where the block that is being written comes from.
  var place: SourceRange = .none
  /// The ranges of character references.
  var references: [Range<Int>] = []
  /// What the line belongs to.
  var lineKind = LineKind.paragraph
  /// The marks of emphasis that are open, outermost first.
  var openMarks: [EmphasisMark] = []
  /// Where the last mark of emphasis or bracket ended, and what it was.
  var lastMark: (end: Int, byte: UInt8, isOpening: Bool)?
  /// Where the last code span ended.
  var lastCodeEnd: Int?
  /// Whether the next character must be written as a reference, so that the mark before it closes.
  var mustEncodeNext = false
  /// Where each clause ended, by the place that it carries; `nil` where nobody asks.
  var clauseEnds: [(place: SourceRange, end: Int)]?

  init(addresses: Addresses) {
    self.addresses = addresses
  }

  /// Writes the whole file.
  mutating func write(_ edition: Edition) {
    writeHeading(edition.title, level: 1)
    if !edition.dateline.isEmpty {
      lines.writeBlankLine()
      write(edition.dateline)
    }
    if let supplemented = edition.supplemented {
      writeBelow([supplemented.block])
    }
    writeBelow(edition.pointers.map(\.block))
    writeBelow(edition.lead)
    for section in edition.sections { write(section) }
    writeSignature(edition.signature)
  }

  /// Writes the signature block, if there is one.
  mutating func writeSignature(_ signature: [Prose]) {
    guard !signature.isEmpty else { return }
    var content: [Inline] = []
    for line in signature {
      if !content.isEmpty { content.append(.lineBreak) }
      content.append(.text(line))
    }
    writeBelow([.thematicBreak(.none), .paragraph(Paragraph(content))])
  }

  /// Notes that the clause of a place is written.
  mutating func endClause(_ place: SourceRange) {
    clauseEnds?.append((place, lines.output.bytes.count))
  }

  /// Writes the dates on one line, and returns where each of them ended.
  @discardableResult
  mutating func write(_ dateline: [DatelineEntry]) -> [Int] {
    var ends: [Int] = []
    lineKind = .paragraph
    lines.beginLine()
    for (index, entry) in dateline.enumerated() {
      if index > 0 {
        lines.output.write(.space)
        lines.output.mark("·")
        lines.output.write(.space)
      }
      let isLast = index == dateline.count - 1
      write([.emphasis([.text(entry.text)])], before: isLast ? .end : .separator)
      ends.append(lines.output.bytes.count)
    }
    lines.endLine()
    return ends
  }

  private mutating func write(_ section: EditionSection) {
    writeOpening(of: section)
    writeBelow(section.blocks)
    for subsection in section.subsections { write(subsection) }
  }

  /// Writes a section's heading and what is said of the section as a whole.
  mutating func writeOpening(of section: EditionSection) {
    lines.writeBlankLine()
    var heading = section.heading
    if let number = section.number {
      heading.insert(contentsOf: [.text(number), .text(" ")], at: 0)
    }
    writeHeading(heading, level: min(max(section.level, 1), 6))
    if let audience = section.audience {
      writeBelow([.paragraph(Paragraph(audience.inlines))])
    }
    writeBelow(section.statements.map(\.block))
  }

  /// Writes a heading, without a blank line before it.
  mutating func writeHeading(_ content: [Inline], level: Int) {
    lineKind = .heading
    lines.beginLine()
    lines.output.mark(String(repeating: "#", count: level))
    lines.output.write(.space)
    lines.contentStart = lines.output.bytes.count
    write(content, before: .end)
    lines.endLine()
    lineKind = .paragraph
  }

  /// Writes blocks behind a blank line.
  mutating func writeBelow(_ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    lines.writeBlankLine()
    write(blocks, isTight: false, bullets: 0)
  }
}

extension EditionPointer {
  /// The line as a block.
  var block: Block { .paragraph(Paragraph([.emphasis([.text(text)])])) }
}

extension SupplementedNotice {
  /// The statement as a block.
  var block: Block { .paragraph(Paragraph([.emphasis(statement)])) }
}

extension AudienceLabel {
  /// The label as inlines.
  var inlines: [Inline] {
    var result: [Inline] = [.emphasis([.text(text)])]
    if let replaces { result += [.text(" "), .text(replaces)] }
    return result
  }
}
