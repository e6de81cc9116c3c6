import NoticeModel

/// A run of bytes cut at its `{{names}}`.
struct ValueTemplate {
  /// A stretch of the bytes.
  enum Part: Equatable {
    /// Bytes that mean themselves.
    case literal(Range<Int>)
    /// `{{name}}`, braces included.
    case value(Range<Int>, ValueName)
    /// Braces around what cannot be a name, or opened and never closed.
    case malformed(Range<Int>)

    /// Which of the bytes it is.
    var range: Range<Int> {
      switch self {
      case .literal(let range), .value(let range, _), .malformed(let range): range
      }
    }
  }

  /// The bytes.
  let bytes: [UInt8]
  /// The parts, which tile the bytes.
  private(set) var parts: [Part] = []

  /// Cuts the bytes, unless there are no double braces in them.
  init?(_ bytes: [UInt8]) {
    guard Self.nextBraces(bytes, .leftBrace, from: 0, to: bytes.count) != nil else { return nil }
    self.bytes = bytes
    var position = 0
    while position < bytes.count {
      guard let open = Self.nextBraces(bytes, .leftBrace, from: position, to: bytes.count) else {
        break
      }
      if open > position { parts.append(.literal(position..<open)) }
      position = appendBraces(from: open)
    }
    if position < bytes.count { parts.append(.literal(position..<bytes.count)) }
  }

  /// Whether a value stands first.
  var beginsWithValue: Bool {
    if case .value = parts.first { true } else { false }
  }

  /// The bytes with the same filling for each value.
  func filled(with filling: [UInt8]) -> [UInt8] {
    parts.flatMap { part -> [UInt8] in
      switch part {
      case .literal(let range), .malformed(let range): Array(bytes[range])
      case .value: filling
      }
    }
  }

  /// Appends the part that begins with the braces at `open`, and says where it ends.
  private mutating func appendBraces(from open: Int) -> Int {
    // A name is short; what has no closing braces near by is never one.
    let limit = min(bytes.count, open + 256)
    guard let close = Self.nextBraces(bytes, .rightBrace, from: open + 2, to: limit) else {
      parts.append(.malformed(open..<open + 2))
      return open + 2
    }
    let name = ValueName(String(decoding: bytes[(open + 2)..<close], as: UTF8.self))
    let range = open..<close + 2
    parts.append(name.isWellFormed ? .value(range, name) : .malformed(range))
    return close + 2
  }

  private static func nextBraces(
    _ bytes: [UInt8], _ brace: UInt8, from start: Int, to end: Int
  ) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == brace, bytes[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }
}
