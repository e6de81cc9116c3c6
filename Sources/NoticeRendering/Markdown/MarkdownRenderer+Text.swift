import NoticeModel

extension MarkdownRenderer {
  /// Writes text, escaping what would be read as a mark where it stands.
  mutating func write(_ text: [UInt8], before following: Following) {
    guard !text.isEmpty else { return }
    let index = writeStart(of: text)
    if following.reach == .closingMark, let space = wideSpace(atEndOf: text), space.start >= index {
      write(Array(text[..<space.start]), from: index, before: following)
      return writeReference(to: space.scalar)
    }
    write(text, from: index, before: following)
  }

  /// The space beyond ASCII that a text ends in: a mark behind it would not close.
  private func wideSpace(atEndOf text: [UInt8]) -> (start: Int, scalar: UInt32)? {
    guard let last = text.last, last >= 0x80, let scalar = UTF8Text.lastScalar(of: text),
      CharacterKind(scalar) == .space
    else { return nil }
    return (text.count - (scalar < 0x800 ? 2 : 3), scalar)
  }

  private mutating func write(_ text: [UInt8], from first: Int, before following: Following) {
    var index = first
    var start = index
    while true {
      index = Self.nextSpecial(in: text.span, from: index)
      guard index < text.count else { break }
      guard needsEscape(at: index, of: text, before: following) else {
        index += 1
        continue
      }
      lines.output.write(text[start..<index])
      writeEscaped(text[index])
      index += 1
      start = index
    }
    lines.output.write(text[start...])
  }

  /// Writes a scalar as a character reference.
  mutating func writeReference(to scalar: UInt32) {
    let start = lines.output.bytes.count
    lines.output.write("&#\(scalar);")
    references.append(start..<lines.output.bytes.count)
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    if byte <= .space {
      writeReference(to: UInt32(byte))
    } else {
      lines.output.mark("\\")
      lines.output.write(byte)
    }
  }

  /// Writes what needs care because it comes first, and returns how many bytes that was.
  private mutating func writeStart(of text: [UInt8]) -> Int {
    let isBehindMark = isBehindOpeningMark
    if mustEncodeNext {
      mustEncodeNext = false
      guard let scalar = UTF8Text.scalar(in: text, at: 0) else { return 0 }
      writeReference(to: scalar.value)
      return scalar.length
    }
    if isBehindMark || lines.isAtContentStart, isWhiteSpace(text[0]) {
      writeReference(to: UInt32(text[0]))
      return 1
    }
    if isBehindMark, let scalar = UTF8Text.scalar(in: text, at: 0),
      CharacterKind(scalar.value) == .space
    {
      writeReference(to: scalar.value)
      return scalar.length
    }
    if lines.isAtContentStart, lineKind == .paragraph { return writeLineStart(of: text) }
    if text[0] == UInt8(ascii: "^"), isBehindBracket {
      writeEscaped(text[0])
      return 1
    }
    return 0
  }

  private var isBehindBracket: Bool {
    guard let mark = lastMark, mark.byte == UInt8(ascii: "[") else { return false }
    return mark.end == lines.output.bytes.count
  }

  /// Writes what would begin a block at the start of a line, and returns how many bytes that was.
  private mutating func writeLineStart(of text: [UInt8]) -> Int {
    switch text[0] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      writeEscaped(text[0])
      return 1
    case UInt8(ascii: "+") where isBlank(at: 1, of: text),
      UInt8(ascii: "-") where isBlank(at: 1, of: text) || "-|:".utf8.contains(text[1]),
      UInt8(ascii: ":") where text.count == 1 || ":-".utf8.contains(text[1]):
      writeEscaped(text[0])
      return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      guard digits < 10, digits < text.count, ".)".utf8.contains(text[digits]),
        isBlank(at: digits + 1, of: text)
      else { return 0 }
      lines.output.write(text[..<digits])
      writeEscaped(text[digits])
      return digits + 1
    default: return 0
    }
  }

  private func isBlank(at index: Int, of text: [UInt8]) -> Bool {
    index >= text.count || isWhiteSpace(text[index])
  }

  private func isWhiteSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x20: true
    default: false
    }
  }

  /// The next byte that might need an escape: any but letters, digits, stops and inner spaces.
  private static func nextSpecial(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."), 0x80...0xFF:
        break
      case .space where index + 1 < text.count: break
      default: return index
      }
      index += 1
    }
    return index
  }

  /// Whether a character in a text would be read as a mark, or be lost.
  private func needsEscape(at index: Int, of text: [UInt8], before following: Following) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : nil
    switch text[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      return true
    case UInt8(ascii: "_"):
      guard index > 0, let next else { return true }
      return !isAlphanumeric(text[index - 1]) || !isAlphanumeric(next)
    case UInt8(ascii: "&"): return MarkdownReferences.beginsName(at: index, of: text)
    case UInt8(ascii: "!"): return next == nil && following.kind == .punctuation
    case UInt8(ascii: "|"): return lineKind == .cell
    case UInt8(ascii: "#"): return lineKind == .heading
    case UInt8(ascii: "{"):
      if lineKind == .heading || next == nil { return true }
      return next == UInt8(ascii: "{") || next == UInt8(ascii: "#")
        || index > 0 && text[index - 1] == UInt8(ascii: "{")
    case UInt8.space, UInt8(ascii: "\t"): return next == nil && following.dropsWhiteSpace
    default: return false
    }
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// Character references in text.
enum MarkdownReferences {
  /// Whether what begins with the `&` at `index` could be read as a reference.
  static func beginsName(at index: Int, of text: [UInt8]) -> Bool {
    var end = index + 1
    while end < text.count, end - index < 40 {
      switch text[end] {
      case UInt8(ascii: ";"): return end > index + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
        end += 1
      default: return false
      }
    }
    return false
  }
}
