import NoticeDiagnostics
import NoticeModel

/// Words with their fates, before they are broken into lines.
struct StyledText {
  /// How a stretch is set on a terminal that has colours.
  enum Style: String {
    /// Only the old text has it: red and struck through.
    case deleted = "31;9"
    /// Only the new text has it: green and underlined.
    case inserted = "32;4"
    /// It stands elsewhere in the other text.
    case moved = "36"
    /// It is said about the text.
    case note = "2"
  }

  /// The words, line ends as line feeds.
  private(set) var bytes: [UInt8] = []
  /// The stretches that are set apart, in rising order, apart from each other.
  private(set) var spans: [(range: Range<Int>, style: Style)] = []
  /// Whether characters that would do something to a terminal are written as escapes.
  let isEscaped: Bool

  /// Makes an empty text.
  init(isEscaped: Bool) {
    self.isEscaped = isEscaped
  }

  /// Appends words.
  mutating func append(_ text: some Sequence<UInt8>, _ style: Style? = nil) {
    let start = bytes.count
    if isEscaped {
      let parts = Array(text).split(separator: .lineFeed, omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes.append(.lineFeed) }
        TerminalText.append(Array(part).span, to: &bytes)
      }
    } else {
      bytes.append(contentsOf: text)
    }
    guard let style, bytes.count > start else { return }
    if let last = spans.last, last.range.upperBound == start, last.style == style {
      spans[spans.count - 1].range = last.range.lowerBound..<bytes.count
    } else {
      spans.append((start..<bytes.count, style))
    }
  }

  /// Appends words.
  mutating func append(_ text: String, _ style: Style? = nil) { append(text.utf8, style) }

  /// The text as the lines of a width, each with the codes of its colours if it has any.
  func lines(width: Int, isColored: Bool, isBroken: Bool = true) -> [[UInt8]] {
    var span = 0
    return LineBreaker.lines(of: bytes, width: isBroken ? width : .max).map { line in
      isColored ? colored(line.range, from: &span) : Array(bytes[line.range])
    }
  }

  private func colored(_ line: Range<Int>, from span: inout Int) -> [UInt8] {
    var result: [UInt8] = []
    var start = line.lowerBound
    while span < spans.count, spans[span].range.lowerBound < line.upperBound {
      let part = spans[span].range.clamped(to: line)
      result += bytes[start..<max(start, part.lowerBound)]
      if !part.isEmpty {
        result += Array("\u{1B}[\(spans[span].style.rawValue)m".utf8) + bytes[part]
        result += Array("\u{1B}[0m".utf8)
        start = part.upperBound
      }
      if spans[span].range.upperBound > line.upperBound { break }
      span += 1
    }
    return result + bytes[start..<line.upperBound]
  }
}
