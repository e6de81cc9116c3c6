import NoticeUnicode

/// Words in their normal form while they are gathered: runs of white space become one space, or
/// nothing next to an East Asian character, where breaking a line changes nothing.
struct WordSequence {
  private(set) var bytes: [UInt8] = []
  private var isBoundaryDue = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Ends the current word, if there is one.
  mutating func endWord() {
    isBoundaryDue = true
  }

  /// Appends a range of text, in which white space ends words.
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] <= .space {
        isBoundaryDue = true
        index += 1
      } else {
        if isBoundaryDue { settleBoundary(before: text, index) }
        index = appendRun(text, index..<range.upperBound)
      }
    }
  }

  /// Appends what begins with a word, up to white space that is more than one character between
  /// words in ASCII, and returns where that is.
  private mutating func appendRun(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    bytes.append(addingCapacity: range.count) { output in
      while index < range.upperBound {
        let byte = text[index]
        if byte > .space {
          output.append(byte)
        } else if Self.isPlainBoundary(text, at: index, in: range) {
          output.append(.space)
        } else {
          break
        }
        index += 1
      }
    }
    return index
  }

  /// Whether white space stands alone between two characters of ASCII.
  private static func isPlainBoundary(
    _ text: Span<UInt8>, at index: Int, in range: Range<Int>
  ) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
    let after = text[index + 1]
    return text[index - 1] < 0x80 && after < 0x80 && after > .space
  }

  /// Appends one scalar.
  mutating func append(_ scalar: UInt32) {
    if scalar <= 0x20 {
      isBoundaryDue = true
    } else {
      if isBoundaryDue { settleBoundary(before: scalar) }
      UTF8Scalar.append(scalar, to: &bytes)
    }
  }

  private mutating func settleBoundary(before text: Span<UInt8>, _ index: Int) {
    let byte = text[index]
    settleBoundary(before: byte < 0x80 ? UInt32(byte) : UTF8Scalar(in: text, at: index)?.value ?? 0)
  }

  private mutating func settleBoundary(before scalar: UInt32) {
    isBoundaryDue = false
    guard let last = UTF8Text.lastScalar(of: bytes) else { return }
    if !DisplayWidth.isWide(last), !DisplayWidth.isWide(scalar) { bytes.append(.space) }
  }
}
