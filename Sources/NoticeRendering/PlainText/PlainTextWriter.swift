package import NoticeDiagnostics
package import NoticeModel

/// Writes an edition as plain text of a width: numbered headings, hanging indents, tables that fit
/// or become records, targets of links listed at the end.
///
/// What is for some readers only stands behind a bar, so that its end can be seen.
package struct PlainTextWriter: Sendable {
  private let columns: Int
  private let addresses: Addresses

  /// Makes a writer of lines with at most `columns` columns, code and long addresses apart.
  package init(columns: Int = 72, addresses: Addresses) {
    self.columns = columns
    self.addresses = addresses
  }

  /// The edition's file.
  package func rendering(of edition: Edition, in diagnostics: inout Diagnostics) -> Rendering {
    var renderer = PlainTextRenderer(columns: columns, addresses: addresses)
    renderer.write(edition)
    for report in renderer.reports { report.enter(in: &diagnostics) }
    return Rendering(
      bytes: renderer.lines.output.bytes, apparatus: renderer.lines.output.apparatus,
      rearrangements: renderer.rearrangements)
  }
}

/// The state of one plain text.
struct PlainTextRenderer {
  var lines = LineOutput(capacity: 1 << 16)
  let columns: Int
  let addresses: Addresses
  var reports: [RenderingReport] = []
  /// The targets listed at the end.
  var links = LinkList()
  /// The table rows that take more than one line.
  var rearrangements: [Rendering.Rearrangement] = []

  init(columns: Int, addresses: Addresses) {
    self.columns = columns
    self.addresses = addresses
  }

  /// The columns left for words on a line; deep nesting leaves a few.
  var width: Int { max(16, columns - lines.columns) }

  /// Writes the whole text.
  mutating func write(_ edition: Edition) {
    writeHeading(edition.title, number: nil, level: 1)
    if !edition.dateline.isEmpty {
      lines.writeBlankLine()
      write(dateline(of: edition))
    }
    if let supplemented = edition.supplemented {
      lines.writeBlankLine()
      write(flow(of: supplemented.statement))
    }
    for pointer in edition.pointers { writeLine(pointer.text) }
    writeBelow(edition.lead)
    for section in edition.sections { write(section) }
    if !edition.signature.isEmpty { lines.writeBlankLine() }
    for line in edition.signature { write(flow(of: [.text(line)])) }
    writeLinks()
  }

  private func dateline(of edition: Edition) -> MarkedBytes {
    var flow = MarkedBytes()
    for (index, entry) in edition.dateline.enumerated() {
      if index > 0 {
        flow.write(.space)
        flow.mark("·")
        flow.write(.space)
      }
      flow.appendCollapsed(entry.text.bytes)
    }
    return flow
  }

  private mutating func write(_ section: EditionSection) {
    lines.writeBlankLine()
    writeHeading(section.heading, number: section.number, level: section.level)
    if let audience = section.audience {
      lines.writeBlankLine()
      write(audience.flow)
    }
    for statement in section.statements { writeLine(statement.text) }
    writeBelow(section.blocks)
    for subsection in section.subsections { write(subsection) }
  }

  /// Writes a heading, underlined down to level 2, and below where no number shows that it is one.
  private mutating func writeHeading(_ content: [Inline], number: Prose?, level: Int) {
    let label = number.map { $0.bytes + [.space] } ?? []
    let hanging = PlainTextMeasure.columns(of: label)
    lines.enter(
      first: label, rest: [UInt8](repeating: .space, count: hanging), columns: hanging,
      firstIsWords: true)
    let widest = write(flow(of: content))
    lines.leave(columns: hanging)
    let underline: String? =
      switch level {
      case 1: "="
      case 2: "-"
      default: number == nil ? "~" : nil
      }
    guard let underline else { return }
    lines.beginLine()
    lines.output.mark(String(repeating: underline, count: widest + hanging))
    lines.endLine()
  }

  private mutating func writeBelow(_ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    lines.writeBlankLine()
    write(blocks)
  }

  private mutating func writeLine(_ text: Prose) {
    lines.writeBlankLine()
    write(flow(of: [.text(text)]))
  }

  private mutating func writeLinks() {
    guard !links.entries.isEmpty else { return }
    lines.writeBlankLine()
    let start = lines.output.bytes.count
    for (index, entry) in links.entries.enumerated() {
      lines.output.write("[\(index + 1)] ")
      lines.output.write(entry.target)
      if !entry.title.isEmpty {
        lines.output.write(" (")
        lines.output.write(entry.title)
        lines.output.write(")")
      }
      lines.endLine()
    }
    lines.output.markApparatus(from: start)
  }

  /// Writes a paragraph, and returns the columns of its widest line.
  @discardableResult
  mutating func write(_ flow: MarkedBytes) -> Int {
    let broken = LineBreaker.lines(of: flow.bytes, width: width)
    var mark = 0
    for line in broken {
      lines.beginLine()
      lines.output.write(flow, line.range, from: &mark)
      let end = lines.output.bytes.count
      lines.endLine()
      if line.endsInsideWord { lines.output.markApparatus(end..<end + 1) }
    }
    return broken.map(\.columns).max() ?? 0
  }
}

/// The targets that are listed at the end of a plain text, each once.
struct LinkList {
  /// A target and its title, which may be empty.
  struct Entry: Hashable {
    let target: [UInt8]
    let title: [UInt8]
  }

  /// The targets in the order of their first mark.
  private(set) var entries: [Entry] = []
  private var numbers: [Entry: Int] = [:]

  /// The number of a target, from 1.
  mutating func number(of target: [UInt8], title: Prose?) -> Int {
    let entry = Entry(target: target, title: title?.bytes ?? [])
    if let number = numbers[entry] { return number }
    entries.append(entry)
    numbers[entry] = entries.count
    return entries.count
  }
}
