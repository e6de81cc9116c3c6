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
  mutating func append(_ text: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard text[index] > .space else {
        isBoundaryDue = true
        index += 1
        continue
      }
      if isBoundaryDue { settleBoundary(before: UTF8Text.scalar(in: text, at: index)?.value ?? 0) }
      let end = Self.endOfRun(text.span, from: index, to: range.upperBound)
      bytes.append(contentsOf: text[index..<end])
      index = end
    }
  }

  /// Where a run of words ends that is in normal form already: single spaces between ASCII.
  private static func endOfRun(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var previous = text[start]
    var index = start + 1
    while index < end {
      let byte = text[index]
      if byte > .space {
        previous = byte
        index += 1
      } else {
        guard byte == .space, previous < 0x80, index + 1 < end else { return index }
        previous = text[index + 1]
        guard previous > .space, previous < 0x80 else { return index }
        index += 2
      }
    }
    return end
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
