import NoticeUnicode

/// Breaks a paragraph into lines of a width, counted in columns.
///
/// A line ends at white space, or beside an East Asian character where the basic rules of kinsoku
/// allow it (JIS X 4051); inside a word only if the word alone is wider than the line.
struct LineBreaker {
  /// A line of a paragraph.
  struct Line: Equatable {
    /// Its bytes, without the white space at its end.
    var range: Range<Int>
    /// The columns that it takes.
    var columns: Int
    /// Whether the next line goes on without a space between them.
    var endsInsideWord: Bool
  }

  /// The columns of a line.
  let width: Int

  private var lines: [Line] = []
  private var start = 0
  private var columns = 0
  /// The last place at which the line may end: its end, its columns there, where the next begins,
  /// and the columns up to there.
  private var candidate: (end: Int, columns: Int, next: Int, consumed: Int)?
  private var last: UInt32 = 0x20

  private init(width: Int) {
    self.width = max(1, width)
  }

  /// The lines of a paragraph, in which line feeds end lines; at least one.
  static func lines(of text: [UInt8], width: Int) -> [Line] {
    var breaker = LineBreaker(width: width)
    breaker.read(text.span)
    return breaker.lines
  }

  /// The columns of the widest stretch that no line may break.
  static func narrowestWidth(of text: [UInt8]) -> Int {
    lines(of: text, width: 1, breakingWords: false).map(\.columns).max() ?? 0
  }

  private static func lines(of text: [UInt8], width: Int, breakingWords: Bool) -> [Line] {
    var breaker = LineBreaker(width: width)
    breaker.breaksWords = breakingWords
    breaker.read(text.span)
    return breaker.lines
  }

  private var breaksWords = true

  private mutating func read(_ text: Span<UInt8>) {
    lines.reserveCapacity(text.count / width + 2)
    var index = 0
    while index < text.count {
      switch text[index] {
      case .lineFeed:
        endLine(at: trimmed(index, of: text), columns: columns, next: index + 1, inside: false)
        index += 1
      case .space: index = readSpaces(text, from: index)
      case 0x21...0x7E where columns < width && last < 0x80:
        index = readWord(text, from: index)
      default: index = readScalar(text, at: index)
      }
    }
    if start < text.count || lines.isEmpty {
      endLine(at: trimmed(text.count, of: text), columns: columns, next: text.count, inside: false)
    }
  }

  private func trimmed(_ end: Int, of text: Span<UInt8>) -> Int {
    var end = end
    while end > start, text[end - 1] == .space { end -= 1 }
    return end
  }

  private mutating func readSpaces(_ text: Span<UInt8>, from index: Int) -> Int {
    var end = index
    while end < text.count, text[end] == .space { end += 1 }
    if columns > 0 {
      candidate = (index, columns, end, columns + end - index)
      columns += end - index
    } else {
      start = end
    }
    last = 0x20
    return end
  }

  /// Reads as much of a word in ASCII as fits on the line: no line may end inside of it.
  private mutating func readWord(_ text: Span<UInt8>, from index: Int) -> Int {
    let limit = index + min(text.count - index, width - columns)
    let end = text.firstIndex(in: index..<limit) { $0 <= UInt8.space || $0 >= 0x7F }
    columns += end - index
    last = UInt32(text[end - 1])
    return end
  }

  private mutating func readScalar(_ text: Span<UInt8>, at index: Int) -> Int {
    guard let scalar = UTF8Scalar(in: text, at: index) else {
      return readScalar(0xFFFD, of: 1, at: index)
    }
    return readScalar(scalar.value, of: scalar.length, at: index)
  }

  private mutating func readScalar(_ scalar: UInt32, of length: Int, at index: Int) -> Int {
    let width = DisplayWidth.columns(of: scalar)
    if last != 0x20, index > start, Kinsoku.allowsBreak(between: last, and: scalar) {
      candidate = (index, columns, index, columns)
    }
    if columns + width > self.width { breakLine(before: index, joins: width == 0) }
    columns += width
    last = scalar
    return index + length
  }

  /// Ends the line at the last place that allows it, or here.
  private mutating func breakLine(before index: Int, joins: Bool) {
    if let place = candidate {
      let rest = columns - place.consumed
      endLine(
        at: place.end, columns: place.columns, next: place.next, inside: place.end == place.next)
      columns = rest
    } else if breaksWords, index > start, !joins {
      endLine(at: index, columns: columns, next: index, inside: true)
    }
  }

  private mutating func endLine(at end: Int, columns: Int, next: Int, inside: Bool) {
    lines.append(Line(range: start..<max(start, end), columns: columns, endsInsideWord: inside))
    start = next
    self.columns = 0
    candidate = nil
    last = 0x20
  }
}

/// The basic rules for line ends in Japanese and Chinese.
enum Kinsoku {
  /// Whether a line may end between two characters that no space sets apart.
  static func allowsBreak(between left: UInt32, and right: UInt32) -> Bool {
    if left < 0x2E80, right < 0x2E80 { return false }
    guard SoftBreak.isIdeographic(left) || SoftBreak.isIdeographic(right) else { return false }
    return !mayNotEnd(left) && !mayNotBegin(right)
  }

  /// Whether a line may not end behind a character: opening brackets and currency signs.
  private static func mayNotEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x23, 0x24, 0x27, 0x28, 0x5B, 0x7B, 0xA3, 0xA5, 0xAB, 0x200D, 0x2018, 0x201C,
      0x20AC, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D,
      0xFF04, 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFFE1, 0xFFE5:
      true
    default: false
    }
  }

  /// Whether a line may not begin with a character: closing brackets, stops, small kana, marks that
  /// belong to the character before.
  private static func mayNotBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x22, 0x25, 0x27, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7D, 0xA0,
      0xBB, 0x200D, 0x2010, 0x2013, 0x2014, 0x2019, 0x201D, 0x2025, 0x2026, 0x203C, 0x2047...0x2049,
      0x2103, 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017,
      0x3019, 0x301B, 0x301C, 0x301E, 0x301F, 0x303B, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049,
      0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x3099...0x309E, 0x30A0, 0x30A1,
      0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6,
      0x30FB...0x30FE, 0x31F0...0x31FF, 0xFE00...0xFE0F, 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF60, 0xFF61, 0xFF63, 0xFF64, 0xFF65,
      0x1F3FB...0x1F3FF:
      true
    default: DisplayWidth.columns(of: scalar) == 0
    }
  }
}
