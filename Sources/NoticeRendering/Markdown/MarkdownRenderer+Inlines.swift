import NoticeModel

extension MarkdownRenderer {
  /// Writes inlines, knowing what comes behind them.
  mutating func write(_ inlines: [Inline], before outer: Following) {
    var index = 0
    while index < inlines.count {
      let next = endOfText(from: index, of: inlines)
      let last = max(index, next - 1)
      let following = MarkdownInlines.following(last, of: inlines, before: outer, in: lineKind)
      if next > index {
        write(mergedText(of: inlines[index..<next]), before: following)
      } else {
        write(inlines[index], before: following)
      }
      index = last + 1
    }
  }

  private func endOfText(from index: Int, of inlines: [Inline]) -> Int {
    var end = index
    while end < inlines.count, case .text = inlines[end] { end += 1 }
    return end
  }

  /// Neighbouring texts as one, so that what they spell together is escaped.
  private func mergedText(of inlines: ArraySlice<Inline>) -> [UInt8] {
    if inlines.count == 1, case .text(let text) = inlines[inlines.startIndex] { return text.bytes }
    return inlines.reduce(into: []) { result, inline in
      if case .text(let text) = inline { result += text.bytes }
    }
  }

  private mutating func write(_ inline: Inline, before following: Following) {
    switch inline {
    case .text(let text): write(text.bytes, before: following)
    case .code(let code): writeCode(code)
    case .emphasis(let content): writeEmphasis(content, count: 1, before: following)
    case .strong(let content): writeEmphasis(content, count: 2, before: following)
    case .link(let link): write(link)
    case .image(let image): write(image)
    case .softBreak: writeSoftBreak(before: following)
    case .lineBreak: writeLineBreak(before: following)
    case .value(let value): lines.output.write("{{\(value.name.rawValue)}}")
    case .reference(let reference): write(reference)
    }
  }

  // MARK: Line ends

  private mutating func writeSoftBreak(before following: Following) {
    if isBehindOpeningMark || following.reach == .closingMark {
      writeReference(to: UInt32(UInt8.space))
    } else if lineKind != .paragraph {
      if !lines.isAtContentStart, following.reach != .blockEnd { lines.output.write(.space) }
    } else if !lines.isAtContentStart, !following.dropsWhiteSpace {
      breakLine()
    }
  }

  private mutating func writeLineBreak(before following: Following) {
    if following.reach == .blockEnd { return }
    if lineKind != .paragraph || following.reach == .closingMark {
      let kind = lineKind == .paragraph ? "piece of emphasis" : lineKind.rawValue
      reports.append(.lineBreakInOneLine(kind, at: place))
      writeReference(to: UInt32(UInt8.space))
    } else {
      lines.output.mark("\\")
      breakLine()
    }
  }

  private mutating func breakLine() {
    lines.endLine()
    lines.beginLine()
  }

  // MARK: Code

  private mutating func writeCode(_ code: Prose) {
    guard !code.isEmpty else { return }
    if lastCodeEnd == lines.output.bytes.count {
      reports.append(.neighbouringCode(at: place))
      return write(code.bytes, before: Following(kind: .punctuation, reach: .inside))
    }
    if lineKind == .cell, hasBackslashBar(code.bytes) {
      reports.append(.barInCodeCell(at: code.range))
      return write(code.bytes, before: Following(kind: .punctuation, reach: .inside))
    }
    let tick = UInt8(ascii: "`")
    let count = MarkdownBlocks.longestRun(of: tick, in: code.bytes) + 1
    let fence = [UInt8](repeating: tick, count: count)
    let isPadded = needsPadding(code.bytes)
    lines.output.mark(fence)
    if isPadded { lines.output.mark(.space) }
    for byte in code.bytes {
      if byte == .lineFeed {
        lines.output.write(.space)
      } else {
        if byte == UInt8(ascii: "|"), lineKind == .cell { lines.output.mark("\\") }
        lines.output.write(byte)
      }
    }
    if isPadded { lines.output.mark(.space) }
    lines.output.mark(fence)
    lastCodeEnd = lines.output.bytes.count
  }

