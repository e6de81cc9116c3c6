import NoticeDiagnostics
import NoticeModel

/// Finds the attributes that end a heading or a paragraph of a list item.
enum AttributeTail {
  /// Takes `{…}` off the end of the last text, and says where in the source its inside is.
  ///
  /// Braces that are escaped, and those of a value, are no attributes. With `idOnly`, neither are
  /// braces that do not begin with `{#`.
  static func cut(
    from content: inout [Inline], in lines: SourceLines, idOnly: Bool = false
  ) -> Range<Int>? {
    guard case .text(var text) = content.last, text.bytes.last == .rightBrace,
      let open = text.bytes.lastIndex(of: .leftBrace),
      open == 0 || text.bytes[open - 1] != .leftBrace,
      !idOnly || text.bytes[open + 1] == .hash,
      let place = place(of: text.bytes[open...], behind: Int(text.range.offset), in: lines)
    else { return nil }
    while let last = text.bytes.last, text.bytes.count > open || last.isBlank {
      text.bytes.removeLast()
    }
    text.range.length = UInt32(text.bytes.count)
    content.removeLast()
    if !text.isEmpty { content.append(.text(text)) }
    while content.last == .softBreak { content.removeLast() }
    return place.lowerBound + 1..<place.upperBound - 1
  }

  /// Where the tail stands on the line that holds `offset`, unless its brace is escaped there.
  private static func place(
    of tail: ArraySlice<UInt8>, behind offset: Int, in lines: SourceLines
  ) -> Range<Int>? {
    let bytes = lines.bytes
    var end = min(offset, bytes.count)
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    var start = end - tail.count
    while start >= offset {
      if bytes[start..<start + tail.count].elementsEqual(tail) {
        return isEscaped(bytes, at: start, from: offset) ? nil : start..<start + tail.count
      }
      start -= 1
    }
    return nil
  }

  private static func isEscaped(_ bytes: [UInt8], at index: Int, from start: Int) -> Bool {
    var backslashes = 0
    while index - backslashes > start, bytes[index - backslashes - 1] == .backslash {
      backslashes += 1
    }
    return backslashes % 2 == 1
  }
}
