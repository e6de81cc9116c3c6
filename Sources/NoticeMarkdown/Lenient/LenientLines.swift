import NoticeModel

/// Writes the lines of a body as the parser knows them, and holds them to what it reads in time that
/// grows with the text.
///
/// What would take too long is kept as text: its marks become marks that mean themselves
/// (`LenientMark.literal`). That is right in code as well, so it matters little where code begins.
struct LenientLines {
  /// The lines for the parser.
  struct Prepared {
    /// The lines.
    var markdown: [UInt8] = []
    /// Whom the region fences name, by the numbers of their marks.
    var conditions: [RegionCondition] = []
  }

  private static let blankLines = 100
  private static let indentation = 64
  private static let openers = 2_000
  private static let cost = 1 << 24

  /// The body.
  let text: [UInt8]
  /// Its lines, without their ends.
  let lines: [Range<Int>]
  /// What is made of it.
  var prepared = Prepared()
  /// What was read in another way than it is written.
  var notes: LenientNotes
  private let readsDefinitions: Bool
  /// The line that is taken.
  var number = 0
  /// The code that is open.
  private var code: LenientFence?
  private var blanks = 0
  /// The cells of all tables so far.
  var cells = 0
  /// The fences that are open.
  var fences: [(colons: Int, isOurs: Bool)] = []

  /// Where the lines begin that the parser may read as one paragraph.
  var unitStart = 0
  private var unitOpeners = 0
  private var isListOfNumbers = false
  private var brackets = 0
  private var definition = 0
  private var hasDefinition = false

  /// The lines of a body for the parser.
  static func prepared(_ text: [UInt8], notes: inout LenientNotes) -> Prepared {
    var lines = LenientLines(text, notes: notes, readsDefinitions: true)
    lines.run()
    if lines.brackets * lines.definition > ReadingLimits.expandedReferences {
      // Each `[label]` would copy its definition into the tree.
      lines = LenientLines(text, notes: notes, readsDefinitions: false)
      lines.run()
    }
    notes = lines.notes
    return lines.prepared
  }

  private init(_ text: [UInt8], notes: LenientNotes, readsDefinitions: Bool) {
    self.text = text
    self.notes = notes
    self.readsDefinitions = readsDefinitions
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == .lineFeed {
      lines.append(start..<index)
      start = index + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    self.lines = lines
    prepared.markdown.reserveCapacity(text.count + 64)
  }

  private mutating func run() {
    while number < lines.count {
      takeLine(text[lines[number]])
      number += 1
    }
    endUnit()
  }

  private mutating func takeLine(_ line: ArraySlice<UInt8>) {
    guard line.contains(where: { !$0.isBlank }) else { return takeBlankLine() }
    blanks = 0
    let line = shallow(line)
    if let fence = code {
      if fence.isClosed(by: line) { code = nil }
      return emit(line)
    }
    let prefix = LenientPrefix(line)
    if prefix.beginsWithBullet
      || isListOfNumbers && prefix.beginsWithNumber
        && prefix.end - line.startIndex < 8 && line.first?.isDigit ?? false
    {
      endUnit()
    }
    if unitStart == prepared.markdown.count { isListOfNumbers = prefix.beginsWithNumber }
    let content = line[prefix.end...]
    switch content.first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      code = LenientFence(opening: line)
      emit(line)
    case .colon where content.starts(with: [.colon, .colon, .colon]):
      takeFence(line, content)
    case .hash: takeHeading(line, content)
    case .leftBrace, .leftBracket:
      if isApparatus(content) { return notes.add(.attributes) }
      takeText(line, content)
    default: takeText(line, content)
    }
  }

  private mutating func takeBlankLine() {
    if code == nil { endUnit() }
    blanks += 1
    guard blanks <= Self.blankLines else {
      if blanks == Self.blankLines + 1 { notes.add(.blankLines) }
      return
    }
    prepared.markdown.append(.lineFeed)
    if code == nil { unitStart = prepared.markdown.count }
  }

