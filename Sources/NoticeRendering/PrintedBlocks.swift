import NoticeModel

/// The blocks of a text that leave a trace on paper.
enum PrintedBlocks {
  /// The blocks that leave a trace: clauses without a label dissolve into their content, and what
  /// prints nothing goes.
  static func of(_ blocks: [Block]) -> [Block] {
    let isPlain = blocks.allSatisfy { block in
      switch block {
      case .regional(let clause): clause.audience != nil
      default: !isEmpty(block)
      }
    }
    if isPlain { return blocks }
    return blocks.flatMap { block in
      if case .regional(let clause) = block, clause.audience == nil {
        return of(clause.statements.map(\.block) + clause.blocks)
      }
      return isEmpty(block) ? [] : [block]
    }
  }

  private static func isEmpty(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph): paragraph.content.allSatisfy(InlineText.isEmpty)
    case .list(let list): list.items.isEmpty
    case .table, .quotation, .code, .thematicBreak, .regional: false
    }
  }
}
