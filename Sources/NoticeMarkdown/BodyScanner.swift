import NoticeDiagnostics

/// Looks at every line of a body, holds it to the limits, and notes what the parser cannot tell.
///
/// One pass over the bytes. Whether a line lies inside code is not known here; limits hold for code
/// too, and what is noted is compared with the tree afterwards.
struct BodyScanner {
  private let findings: Findings
  private let bytes: [UInt8]
  private var scan: BodyScan

  private var brackets = 0

  // What the present line holds, and what the lines since the last blank one do.
  private var line = LineCount()
  private var paragraph = ParagraphCount()
  private var table = TableCount()
  private var blankLines = 0
  private var firstLineOfBlock = 0
  private var isBlockSpecial = false
  private var largestDefinition = 0

  /// Makes a scanner for a file whose body begins at `bodyOffset`.
  init(file: SourceID, bytes: [UInt8], findings: Findings) {
    self.findings = findings
    self.bytes = bytes
    scan = BodyScan(lines: SourceLines(file: file, bytes: bytes))
  }

  /// Looks at the lines from `bodyOffset` on.
  static func scan(
    file: SourceID, bytes: [UInt8], from bodyOffset: Int, findings: Findings
  ) -> BodyScan {
    var scanner = BodyScanner(file: file, bytes: bytes, findings: findings)
    scanner.scanLines(from: bodyOffset)
    return scanner.scan
  }

  private mutating func scanLines(from bodyOffset: Int) {
    var start = bodyOffset
    while start < bytes.count {
      let end = scanBytes(from: start)
      scan.lines.append(start)
      scan.hasSpecialBytes.append(false)
      judgeLine(start, end)
      start = end
      if start < bytes.count, bytes[start] == .carriageReturn {
        scan.hasCarriageReturns = true
        start += 1
        if start < bytes.count, bytes[start] == .lineFeed { start += 1 }
      } else {
        start += 1
      }
      guard scan.isFit else { return }
    }
    endParagraph()
    endBlock()
    checkReferences()
  }

  /// Counts what the line holds, and says where it ends.
  private mutating func scanBytes(from start: Int) -> Int {
    let source = bytes
    let span = source.span
    var line = LineCount()
    var index = start
    while index < span.count {
      let byte = span[index]
      if !byte.isCounted {
        index += 1
        continue
      }
      if byte.isLineEnd { break }
      if byte == .backslash {
        index = skipEscape(at: index)
        continue
      }
      let next = index + 1 < span.count ? span[index + 1] : 0
      line.count(byte, after: index > start ? span[index - 1] : 0, before: next)
      index += 1
    }
    brackets += line.brackets
    isBlockSpecial = isBlockSpecial || line.isSpecial
    self.line = line
    return index
  }

  /// Notes an escaped brace, and says where to go on behind a backslash.
  private mutating func skipEscape(at index: Int) -> Int {
    isBlockSpecial = true
    guard index + 1 < bytes.count, bytes[index + 1].isPunctuation else { return index + 1 }
    if bytes[index + 1] == .leftBrace {
      scan.escapedBraces.append(index)
    }
    return index + 2
  }

  private mutating func judgeLine(_ start: Int, _ end: Int) {
    var content = start
    while content < end, bytes[content].isBlank { content += 1 }
    guard content < end else { return judgeBlankLine(start, end) }
    blankLines = 0
    let prefix = LinePrefix(bytes, from: start, to: end)
    checkLine(start, content, end, prefix)
    if content - start < 4, prefix.beginsItem || Self.isSingleLine(bytes, content, end) {
      endParagraph()
    }
    noteContent(prefix.end, end)
    table.add(bytes, prefix.end, end, pipes: line.pipes)
    if table.cells > ReadingLimits.cells {
      refuse("too-many-cells", start, end, "Tables hold more than \(ReadingLimits.cells) cells")
    }
    if !table.isOpen { paragraph.lines += 1 }
    paragraph.bytes += end - start
    paragraph.openers += line.openers
    paragraph.declarations += line.declarations
    paragraph.hasDefinition = paragraph.hasDefinition || line.hasDefinition
    checkParagraph(start, end)
  }

  private mutating func judgeBlankLine(_ start: Int, _ end: Int) {
    endParagraph()
    endBlock()
    table.close()
    blankLines += 1
    if blankLines > ReadingLimits.blankLines {
      refuse(
        "too-many-blank-lines", start, end,
        "More than \(ReadingLimits.blankLines) blank lines follow each other")
    } else if end - start > ReadingLimits.lineBytes {
      refuse("overlong-line", start, start + 1, Self.overlongLine)
    }
  }

  private static let overlongLine =
    "Line is longer than \(ReadingLimits.lineBytes / 1024) KiB"

