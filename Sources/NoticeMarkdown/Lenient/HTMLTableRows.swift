/// The rows of a table of HTML while they are read, each cell as one line of Markdown.
struct HTMLTableRows {
  /// How many tables are open; the rows of inner ones are words of a cell.
  var depth = 1
  private var rows: [[[UInt8]]] = []
  private var row: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var isInCell = false

  /// Begins a cell.
  mutating func beginCell() {
    guard depth == 1 else { return writeSpace() }
    endCell()
    isInCell = true
  }

  /// Ends a row.
  mutating func endRow() {
    guard depth == 1 else { return writeSpace() }
    endCell()
    if !row.isEmpty { rows.append(row) }
    row = []
  }

  /// The rows, once the table has ended.
  mutating func finished() -> [[[UInt8]]] {
    depth = 1
    endRow()
    return rows
  }

  private mutating func endCell() {
    guard isInCell else { return }
    while cell.last == .space { cell.removeLast() }
    row.append(cell)
    cell = []
    isInCell = false
  }

  /// Writes a byte; what stands outside of cells is a row of its own, such as a caption.
  mutating func write(_ byte: UInt8, isLiteral: Bool) {
    if byte.isBlank { return writeSpace() }
    isInCell = true
    if isLiteral {
      LenientMark.write(literal: byte, to: &cell)
    } else {
      cell.append(byte)
    }
  }

  /// Writes bytes.
  mutating func write(_ bytes: [UInt8]) {
    isInCell = true
    cell += bytes
  }

  /// Writes a space between words.
  mutating func writeSpace() {
    guard let last = cell.last, last != .space else { return }
    cell.append(.space)
  }
}
