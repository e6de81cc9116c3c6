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
      if text[index] <= .space {
        isBoundaryDue = true
        index += 1
      } else {
        if isBoundaryDue { settleBoundary(before: text, index) }
        let end = Self.endOfRun(text.span.extracting(index..<range.upperBound)) + index
        bytes.append(contentsOf: text[index..<end])
        index = end
      }
    }
  }

  /// Where text that begins with a word ceases to be in normal form: words of ASCII with single
  /// spaces between them are.
  private static func endOfRun(_ text: Span<UInt8>) -> Int {
    for index in text.indices where text[index] <= .space {
      guard text[index] == .space, text[index - 1] < 0x80, index + 1 < text.count,
        text[index + 1] < 0x80, text[index + 1] > .space
      else { return index }
    }
    return text.count
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

  private mutating func settleBoundary(before text: [UInt8], _ index: Int) {
    if text[index] < 0x80, let last = bytes.last, last < 0x80 {
      isBoundaryDue = false
      bytes.append(.space)
    } else {
      settleBoundary(before: UTF8Text.scalar(in: text, at: index)?.value ?? 0)
    }
  }

  private mutating func settleBoundary(before scalar: UInt32) {
    isBoundaryDue = false
    guard let last = UTF8Text.lastScalar(of: bytes) else { return }
    if !DisplayWidth.isWide(last), !DisplayWidth.isWide(scalar) { bytes.append(.space) }
  }
}
