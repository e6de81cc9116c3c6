import NoticeUnicode

/// Columns of plain text.
enum PlainTextMeasure {
  /// The columns that text takes on one line.
  static func columns(of text: [UInt8]) -> Int {
    DisplayWidth.columns(of: text)
  }
}

extension MarkedBytes {
  /// Appends text with every run of white space as one space, and none at the start of a line.
  mutating func appendCollapsed(_ text: [UInt8]) {
    var start = 0
    for index in text.indices where text[index] <= .space {
      // A space behind a word may stay where it is; what follows it decides about itself.
      if text[index] == .space, start < index, text[index - 1] > .space { continue }
      if start < index { write(text[start..<index]) }
      appendSpace()
      start = index + 1
    }
    write(text[start...])
  }

  /// Appends a space unless there is white space already.
  mutating func appendSpace() {
    guard let last = bytes.last, last > .space else { return }
    write(.space)
  }

  /// Appends a range of other bytes with its apparatus, `mark` being the first range of it that may
  /// lie there; ranges must be asked for in order.
  mutating func write(_ other: MarkedBytes, _ range: Range<Int>, from mark: inout Int) {
    let offset = bytes.count - range.lowerBound
    write(other.bytes[range])
    while mark < other.apparatus.count, other.apparatus[mark].lowerBound < range.upperBound {
      let part = other.apparatus[mark].clamped(to: range)
      if !part.isEmpty {
        markApparatus(part.lowerBound + offset..<part.upperBound + offset)
      }
      if other.apparatus[mark].upperBound > range.upperBound { break }
      mark += 1
    }
  }
}
