import NoticeDiagnostics
import NoticeModel

/// What a container holds, one after the other, before fences and sections are put together.
enum Element {
  /// A block.
  case block(Block)
  /// A heading with its attributes.
  case heading(Heading, SectionAttributes)
  /// A fence that opens or closes.
  case fence(RegionFence)
}

/// Reads the blocks of a tree.
struct BlockReader {
  /// The scan of the body.
  let scan: BodyScan
  /// Where findings go.
  let findings: Findings
  /// Reads what stands inside a block.
  var inlines: InlineReader
  /// Reads the tables that the text places.
  var tables: PlacedTables
  /// The ids given so far.
  var ids: [SectionID: SourceRange] = [:]
  /// Whether typed numbers in headings are kept without a word.
  let keepsTypedNumbers: Bool

  private var recognizedFences: [Bool]
  private var codeLines: [ClosedRange<Int>] = []
  private var cells = 0

  /// Makes a reader for a body.
  init(scan: BodyScan, tables: PlacedTables, keepsTypedNumbers: Bool, findings: Findings) {
    self.scan = scan
    self.tables = tables
    self.keepsTypedNumbers = keepsTypedNumbers
    self.findings = findings
    inlines = InlineReader(scan: scan, findings: findings)
    recognizedFences = Array(repeating: false, count: scan.fences.count)
  }

  /// What a container holds.
  mutating func elements(of container: SyntaxNode) -> [Element] {
    var result: [Element] = []
    var child = container.firstChild
    while let node = child {
      if let element = element(node) { result.append(element) }
      child = node.next
    }
    return result
  }

  private mutating func element(_ node: SyntaxNode) -> Element? {
    switch node.kind {
    case .paragraph: .block(paragraph(node))
    case .heading: heading(node)
    case .list: .block(.list(list(node)))
    case .quotation: .block(.quotation(Quotation(blocks(of: node), range: range(of: node))))
    case .table: .block(.table(table(node)))
    case .code: .block(.code(code(node)))
    case .thematicBreak: thematicBreak(node)
    default: reportHTML(node)
    }
  }

  /// What a quotation or list item holds, regional clauses put together.
  private mutating func blocks(of container: SyntaxNode) -> [Block] {
    var folder = BlockFolder(findings: findings)
    for element in elements(of: container) {
      switch element {
      case .block(let block): folder.append(block)
      case .fence(let fence): _ = folder.take(fence)
      case .heading(let heading, _):
        findings.report(
          .error, "heading-in-container", at: heading.range,
          "Heading stands inside a list or quotation",
          explanation: "Sections begin outside of lists and quotations.")
        folder.append(.paragraph(Paragraph(heading.content, range: heading.range)))
      }
    }
    return folder.finish()
  }

  // MARK: Leaves

  private mutating func paragraph(_ node: SyntaxNode) -> Block {
    let content = inlines.content(of: node)
    let paragraph = Paragraph(content, range: range(of: node))
    ParagraphChecks(lines: scan.lines, findings: findings).check(
      paragraph, isInItem: node.parent?.kind == .item)
    return .paragraph(paragraph)
  }

  private mutating func heading(_ node: SyntaxNode) -> Element {
    var content = inlines.content(of: node)
    let range = range(of: node)
    let tail = AttributeTail.cut(from: &content, in: scan.lines)
    var attributes = SectionAttributes()
    if let tail {
      attributes = AttributeParser.attributes(in: tail, of: scan.lines, findings: findings)
    }
    HeadingChecks(lines: scan.lines, findings: findings).check(
      content, at: range, isTyped: !keepsTypedNumbers)
    if let id = attributes.id, !enter(id) { attributes.id = nil }
    return .heading(Heading(content, level: node.headingLevel, range: range), attributes)
  }

  /// Enters an id, unless it is taken, which is reported.
  private mutating func enter(_ id: Written<SectionID>) -> Bool {
    if let first = ids[id.value] {
      findings.report(
        .error, "duplicate-id", at: id.range, "Id '\(id.value)' is given twice",
        notes: [("The first time", first)])
      return false
    }
    ids[id.value] = id.range
    return true
  }

  private mutating func thematicBreak(_ node: SyntaxNode) -> Element? {
    guard let index = firstFence(from: node.line), scan.fences[index].line == node.line else {
      return .block(.thematicBreak(range(of: node)))
    }
    recognizedFences[index] = true
    let fence = RegionFence(scan.fences[index], in: scan.lines, findings: findings)
    switch fence.action {
    case .table(let name, let place):
      return tables.table(named: name, at: place, findings: findings).map { .block(.table($0)) }
    case .region, .close, .unknown:
      return .fence(fence)
    }
  }

  private mutating func reportHTML(_ node: SyntaxNode) -> Element? {
    findings.reportRawHTML(at: scan.lines.range(ofLine: node.line))
    codeLines.append(node.line...max(node.line, node.endLine))
    return nil
  }

