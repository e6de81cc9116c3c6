import NoticeModel

/// Lays inlines out as tokens.
struct InlineFlattener {
  private var tokens: [Token] = []
  private var ordinal = 0

  private init() {}

  /// The tokens of `inlines`; an element without words leaves one token without bytes.
  static func tokens(of inlines: [Inline]) -> [Token] {
    var flattener = InlineFlattener()
    flattener.append(inlines, marks: [])
    return flattener.tokens
  }

  private mutating func append(_ inlines: [Inline], marks: [Mark]) {
    for inline in inlines { append(inline, marks: marks) }
  }

  private mutating func append(_ inline: Inline, marks: [Mark]) {
    switch inline {
    case .text(let prose): appendWords(prose, marks: marks)
    case .code(let prose):
      let marks = adding(.code, to: marks)
      if prose.isEmpty { appendNothing(marks) } else { appendWords(prose, marks: marks) }
    case .emphasis(let content): appendElement(.emphasis, content, marks: marks)
    case .strong(let content): appendElement(.strong, content, marks: marks)
    case .link(var link):
      let content = link.content
      link.content = []
      appendElement(.link(link), content, marks: marks)
    case .image(var image):
      let alternative = image.alternative
      image.alternative = ""
      let marks = adding(.image(image), to: marks)
      tokens.append(Token(.image, alternative.bytes, marks: marks))
    case .softBreak:
      tokens.append(Token(.space, [0x20], marks: adding(.softBreak, to: marks)))
    case .lineBreak: tokens.append(Token(.lineBreak, [0x0A], marks: marks))
    case .value(let value): appendWords(Prose("{{\(value.name)}}"), marks: marks)
    case .reference(let reference): append(reference, marks: marks)
    }
  }

  private mutating func append(_ reference: CrossReference, marks: [Mark]) {
    var bare = reference
    if case .words(let content) = reference.form {
      bare.form = .words([])
      appendElement(.reference(bare), content, marks: marks)
    } else {
      bare.resolution?.label = ""
      let label = reference.resolution?.label.bytes ?? []
      tokens.append(Token(.reference, label, marks: adding(.reference(bare), to: marks)))
    }
  }

  private mutating func appendElement(_ kind: Mark.Kind, _ content: [Inline], marks: [Mark]) {
    let marks = adding(kind, to: marks)
    let count = tokens.count
    append(content, marks: marks)
    if tokens.count == count { appendNothing(marks) }
  }

  private mutating func appendWords(_ prose: Prose, marks: [Mark]) {
    tokens += Tokenizer.tokens(of: prose.bytes, marks: marks)
  }

  private mutating func appendNothing(_ marks: [Mark]) {
    tokens.append(Token(.punctuation, [], marks: marks))
  }

  private mutating func adding(_ kind: Mark.Kind, to marks: [Mark]) -> [Mark] {
    ordinal += 1
    return marks + [Mark(kind, ordinal: ordinal)]
  }
}

/// Puts inlines together again from tokens.
struct InlineBuilder {
  private let tokens: [Token]

  private init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// The inlines that these tokens were laid out from, neighbouring texts being one.
  static func inlines(from tokens: [Token]) -> [Inline] {
    InlineBuilder(tokens).inlines(tokens.indices, depth: 0)
  }

  private func inlines(_ range: Range<Int>, depth: Int) -> [Inline] {
    var result: [Inline] = []
    var words: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.marks.count == depth, token.kind != .lineBreak {
        words += token.bytes
        index += 1
        continue
      }
      if !words.isEmpty { result.append(.text(Prose(words))) }
      words = []
      if token.marks.count == depth {
        result.append(.lineBreak)
        index += 1
      } else {
        let end = end(of: token.marks[depth], from: index, in: range, depth: depth)
        result.append(element(token.marks[depth].kind, index..<end, depth: depth + 1))
        index = end
      }
    }
    if !words.isEmpty { result.append(.text(Prose(words))) }
    return result
  }

  private func end(of mark: Mark, from start: Int, in range: Range<Int>, depth: Int) -> Int {
    var index = start
    while index < range.upperBound, tokens[index].marks.count > depth,
      tokens[index].marks[depth].ordinal == mark.ordinal
    {
      index += 1
    }
    return index
  }

  private func element(_ kind: Mark.Kind, _ range: Range<Int>, depth: Int) -> Inline {
    switch kind {
    case .emphasis: return .emphasis(inlines(range, depth: depth))
    case .strong: return .strong(inlines(range, depth: depth))
    case .code: return .code(words(range))
    case .softBreak: return .softBreak
    case .link(var link):
      link.content = inlines(range, depth: depth)
      return .link(link)
    case .image(var image):
      image.alternative = words(range)
      return .image(image)
    case .reference(var reference):
      if case .words = reference.form {
        reference.form = .words(inlines(range, depth: depth))
      } else {
        reference.resolution?.label = words(range)
      }
      return .reference(reference)
    }
  }

  private func words(_ range: Range<Int>) -> Prose {
    Prose(tokens[range].flatMap(\.bytes))
  }
}