  private mutating func checkLine(
    _ start: Int, _ content: Int, _ end: Int, _ prefix: LinePrefix
  ) {
    if end - start > ReadingLimits.lineBytes {
      refuse("overlong-line", start, start + 1, Self.overlongLine)
    } else if prefix.markers > ReadingLimits.containerMarkers {
      refuse(
        "too-deep-nesting", content, prefix.end,
        "Line opens more than \(ReadingLimits.containerMarkers) quotations and lists")
    } else if content - start > ReadingLimits.indentation {
      refuse(
        "too-deep-nesting", start, content,
        "Line is indented by more than \(ReadingLimits.indentation) characters")
    } else if line.pipes > ReadingLimits.pipes {
      refuse(
        "too-many-columns", content, end,
        "Line has more than \(ReadingLimits.pipes) '|', the most for a table of "
          + "\(ReadingLimits.columns) columns")
    }
  }

  private mutating func checkParagraph(_ start: Int, _ end: Int) {
    if paragraph.lines > ReadingLimits.paragraphLines {
      refuse(
        "overlong-paragraph", start, end,
        "More than \(ReadingLimits.paragraphLines) lines without a blank one between them")
    } else if paragraph.openers > (table.isOpen ? 4 : 1) * ReadingLimits.openers {
      refuse(
        "too-many-marks", start, end,
        "Paragraph has more than \(ReadingLimits.openers) '[', '*' and '_'")
    } else if paragraph.declarations > ReadingLimits.declarations {
      refuse("raw-html", start, end, "Raw HTML is not allowed in a notice")
    }
  }

  /// Notes what a line's content begins with: a fence, or the definition of a footnote.
  private mutating func noteContent(_ start: Int, _ end: Int) {
    guard start < end else { return }
    if bytes[start] == .colon, bytes[start..<end].starts(with: [.colon, .colon, .colon]) {
      var upper = end
      while bytes[upper - 1].isBlank { upper -= 1 }
      scan.fences.append(.init(line: scan.lines.count, range: start..<upper))
    } else if line.hasDefinition, bytes[start] == .leftBracket, start + 1 < end,
      bytes[start + 1] == .caret
    {
      scan.footnotes.append(scan.lines.count)
    }
  }

  /// Whether the line is a block of its own whatever surrounds it: a heading, or a fence.
  private static func isSingleLine(_ bytes: [UInt8], _ content: Int, _ end: Int) -> Bool {
    if bytes[content] == .colon {
      return bytes[content..<end].starts(with: [.colon, .colon, .colon])
    }
    var index = content
    while index < end, bytes[index] == .hash { index += 1 }
    return (1...6).contains(index - content) && (index == end || bytes[index].isBlank)
  }

  private mutating func endParagraph() {
    if paragraph.hasDefinition { largestDefinition = max(largestDefinition, paragraph.bytes) }
    paragraph = ParagraphCount()
  }

  /// Marks the lines since the last blank one, where one of them holds special bytes.
  private mutating func endBlock() {
    let end = scan.lines.count
    if isBlockSpecial {
      for line in firstLineOfBlock..<end { scan.hasSpecialBytes[line] = true }
    }
    firstLineOfBlock = end
    isBlockSpecial = false
  }

  /// Every `[label]` may copy the largest definition into the tree.
  private mutating func checkReferences() {
    guard brackets * largestDefinition > ReadingLimits.expandedReferences else { return }
    let start = scan.lines.start(of: 1)
    refuse(
      "too-many-references", start, start + 1,
      "Links by reference and their definitions are too many and too long")
  }

  private mutating func refuse(_ name: String, _ lower: Int, _ upper: Int, _ summary: String) {
    scan.isFit = false
    findings.report(
      .error, name, at: scan.lines.range(lower, upper), summary,
      explanation: "The source is not read beyond this place.")
  }
}

/// What the lines of a paragraph hold together.
private struct ParagraphCount {
  var lines = 0
  var bytes = 0
  var openers = 0
  var declarations = 0
  var hasDefinition = false
}

extension UInt8 {
  /// Whether the byte ends a line, escapes another, or is counted: one of LF CR & * : < [ \ ^ _ { |.
  ///
  /// A bit of a mask and not a comparison, because what comes next is hard to predict.
  @inline(__always)
  fileprivate var isCounted: Bool {
    let mask: UInt64 = self & 0x40 == 0 ? 0x1400044000002400 : 0x18000000D8000000
    return self < 0x80 && (mask >> UInt64(self & 0x3F)) & 1 != 0
  }
}

/// What one line holds.
private struct LineCount {
  var pipes = 0
  var openers = 0
  var brackets = 0
  var declarations = 0
  var hasDefinition = false
  var isSpecial = false

  /// Counts a byte that is not escaped.
  @inline(__always)
  mutating func count(_ byte: UInt8, after previous: UInt8, before next: UInt8) {
    switch byte {
    case .pipe:
      pipes += 1
    case .leftBracket:
      openers += 1
      brackets += 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      if previous != byte { openers += 1 }
    case .leftBrace, .caret, .ampersand:
      isSpecial = true
    case .leftAngle:
      isSpecial = true
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { declarations += 1 }
    case .colon:
      if previous == .rightBracket { hasDefinition = true }
    default:
      break
    }
  }
}
