extension HTMLReducer {
  // MARK: Code, escapes, references

  /// Copies a code span, or backticks that begin none.
  mutating func takeTicks() {
    flush()
    var count = 0
    while peek(count) == UInt8(ascii: "`") { count += 1 }
    if table == nil, let end = closingTicks(count) {
      copy(upTo: end)
    } else {
      for _ in 0..<count { write(UInt8(ascii: "`")) }
      index += count
    }
  }

  /// The offset behind the run of backticks that closes one of `count`, in the same paragraph.
  private mutating func closingTicks(_ count: Int) -> Int? {
    // The parser knows no longer ones either.
    guard count <= 80 else { return nil }
    if let limit = unmatchedTicks[count], index < limit { return nil }
    var position = index + count
    var isBlank = false
    while position < text.endIndex {
      let byte = text[position]
      if byte == .lineFeed {
        if isBlank { break }
        isBlank = true
      } else if !byte.isBlank {
        isBlank = false
      }
      guard byte == UInt8(ascii: "`") else {
        position += 1
        continue
      }
      var end = position
      while end < text.endIndex, text[end] == byte { end += 1 }
      if end - position == count { return end }
      position = end
    }
    unmatchedTicks[count] = position
    return nil
  }

  /// Copies a backslash with what it escapes.
  mutating func takeEscape() {
    let next = peek(1)
    if table != nil && next.isPunctuation {
      writeLiteral(next)
      index += 2
    } else {
      write(.backslash)
      index += 1
      guard next.isPunctuation else { return }
      write(next)
      index += 1
    }
  }

  /// Leaves the marks of a strikethrough out.
  mutating func takeTilde() {
    var count = 0
    while peek(count) == UInt8(ascii: "~") { count += 1 }
    if strikeEnd == index {
      strikeEnd = nil
      index += 2
    } else if count == 2, strikeEnd == nil, let end = closingTildes() {
      strikeEnd = end
      notes.add(.strikethrough)
      index += 2
    } else {
      for _ in 0..<count { write(UInt8(ascii: "~")) }
      index += count
    }
  }

  private func closingTildes() -> Int? {
    var position = index + 2
    guard position < text.endIndex, !text[position].isBlank else { return nil }
    // A struck passage is short; what is longer is no reason to search on and on.
    let limit = min(text.endIndex - 1, position + 4096)
    while position < limit {
      if text[position] == .lineFeed, text[position + 1] == .lineFeed { return nil }
      if text[position] == UInt8(ascii: "~"), text[position + 1] == UInt8(ascii: "~") {
        return position
      }
      position += 1
    }
    return nil
  }

  /// Copies a character reference; those to controls mean what browsers make of them.
  mutating func takeReference() {
    guard let (value, length) = numericReference() else {
      write(.ampersand)
      index += 1
      return
    }
    switch value {
    case 0x80...0x9F: for byte in WindowsCharacters.bytes(of: UInt8(value)) { write(byte) }
    case 0x09, 0x0A, 0x0D, 0x20: writeSpace()
    default:
      write(.ampersand)
      index += 1
      return
    }
    index += length
  }

  private func numericReference() -> (value: Int, length: Int)? {
    guard peek(1) == .hash else { return nil }
    let isHexadecimal = peek(2).lowercased == UInt8(ascii: "x")
    var position = isHexadecimal ? 3 : 2
    let start = position
    var value = 0
    while position - start < 6, let digit = Self.digit(peek(position), isHexadecimal) {
      value = value * (isHexadecimal ? 16 : 10) + digit
      position += 1
    }
    guard position > start, peek(position) == UInt8(ascii: ";") else { return nil }
    return (value, position + 1)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> Int? {
    if byte.isDigit { return Int(byte - 0x30) }
    guard isHexadecimal, byte.lowercased &- 0x61 < 6 else { return nil }
    return Int(byte.lowercased - 0x61) + 10
  }

  // MARK: Angles

  /// Takes what begins with `<`.
  mutating func takeAngle() {
    if let end = endOfHidden() {
      index = end
    } else if let end = endOfPointedTarget() {
      takePointedTarget(upTo: end)
    } else if let tag = HTMLTag(text, at: index), let element = HTMLElement(tag.name) {
      notes.add(.tags)
      index = tag.end
      take(tag, as: element)
    } else if let end = endOfAutolink() {
      flush()
      while index < end {
        if table == nil {
          result.markdown.append(text[index])
        } else if text[index] != .leftAngle,
          text[index] != .rightAngle
        {
          write(text[index])
        }
        index += 1
      }
    } else {
      writeLiteral(.leftAngle)
      index += 1
    }
  }

  /// The offset behind a comment, declaration or instruction.
  private mutating func endOfHidden() -> Int? {
    switch peek(1) {
    case UInt8(ascii: "!"):
      if peek(2) == UInt8(ascii: "-"), peek(3) == UInt8(ascii: "-") {
        guard let end = end(of: "-->", from: index + 2) else { return nil }
        notes.add(.comments)
        return end
      }
      if peek(2) == .leftBracket { return end(of: "]]>", from: index + 3) }
      return peek(2).isLetter ? end(of: ">", from: index + 2) : nil
    case UInt8(ascii: "?"): return end(of: "?>", from: index + 2) ?? end(of: ">", from: index + 2)
    default: return nil
    }
  }

  /// The offset behind the next occurrence of some letters, small or capital.
  mutating func end(of letters: String, from start: Int) -> Int? {
    guard !absent.contains(letters) else { return nil }
    let wanted = Array(letters.utf8)
    var position = start
    while position + wanted.count <= text.endIndex {
      var length = 0
      while length < wanted.count, text[position + length].lowercased == wanted[length] {
        length += 1
      }
      if length == wanted.count { return position + length }
      position += 1
    }
    absent.insert(letters)
    return nil
  }

  /// The offset behind the target of a link that stands in angle brackets: `](<…>`.
  private func endOfPointedTarget() -> Int? {
    guard !isInHTML, index >= text.startIndex + 2, text[index - 1] == UInt8(ascii: "("),
      text[index - 2] == .rightBracket
    else { return nil }
    var position = index + 1
    let limit = min(text.endIndex, index + 2048)
    while position < limit, text[position] != .rightAngle {
      if text[position] == .lineFeed || text[position] == .leftAngle { return nil }
      position += text[position] == .backslash ? 2 : 1
    }
    return position < limit ? position + 1 : nil
  }

  /// Writes the target without its brackets, which the parser might take for HTML elsewhere.
  private mutating func takePointedTarget(upTo end: Int) {
    index += 1
    while index < end - 1 {
      switch text[index] {
      case .space, .tab: for byte in "%20".utf8 { write(byte) }
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        write(.backslash)
        write(text[index])
      case .backslash where peek(1).isPunctuation:
        write(.backslash)
        write(peek(1))
        index += 1
      default: write(text[index])
      }
      index += 1
    }
    index = end
  }

  /// The offset behind `<https://…>` or `<name@host>`.
  private func endOfAutolink() -> Int? {
    var position = index + 1
    let limit = min(text.endIndex, index + 2048)
    var hasMark = false
    while position < limit, text[position] != .rightAngle {
      let byte = text[position]
      if byte <= .space || byte == .leftAngle { return nil }
      if byte == .colon || byte == UInt8(ascii: "@") { hasMark = true }
      position += 1
    }
    guard hasMark, position < limit, peek(1).isLetter || peek(1).isDigit else { return nil }
    return position + 1
  }
}
