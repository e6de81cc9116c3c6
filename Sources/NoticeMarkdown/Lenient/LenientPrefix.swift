/// The markers of quotations and lists at the start of a line.
struct LenientPrefix {
  /// How many there are, up to the most that is allowed.
  private(set) var markers = 0
  /// Whether a bullet is the first.
  private(set) var beginsWithBullet = false
  /// Whether a number is the first.
  private(set) var beginsWithNumber = false
  /// Whether one of them begins an item.
  private(set) var hasItem = false
  /// Where the words begin.
  private(set) var end: Int

  /// Reads the markers of a line.
  init(_ line: ArraySlice<UInt8>, limit: Int = ReadingLimits.containerMarkers) {
    end = line.startIndex
    while true {
      while end < line.endIndex, line[end].isBlank { end += 1 }
      guard markers < limit, let length = Self.marker(line[end...]) else { break }
      let isQuotation = line[end] == .rightAngle
      if markers == 0, !isQuotation {
        beginsWithNumber = line[end].isDigit
        beginsWithBullet = !beginsWithNumber
      }
      hasItem = hasItem || !isQuotation
      markers += 1
      end += length
    }
    if Self.isThematicBreak(line) { self = LenientPrefix(rule: line) }
  }

  private init(rule line: ArraySlice<UInt8>) { end = line.startIndex }

  /// Where the words of a line begin.
  static func end(of line: ArraySlice<UInt8>) -> Int { LenientPrefix(line).end }

  /// The length of the marker that a line begins with.
  static func marker(_ line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.first else { return nil }
    switch first {
    case .rightAngle: return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isEnd(line.dropFirst()) ? 1 : nil
    default:
      let digits = line.prefix(10).prefix(while: \.isDigit).count
      guard digits > 0, digits < 10, digits < line.count else { return nil }
      let sign = line[line.startIndex + digits]
      guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return nil }
      return isEnd(line.dropFirst(digits + 1)) ? digits + 1 : nil
    }
  }

  private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map { $0.isBlank } ?? true
  }

  private static func isThematicBreak(_ line: ArraySlice<UInt8>) -> Bool {
    var mark: UInt8?
    var count = 0
    for byte in line where !byte.isBlank {
      if let mark, mark != byte { return false }
      mark = byte
      count += 1
    }
    return count > 2 && (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*"))
  }
}

/// A fence around code.
struct LenientFence {
  private let byte: UInt8
  private let count: Int

  /// Reads the line that opens code; `nil` for any other.
  init?(opening line: ArraySlice<UInt8>) {
    let start = LenientPrefix.end(of: line)
    guard start < line.endIndex else { return nil }
    let mark = line[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    byte = mark
    count = line[start...].prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    // What is on one line with its end is a code span.
    if mark == UInt8(ascii: "`"), line[(start + count)...].contains(mark) { return nil }
  }

  /// Whether a line closes the code.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    var start = line.startIndex
    while start < line.endIndex, line[start].isBlank || line[start] == .rightAngle { start += 1 }
    let run = line[start...].prefix { $0 == byte }.count
    return run >= count && line[(start + run)...].allSatisfy(\.isBlank)
  }
}
