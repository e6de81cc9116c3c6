/// Tables as GFM wants them: rows as long as their header, and a header.
enum LenientTables {
  /// The most columns.
  static let columns = 64
  /// The most cells of all tables of a text, filled-up ones included.
  static let cells = 200_000

  /// The cells of a delimiter row; `nil` for any other line.
  static func delimiters(_ content: ArraySlice<UInt8>) -> [[UInt8]]? {
    var hasDash = false
    var hasMark = false
    for byte in content {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case .pipe, .colon: hasMark = true
      case .space, .tab: break
      default: return nil
      }
    }
    guard hasDash, hasMark else { return nil }
    var cells = content.split(separator: .pipe, omittingEmptySubsequences: false).map { cell in
      cell.filter { !$0.isBlank }
    }
    if cells.first?.isEmpty ?? false { cells.removeFirst() }
    if cells.last?.isEmpty ?? false { cells.removeLast() }
    guard !cells.isEmpty, cells.allSatisfy(isDelimiter) else { return nil }
    return cells
  }

  private static func isDelimiter(_ cell: [UInt8]) -> Bool {
    var inner = cell[...]
    if inner.first == .colon { inner.removeFirst() }
    if inner.last == .colon { inner.removeLast() }
    return !inner.isEmpty && inner.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// The number of cells of a row.
  static func count(_ content: ArraySlice<UInt8>) -> Int {
    let bytes = Array(content)
    return TableCount.cellCount(bytes, 0, bytes.count)
  }

  /// A row with empty cells behind it.
  static func widened(_ row: ArraySlice<UInt8>, by count: Int) -> [UInt8] {
    var result = Array(row)
    while let last = result.last, last.isBlank { result.removeLast() }
    if !endsWithStroke(result) { result += [.space, .pipe] }
    if let first = row.first(where: { !$0.isBlank }), first != .pipe {
      result = [.pipe, .space] + result
    }
    for _ in 0..<count { result += [.space, .pipe] }
    return result
  }

  private static func endsWithStroke(_ row: [UInt8]) -> Bool {
    guard row.last == .pipe else { return false }
    let backslashes = row.dropLast().reversed().prefix { $0 == .backslash }.count
    return backslashes % 2 == 0
  }

  /// A delimiter row for so many columns.
  static func delimiterRow(_ cells: [[UInt8]], columns: Int) -> [UInt8] {
    var result: [UInt8] = [.pipe]
    for column in 0..<columns {
      result += column < cells.count ? cells[column] : Array("---".utf8)
      result.append(.pipe)
    }
    return result
  }
}
