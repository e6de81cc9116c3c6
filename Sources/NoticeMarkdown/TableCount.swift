/// Counts the cells that the parser would make of a table, filled-up ones included.
struct TableCount {
  /// The cells of all tables so far.
  private(set) var cells = 0
  private var columns = 0
  private var columnsAbove = 0

  /// Whether the line before belonged to a table.
  var isOpen: Bool { columns > 0 }

  /// Takes in a line that is not blank; `pipes` is an upper bound of what it has.
  mutating func add(_ bytes: [UInt8], _ start: Int, _ end: Int, pipes: Int) {
    if columns > 0 {
      cells += columns
      return
    }
    if start < end, Self.isDelimiterRow(bytes, start, end) {
      let count = Self.cellCount(bytes, start, end)
      if count == columnsAbove {
        columns = count
        cells += count
      }
    }
    columnsAbove = pipes == 0 ? 1 : Self.cellCount(bytes, start, end)
  }

  /// Takes in a blank line.
  mutating func close() {
    columns = 0
    columnsAbove = 0
  }

  /// The number of cells of a row: strokes that are not escaped part them, one at either end counts
  /// for nothing.
  static func cellCount(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var lower = start
    var upper = end
    while lower < upper, bytes[lower].isBlank { lower += 1 }
    while lower < upper, bytes[upper - 1].isBlank { upper -= 1 }
    var count = 1
    var index = lower
    var lastStroke = -1
    while index < upper {
      if bytes[index] == .backslash, index + 1 < upper, bytes[index + 1].isPunctuation {
        index += 2
        continue
      }
      if bytes[index] == .pipe {
        if index > lower { count += 1 }
        lastStroke = index
      }
      index += 1
    }
    return lastStroke == upper - 1 && lastStroke > lower ? count - 1 : count
  }

  private static func isDelimiterRow(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var hasDash = false
    var hasMark = false
    for byte in bytes[start..<end] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case .pipe, .colon: hasMark = true
      case .space, .tab, 0x0B, 0x0C: break
      default: return false
      }
    }
    return hasDash && hasMark
  }
}