  /// The first fence on that line or behind it.
  private func firstFence(from line: Int) -> Int? {
    var low = 0
    var high = scan.fences.count
    while low < high {
      let middle = (low + high) / 2
      if scan.fences[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < scan.fences.count ? low : nil
  }

  // MARK: Code

  private mutating func code(_ node: SyntaxNode) -> CodeBlock {
    let first = node.line + (node.isFenced ? 1 : 0)
    var literal = node.literal
    let count = literal.count { $0 == .lineFeed }
    codeLines.append(node.line...(first + count))
    restoreFences(in: &literal, from: first, count: count)
    return CodeBlock(
      Prose(
        scan.unmarked(literal, keepingBackslash: true),
        at: scan.lines.range(
          scan.lines.start(of: first), scan.lines.contentEnd(of: first + count - 1))),
      language: Prose(scan.unmarked(node.fenceInfo, keepingBackslash: false)),
      range: range(of: node))
  }

  /// Writes lines that begin with `:::` back into code, where they mean themselves.
  private mutating func restoreFences(in literal: inout [UInt8], from first: Int, count: Int) {
    guard var index = firstFence(from: first) else { return }
    var line = first
    var end = 0
    while index < scan.fences.count, scan.fences[index].line < first + count {
      let fence = scan.fences[index]
      while line <= fence.line, end < literal.count {
        end = (literal[end...].firstIndex(of: .lineFeed) ?? literal.count - 1) + 1
        line += 1
      }
      // What stands behind the fence on its line, white space that the parser kept, ends both.
      var sourceEnd = scan.lines.start(of: fence.line + 1)
      while sourceEnd > fence.range.upperBound, scan.lines.bytes[sourceEnd - 1].isLineEnd {
        sourceEnd -= 1
      }
      let lower = end - 1 - (sourceEnd - fence.range.lowerBound)
      if lower >= 0 {
        literal.replaceSubrange(
          lower..<lower + fence.range.count, with: scan.lines.bytes[fence.range])
        recognizedFences[index] = true
      }
      index += 1
    }
  }

  // MARK: Lists

  private mutating func list(_ node: SyntaxNode) -> List {
    var items: [ListItem] = []
    var child = node.firstChild
    while let itemNode = child {
      items.append(item(itemNode))
      child = itemNode.next
    }
    let list = List(
      start: node.listStart, isTight: node.isTight, items: items, range: range(of: node))
    DateListItem.check(list, in: scan.lines, findings: findings)
    return list
  }

  private mutating func item(_ node: SyntaxNode) -> ListItem {
    var item = ListItem(blocks: blocks(of: node), range: range(of: node))
    item.id =
      cutID(from: &item.blocks, at: 0) ?? cutID(from: &item.blocks, at: item.blocks.count - 1)
    return item
  }

  /// The id that ends a paragraph of a list item.
  private mutating func cutID(from blocks: inout [Block], at index: Int) -> SectionID? {
    guard blocks.indices.contains(index), case .paragraph(var paragraph) = blocks[index],
      let tail = AttributeTail.cut(from: &paragraph.content, in: scan.lines, idOnly: true)
    else { return nil }
    blocks[index] = .paragraph(paragraph)
    let attributes = AttributeParser.attributes(in: tail, of: scan.lines, findings: findings)
    var bare = SectionAttributes()
    bare.id = attributes.id
    if bare != attributes {
      findings.report(
        .error, "unknown-attribute", at: scan.lines.range(tail.lowerBound, tail.upperBound),
        "List item has attributes other than an id; only {#id} is allowed")
    }
    guard let id = attributes.id, enter(id) else { return nil }
    return id.value
  }

  // MARK: Tables

  private mutating func table(_ node: SyntaxNode) -> Table {
    let alignments = node.tableAlignments.map(Table.Alignment.init(letter:))
    var rows: [[Table.Cell]] = []
    var child = node.firstChild
    while let row = child {
      // The header always fits, and the parser places it at the paragraph that it ends.
      if !rows.isEmpty { checkCellCount(of: row, expected: alignments.count) }
      rows.append(cells(of: row))
      child = row.next
    }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return Table(alignments: alignments, header: header, rows: rows, range: range(of: node))
  }

  private mutating func cells(of row: SyntaxNode) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    var child = row.firstChild
    while let cell = child {
      cells.append(Table.Cell(inlines.content(of: cell)))
      child = cell.next
    }
    return cells
  }

  private func checkCellCount(of row: SyntaxNode, expected: Int) {
    let lines = scan.lines
    let start = lines.start(of: row.line) + max(0, row.column - 1)
    let end = lines.contentEnd(of: row.line)
    let count = TableCount.cellCount(lines.bytes, start, max(start, end))
    guard count != expected, findings.wants("ragged-table-row") else { return }
    findings.report(
      .error, "ragged-table-row", at: lines.range(start, max(start, end)),
      "Table row has \(count) \(count == 1 ? "cell" : "cells"); its header has \(expected)",
      explanation: "Cells without a column would be lost. A stroke that means itself is written "
        + "'\\|', and a blank line ends a table.")
  }

  // MARK: Places

  private func range(of node: SyntaxNode) -> SourceRange {
    let lines = scan.lines
    let start = lines.start(of: node.line) + max(0, node.column - 1)
    let last = node.kind == .heading ? node.line : max(node.line, node.endLine)
    let end = lines.contentEnd(of: min(last, lines.count))
    return lines.range(start, max(start, end))
  }

  /// Reports fences and footnotes that the tree holds as text.
  func reportLeftovers() {
    for (index, fence) in scan.fences.enumerated() where !recognizedFences[index] {
      guard !codeLines.contains(where: { $0.contains(fence.line) }) else { continue }
      findings.report(
        .error, "misplaced-fence", at: scan.lines.range(ofLine: fence.line),
        "Fence is indented like code or the text above it",
        explanation: "A line that begins with ':::' is a fence only where a paragraph may begin.")
    }
    for line in scan.footnotes where !codeLines.contains(where: { $0.contains(line) }) {
      findings.reportFootnote(at: scan.lines.range(ofLine: line))
    }
  }
}

extension Table.Alignment {
  /// The alignment that the parser has as a letter.
  init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .left
    case UInt8(ascii: "c"): self = .center
    case UInt8(ascii: "r"): self = .right
    default: self = .natural
    }
  }
}
