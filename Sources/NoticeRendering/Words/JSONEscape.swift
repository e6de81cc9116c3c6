/// Text of JSON strings, as `JSONBuilder` writes it.
enum JSONEscape {
  /// Appends the words of a stretch inside a string.
  static func decode(_ text: Span<UInt8>, _ range: Range<Int>, into words: inout WordSequence) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        index += 1
        continue
      }
      words.append(text, start..<index)
      index += decodeEscape(text, index + 1..<range.upperBound, into: &words) + 1
      start = index
    }
    words.append(text, start..<range.upperBound)
  }

  /// Appends what stands behind a backslash, and returns how many bytes that is.
  private static func decodeEscape(
    _ text: Span<UInt8>, _ range: Range<Int>, into words: inout WordSequence
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
