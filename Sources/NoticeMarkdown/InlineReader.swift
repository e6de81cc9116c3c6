import NoticeDiagnostics
import NoticeModel

/// Reads what stands inside paragraphs, headings and cells.
struct InlineReader {
  /// The scan of the body.
  let scan: BodyScan
  /// Where findings go.
  let findings: Findings
  /// Where things are in the source.
  var locator: SourceLocator
  /// Whether a heading is being read, which may hold no references.
  var isInHeading = false

  /// Makes a reader for a body.
  init(scan: BodyScan, findings: Findings) {
    self.scan = scan
    self.findings = findings
    locator = SourceLocator(lines: scan.lines)
  }

  /// What a paragraph, heading or cell holds.
  mutating func content(of block: SyntaxNode) -> [Inline] {
    isInHeading = block.kind == .heading
    locator.begin(at: block)
    return inlines(of: block)
  }

  /// What the node holds; the tree is known to be shallow.
  mutating func inlines(of parent: SyntaxNode) -> [Inline] {
    var result: [Inline] = []
    var child = parent.firstChild
    while let node = child {
      append(node, to: &result)
      child = node.next
    }
    return result
  }

  private mutating func append(_ node: SyntaxNode, to result: inout [Inline]) {
    switch node.kind {
    case .text: appendText(node, to: &result)
    case .softBreak: result.append(.softBreak)
    case .lineBreak: result.append(.lineBreak)
    case .codeSpan: result.append(.code(codeSpan(node)))
    case .emphasis: result.append(.emphasis(inlines(of: node)))
    case .strong: result.append(.strong(inlines(of: node)))
    case .link: appendLink(node, to: &result)
    case .image: appendImage(node, to: &result)
    default: reportHTML(node)
    }
  }

  private mutating func codeSpan(_ node: SyntaxNode) -> Prose {
    let literal = node.literal
    let place = locator.locate(literal, of: node)
    return Prose(
      scan.unmarked(literal, keepingBackslash: true),
      at: scan.lines.range(place.lowerBound, place.upperBound))
  }

  private mutating func reportHTML(_ node: SyntaxNode) {
    let literal = node.literal
    let start = locator.locate(literal, of: node).lowerBound
    let lineEnd = literal.firstIndex(where: \.isLineEnd) ?? literal.count
    findings.reportRawHTML(at: scan.lines.range(start, start + lineEnd))
  }

  // MARK: Texts

  private mutating func appendText(_ node: SyntaxNode, to result: inout [Inline]) {
    let literal = node.literal
    let isPlain = !scan.mayBeSpecial(node.line)
    let place = locator.locate(literal, of: node, isPlain: isPlain)
    guard !isPlain else {
      let range = scan.lines.range(place.lowerBound, place.upperBound)
      return Self.append(Prose(literal, at: range), to: &result)
    }
    checkText(literal, at: place.lowerBound)
    appendParts(of: literal, at: place, to: &result)
  }

  private func appendParts(
    of literal: [UInt8], at place: Range<Int>, to result: inout [Inline]
  ) {
    guard let template = ValueTemplate(literal) else {
      return appendWords(literal[...], at: place, to: &result)
    }
    var source = LiteralAlignment(
      literal: literal, source: scan.lines.bytes, offset: place.lowerBound)
    let starts = template.parts.map { part in
      (part, source.place(of: part.range.lowerBound), source.offset)
    }
    for (index, (part, kind, offset)) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].2 : place.upperBound
      let range = scan.lines.range(offset, max(end, offset))
      if case .value(_, let name) = part, kind != .escaped {
        result.append(.value(ValueReference(name: name, range: range)))
        continue
      }
      if case .malformed(let bytes) = part, kind != .escaped {
        findings.reportMalformedValue(literal[bytes], at: range)
      }
      appendWords(literal[part.range], at: offset..<max(end, offset), to: &result)
    }
  }

  private func appendWords(
    _ bytes: ArraySlice<UInt8>, at place: Range<Int>, to result: inout [Inline]
  ) {
    let text = scan.unmarked(Array(bytes), keepingBackslash: false)
    Self.append(
      Prose(text, at: scan.lines.range(place.lowerBound, place.upperBound)), to: &result)
  }

  /// Reports what looks like raw HTML or a footnote, and stands in the source as such.
  private func checkText(_ literal: [UInt8], at start: Int) {
    var places = LiteralAlignment(literal: literal, source: scan.lines.bytes, offset: start)
    for index in literal.indices.dropLast() {
      let next = literal[index + 1]
      let isTag =
        literal[index] == .leftAngle
        && (next.isLetter || next == 0x2F || next == 0x21 || next == 0x3F)
      let isFootnote = literal[index] == .leftBracket && next == .caret
      guard isTag || isFootnote, case .bare(let offset) = places.place(of: index),
        !isEscaped(offset)
      else { continue }
      if isTag {
        findings.reportRawHTML(at: scan.lines.range(offset, offset + 2))
      } else if findings.wants("footnote"),
        let end = literal[index...].firstIndex(of: .rightBracket)
      {
        findings.reportFootnote(at: scan.lines.range(offset, offset + end + 1 - index))
      }
    }
  }

  /// Whether an odd number of backslashes stands before a byte; the parser's column of a text that
  /// begins with an escape is that of the character behind it.
  func isEscaped(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, scan.lines.bytes[start - 1] == .backslash { start -= 1 }
    return (offset - start) % 2 == 1
  }

  /// Appends a text, joined to the one before if that is a text too.
  static func append(_ prose: Prose, to result: inout [Inline]) {
    guard case .text(var joined) = result.last else { return result.append(.text(prose)) }
    joined.bytes += prose.bytes
    let end = prose.range.offset + prose.range.length
    if end > joined.range.offset { joined.range.length = end - joined.range.offset }
    result[result.count - 1] = .text(joined)
  }

  /// Appends inlines, a text at their start joined to one before.
  static func append(_ content: [Inline], to result: inout [Inline]) {
    guard case .text(let words) = content.first else { return result += content }
    append(words, to: &result)
    result += content.dropFirst()
  }
}
