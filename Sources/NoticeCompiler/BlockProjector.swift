import NoticeDiagnostics
import NoticeModel

/// Projects blocks: numbers the items of ordered lists, labels regional parts, resolves words.
struct BlockProjector {
  var resolver: InlineResolver
  let audiences: AudienceLabels
  let numbering: Numbering

  /// The blocks as readers see them; `depth` counts the ordered lists around them.
  mutating func projected(
    _ blocks: [Block], depth: Int, in diagnostics: inout Diagnostics
  ) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks { result.append(projected(block, depth: depth, in: &diagnostics)) }
    return result
  }

  private mutating func projected(
    _ block: Block, depth: Int, in diagnostics: inout Diagnostics
  ) -> Block {
    switch block {
    case .paragraph(var paragraph):
      paragraph.content = resolver.resolved(paragraph.content, in: &diagnostics)
      return .paragraph(paragraph)
    case .list(let list):
      return .list(projected(list, depth: depth, in: &diagnostics))
    case .table(let table):
      return .table(projected(table, in: &diagnostics))
    case .quotation(var quotation):
      quotation.blocks = projected(quotation.blocks, depth: depth, in: &diagnostics)
      return .quotation(quotation)
    case .code, .thematicBreak:
      return block
    case .regional(var clause):
      clause.blocks = projected(clause.blocks, depth: depth, in: &diagnostics)
      clause.audience = audiences.label(conditions: [clause.condition])
      return .regional(clause)
    }
  }

  private mutating func projected(
    _ list: List, depth: Int, in diagnostics: inout Diagnostics
  ) -> List {
    let style = ListNumbering.style(at: depth, of: numbering)
    var list = list
    for index in list.items.indices {
      var item = list.items[index]
      if let start = list.start {
        item.ordinal = start + index
        item.label = ListNumbering.label(of: start + index, style: style)
      }
      item.audience = audiences.label(conditions: item.conditions)
      item.blocks = projected(
        item.blocks, depth: list.isOrdered ? depth + 1 : depth, in: &diagnostics)
      list.items[index] = item
    }
    return list
  }

  private mutating func projected(
    _ table: Table, in diagnostics: inout Diagnostics
  ) -> Table {
    var table = table
    for column in table.header.indices {
      table.header[column].content = resolver.resolved(
        table.header[column].content, in: &diagnostics)
    }
    for row in table.rows.indices {
      for column in table.rows[row].indices {
        table.rows[row][column].content = resolver.resolved(
          table.rows[row][column].content, in: &diagnostics)
      }
    }
    return table
  }
}
