/// Reduces the HTML of a Markdown file to its text and to structure that Markdown has, in one scan
/// that takes time in proportion to the text.
///
/// What Markdown cannot write without ambiguity becomes marks (`LenientMark`). Text in blocks of HTML
/// is no Markdown, as CommonMark has it, up to the next blank line.
struct HTMLReducer {
  /// What a link or picture leads to.
  struct Target {
    /// The address.
    var address: [UInt8]
    /// What a picture says.
    var alternative: [UInt8] = []
  }

  /// What comes of a text.
  struct Result {
    /// The text without HTML.
    var markdown: [UInt8] = []
    /// What the marks of links and pictures lead to.
    var targets: [Target] = []
    /// The names of the marks of anchors.
    var anchors: [String] = []
  }

  /// A list, item or quotation of HTML that is open.
  enum Container {
    case list(isOrdered: Bool, next: Int)
    case item(marker: [UInt8], isFresh: Bool)
    case quotation
    /// One that is nested too deep to be shown.
    case flat
  }

  let text: ArraySlice<UInt8>
  var index: Int
  var result = Result()
  var notes: LenientNotes
  /// Whether a new paragraph begins before the next word.
  var isParagraphDue = false
  /// Whether the lines up to the next blank one are HTML.
  var isInHTML = false
  /// Whether the present line begins with a marker of Markdown, or is indented.
  var isContained = false
  /// The containers of HTML that are open, outermost first.
  var containers: [Container] = []
  /// Whether a heading of HTML is open.
  var isInHeading = false
  /// How many blocks of preformatted text are open.
  var preformatted = 0
  /// The table that is open.
  var table: HTMLTableRows?
  /// Links that are open, and whether each leads somewhere.
  var links: [Bool] = []
  /// Where a strikethrough that is open ends.
  var strikeEnd: Int?
  /// What is known to be nowhere in the rest of the text.
  var absent: Set<String> = []
  /// Runs of backticks without partner, by their length: up to where there is none.
  var unmatchedTicks: [Int: Int] = [:]

  private init(_ text: ArraySlice<UInt8>, notes: LenientNotes) {
    self.text = text
    self.notes = notes
    index = text.startIndex
    result.markdown.reserveCapacity(text.count + text.count / 8)
  }

  /// The text without HTML.
  static func reduced(_ text: ArraySlice<UInt8>, notes: inout LenientNotes) -> Result {
    var reducer = HTMLReducer(text, notes: notes)
    reducer.run()
    notes = reducer.notes
    return reducer.result
  }

  private mutating func run() {
    var isLineStart = true
    while index < text.endIndex {
      if isLineStart {
        isLineStart = false
        if beginLine() {
          isLineStart = true
          continue
        }
      }
      isLineStart = text[index] == .lineFeed
      step(text[index])
    }
    closeTable()
  }

  /// Takes the next byte, with what belongs to it.
  private mutating func step(_ byte: UInt8) {
    switch byte {
    case .lineFeed: endLine()
    case .leftAngle: takeAngle()
    case UInt8(ascii: "`") where !isInHTML: takeTicks()
    case .backslash where !isInHTML: takeEscape()
    case UInt8(ascii: "~") where !isInHTML: takeTilde()
    case .ampersand: takeReference()
    case .leftBracket where peek(1) == .caret:
      notes.add(.footnotes)
      writeLiteral(byte)
      index += 1
    default:
      write(byte)
      index += 1
    }
  }

  /// The byte that many places on.
  func peek(_ distance: Int) -> UInt8 {
    index + distance < text.endIndex ? text[index + distance] : 0
  }

  // MARK: Lines

  /// Looks at a line before its bytes are taken; whether that took all of it.
  private mutating func beginLine() -> Bool {
    var end = index
    while end < text.endIndex, text[end] != .lineFeed { end += 1 }
    var start = index
    while start < end, text[start].isBlank { start += 1 }
    guard start < end else {
      takeBlankLine(behind: end)
      return true
    }
    if !isInHTML, containers.isEmpty, table == nil, !isInHeading,
      let fence = LenientFence(opening: text[index..<end])
    {
      takeCode(fence, from: end)
      return true
    }
    let behind = LenientPrefix.end(of: text[index..<end])
    isContained = start > index || behind > start
    if text[start] == .leftAngle, beginsBlock(at: start) { isInHTML = true }
    if isInHTML || !containers.isEmpty || table != nil { index = start }
    return false
  }

  private func beginsBlock(at start: Int) -> Bool {
    var end = start + 1
    if end < text.endIndex, text[end] == UInt8(ascii: "/") { end += 1 }
    let nameStart = end
    while end < text.endIndex, end - nameStart < 16, text[end].isLetter || text[end].isDigit {
      end += 1
    }
    let name = String(decoding: text[nameStart..<end].map(\.lowercased), as: UTF8.self)
    return HTMLElement(name)?.isBlock ?? false
  }

  private mutating func takeBlankLine(behind end: Int) {
    isInHTML = false
    // An inline element does not outlive its paragraph.
    strikeEnd = nil
    index = min(end + 1, text.endIndex)
    guard table == nil else { return }
    if isInHeading { isInHeading = false }
    if containers.isEmpty, !isParagraphDue {
      result.markdown.append(.lineFeed)
    } else {
      isParagraphDue = true
    }
  }

  private mutating func endLine() {
    index += 1
    if isParagraphDue, table == nil { return }
    if table != nil || isInHeading || isInHTML && preformatted == 0 {
      writeSpace()
    } else if preformatted > 0 {
      mark(.lineBreak)
    } else {
      result.markdown.append(.lineFeed)
      if !containers.isEmpty { writePrefix() }
    }
  }

  /// Copies code up to its closing fence.
  private mutating func takeCode(_ fence: LenientFence, from end: Int) {
    flush()
    copy(upTo: end)
    while index < text.endIndex {
      copy(upTo: index + 1)
      var end = index
      while end < text.endIndex, text[end] != .lineFeed { end += 1 }
      let isClosed = fence.isClosed(by: text[index..<end])
      copy(upTo: end)
      if isClosed { break }
    }
    if index < text.endIndex { copy(upTo: index + 1) }
  }

  /// Copies bytes as they are, but for `<`, which the parser never sees.
  mutating func copy(upTo end: Int) {
    while index < end {
      let byte = text[index]
      if byte == .leftAngle {
        LenientMark.write(literal: byte, to: &result.markdown)
      } else {
        result.markdown.append(byte)
      }
      index += 1
    }
  }
}
