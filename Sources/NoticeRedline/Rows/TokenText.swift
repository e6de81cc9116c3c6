import NoticeModel

/// Writes tokens as the text of a change.
enum TokenText {
  /// Runs that stand apart, joined by an ellipsis; white space at their ends is left out.
  static func joined(_ runs: [[Token]]) -> String {
    runs.map(plain).filter { !$0.isEmpty }.joined(separator: " … ")
  }

  /// The words without marks.
  static func plain(_ tokens: some Sequence<Token>) -> String {
    var bytes: [UInt8] = []
    for token in tokens {
      switch token.kind {
      case .space, .lineBreak: bytes.append(contentsOf: token.bytes)
      case .paragraphEnd: bytes.append(contentsOf: " ¶ ".utf8)
      default: bytes.append(contentsOf: token.bytes)
      }
    }
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 }
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.count
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The words of a clause, its cells apart.
  static func plain(_ clause: Clause) -> String {
    clause.cells.map { plain($0) }.joined(separator: " | ")
  }

  /// The words with the marks of emphasis and code as Markdown has them.
  static func emphasised(_ tokens: ArraySlice<Token>) -> String {
    var result = ""
    var open: [String] = []
    for token in tokens {
      let marks = token.marks.compactMap(\.sign)
      if marks != open {
        result += open.reversed().joined()
        result += marks.joined()
        open = marks
      }
      result += token.text
    }
    return result + open.reversed().joined()
  }
}

extension Mark {
  /// The sign that Markdown has for an element.
  fileprivate var sign: String? {
    switch kind {
    case .emphasis: "*"
    case .strong: "**"
    case .code: "`"
    case .link, .image, .reference, .softBreak: nil
    }
  }

  /// Where the element leads, as its author wrote it.
  var destination: String? {
    switch kind {
    case .link(let link): Self.described(link.destination.description, link.title)
    case .image(let image): Self.described(image.destination.description, image.title)
    case .reference(let reference):
      Self.described(Self.target(of: reference), reference.title)
    case .emphasis, .strong, .code, .softBreak: nil
    }
  }

  private static func described(_ target: String, _ title: Prose?) -> String {
    title.map { "\(target) \"\($0)\"" } ?? target
  }

  private static func target(of reference: CrossReference) -> String {
    let section = reference.section.map { "#\($0)" } ?? ""
    return (reference.notice?.rawValue ?? "") + section
  }

  /// Whether the element is emphasis or code.
  var isEmphasis: Bool {
    switch kind {
    case .emphasis, .strong, .code: true
    case .link, .image, .reference, .softBreak: false
    }
  }
}
