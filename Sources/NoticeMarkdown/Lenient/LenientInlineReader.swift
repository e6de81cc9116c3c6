import NoticeModel

/// Reads what stands inside a paragraph, heading or cell, the marks of reduced HTML included.
struct LenientInlineReader {
  /// What links and pictures of HTML lead to.
  let targets: [HTMLReducer.Target]
  /// The numbers of the anchors that were met.
  private(set) var anchors: [Int] = []
  private var frames: [Frame] = []
  /// Whether white space that comes next would be the second in a row, as HTML counts it.
  private var dropsBlanks = false

  /// Emphasis and links inside each other, at most; what is deeper is read as words.
  private static let depth = 24

  /// An element that is open.
  private struct Frame {
    enum Kind: Equatable {
      case block
      /// One that the tree opens and closes.
      case node(Element)
      /// One that marks open and close.
      case marked(Element)
    }

    enum Element: Equatable {
      case strong
      case emphasis
      case link([UInt8], title: [UInt8])
      /// One whose like is open already, or that is too deep.
      case nothing
    }

    var kind: Kind
    var content: [Inline] = []

    var element: Element {
      switch kind {
      case .block: .nothing
      case .node(let element), .marked(let element): element
      }
    }
  }

  /// Makes a reader.
  init(targets: [HTMLReducer.Target]) { self.targets = targets }

  /// What a block holds, white space at its ends left out.
  mutating func content(of block: SyntaxNode) -> [Inline] {
    frames = [Frame(kind: .block)]
    anchors = []
    read(block)
    while frames.count > 1 { close() }
    return InlineTrim.trimmed(frames[0].content)
  }

  private mutating func read(_ parent: SyntaxNode) {
    var child = parent.firstChild
    while let node = child {
      take(node)
      child = node.next
    }
  }

  private mutating func take(_ node: SyntaxNode) {
    switch node.kind {
    case .text: takeText(node.literal)
    case .softBreak: append(.softBreak)
    case .lineBreak: append(.lineBreak)
    case .codeSpan: append(.code(Prose(Self.clean(LenientMark.plain(node.literal)))))
    case .emphasis: enclose(.emphasis, node)
    case .strong: enclose(.strong, node)
    case .link: enclose(.link(LenientMark.plain(node.destination), title: node.title), node)
    case .image: takeImage(node)
    default: takeText(node.literal)
    }
  }

  private mutating func enclose(_ element: Frame.Element, _ node: SyntaxNode) {
    let floor = frames.count
    frames.append(Frame(kind: .node(fit(element))))
    read(node)
    while frames.count > floor { close() }
  }

  /// The element, unless its like is open already.
  private func fit(_ element: Frame.Element) -> Frame.Element {
    guard frames.count <= Self.depth else { return .nothing }
    let isOpen = frames.contains { frame in
      switch (frame.element, element) {
      case (.strong, .strong), (.emphasis, .emphasis), (.link, .link): true
      default: false
      }
    }
    return isOpen ? .nothing : element
  }

  private mutating func takeImage(_ node: SyntaxNode) {
    var reader = LenientInlineReader(targets: [])
    let words = LenientWords.bytes(of: reader.content(of: node))
    guard !words.isEmpty else { return }
    append(Self.image(LenientMark.plain(node.destination), words, title: node.title))
  }

  private static func image(_ address: [UInt8], _ words: [UInt8], title: [UInt8] = []) -> Inline {
    let title = LenientMark.plain(title)
    return .image(
      Image(
        destination: Prose(clean(address)), title: title.isEmpty ? nil : Prose(clean(title)),
        alternative: Prose(clean(LenientMark.plain(words)))))
  }

  // MARK: Marks

  private mutating func takeText(_ literal: [UInt8]) {
    var words: [UInt8] = []
    var index = 0
    while index < literal.count {
      guard let found = LenientMark.mark(in: literal, at: index) else {
        words.append(literal[index])
        index += 1
        continue
      }
      index += found.length
      if found.mark == .literal {
        words.append(UInt8(truncatingIfNeeded: found.number))
      } else {
        flush(&words)
        take(found.mark, found.number)
      }
    }
    flush(&words)
  }

  private mutating func flush(_ words: inout [UInt8]) {
    if !words.isEmpty { append(.text(Prose(Self.clean(words)))) }
    words = []
  }

  private mutating func take(_ mark: LenientMark, _ number: Int) {
    switch mark {
    case .strongStart: open(.strong)
    case .emphasisStart: open(.emphasis)
    case .linkStart:
      guard targets.indices.contains(number) else { return }
      open(.link(LenientReferences.decoded(targets[number].address), title: []))
    case .strongEnd: closeMarked { $0 == .strong }
    case .emphasisEnd: closeMarked { $0 == .emphasis }
    case .linkEnd: closeMarked { if case .link = $0 { true } else { false } }
    case .lineBreak: append(.lineBreak)
    case .anchor: anchors.append(number)
    case .image:
      guard targets.indices.contains(number) else { return }
      let target = targets[number]
      append(
        Self.image(
          LenientReferences.decoded(target.address),
          LenientReferences.decoded(target.alternative)))
    case .literal, .fenceStart, .fenceEnd: break
    }
  }

  private mutating func open(_ element: Frame.Element) {
    let element = fit(element)
    // Only what is open has to be closed.
    if element != .nothing { frames.append(Frame(kind: .marked(element))) }
  }

