import NoticeModel

/// What Markdown asks of blocks before they can be written.
enum MarkdownBlocks {
  /// Whether two blocks of a tight list's item would run together without a blank line.
  static func needBlankLine(_ upper: Block, _ lower: Block) -> Bool {
    switch lower {
    case .paragraph: return !endsClosed(upper)
    case .table:
      switch upper {
      case .code, .thematicBreak: return false
      default: return true
      }
    case .quotation, .regional:
      switch upper {
      case .quotation, .regional: return true
      default: return false
      }
    case .list(let list):
      guard case .paragraph = upper else { return false }
      let startsEmpty = list.items.first.map { labelled($0).isEmpty } ?? true
      return startsEmpty || (list.start ?? 1) != 1
    case .code, .thematicBreak: return false
    }
  }

  /// Whether the last line of a block cannot be continued by a paragraph.
  private static func endsClosed(_ block: Block) -> Bool {
    switch block {
    case .code, .thematicBreak: return true
    case .paragraph, .table: return false
    case .list(let list):
      guard let last = list.items.last?.blocks.last else { return false }
      return endsClosed(last)
    case .quotation(let quotation):
      guard let last = quotation.blocks.last else { return false }
      return endsClosed(last)
    case .regional(let clause):
      guard let last = clause.blocks.last else { return false }
      return endsClosed(last)
    }
  }

  /// The blocks of an item with its label and whom it is for in front of its words.
  static func labelled(_ item: ListItem) -> [Block] {
    var lead: [Inline] = []
    if let label = item.label { lead += [.text(label), .text(" ")] }
    if let audience = item.audience { lead += audience.inlines + [.text(" ")] }
    guard !lead.isEmpty else { return item.blocks }
    if case .paragraph(var paragraph) = item.blocks.first {
      paragraph.content = lead + paragraph.content
      return [.paragraph(paragraph)] + item.blocks.dropFirst()
    }
    lead.removeLast()
    return [.paragraph(Paragraph(lead))] + item.blocks
  }

  /// A fence that is longer than any run of its own character in the code.
  static func fence(around code: CodeBlock) -> [UInt8] {
    let tick = UInt8(ascii: "`")
    let mark = code.language.bytes.contains(tick) ? UInt8(ascii: "~") : tick
    return [UInt8](repeating: mark, count: max(3, longestRun(of: mark, in: code.text.bytes) + 1))
  }

  /// The length of the longest run of a byte.
  static func longestRun(of byte: UInt8, in text: [UInt8]) -> Int {
    var longest = 0
    var run = 0
    for other in text {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
