import NoticeModel
import NoticeUnicode

/// A mark of emphasis: one or two of `*` or `_`.
struct EmphasisMark {
  /// `*` or `_`.
  let byte: UInt8
  /// 1 for emphasis, 2 for strong emphasis.
  let count: Int
}

/// How CommonMark sees a character beside a mark of emphasis.
enum CharacterKind {
  case space
  case punctuation
  case other

  init(_ scalar: UInt32) {
    self =
      Punctuation.isWhiteSpace(scalar)
      ? .space : Punctuation.contains(scalar) ? .punctuation : .other
  }
}

/// What comes behind an inline.
struct Following {
  /// How far the line reaches.
  enum Reach {
    /// More of the same line.
    case inside
    /// A mark that closes emphasis.
    case closingMark
    /// The end of the line, with more lines to come.
    case lineEnd
    /// The end of the block.
    case blockEnd
  }

  /// The kind of the next character.
  let kind: CharacterKind
  /// How far the line reaches.
  let reach: Reach

  /// The end of a block.
  static let end = Following(kind: .space, reach: .blockEnd)
  /// A space and something more.
  static let separator = Following(kind: .space, reach: .inside)

  /// Whether white space in front of it would be lost.
  var dropsWhiteSpace: Bool { reach != .inside }
}

/// What Markdown asks of inlines before they can be written.
enum MarkdownInlines {
  /// What comes behind the inline at `index`, `outer` being what comes behind all of them.
  static func following(
    _ index: Int, of inlines: [Inline], before outer: Following, in line: MarkdownRenderer.LineKind
  ) -> Following {
    var next = index + 1
    while next < inlines.count, InlineText.isEmpty(inlines[next]) { next += 1 }
    guard next < inlines.count else { return outer }
    switch inlines[next] {
    case .softBreak:
      let isLast = inlines[(next + 1)...].allSatisfy(InlineText.isEmpty)
      if isLast, outer.reach == .blockEnd { return .end }
      return Following(kind: .space, reach: line == .paragraph ? .lineEnd : .inside)
    case .lineBreak:
      return Following(
        kind: line == .paragraph ? .punctuation : .space,
        reach: line == .paragraph ? .lineEnd : .inside)
    default: return Following(kind: firstKind(of: inlines[next]), reach: .inside)
    }
  }

  /// The kind of the first character that is written for inlines, marks included.
  static func firstKind(of inlines: [Inline]) -> CharacterKind {
    inlines.first { !InlineText.isEmpty($0) }.map(firstKind) ?? .space
  }

  private static func firstKind(of inline: Inline) -> CharacterKind {
    switch inline {
    case .text(let text):
      return UTF8Text.scalar(in: text.bytes, at: 0).map { CharacterKind($0.value) } ?? .space
    case .softBreak: return .space
    case .code, .emphasis, .strong, .link, .image, .lineBreak, .value, .reference:
      return .punctuation
    }
  }
}
