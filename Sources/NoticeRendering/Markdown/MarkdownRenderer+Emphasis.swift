import NoticeModel

extension MarkdownRenderer {
  /// Writes emphasised words so that the marks open and close where they should: `*` outside and
  /// `_` inside or beside it, with a neighbouring letter written as a reference where the rules of
  /// flanking ask for one (CommonMark 0.29 §6.4).
  mutating func writeEmphasis(_ content: [Inline], count: Int, before following: Following) {
    guard !content.allSatisfy(InlineText.isEmpty) else { return }
    let first = MarkdownInlines.firstKind(of: content)
    guard let byte = markByte(count: count, first: first, before: following) else {
      reports.append(.inexpressibleEmphasis(at: place))
      return write(content, before: following)
    }
    open(EmphasisMark(byte: byte, count: count), first: first)
    write(content, before: Following(kind: .punctuation, reach: .closingMark))
    close(before: following)
  }

  /// Whether an opening mark was the last thing written.
  var isBehindOpeningMark: Bool {
    guard let mark = lastMark, mark.isOpening, mark.byte != UInt8(ascii: "[") else { return false }
    return mark.end == lines.output.bytes.count
  }

  /// The character for a mark; `nil` if neither would be read as it is meant.
  private func markByte(
    count: Int, first: CharacterKind, before following: Following
  ) -> UInt8? {
    let star = UInt8(ascii: "*")
    let line = UInt8(ascii: "_")
    let outer = openMarks.last
    var choice = outer?.byte == star ? line : star
    if choice == line, openMarks.count == 1, outer?.count != count,
      followsLetter || following.kind == .other, following.reach != .closingMark, !followsMark
    {
      choice = star
    }
    if let mark = lastMark, mark.end == lines.output.bytes.count, mark.byte == choice {
      choice = choice == star ? line : star
    }
    if choice == outer?.byte, following.reach == .closingMark { return nil }
    let encodes = followsLetter && (choice == line || first != .other)
    if encodes, isBehindOneLetter { return nil }
    let isOpen = openMarks.contains { $0.byte == choice && $0.count == count }
    return isOpen && mayClose(before: first) ? nil : choice
  }

  /// Whether the last character was a letter, a digit or the like.
  private var followsLetter: Bool { lastKind == .other }

  /// Whether the last character is the first behind an opening mark, which a reference in its place
  /// might keep from opening.
  private var isBehindOneLetter: Bool {
    guard let mark = lastMark, mark.isOpening, mark.byte != UInt8(ascii: "[") else { return false }
    let bytes = lines.output.bytes
    var start = bytes.count - 1
    while start > mark.end, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start == mark.end
  }

  /// Whether a mark of emphasis was the last thing written.
  private var followsMark: Bool {
    guard let mark = lastMark, mark.byte != UInt8(ascii: "[") else { return false }
    return mark.end == lines.output.bytes.count
  }

  /// Whether a mark that should open would also close, as one between punctuation does.
  private func mayClose(before first: CharacterKind) -> Bool {
    switch lastKind {
    case .space: false
    case .punctuation: first != .other
    case .other: true
    }
  }

  /// The kind of the last character on the line.
  private var lastKind: CharacterKind {
    if lines.isAtContentStart { return .space }
    let bytes = lines.output.bytes
    guard let last = bytes.last else { return .space }
    return last < 0x80
      ? CharacterKind(UInt32(last))
      : UTF8Text.lastScalar(of: bytes).map(CharacterKind.init) ?? .space
  }

  private mutating func open(_ mark: EmphasisMark, first: CharacterKind) {
    let isLine = mark.byte == UInt8(ascii: "_")
    if followsLetter, isLine || first != .other { encodeLast() }
    lines.output.mark([UInt8](repeating: mark.byte, count: mark.count))
    lastMark = (lines.output.bytes.count, mark.byte, true)
    openMarks.append(mark)
  }

  private mutating func close(before following: Following) {
    let mark = openMarks.removeLast()
    let isLine = mark.byte == UInt8(ascii: "_")
    if following.kind == .other, isLine || lastKind == .punctuation { mustEncodeNext = true }
    lines.output.mark([UInt8](repeating: mark.byte, count: mark.count))
    lastMark = (lines.output.bytes.count, mark.byte, false)
  }

  /// Writes the last character again, as a reference.
  private mutating func encodeLast() {
    guard let scalar = UTF8Text.lastScalar(of: lines.output.bytes) else { return }
    repeat {
      guard let byte = lines.output.bytes.popLast() else { return }
      if byte & 0xC0 != 0x80 { break }
    } while true
    writeReference(to: scalar)
  }
}