  private func hasBackslashBar(_ code: [UInt8]) -> Bool {
    zip(code, code.dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "|") }
  }

  /// Whether a code span needs spaces inside its marks: CommonMark 0.29 §6.3 takes one off each end.
  private func needsPadding(_ code: [UInt8]) -> Bool {
    guard let first = code.first, let last = code.last else { return false }
    if first == UInt8(ascii: "`") || last == UInt8(ascii: "`") { return true }
    let isSpace = { (byte: UInt8) in byte == .space || byte == .lineFeed }
    return isSpace(first) && isSpace(last) && !code.allSatisfy(isSpace)
  }

  // MARK: Links

  private mutating func write(_ link: Link) {
    let address = addresses.address(of: link.destination)
    guard LinkTarget.isAllowed(address) else {
      reports.append(.refusedDestination(address, at: link.range))
      return write(link.content, before: Following(kind: .punctuation, reach: .inside))
    }
    writeLink(to: address, title: link.title) { $0.writeBracketed(link.content) }
  }

  private mutating func write(_ reference: CrossReference) {
    guard let resolution = reference.resolution else { return writeUnresolved(reference) }
    let address = Array(addresses.address(of: resolution.destination).utf8)
    let content = InlineText.printed(reference)
    writeLink(to: address, title: reference.title) { $0.writeBracketed(content) }
  }

  private mutating func writeUnresolved(_ reference: CrossReference) {
    lines.output.write("[")
    switch reference.form {
    case .label: break
    case .number: lines.output.write("#")
    case .words(let words): writeBracketed(words)
    }
    lines.output.write("](\(UnresolvedReference.target(of: reference)))")
  }

  private mutating func write(_ image: Image) {
    let address = addresses.address(of: image.destination)
    guard LinkTarget.isAllowed(address) else {
      reports.append(.refusedDestination(address, at: image.range))
      return write(image.alternative.bytes, before: Following(kind: .punctuation, reach: .inside))
    }
    lines.output.mark("!")
    writeLink(to: address, title: image.title) { $0.writeBracketed([.text(image.alternative)]) }
  }

  private mutating func writeBracketed(_ content: [Inline]) {
    lastMark = (lines.output.bytes.count, UInt8(ascii: "["), true)
    let marks = openMarks
    write(content, before: Following(kind: .punctuation, reach: .inside))
    openMarks = marks
    mustEncodeNext = false
  }

  private mutating func writeLink(
    to address: [UInt8], title: Prose?, _ content: (inout Self) -> Void
  ) {
    lines.output.mark("[")
    content(&self)
    let start = lines.output.bytes.count
    lines.output.write("](")
    writeDestination(address)
    if let title {
      lines.output.write(" \"")
      writeTitle(title.bytes)
      lines.output.write("\"")
    }
    lines.output.write(")")
    lines.output.markApparatus(from: start)
  }

  /// Writes a target; one that holds white space, or is empty, stands in angle brackets.
  ///
  /// What could begin a character reference is written as one, because parsers decode references
  /// before they take off backslashes here.
  private mutating func writeDestination(_ address: [UInt8]) {
    let isPointed = address.isEmpty || address.contains { $0 <= 0x20 || $0 == 0x7F }
    if isPointed { lines.output.write("<") }
    for (index, byte) in address.enumerated() {
      switch byte {
      case UInt8(ascii: "&"):
        let isName = MarkdownReferences.beginsName(at: index, of: address)
        lines.output.write(isName ? "&amp;" : "&")
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "{"):
        lines.output.write([UInt8(ascii: "\\"), byte])
      case UInt8(ascii: "|") where lineKind == .cell:
        lines.output.write([UInt8(ascii: "\\"), byte])
      case 0..<0x20: lines.output.write("&#\(byte);")
      default: lines.output.write(byte)
      }
    }
    if isPointed { lines.output.write(">") }
  }

  private mutating func writeTitle(_ title: [UInt8]) {
    for (index, byte) in title.enumerated() {
      switch byte {
      case UInt8(ascii: "&"):
        let isName = MarkdownReferences.beginsName(at: index, of: title)
        lines.output.write(isName ? "&amp;" : "&")
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "<"):
        lines.output.write([UInt8(ascii: "\\"), byte])
      case UInt8(ascii: "|") where lineKind == .cell:
        lines.output.write([UInt8(ascii: "\\"), byte])
      case 0..<0x20: lines.output.write("&#\(byte);")
      default: lines.output.write(byte)
      }
    }
  }
}
