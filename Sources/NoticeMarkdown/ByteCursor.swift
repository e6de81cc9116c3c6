/// A place that moves over a stretch of bytes.
struct ByteCursor {
  private let bytes: [UInt8]
  private let end: Int
  /// The place.
  private(set) var index: Int

  /// Begins at the start of a stretch.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Whether the stretch is passed.
  var isAtEnd: Bool { index >= end }

  /// The byte at the place.
  var current: UInt8? { index < end ? bytes[index] : nil }

  /// Passes one byte.
  mutating func advance() { index = min(index + 1, end) }

  /// Passes bytes while they satisfy the predicate, and says how many.
  @discardableResult
  mutating func skip(while predicate: (UInt8) -> Bool) -> Int {
    let start = index
    while index < end, predicate(bytes[index]) { index += 1 }
    return index - start
  }

  /// Passes spaces and tabs.
  mutating func skipBlanks() { skip(while: \.isBlank) }

  /// Passes bytes up to the next space, and says which.
  mutating func word() -> Range<Int> {
    let start = index
    skip { !$0.isBlank }
    return start..<index
  }
}
