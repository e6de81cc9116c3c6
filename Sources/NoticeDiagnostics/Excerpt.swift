import NoticeUnicode

/// The line that a place is on, cut to a width, and the place's columns in it.
///
/// Nothing beyond the width to either side of the place is looked at, however long the line.
struct Excerpt {
  /// The line as it is printed.
  private(set) var text: [UInt8] = []
  /// The columns of the place in it.
  private(set) var marked: Range<Int>

  /// One scalar as it is printed.
  private struct Cell {
    let offset: Int
    let bytes: [UInt8]
    let columns: Int
  }

  /// Cuts the excerpt of at most `width` columns.
  init(of place: Diagnostic.Place, width: Int) {
    let bytes = place.file.bytes
    let start = min(max(place.offset, 0), bytes.count)
    let before = Excerpt.cells(before: start, in: bytes, atMost: width / 2)
    let used = before.cells.reduce(0) { $0 + $1.columns } + (before.isCut ? 1 : 0)
    let after = Excerpt.cells(from: start, in: bytes, atMost: max(width - used, 11))
    let end = start + max(place.length, 1)
    if before.isCut { text += Array("…".utf8) }
    for cell in before.cells + after.cells { text += cell.bytes }
    if after.isCut { text += Array("…".utf8) }
    let marked = after.cells.prefix { $0.offset < end }.reduce(0) { $0 + $1.columns }
    self.marked = used..<(used + max(marked, 1))
  }

  /// What precedes `start` on its line, as far as it fits.
  private static func cells(before start: Int, in bytes: [UInt8], atMost columns: Int)
    -> (cells: [Cell], isCut: Bool)
  {
    var first = start
    while first > 0, !isLineEnd(bytes[first - 1]), start - first < 4 * columns { first -= 1 }
    while first < start, bytes[first] & 0xC0 == 0x80 { first += 1 }
    var cells: [Cell] = []
    var index = first
    while index < start {
      cells.append(cell(at: index, in: bytes))
      index += length(at: index, in: bytes)
    }
    var width = cells.reduce(0) { $0 + $1.columns }
    var dropped = 0
    while width > columns {
      width -= cells[dropped].columns
      dropped += 1
    }
    let isCut = dropped > 0 || (first > 0 && !isLineEnd(bytes[first - 1]))
    return (Array(cells[dropped...]), isCut)
  }

  /// What follows from `start` on the line, as far as it fits.
  private static func cells(from start: Int, in bytes: [UInt8], atMost columns: Int)
    -> (cells: [Cell], isCut: Bool)
  {
    var cells: [Cell] = []
    var width = 0
    var index = start
    while index < bytes.count, !isLineEnd(bytes[index]) {
      let cell = cell(at: index, in: bytes)
      width += cell.columns
      cells.append(cell)
      index += length(at: index, in: bytes)
      guard width > columns else { continue }
      while width > columns - 1, let last = cells.popLast() { width -= last.columns }
      return (cells, true)
    }
    return (cells, false)
  }

  private static func cell(at index: Int, in bytes: [UInt8]) -> Cell {
    if bytes[index] == 0x09 { return Cell(offset: index, bytes: [0x20, 0x20], columns: 2) }
    var shown: [UInt8] = []
    let end = index + length(at: index, in: bytes)
    let slice = bytes[index..<end]
    TerminalText.append(slice.span, to: &shown)
    return Cell(offset: index, bytes: shown, columns: DisplayWidth.columns(of: shown))
  }

  private static func length(at index: Int, in bytes: [UInt8]) -> Int {
    UTF8Scalar(in: bytes.span, at: index)?.length ?? 1
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
