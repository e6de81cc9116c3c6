import NoticeModel

extension MarkdownRenderer {
  /// Writes blocks, apart from each other unless they are in a tight list; `bullets` counts the
  /// lists of bullets around them, which take their markers in turn.
  mutating func write(_ blocks: [Block], isTight: Bool, bullets: Int) {
    var previous: Block?
    var marker: UInt8?
    for block in PrintedBlocks.of(blocks) {
      place = block.range
      if let previous, !isTight || MarkdownBlocks.needBlankLine(previous, block) {
        lines.writeBlankLine()
      }
      marker = write(block, bullets: bullets, after: marker)
      previous = block
    }
  }

  /// Writes a block, and returns its marker if it is a list, so that the next one takes another.
  private mutating func write(_ block: Block, bullets: Int, after marker: UInt8?) -> UInt8? {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .list(let list): return write(list, bullets: bullets, after: marker)
    case .table(let table): write(table)
    case .quotation(let quotation): writeQuotation(quotation.blocks, bullets: bullets)
    case .code(let code): write(code)
    case .thematicBreak(let range):
      lines.beginLine()
      lines.output.mark("___")
      lines.endLine()
      endClause(range)
    case .regional(let clause):
      let label = clause.audience.map { [Block.paragraph(Paragraph($0.inlines))] } ?? []
      let statements = clause.statements.map(\.block)
      writeQuotation(label + statements + clause.blocks, bullets: bullets)
    }
    return nil
  }

  private mutating func write(_ paragraph: Paragraph) {
    lines.beginLine()
    write(paragraph.content, before: .end)
    lines.endLine()
    endClause(paragraph.range)
  }

  private mutating func writeQuotation(_ blocks: [Block], bullets: Int) {
    lines.enter(first: Array("> ".utf8), rest: Array("> ".utf8), columns: 2)
    write(blocks, isTight: false, bullets: bullets)
    lines.leave(columns: 2)
  }

  private mutating func write(_ code: CodeBlock) {
    let fence = MarkdownBlocks.fence(around: code)
    lines.beginLine()
    let start = lines.output.bytes.count
    lines.output.write(fence)
    writeInformation(code.language.bytes)
    lines.output.markApparatus(from: start)
    lines.endLine()
    let text = code.text.bytes
    var next = 0
    while next < text.count {
      let end = text[next...].firstIndex(of: .lineFeed) ?? text.count
      if next == end {
        lines.writeBlankLine()
      } else {
        lines.beginLine()
        lines.output.write(text[next..<end])
        lines.endLine()
      }
      next = end + 1
    }
    lines.beginLine()
    lines.output.mark(fence)
    lines.endLine()
    endClause(code.range)
  }

  /// Writes the info string of a fence.
  private mutating func writeInformation(_ information: [UInt8]) {
    for (index, byte) in information.enumerated() {
      let isEdge = index == 0 || index == information.count - 1
      switch byte {
      case UInt8(ascii: "\\"): lines.output.write("\\\\")
      case UInt8(ascii: "&"): lines.output.write("&amp;")
      case .space where !isEdge: lines.output.write(byte)
      case 0...0x20: lines.output.write("&#\(byte);")
      default: lines.output.write(byte)
      }
    }
  }

  // MARK: Lists

  private mutating func write(_ list: List, bullets: Int, after previous: UInt8?) -> UInt8 {
    let markers: [UInt8] =
      list.isOrdered
      ? [UInt8(ascii: "."), UInt8(ascii: ")")] : [UInt8(ascii: "-"), UInt8(ascii: "*")]
    let own = list.isOrdered ? 0 : bullets % 2
    let marker = previous == markers[own] ? markers[1 - own] : markers[own]
    for (index, item) in list.items.enumerated() {
      if index > 0, !list.isTight { lines.writeBlankLine() }
      write(item, of: list, at: index, marker: marker, bullets: bullets)
    }
    return marker
  }

  private mutating func write(
    _ item: ListItem, of list: List, at index: Int, marker: UInt8, bullets: Int
  ) {
    var first: [UInt8] = [marker, .space]
    if let start = list.start {
      first.insert(contentsOf: Array(String(start + index).utf8), at: 0)
      if let ordinal = item.ordinal, ordinal != start + index {
        reports.append(.skippedNumber(ordinal, at: item.range))
      }
    }
    let rest = [UInt8](repeating: .space, count: first.count)
    lines.enter(first: first, rest: rest, columns: first.count)
    write(
      MarkdownBlocks.labelled(item), isTight: list.isTight,
      bullets: list.isOrdered ? bullets : bullets + 1)
    lines.leave(columns: first.count)
  }

  // MARK: Tables

  private mutating func write(_ table: Table) {
    lineKind = .cell
    writeRow(table.header)
    lines.beginLine()
    let start = lines.output.bytes.count
    for column in table.header.indices {
      let isAligned = table.alignments.indices.contains(column)
      switch isAligned ? table.alignments[column] : .natural {
      case .natural: lines.output.write("| --- ")
      case .left: lines.output.write("| :-- ")
      case .center: lines.output.write("| :-: ")
      case .right: lines.output.write("| --: ")
      }
    }
    lines.output.write("|")
    lines.output.markApparatus(from: start)
    lines.endLine()
    endClause(table.range)
    for row in table.rows {
      writeRow(row)
      endClause(table.range)
    }
    lineKind = .paragraph
  }

  private mutating func writeRow(_ cells: [Table.Cell]) {
    lines.beginLine()
    for cell in cells {
      lines.output.mark(UInt8(ascii: "|"))
      lines.output.write(.space)
      lines.contentStart = lines.output.bytes.count
      write(cell.content, before: .end)
      if !lines.isAtContentStart { lines.output.write(.space) }
    }
    lines.output.mark(UInt8(ascii: "|"))
    lines.endLine()
  }
}
