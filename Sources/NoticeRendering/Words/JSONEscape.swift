/// Text of JSON strings, as `JSONBuilder` writes it.
enum JSONEscape {
  /// Appends the words of a stretch inside a string.
  static func decode(_ text: [UInt8], _ range: Range<Int>, into words: inout WordSequence) {
    var start = range.lowerBound
    while true {
      let index = text.span.firstIndex(in: start..<range.upperBound) { $0 == UInt8(ascii: "\\") }
      guard index + 1 < range.upperBound else { break }
      words.append(text, start..<index)
      start = index + 1
      start += decodeEscape(text, start..<range.upperBound, into: &words)
    }
    words.append(text, start..<range.upperBound)
  }

  /// Appends what stands behind a backslash, and returns how many bytes that is.
  private static func decodeEscape(
    _ text: [UInt8], _ range: Range<Int>, into words: inout WordSequence
  ) -> Int {
    switch text[range.lowerBound] {
    case UInt8(ascii: "n"), UInt8(ascii: "t"):
      words.endWord()
      return 1
    case UInt8(ascii: "u") where range.count >= 5:
      var value: UInt32 = 0
      for index in range.lowerBound + 1..<range.lowerBound + 5 {
        value = value << 4 | (Hexadecimal.value(text[index]) ?? 0)
      }
      words.append(value)
      return 5
    default:
      words.append(text, range.lowerBound..<range.lowerBound + 1)
      return 1
    }
  }
}
