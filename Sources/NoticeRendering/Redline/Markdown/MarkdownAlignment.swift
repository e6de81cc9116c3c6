import NoticeModel

/// Where the tokens of a clause stand in its piece of Markdown.
struct MarkdownAlignment {
  /// The bytes that readers see, decoded, each with the bytes that stand for it.
  private struct Letter {
    let byte: UInt8
    let range: Range<Int>

    var isSpace: Bool { byte == .space || byte == .lineFeed || byte == UInt8(ascii: "\t") }
  }

  /// The range of each token, in rising order; a space may take none.
  let ranges: [Range<Int>]

  /// Finds the tokens, from the last one back, so that a number or label in front is left over.
  ///
  /// - Returns: `nil` where the file does not hold them as they are.
  init?(_ tokens: [Token], in piece: Range<Int>, of rendering: Rendering) {
    let letters = Self.letters(in: piece, of: rendering)
    var end = letters.count
    var start = piece.upperBound
    var ranges: [Range<Int>] = []
    for token in tokens.reversed() {
      let isSpace = token.kind == .space || token.kind == .lineBreak || token.kind == .paragraphEnd
      if !isSpace { Self.skipSpaces(before: &end, of: letters, token) }
      let upper = end
      guard Self.step(over: token, isSpace: isSpace, before: &end, of: letters) else { return nil }
      let range =
        end == upper
        ? start..<start : letters[end].range.lowerBound..<letters[upper - 1].range.upperBound
      guard range.upperBound <= start else { return nil }
      start = Self.withEscape(range.lowerBound, of: rendering.bytes, in: piece)
      ranges.append(start..<max(start, range.upperBound))
    }
    self.ranges = ranges.reversed()
  }

  private static func letters(in piece: Range<Int>, of rendering: Rendering) -> [Letter] {
    var result: [Letter] = []
    var index = piece.lowerBound
    var mark = firstRange(endingBehind: index, of: rendering.apparatus)
    var reference = firstRange(endingBehind: index, of: rendering.references)
    while index < piece.upperBound {
      if mark < rendering.apparatus.count, rendering.apparatus[mark].lowerBound <= index {
        index = max(index, rendering.apparatus[mark].upperBound)
        mark += 1
      } else if reference < rendering.references.count,
        rendering.references[reference].lowerBound == index
      {
        let range = rendering.references[reference]
        for byte in decoded(rendering.bytes[range]) {
          result.append(Letter(byte: byte, range: range))
        }
        index = range.upperBound
        reference += 1
      } else {
        result.append(Letter(byte: rendering.bytes[index], range: index..<index + 1))
        index += 1
      }
    }
    return result
  }

  private static func firstRange(endingBehind index: Int, of ranges: [Range<Int>]) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes of the scalar that `&#8195;` stands for.
  private static func decoded(_ reference: ArraySlice<UInt8>) -> [UInt8] {
    let digits = reference.dropFirst(2).dropLast()
    let value = digits.reduce(UInt32(0)) { $0 * 10 + UInt32($1 &- UInt8(ascii: "0")) }
    return Array(String(Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}").utf8)
  }

  private static func skipSpaces(before end: inout Int, of letters: [Letter], _ token: Token) {
    guard let last = token.bytes.last, last != .space, last != .lineFeed else { return }
    while end > 0, letters[end - 1].isSpace { end -= 1 }
  }

  /// Steps back over a token; one of white space takes all the white space that there is.
  private static func step(
    over token: Token, isSpace: Bool, before end: inout Int, of letters: [Letter]
  ) -> Bool {
    if isSpace, token.bytes.allSatisfy({ $0 <= .space }) {
      while end > 0, letters[end - 1].isSpace { end -= 1 }
      return true
    }
    for byte in token.bytes.reversed() {
      guard end > 0 else { return false }
      let letter = letters[end - 1]
      guard letter.byte == byte || letter.isSpace && byte <= .space else { return false }
      end -= 1
    }
    return true
  }

  /// The place of the backslash before a byte, if one escapes it.
  private static func withEscape(_ start: Int, of bytes: [UInt8], in piece: Range<Int>) -> Int {
    guard start > piece.lowerBound, start < bytes.count, bytes[start - 1] == UInt8(ascii: "\\")
    else { return start }
    let slashes = bytes[piece.lowerBound..<start].reversed().prefix { $0 == UInt8(ascii: "\\") }
    return slashes.count % 2 == 1 ? start - 1 : start
  }
}
