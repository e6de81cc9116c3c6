/// A piece of a template's source.
enum TemplateToken: Equatable {
  /// Bytes that are copied.
  case literal(Range<Int>)
  /// What stands between braces: its sigil, its name, and the whole tag's bytes.
  case tag(TemplateTag)
}

/// A tag of a template.
struct TemplateTag: Equatable {
  /// What a tag does.
  enum Action: Equatable {
    /// `{{name}}`.
    case variable
    /// `{{{name}}}`.
    case unescaped
    /// `{{#name}}`.
    case section
    /// `{{^name}}`.
    case inverted
    /// `{{/name}}`.
    case end
    /// `{{> name}}`.
    case partial
    /// A tag that Mustache has and this language leaves out.
    case unsupported
  }

  /// What it does.
  var action: Action
  /// The name, trimmed.
  var name: String
  /// The bytes of the tag, braces included.
  var range: Range<Int>
}

/// Splits a template into literals and tags in one pass over its bytes.
struct TemplateScanner {
  private let bytes: [UInt8]
  private(set) var tokens: [TemplateToken] = []
  /// Where tags begin that are never closed.
  private(set) var unclosed: [Range<Int>] = []
  private var literalStart = 0
  /// Whether a comment was found that nothing closes, so that no later one is either.
  private var hasUnclosedComment = false

  /// Scans a template.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
  }

  private mutating func scan() {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == brace, bytes[index + 1] == brace else {
        index += 1
        continue
      }
      guard let end = endOfTag(from: index) else {
        unclosed.append(index..<index + 2)
        index += 2
        continue
      }
      index = take(index..<end)
    }
    flush(to: bytes.count)
  }

  /// Enters the tag at `range` and returns where scanning goes on.
  private mutating func take(_ range: Range<Int>) -> Int {
    let isTriple = range.count > 2 && bytes[range.lowerBound + 2] == brace
    let inset = isTriple ? 3 : 2
    var content = bytes[range.lowerBound + inset..<range.upperBound - inset]
    let action = isTriple ? .unescaped : Self.action(of: &content)
    var tag = range
    if action.mayStandAlone, let line = wholeLine(around: range) { tag = line }
    flush(to: tag.lowerBound)
    literalStart = tag.upperBound
    if let action = action.tagAction {
      let name = String(decoding: Self.trimmed(content), as: UTF8.self)
      tokens.append(.tag(TemplateTag(action: action, name: name, range: range)))
    }
    return tag.upperBound
  }

  private mutating func flush(to end: Int) {
    if literalStart < end { tokens.append(.literal(literalStart..<end)) }
    literalStart = max(literalStart, end)
  }

  /// The index behind the tag that begins at `start`; a tag does not reach over another's start.
  private mutating func endOfTag(from start: Int) -> Int? {
    let isComment = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "!")
    if isComment, hasUnclosedComment { return nil }
    let isTriple = start + 2 < bytes.count && bytes[start + 2] == brace
    let width = isTriple ? 3 : 2
    var index = start + width
    while index + width <= bytes.count {
      if bytes[index..<index + width].allSatisfy({ $0 == UInt8(ascii: "}") }) {
        return index + width
      }
      if !isComment, bytes[index] == brace, bytes[index + 1] == brace { return nil }
      index += 1
    }
    hasUnclosedComment = hasUnclosedComment || isComment
    return nil
  }

  /// The whole line, end included, if nothing but the tag stands on it.
  private func wholeLine(around range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A, start >= literalStart else { return nil }
    var end = range.upperBound
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { return start..<end + 2 }
    guard end < bytes.count else { return start..<end }
    return bytes[end] == 0x0A ? start..<end + 1 : nil
  }
}

private let brace = UInt8(ascii: "{")

extension TemplateScanner {
  /// What a tag does, comments included.
  private enum Kind {
    case comment
    case tag(TemplateTag.Action)

    var tagAction: TemplateTag.Action? {
      switch self {
      case .comment: nil
      case .tag(let action): action
      }
    }

    var mayStandAlone: Bool {
      switch self {
      case .comment: true
      case .tag(let action):
        action == .section || action == .inverted || action == .end || action == .partial
      }
    }

    static var unescaped: Kind { .tag(.unescaped) }
  }

  /// Takes the sigil off a tag's content.
  private static func action(of content: inout ArraySlice<UInt8>) -> Kind {
    let kind: Kind
    switch content.first {
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: "#"): kind = .tag(.section)
    case UInt8(ascii: "^"): kind = .tag(.inverted)
    case UInt8(ascii: "/"): kind = .tag(.end)
    case UInt8(ascii: ">"): kind = .tag(.partial)
    case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"):
      return .tag(.unsupported)
    default:
      return .tag(.variable)
    }
    content.removeFirst()
    return kind
  }

  private static func trimmed(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = content
    while let first = content.first, isSpace(first) { content.removeFirst() }
    while let last = content.last, isSpace(last) { content.removeLast() }
    return content
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == 0x0A || byte == 0x0D
  }
}