  private mutating func takeText(_ line: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) {
    if takeTable(line, content) { return }
    if LenientTables.delimiters(content) != nil {
      return emit(line[..<content.startIndex] + Self.neutralised(content, [.pipe, .colon]))
    }
    if content.first == .leftBracket, Self.isDefinition(content) {
      hasDefinition = true
      guard readsDefinitions else {
        notes.add(.definitions)
        return emit(line[..<content.startIndex] + Self.neutralised(content, [.leftBracket]))
      }
    }
    emit(line)
  }

  private static func isDefinition(_ content: ArraySlice<UInt8>) -> Bool {
    guard let end = content.firstIndex(of: .rightBracket) else { return false }
    return end + 1 < content.endIndex && content[end + 1] == .colon
  }

  /// Whether a line is an attribute list, or asks a program for a list of contents.
  private func isApparatus(_ content: ArraySlice<UInt8>) -> Bool {
    var words = content
    while let last = words.last, last.isBlank { words.removeLast() }
    if words.starts(with: "{:".utf8), words.last == .rightBrace { return true }
    let word = String(decoding: words.prefix(16).map(\.lowercased), as: UTF8.self)
    return ["[toc]", "[[toc]]", "[[_toc_]]", "{{toc}}", "{toc}"].contains(word)
  }

  private mutating func takeHeading(_ line: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) {
    let level = content.prefix { $0 == .hash }.count
    let behind = content.dropFirst(level).first
    guard level <= 6, behind?.isLetter ?? false else {
      endUnit()
      emit(line)
      return endUnit()
    }
    notes.add(.headingsWithoutSpace)
    endUnit()
    emit(line[..<(content.startIndex + level)] + [.space] + content.dropFirst(level))
    endUnit()
  }

  // MARK: Limits

  /// The line with no more markers and indentation than the parser takes well.
  private mutating func shallow(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var columns = 0
    var start = line.startIndex
    while line[start].isBlank {
      columns += line[start] == .tab ? 4 : 1
      start += 1
    }
    var line = line
    if columns > Self.indentation {
      notes.add(.tooDeep)
      line = ([UInt8](repeating: .space, count: Self.indentation) + line[start...])[...]
    }
    let prefix = LenientPrefix(line)
    guard prefix.markers == ReadingLimits.containerMarkers,
      LenientPrefix.marker(line[prefix.end...]) != nil
    else { return line }
    notes.add(.tooDeep)
    let marks: [UInt8] = [.rightAngle] + Array("-+*.)".utf8)
    return line[..<prefix.end] + Self.neutralised(line[prefix.end...], marks)
  }

  /// Emits a line of the present unit.
  mutating func emit(_ line: ArraySlice<UInt8>) {
    prepared.markdown += line
    prepared.markdown.append(.lineFeed)
    var previous: UInt8 = 0
    for byte in line {
      switch byte {
      case .leftBracket:
        unitOpeners += 1
        brackets += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"): if previous != byte { unitOpeners += 1 }
      default: break
      }
      previous = byte
    }
  }

  /// Ends the unit; one whose marks would take too long keeps them as text.
  mutating func endUnit() {
    let size = prepared.markdown.count - unitStart
    if unitOpeners > Self.openers || unitOpeners * size > Self.cost {
      notes.add(.tooManyMarks)
      let marks = Array("[]*_`!".utf8)
      let unit = Self.neutralised(prepared.markdown[unitStart...], marks)
      prepared.markdown.replaceSubrange(unitStart..., with: unit)
    } else if hasDefinition {
      definition = max(definition, size)
    }
    unitStart = prepared.markdown.count
    unitOpeners = 0
    hasDefinition = false
    isListOfNumbers = false
  }

  /// The bytes with some of them meaning themselves.
  static func neutralised(_ bytes: ArraySlice<UInt8>, _ marks: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if marks.contains(byte) {
        LenientMark.write(literal: byte, to: &result)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
