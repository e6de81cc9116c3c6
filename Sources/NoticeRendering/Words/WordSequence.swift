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
      let byte = text[index]
      if byte > .space {
        if isBoundaryDue { settleBoundary(before: UTF8Scalar(in: text, at: index)?.value ?? 0) }
        bytes.append(byte)
      } else {
        isBoundaryDue = true
      }
      index += 1
    }
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

  private mutating func settleBoundary(before scalar: UInt32) {
    isBoundaryDue = false
    guard let last = UTF8Text.lastScalar(of: bytes) else { return }
    if !DisplayWidth.isWide(last), !DisplayWidth.isWide(scalar) { bytes.append(.space) }
  }
}
