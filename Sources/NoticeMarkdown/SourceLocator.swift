import NoticeDiagnostics

/// Finds where the inlines of a block were written.
///
/// The parser's columns are right most of the time, wrong behind indented continuation lines and
/// escaped strokes, and missing for some nodes. So a hint is believed when the source agrees, and
/// otherwise the bytes are looked for, from the last place found and not far.
struct SourceLocator {
  private let lines: SourceLines
  /// The place behind what was found last.
  private(set) var cursor = 0

  /// How far a search goes.
  private static let reach = 1024

  /// Makes a locator for the body with those lines.
  init(lines: SourceLines) { self.lines = lines }

  /// Begins a new block at `line`.
  mutating func begin(at node: SyntaxNode) {
    guard node.line > 0 else { return }
    cursor = lines.start(of: node.line) + max(0, node.column - 1)
  }

  /// Where the bytes of a literal are; `isPlain` if the source has no escapes or entities there.
  mutating func locate(_ literal: [UInt8], of node: SyntaxNode, isPlain: Bool = true) -> Range<Int>
  {
    let hint = hint(of: node)
    if let hint, hint >= cursor, agrees(literal, at: hint) {
      return found(hint, literal, isPlain: isPlain)
    }
    let end = min(lines.bytes.count, cursor + Self.reach)
    var index = cursor
    while index < end {
      if agrees(literal, at: index) { return found(index, literal, isPlain: isPlain) }
      index += 1
    }
    let start = min(max(hint ?? cursor, cursor), lines.bytes.count)
    return start..<min(start + literal.count, lines.bytes.count)
  }

  /// Where a link begins, with `[` or `<`, or an image, with `!`.
  mutating func locate(linkBeginningWith mark: UInt8, of node: SyntaxNode) -> Int {
    let bytes = lines.bytes
    if let hint = hint(of: node), hint >= cursor, hint < bytes.count,
      bytes[hint] == mark || (bytes[hint] == .leftAngle && mark == .leftBracket)
    {
      cursor = hint + 1
      return hint
    }
    let end = min(bytes.count, cursor + Self.reach)
    var index = cursor
    while index < end {
      if bytes[index] == mark || (bytes[index] == .leftAngle && mark == .leftBracket) {
        cursor = index + 1
        return index
      }
      index += 1
    }
    return min(cursor, bytes.count)
  }

  /// Where a link whose words were found ends: behind its `)`, its `]` or its `>`.
  mutating func endOfLink() -> Int {
    let bytes = lines.bytes
    let limit = min(bytes.count, cursor + 4 * Self.reach)
    var index = cursor
    while index < limit, bytes[index] != .rightBracket, bytes[index] != .rightAngle { index += 1 }
    guard index < limit else { return cursor }
    index += 1
    if bytes[index - 1] == .rightBracket, index < limit {
      if bytes[index] == UInt8(ascii: "(") {
        index = endOfTarget(from: index + 1, to: limit)
      } else if bytes[index] == .leftBracket {
        while index < limit, bytes[index] != .rightBracket { index += 1 }
        index = min(index + 1, limit)
      }
    }
    cursor = index
    return index
  }