  private mutating func closeMarked(_ isWanted: (Frame.Element) -> Bool) {
    var position = frames.count - 1
    while position > 0, case .marked(let element) = frames[position].kind {
      if isWanted(element) {
        while frames.count > position { close() }
        return
      }
      position -= 1
    }
  }

  // MARK: Building

  private mutating func append(_ inline: Inline) {
    var inline = inline
    if dropsBlanks, case .text(var words) = inline {
      words.bytes = Array(words.bytes.drop(while: \.isBlank))
      inline = .text(words)
    }
    dropsBlanks = false
    if inline == .text("") { return }
    Self.append(inline, to: &frames[frames.count - 1].content)
  }

  /// Appends an inline, texts joined.
  private static func append(_ inline: Inline, to content: inout [Inline]) {
    guard case .text(let words) = inline, case .text(var joined) = content.last else {
      return content.append(inline)
    }
    // In place, so that a text of many pieces costs no more than its bytes.
    content.removeLast()
    joined.bytes += words.bytes
    content.append(.text(joined))
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    let parts = InlineTrim.parts(of: frame.content)
    let inner: [Inline]
    switch frame.element {
    case .nothing: inner = frame.content
    case .strong where parts.content.isEmpty, .emphasis where parts.content.isEmpty,
      .link where parts.content.isEmpty:
      inner = emptied(frame)
    case .strong: inner = parts.before + [.strong(parts.content)] + parts.behind
    case .emphasis: inner = parts.before + [.emphasis(parts.content)] + parts.behind
    case .link(let address, let title):
      let link = Link(
        destination: Prose(Self.clean(address)),
        title: title.isEmpty ? nil : Prose(Self.clean(LenientMark.plain(title))),
        content: parts.content)
      inner = parts.before + [.link(link)] + parts.behind
    }
    let ends = frames[frames.count - 1].content.last
    for (index, inline) in inner.enumerated() {
      if index == 0, inline == .text(" "), ends.map(Self.endsInBlank) ?? false { continue }
      append(inline)
    }
    if case .marked = frame.kind, inner.last == .text(" ") { dropsBlanks = true }
  }

  private static func endsInBlank(_ inline: Inline) -> Bool {
    guard case .text(let words) = inline else { return inline.isBreak }
    return words.bytes.last?.isBlank ?? false
  }

  /// What is left of an element without words: a reference to a place of this document keeps its
  /// address until its label is known.
  private func emptied(_ frame: Frame) -> [Inline] {
    guard case .node(.link(let address, _)) = frame.kind, address.first == .hash else {
      return frame.content
    }
    return [.link(Link(destination: Prose(address), content: []))]
  }

  /// The bytes without controls, which references may have brought in.
  private static func clean(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return bytes }
    return bytes.map { $0 < 0x20 || $0 == 0x7F ? .space : $0 }
  }
}

/// White space at the ends of inlines.
enum InlineTrim {
  /// The inlines without white space at their ends.
  static func trimmed(_ content: [Inline]) -> [Inline] { parts(of: content).content }

  /// The inlines, with the white space at their ends apart.
  static func parts(
    of content: [Inline]
  ) -> (before: [Inline], content: [Inline], behind: [Inline]) {
    var inner = content[...]
    var before: [Inline] = []
    var behind: [Inline] = []
    while let first = inner.first {
      guard let rest = withoutBlanks(first, atStart: true) else { break }
      inner.removeFirst()
      before.append(isBreak(first) ? first : .text(" "))
      if let rest {
        inner.insert(rest, at: inner.startIndex)
        break
      }
    }
    while let last = inner.last {
      guard let rest = withoutBlanks(last, atStart: false) else { break }
      inner.removeLast()
      behind.insert(isBreak(last) ? last : .text(" "), at: 0)
      if let rest {
        inner.append(rest)
        break
      }
    }
    return (before, Array(inner), behind)
  }

  private static func isBreak(_ inline: Inline) -> Bool {
    switch inline {
    case .softBreak, .lineBreak: true
    default: false
    }
  }

  /// What an inline is without white space at one end: `.some(nil)` if nothing; `nil` if it has none.
  private static func withoutBlanks(_ inline: Inline, atStart: Bool) -> Inline?? {
    if isBreak(inline) { return .some(nil) }
    guard case .text(let words) = inline else { return nil }
    var bytes = words.bytes[...]
    if atStart {
      bytes = bytes.drop { $0.isBlank }
    } else {
      while let last = bytes.last, last.isBlank { bytes.removeLast() }
    }
    if bytes.count == words.bytes.count, !bytes.isEmpty { return nil }
    return .some(bytes.isEmpty ? nil : .text(Prose(Array(bytes))))
  }
}

/// The words of inlines.
enum LenientWords {
  /// The words, line ends as spaces.
  static func bytes(of content: [Inline]) -> [UInt8] {
    var result: [UInt8] = []
    append(content, to: &result)
    return result
  }

  private static func append(_ content: [Inline], to result: inout [UInt8]) {
    for inline in content {
      switch inline {
      case .text(let words), .code(let words): result += words.bytes
      case .emphasis(let inner), .strong(let inner): append(inner, to: &result)
      case .link(let link): append(link.content, to: &result)
      case .image(let image): result += image.alternative.bytes
      case .softBreak, .lineBreak: result.append(.space)
      case .value(let value): result += Array("{{\(value.name.rawValue)}}".utf8)
      case .reference(let reference):
        if case .words(let words) = reference.form { append(words, to: &result) }
      }
    }
  }
}
