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
    var index = 0
    while index < text.count {
      if text[index] > .space {
        let end = Self.endOfRun(text.span, from: index)
        write(text[index..<end])
        index = end
      } else {
        appendSpace()
        index += 1
      }
    }
  }

  /// Where a run of words with single spaces between them ends.
  private static func endOfRun(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < text.count {
      if text[index] <= .space {
        guard text[index] == .space, index + 1 < text.count, text[index + 1] > .space else {
          return index
        }
      }
      index += 1
    }
    return index
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
