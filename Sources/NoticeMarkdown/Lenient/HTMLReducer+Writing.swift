extension HTMLReducer {
  /// Writes a byte of text; in HTML it means itself.
  mutating func write(_ byte: UInt8) {
    if table != nil {
      table?.write(byte, isLiteral: byte == .pipe || isInHTML && Self.isMarkdown(byte))
      return
    }
    if isParagraphDue, byte.isBlank { return }
    let beginsParagraph = isParagraphDue
    flush()
    if isInHTML, byte.isBlank { return writeSpace() }
    if isInHTML, Self.isMarkdown(byte) || beginsParagraph && Self.mayBeginBlock(byte) {
      LenientMark.write(literal: byte, to: &result.markdown)
    } else {
      result.markdown.append(byte)
    }
  }

  /// Writes a byte that means itself.
  mutating func writeLiteral(_ byte: UInt8) {
    if table != nil {
      table?.write(byte, isLiteral: true)
      return
    }
    flush()
    LenientMark.write(literal: byte, to: &result.markdown)
  }

  /// Writes a space, unless one stands there.
  mutating func writeSpace() {
    if table != nil {
      table?.writeSpace()
    } else if let last = result.markdown.last, !last.isBlank, last != .lineFeed {
      result.markdown.append(.space)
    }
  }

  /// Writes a mark.
  mutating func mark(_ mark: LenientMark, _ number: Int? = nil) {
    var bytes: [UInt8] = []
    if let number { mark.write(number, to: &bytes) } else { mark.write(to: &bytes) }
    if table != nil {
      table?.write(bytes)
      return
    }
    flush()
    result.markdown += bytes
  }

  /// Begins the paragraph that is due.
  mutating func flush() {
    guard isParagraphDue else { return }
    isParagraphDue = false
    guard !result.markdown.isEmpty else { return writePrefix() }
    trimLineEnd()
    result.markdown.append(.lineFeed)
    writeBlankPrefix()
    result.markdown.append(.lineFeed)
    writePrefix()
  }

  private mutating func trimLineEnd() {
    while let last = result.markdown.last, last.isBlank { result.markdown.removeLast() }
  }

  /// Writes what a line of the open containers begins with.
  mutating func writePrefix() {
    for position in containers.indices {
      switch containers[position] {
      case .quotation: result.markdown += [.rightAngle, .space]
      case .item(let marker, let isFresh):
        result.markdown += isFresh ? marker : [UInt8](repeating: .space, count: marker.count)
        containers[position] = .item(marker: marker, isFresh: false)
      case .list, .flat: break
      }
    }
  }

  /// Writes what a blank line of the open containers holds.
  private mutating func writeBlankPrefix() {
    var isOpen = true
    for container in containers {
      switch container {
      case .quotation: result.markdown += [.rightAngle, .space]
      case .item(let marker, let isFresh):
        // A line before the marker belongs to what stands around the item.
        if isFresh { isOpen = false }
        if isOpen { result.markdown += [UInt8](repeating: .space, count: marker.count) }
      case .list, .flat: break
      }
      if !isOpen { break }
    }
    trimLineEnd()
  }

  /// Whether a byte may mean something to Markdown inside a line.
  private static func isMarkdown(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), .leftBracket, .rightBracket,
      .backslash, UInt8(ascii: "!"), .pipe, .hash, UInt8(ascii: "="), UInt8(ascii: "~"),
      .rightAngle:
      true
    default: false
    }
  }

  /// Whether a byte may begin a block of Markdown.
  private static func mayBeginBlock(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == .colon
  }
}
