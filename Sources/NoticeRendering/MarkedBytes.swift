import NoticeModel

/// The bytes of one format while they are written, with the ranges that are apparatus.
struct MarkedBytes {
  /// The bytes so far.
  var bytes: [UInt8] = []
  /// The ranges marked so far, in rising order, apart from each other.
  private(set) var apparatus: [Range<Int>] = []

  /// Makes room for about as many bytes as will be written.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes text that is no apparatus.
  mutating func write(_ text: String) {
    bytes.append(text)
  }

  /// Writes one byte.
  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes bytes as they are.
  mutating func write(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
  }

  /// Writes bytes as they are.
  mutating func write(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
  }

  /// Writes that many spaces.
  mutating func writeSpaces(_ count: Int) {
    bytes.append(addingCapacity: count) { output in output.append(repeating: .space, count: count) }
  }

  /// Writes apparatus.
  mutating func mark(_ text: String) {
    let start = bytes.count
    bytes.append(text)
    markApparatus(from: start)
  }

  /// Writes apparatus.
  mutating func mark(_ text: [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    markApparatus(from: start)
  }

  /// Writes a byte of apparatus.
  mutating func mark(_ byte: UInt8) {
    bytes.append(byte)
    markApparatus(from: bytes.count - 1)
  }

  /// Marks everything from `start` on as apparatus.
  mutating func markApparatus(from start: Int) {
    markApparatus(start..<bytes.count)
  }

  /// Marks a range behind all others as apparatus.
  mutating func markApparatus(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = apparatus.last, last.upperBound == range.lowerBound {
      apparatus[apparatus.count - 1] = last.lowerBound..<range.upperBound
    } else {
      apparatus.append(range)
    }
  }

  /// Takes spaces off the end.
  mutating func trimSpaces() {
    while bytes.last == .space { bytes.removeLast() }
    guard let last = apparatus.last, last.upperBound > bytes.count else { return }
    apparatus.removeLast()
    if last.lowerBound < bytes.count { apparatus.append(last.lowerBound..<bytes.count) }
  }

  /// Whether the last byte is a line feed, or there is none.
  var isAtLineStart: Bool {
    bytes.last.map { $0 == .lineFeed } ?? true
  }
}

extension [UInt8] {
  /// Appends the bytes of a string; one that lies in one piece is taken whole, at half the price of
  /// its `utf8` as a sequence.
  mutating func append(_ text: String) {
    let whole: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if whole == nil { append(contentsOf: text.utf8) }
  }
}

extension UInt8 {
  /// A space.
  static let space = UInt8(ascii: " ")
  /// A line feed.
  static let lineFeed = UInt8(ascii: "\n")
}
