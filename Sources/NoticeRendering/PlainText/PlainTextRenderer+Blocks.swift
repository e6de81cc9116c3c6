import NoticeModel

extension PlainTextRenderer {
  /// Writes blocks, apart from each other unless they are in a tight list.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    var isFirst = true
    for block in PrintedBlocks.of(blocks) {
      if !isFirst, !isTight { lines.writeBlankLine() }
      isFirst = false
      write(block)
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): write(flow(of: paragraph.content))
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .quotation(let quotation): write(quotation.blocks, behind: "> ")
    case .code(let code): write(code)
    case .thematicBreak:
      lines.beginLine()
      lines.output.mark("* * *")
      lines.endLine()
    case .regional(let clause): write(clause)
    }
  }

  private mutating func write(_ blocks: [Block], behind bar: String) {
    let bar = Array(bar.utf8)
    lines.enter(first: bar, rest: bar, columns: bar.count)
    write(blocks)
    lines.leave(columns: bar.count)
  }

  private mutating func write(_ clause: RegionalClause) {
    let blocks = clause.statements.map(\.block) + clause.blocks
    guard let audience = clause.audience else { return write(blocks) }
    let bar = Array("| ".utf8)
    lines.enter(first: bar, rest: bar, columns: bar.count)
    write(audience.flow)
    lines.writeBlankLine()
    write(blocks)
    lines.leave(columns: bar.count)
  }

  private mutating func write(_ code: CodeBlock) {
    let indentation = [UInt8](repeating: .space, count: 4)
    lines.enter(first: indentation, rest: indentation, columns: 4)
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
    lines.leave(columns: 4)
  }

  // MARK: Lists

  private mutating func write(_ list: List) {
    let markers = list.items.enumerated().map { index, item in
      item.label?.bytes ?? marker(of: item, at: index, in: list)
    }
    let width = (markers.map(PlainTextMeasure.columns).max() ?? 0) + 1
    for (index, item) in list.items.enumerated() {
      if index > 0, !list.isTight { lines.writeBlankLine() }
      write(item, marker: markers[index], width: width, isTight: list.isTight)
    }
  }

  private func marker(of item: ListItem, at index: Int, in list: List) -> [UInt8] {
    guard let start = list.start else { return [UInt8(ascii: "-")] }
    return Array("\(item.ordinal ?? start + index).".utf8)
  }

  private mutating func write(_ item: ListItem, marker: [UInt8], width: Int, isTight: Bool) {
    let padding = [UInt8](repeating: .space, count: width - PlainTextMeasure.columns(of: marker))
    lines.enter(
      first: marker + padding, rest: [UInt8](repeating: .space, count: width), columns: width,
      firstIsWords: item.label != nil)
    write(labelled(item), isTight: isTight)
    lines.leave(columns: width)
  }

  /// The blocks of an item, whom it is for in front of its words.
  private mutating func labelled(_ item: ListItem) -> [Block] {
    guard let audience = item.audience else { return item.blocks }
    if case .paragraph(let paragraph) = item.blocks.first {
      var flow = audience.flow
      flow.appendSpace()
      append(paragraph.content, to: &flow)
      write(flow)
      return Array(item.blocks.dropFirst())
    }
    write(audience.flow)
    return item.blocks
  }
}

extension AudienceLabel {
  /// The label as it is printed, in brackets that are no words.
  var flow: MarkedBytes {
    var flow = MarkedBytes()
    flow.mark("[")
    flow.appendCollapsed(text.bytes)
    flow.mark("]")
    if let replaces {
      flow.appendSpace()
      flow.appendCollapsed(replaces.bytes)
    }
    return flow
  }
}
