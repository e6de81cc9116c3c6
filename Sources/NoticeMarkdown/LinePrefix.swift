/// The markers of quotations and lists at the start of a line.
struct LinePrefix {
  /// How many there are.
  private(set) var markers = 0
  /// Whether the line begins with a bullet, which begins an item whatever stands before the line.
  private(set) var beginsItem = false
  /// The first byte behind them that is no white space.
  private(set) var end: Int

  /// Reads the markers of the line of `bytes` between `start` and `limit`.
  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    end = start
    while true {
      while end < limit, bytes[end].isBlank { end += 1 }
      guard end < limit, let length = Self.marker(bytes, at: end, to: limit) else { break }
      if markers == 0 { beginsItem = !bytes[end].isDigit && bytes[end] != .rightAngle }
      markers += 1
      end += length
    }
    if markers > 1, Self.isThematicBreak(bytes, from: start, to: limit) {
      markers = 0
      beginsItem = false
      end = start
    }
  }

  /// The length of the marker at `index`, if there is one.
  private static func marker(_ bytes: [UInt8], at index: Int, to limit: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: ">"):
      return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isEndOfMarker(bytes, index + 1, limit) ? 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var behind = index + 1
      while behind < limit, behind - index < 10, bytes[behind].isDigit { behind += 1 }
      guard behind < limit,
        bytes[behind] == UInt8(ascii: ".") || bytes[behind] == UInt8(ascii: ")"),
        isEndOfMarker(bytes, behind + 1, limit)
      else { return nil }
      return behind + 1 - index
    default:
      return nil
    }
  }

  private static func isEndOfMarker(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
    index >= limit || bytes[index].isBlank
  }

  private static func isThematicBreak(_ bytes: [UInt8], from start: Int, to limit: Int) -> Bool {
    var mark: UInt8?
    for byte in bytes[start..<limit] where !byte.isBlank {
      if let mark, mark != byte { return false }
      mark = byte
    }
    return mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*")
  }
}
