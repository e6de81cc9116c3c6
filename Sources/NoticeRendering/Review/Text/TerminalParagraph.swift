import NoticeDiagnostics

/// A paragraph for a terminal, with the looks of its parts.
struct TerminalParagraph {
  /// How a part looks.
  enum Style: String {
    /// A heading.
    case bold = "1"
    /// What matters less.
    case faint = "2"
    /// Words that are gone.
    case deleted = "31;9"
    /// Words that are new.
    case inserted = "32;4"
    /// What a reviewer must see first.
    case grave = "1;31"
  }

  /// The text, safe for a terminal.
  private(set) var bytes: [UInt8] = []
  private var spans: [(range: Range<Int>, style: Style)] = []

  init() {}

  init(_ text: String, _ style: Style? = nil) {
    append(text, style)
  }

  /// Appends text; what could do something to a terminal comes out as an escape.
  mutating func append(_ text: String, _ style: Style? = nil) {
    let start = bytes.count
    bytes += TerminalText.escaped(Array(text.utf8))
    if let style { spans.append((start..<bytes.count, style)) }
  }

  /// Writes a part of the text, with control codes if it is coloured.
  func write(_ range: Range<Int>, isColored: Bool, to output: inout [UInt8]) {
    guard isColored else { return output += bytes[range] }
    var place = range.lowerBound
    for span in spans where span.range.overlaps(range) {
      let part = span.range.clamped(to: range)
      output += bytes[place..<part.lowerBound]
      output += "\u{1B}[\(span.style.rawValue)m".utf8
      output += bytes[part]
      output += "\u{1B}[0m".utf8
      place = part.upperBound
    }
    output += bytes[place..<range.upperBound]
  }
}

/// Lines of a width for a terminal or a file.
struct TerminalLines {
  /// The columns of a line.
  let width: Int
  /// Whether looks are written as control codes.
  let isColored: Bool
  /// What was written.
  private(set) var bytes: [UInt8] = []

  init(width: Int, isColored: Bool) {
    self.width = width
    self.isColored = isColored
  }

  /// Writes a paragraph, its first line behind `label`, the others under it.
  mutating func paragraph(_ text: TerminalParagraph, indent: Int = 0, label: String = "") {
    let margin = indent + label.utf8.count
    let lines = LineBreaker.lines(of: text.bytes, width: max(20, width - margin))
    for (index, line) in lines.enumerated() {
      bytes += Array(repeating: 0x20, count: index == 0 ? indent : margin)
      if index == 0 { bytes += label.utf8 }
      text.write(line.range, isColored: isColored, to: &bytes)
      end()
    }
  }

  /// Writes a paragraph without looks.
  mutating func paragraph(_ text: String, indent: Int = 0, label: String = "") {
    paragraph(TerminalParagraph(text), indent: indent, label: label)
  }

  /// Writes lines as they are, to be copied.
  mutating func verbatim(_ text: String, indent: Int) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      bytes += Array(repeating: 0x20, count: indent)
      bytes += TerminalText.escaped(Array(line.utf8))
      end()
    }
  }

  /// Writes a heading with a blank line before it.
  mutating func heading(_ text: String) {
    blank()
    paragraph(TerminalParagraph(text, .bold))
  }

  /// Writes a blank line.
  mutating func blank() { end() }

  private mutating func end() {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(.lineFeed)
  }
}