  private func endOfTarget(from start: Int, to limit: Int) -> Int {
    var index = start
    var depth = 1
    var quote: UInt8?
    while index < limit {
      let byte = lines.bytes[index]
      index += 1
      if byte == .backslash {
        index += 1
      } else if let open = quote {
        if byte == open { quote = nil }
      } else if byte == .quote || byte == UInt8(ascii: "'") {
        if lines.bytes[index - 2].isBlank || lines.bytes[index - 2].isLineEnd { quote = byte }
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return start
  }

  private func hint(of node: SyntaxNode) -> Int? {
    guard node.line > 0, node.column > 0 else { return nil }
    return lines.start(of: node.line) + node.column - 1
  }

  private mutating func found(
    _ offset: Int, _ literal: [UInt8], isPlain: Bool
  ) -> Range<Int> {
    var end = offset + literal.count
    if !isPlain {
      var alignment = LiteralAlignment(literal: literal, source: lines.bytes, offset: offset)
      end = alignment.end ?? end
    }
    cursor = min(end, lines.bytes.count)
    return offset..<cursor
  }

  /// Whether the source at `offset` may be how the literal's first bytes are written.
  private func agrees(_ literal: [UInt8], at offset: Int) -> Bool {
    let count = min(literal.count, 12)
    guard count > 0, offset < lines.bytes.count else { return false }
    if offset + count <= lines.bytes.count, isEqual(literal, count, at: offset) { return true }
    var alignment = LiteralAlignment(literal: literal, source: lines.bytes, offset: offset)
    return alignment.agrees(upTo: count)
  }

  private func isEqual(_ literal: [UInt8], _ count: Int, at offset: Int) -> Bool {
    for index in 0..<count where literal[index] != lines.bytes[offset + index] { return false }
    return true
  }
}

/// Walks a literal and its source side by side, over escapes and entities.
struct LiteralAlignment {
  private let literal: [UInt8]
  private let source: [UInt8]
  /// Where the source is that belongs to what was reached of the literal.
  private(set) var offset: Int
  private var index = 0
  private var isBroken = false

  /// Begins with the literal's first byte at `offset`.
  init(literal: [UInt8], source: [UInt8], offset: Int) {
    self.literal = literal
    self.source = source
    self.offset = offset
  }

  /// What the source has in the place of a byte of the literal.
  enum Place: Equatable {
    /// The byte itself, at that offset.
    case bare(Int)
    /// An escape or entity that stands for it.
    case escaped
    /// Nothing that was found.
    case unknown
  }

  /// What the source has for the literal's byte at `target`; targets come in rising order.
  mutating func place(of target: Int) -> Place {
    while !isBroken, index < target { step() }
    guard !isBroken, offset < source.count else { return .unknown }
    if index == target, source[offset] == literal[index] {
      return source[offset] == .ampersand && entityLength() != nil ? .escaped : .bare(offset)
    }
    return index > target || source[offset] == .backslash || source[offset] == .ampersand
      ? .escaped : .unknown
  }

  /// Where the source of the whole literal ends.
  var end: Int? {
    mutating get { agrees(upTo: literal.count) ? offset : nil }
  }

  /// Whether the literal's first `count` bytes are what the source says.
  mutating func agrees(upTo count: Int) -> Bool {
    while !isBroken, index < count { step() }
    return !isBroken
  }

  private mutating func step() {
    guard offset < source.count, index < literal.count else {
      isBroken = true
      return
    }
    let byte = source[offset]
    let next = offset + 1 < source.count ? source[offset + 1] : 0
    if byte == .backslash, next.isPunctuation {
      stepOverEscape(next)
    } else if byte == .ampersand, let length = entityLength() {
      offset += length
      index += scalarLength(at: index)
    } else if byte == literal[index] {
      offset += 1
      index += 1
    } else {
      isBroken = true
    }
  }

  private mutating func stepOverEscape(_ escaped: UInt8) {
    if escaped == .leftBrace, literal[index] == BodyScan.mark.0 {
      index += 2
      offset += 2
    } else if literal[index] == escaped {
      index += 1
      offset += 2
    } else {
      isBroken = true
    }
  }

  /// The length of the entity at `offset`, if the literal does not repeat it as it is.
  private func entityLength() -> Int? {
    var end = offset + 1
    let limit = min(source.count, offset + 34)
    while end < limit, source[end].isLetter || source[end].isDigit || source[end] == .hash {
      end += 1
    }
    guard end < limit, source[end] == UInt8(ascii: ";"), end > offset + 1 else { return nil }
    let length = end + 1 - offset
    let isRepeated =
      index + length <= literal.count
      && literal[index..<index + length].elementsEqual(source[offset..<end + 1])
    let isAmpersand = source[offset..<end].elementsEqual("&amp".utf8)
    return isRepeated && !isAmpersand ? nil : length
  }

  private func scalarLength(at index: Int) -> Int {
    switch literal[index] {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
