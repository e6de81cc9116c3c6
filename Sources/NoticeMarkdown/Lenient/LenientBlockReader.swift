import NoticeDiagnostics
import NoticeModel

/// What a container of a plain file holds, one after the other.
enum LenientElement {
  /// A block.
  case block(Block)
  /// A heading.
  case heading(LenientHeading)
  /// A region fence that opens.
  case fenceStart(RegionCondition)
  /// A region fence that closes.
  case fenceEnd
  /// Names of the place between two blocks.
  case anchors([Int])
}

/// A heading of a plain file.
struct LenientHeading {
  /// What it says, label included.
  var content: [Inline]
  /// The level; `nil` for a line of bold words.
  var level: Int?
  /// The id that it gives.
  var id: String?
  /// The topic that it gives.
  var topic: Topic?
  /// The anchors inside.
  var anchors: [Int] = []
}

/// Reads the blocks of a tree that was made of a plain file.
struct LenientBlockReader {
  /// Whom the region fences name.
  let conditions: [RegionCondition]
  /// What was read in another way than it is written.
  var notes: LenientNotes
  private var inlines: LenientInlineReader

  /// Blocks inside each other, at most.
  private static let depth = 24
  /// The most bytes of an underlined heading; one that is longer is a paragraph above a rule.
  private static let headingBytes = 240

  /// Makes a reader.
  init(targets: [HTMLReducer.Target], conditions: [RegionCondition], notes: LenientNotes) {
    self.conditions = conditions
    self.notes = notes
    inlines = LenientInlineReader(targets: targets)
  }

  /// What a container holds.
  mutating func elements(of container: SyntaxNode, depth: Int) -> [LenientElement] {
    var result: [LenientElement] = []
    var child = container.firstChild
    while let node = child {
      result += elements(node, depth: depth)
      child = node.next
    }
    return result
  }

  private mutating func elements(_ node: SyntaxNode, depth: Int) -> [LenientElement] {
    switch node.kind {
    case .paragraph: return paragraph(node, isOnTop: depth == 0)
    case .heading: return heading(node)
    case .list: return [.block(.list(list(node, depth: depth)))]
    case .quotation:
      let blocks = LabelledParagraphs.grouped(blocks(of: node, depth: depth + 1))
      return blocks.isEmpty ? [] : [.block(.quotation(Quotation(blocks)))]
    case .table: return [.block(.table(table(node)))]
    case .code:
      let text = LenientMark.plain(node.literal)
      return [.block(.code(CodeBlock(Prose(text), language: language(of: node))))]
    case .thematicBreak: return [.block(.thematicBreak(.none))]
    default:
      let words = LenientMark.plain(node.literal).filter { $0 != .lineFeed }
      return words.isEmpty ? [] : [.block(.paragraph(Paragraph([.text(Prose(words))])))]
    }
  }

  private func language(of node: SyntaxNode) -> Prose {
    Prose(LenientMark.plain(node.fenceInfo).map { $0 < 0x20 ? .space : $0 })
  }

  /// What a quotation or item holds; headings are paragraphs there.
  private mutating func blocks(of container: SyntaxNode, depth: Int) -> [Block] {
    guard depth < Self.depth else { return flat(container) }
    var folder = LenientFolder()
    for element in elements(of: container, depth: depth) {
      switch element {
      case .block(let block): folder.append(block)
      case .fenceStart(let condition): folder.open(condition)
      case .fenceEnd: folder.close()
      case .anchors: break
      case .heading(let heading):
        notes.add(.containedHeadings)
        folder.append(.paragraph(Paragraph([.strong(BoldLine.unwrapped(heading.content))])))
      }
    }
    return folder.finish()
  }

  /// The words of all paragraphs of a container that is nested too deep, one after the other.
  private mutating func flat(_ container: SyntaxNode) -> [Block] {
    notes.add(.tooDeep)
    var result: [Block] = []
    var waiting = [container]
    while let node = waiting.popLast() {
      switch node.kind {
      case .paragraph, .heading, .tableCell:
        let content = inlines.content(of: node)
        if !content.isEmpty { result.append(.paragraph(Paragraph(content))) }
      case .code:
        result.append(.code(CodeBlock(Prose(LenientMark.plain(node.literal)))))
      default:
        var inner: [SyntaxNode] = []
        var child = node.firstChild
        while let next = child {
          inner.append(next)
          child = next.next
        }
        waiting += inner.reversed()
      }
    }
    return result
  }

  // MARK: Leaves

  private mutating func paragraph(_ node: SyntaxNode, isOnTop: Bool) -> [LenientElement] {
    if let fence = fence(node) { return [fence] }
    let content = AttributeLists.removed(from: inlines.content(of: node), notes: &notes)
    let anchors = inlines.anchors
    guard !content.isEmpty else { return anchors.isEmpty ? [] : [.anchors(anchors)] }
    if isOnTop, let words = BoldLine.heading(in: content) {
      notes.add(.boldHeadings)
      return [.heading(LenientHeading(content: words, level: nil, anchors: anchors))]
    }
    let block = LenientElement.block(.paragraph(Paragraph(content)))
    return anchors.isEmpty ? [block] : [.anchors(anchors), block]
  }

  /// The fence whose mark is all that a paragraph holds.
  private func fence(_ node: SyntaxNode) -> LenientElement? {
    guard let text = node.firstChild, text.next == nil, text.kind == .text else { return nil }
    let literal = text.literal
    guard let found = LenientMark.mark(in: literal, at: 0), found.length == literal.count else {
      return nil
    }
    switch found.mark {
    case .fenceStart:
      guard conditions.indices.contains(found.number) else { return nil }
      return .fenceStart(conditions[found.number])
    case .fenceEnd: return .fenceEnd
    default: return nil
    }
  }

  private mutating func heading(_ node: SyntaxNode) -> [LenientElement] {
    let content = inlines.content(of: node)
    var heading = LenientHeading(
      content: content, level: node.headingLevel, anchors: inlines.anchors)
    let size = LenientWords.bytes(of: content).count
    if size > Self.headingBytes, content.contains(.softBreak) {
      notes.add(.longHeadings)
      return [.block(.paragraph(Paragraph(content))), .block(.thematicBreak(.none))]
    }
    AttributeLists.cut(from: &heading, notes: &notes)
    heading.content = InlineTrim.trimmed(heading.content.map { $0.isBreak ? .text(" ") : $0 })
    return [.heading(heading)]
  }

  // MARK: Lists and tables

  private mutating func list(_ node: SyntaxNode, depth: Int) -> List {
    var items: [ListItem] = []
    var child = node.firstChild
    while let itemNode = child {
      var item = ListItem(blocks: blocks(of: itemNode, depth: depth + 1))
      LabelledParagraphs.cutLabel(of: &item)
      let rest = LabelledParagraphs.grouped(Array(item.blocks.dropFirst()))
      item.blocks = item.blocks.prefix(1) + rest
      if let start = node.listStart { item.ordinal = start + items.count }
      items.append(item)
      child = itemNode.next
    }
    return List(start: node.listStart, isTight: node.isTight, items: items)
  }

  private mutating func table(_ node: SyntaxNode) -> Table {
    var rows: [[Table.Cell]] = []
    var child = node.firstChild
    while let row = child {
      rows.append(cells(of: row))
      child = row.next
    }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return Table(
      alignments: node.tableAlignments.map(Table.Alignment.init(letter:)), header: header,
      rows: rows)
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
}

extension Inline {
  /// Whether it is a line end of any kind.
  var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}
