/// Lines that begin with a code and a space, sorted by the bytes of their codes, and searched where
/// they stand: most programs ask for a few of thousands.
struct SortedLines: Sendable {
  private let bytes: [UInt8]

  /// Takes over lines.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// What stands behind a code on its line.
  func text(of code: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var low = 0
    var high = bytes.count
    while low < high {
      let line = bounds(ofLineAt: (low + high) / 2, from: low)
      let found = bytes[line].prefix { $0 != UInt8(ascii: " ") }
      if found == code { return bytes[line].dropFirst(found.count + 1) }
      if found.lexicographicallyPrecedes(code) {
        low = line.upperBound + 1
      } else {
        high = line.lowerBound
      }
    }
    return nil
  }

  /// All codes with what stands behind them, in order.
  var all: [(code: ArraySlice<UInt8>, text: ArraySlice<UInt8>)] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let code = line.prefix { $0 != UInt8(ascii: " ") }
      return (code, line.dropFirst(code.count + 1))
    }
  }

  private func bounds(ofLineAt index: Int, from low: Int) -> Range<Int> {
    var start = index
    while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = index
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }
}
