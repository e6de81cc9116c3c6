import NoticeDiagnostics
import NoticeModel

/// Joins a list that nothing but region fences split: its items carry the conditions.
enum ListJoiner {
  /// The blocks with such lists joined.
  static func joined(_ blocks: [Block]) -> [Block] {
    guard blocks.count > 1, blocks.contains(where: isRegional) else { return blocks }
    var result: [Block] = []
    var run: [Block] = []
    for block in blocks {
      if let last = run.last, !canFollow(last, block) { flush(&run, into: &result) }
      if list(in: block) == nil { result.append(block) } else { run.append(block) }
    }
    flush(&run, into: &result)
    return result
  }

  private static func flush(_ run: inout [Block], into result: inout [Block]) {
    defer { run = [] }
    guard run.count > 1, let first = list(in: run[0]) else {
      result += run
      return
    }
    var joined = first
    joined.isTight = run.allSatisfy { list(in: $0)?.isTight ?? true }
    joined.items = run.flatMap { items(of: $0) }
    joined.range = run[0].range
    if let end = run.last?.range {
      joined.range.length = end.offset + end.length - joined.range.offset
    }
    result.append(.list(joined))
  }

  /// Whether two blocks are parts of one list: of one kind, and a fence between them.
  private static func canFollow(_ left: Block, _ right: Block) -> Bool {
    guard let first = list(in: left), let second = list(in: right) else { return false }
    return first.isOrdered == second.isOrdered && (isRegional(left) || isRegional(right))
  }

  private static func isRegional(_ block: Block) -> Bool {
    if case .regional = block { true } else { false }
  }

  /// The list that a block is, or that is all there is between fences.
  private static func list(in block: Block) -> List? {
    switch block {
    case .list(let list): list
    case .regional(let clause): clause.blocks.count == 1 ? list(in: clause.blocks[0]) : nil
    default: nil
    }
  }

  private static func items(of block: Block) -> [ListItem] {
    switch block {
    case .list(let list):
      return list.items
    case .regional(let clause):
      return clause.blocks.flatMap(items).map { item in
        var item = item
        item.conditions.insert(clause.condition, at: 0)
        return item
      }
    default:
      return []
    }
  }
}
