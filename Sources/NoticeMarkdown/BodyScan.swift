/// What a look at every line, before the parser sees one, brings to light.
struct BodyScan {
  /// A line that begins with `:::`, outside code or not.
  struct FenceLine {
    /// The line, from 1.
    let line: Int
    /// Its bytes from the first colon to the end of what it says.
    let range: Range<Int>
  }

  /// The lines.
  var lines: SourceLines
  /// The lines that begin with `:::`; the parser gets a thematic break in the place of each.
  var fences: [FenceLine] = []
  /// The offsets of `\{`; the parser gets a mark in its place that no source can hold.
  var escapedBraces: [Int] = []
  /// For each line whether it, or one that no blank line parts from it, holds what a text may have to
  /// be looked through for: values, raw HTML, footnotes, escapes, entities.
  var hasSpecialBytes: [Bool] = []
  /// Lines that begin like the definition of a footnote.
  var footnotes: [Int] = []
  /// Whether the parser may see the body.
  var isFit = true
  /// Whether some line ends in CR.
  var hasCarriageReturns = false

  /// The mark for an escaped brace: U+0091, a control character that sources are refused for.
  static let mark: (UInt8, UInt8) = (0xC2, 0x91)

  /// Whether a text on a line, from 1, may hold more than words; the parser's lines may be off by
  /// some, but not beyond a blank one.
  func mayBeSpecial(_ line: Int) -> Bool {
    guard line > 0, line <= hasSpecialBytes.count else { return true }
    return hasSpecialBytes[line - 1]
  }

  /// The bytes for the parser: the body with fences and escaped braces replaced at equal length, and
  /// every line end a line feed.
  func parserInput(from bodyOffset: Int) -> [UInt8] {
    var copy = Array(lines.bytes[bodyOffset...])
    for fence in fences {
      for index in fence.range { copy[index - bodyOffset] = .space }
      for index in fence.range.prefix(3) { copy[index - bodyOffset] = UInt8(ascii: "*") }
    }
    for offset in escapedBraces {
      copy[offset - bodyOffset] = Self.mark.0
      copy[offset + 1 - bodyOffset] = Self.mark.1
    }
    return hasCarriageReturns ? Self.withLineFeeds(copy) : copy
  }

  /// The bytes with every CR and CRLF made LF.
  static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      if !(afterReturn && byte == .lineFeed) {
        result.append(byte == .carriageReturn ? .lineFeed : byte)
      }
      afterReturn = byte == .carriageReturn
    }
    return result
  }

  /// The text of a literal: marks become the braces that they stand for, behind their backslash or
  /// not.
  func unmarked(_ literal: [UInt8], keepingBackslash: Bool) -> [UInt8] {
    guard !escapedBraces.isEmpty else { return literal }
    var result: [UInt8] = []
    result.reserveCapacity(literal.count)
    var index = 0
    while index < literal.count {
      let isMark =
        literal[index] == Self.mark.0 && index + 1 < literal.count
        && literal[index + 1] == Self.mark.1
      if isMark {
        if keepingBackslash { result.append(.backslash) }
        result.append(.leftBrace)
      } else {
        result.append(literal[index])
      }
      index += isMark ? 2 : 1
    }
    return result
  }
}
