import NoticeModel

/// Lines of nothing but bold words, which many texts have for headings.
enum BoldLine {
  private static let mostBytes = 140

  /// The words of a paragraph that is such a line.
  static func heading(in content: [Inline]) -> [Inline]? {
    guard content.count == 1, case .strong(let words) = content[0] else { return nil }
    let text = LenientWords.bytes(of: words)
    guard let last = text.last, text.count <= mostBytes, !words.contains(where: \.isBreak),
      text.contains(where: { $0.isLetter || $0 >= 0x80 })
    else { return nil }
    let isSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == .comma
    // A full stop behind a typed number does not make a sentence.
    guard !isSentence || text.count < 60 && TypedLabel.inHeading(text) != nil else { return nil }
    return words
  }

  /// Inlines with strong emphasis taken off, for what is strong as a whole.
  static func unwrapped(_ content: [Inline]) -> [Inline] {
    content.flatMap { inline in
      if case .strong(let words) = inline { words } else { [inline] }
    }
  }
}

/// Paragraphs that begin with typed numbers or letters: items of a list with their labels.
enum LabelledParagraphs {
  /// The blocks with such paragraphs as items.
  static func grouped(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      guard case .paragraph(let paragraph) = block else {
        result.append(block)
        continue
      }
      for line in lines(of: paragraph.content) { append(line, to: &result) }
    }
    return result
  }

  private static func append(_ content: [Inline], to result: inout [Block]) {
    var item = ListItem(blocks: [.paragraph(Paragraph(content))])
    cutLabel(of: &item)
    guard item.label != nil else { return result.append(.paragraph(Paragraph(content))) }
    guard case .list(var list) = result.last, list.start == nil, list.items.last?.label != nil
    else {
      return result.append(.list(List(isTight: false, items: [item])))
    }
    result.removeLast()
    list.items.append(item)
    list.isTight = false
    result.append(.list(list))
  }

  /// Lines that begin with a label, where a line end that readers see parts them.
  private static func lines(of content: [Inline]) -> [[Inline]] {
    var lines: [[Inline]] = [[]]
    for (index, inline) in content.enumerated() {
      if inline == .lineBreak, index + 1 < content.count,
        case .text(let words) = content[index + 1],
        TypedLabel.inParagraph(words.bytes) != nil, !lines[lines.count - 1].isEmpty
      {
        lines.append([])
      } else {
        lines[lines.count - 1].append(inline)
      }
    }
    return lines
  }

  /// Takes a typed label off the first paragraph of an item.
  static func cutLabel(of item: inout ListItem) {
    guard case .paragraph(var paragraph) = item.blocks.first,
      case .text(var words) = paragraph.content.first,
      let found = split(words.bytes, isAlone: paragraph.content.count == 1)
    else { return }
    item.label = Prose(Array(words.bytes[..<found.length]))
    words.bytes = Array(words.bytes[found.rest...])
    if words.isEmpty {
      paragraph.content.removeFirst()
    } else {
      paragraph.content[0] = .text(words)
    }
    item.blocks[0] = .paragraph(paragraph)
  }

  /// Where a text is cut; one that is followed by others may hold the label alone.
  private static func split(_ words: [UInt8], isAlone: Bool) -> (length: Int, rest: Int)? {
    if let found = TypedLabel.inParagraph(words) { return found }
    guard !isAlone, words.last?.isBlank ?? false else { return nil }
    // `(a) **Words**`: what comes next is no text.
    guard let found = TypedLabel.inParagraph(words + [UInt8(ascii: "X")]),
      found.rest == words.count
    else { return nil }
    return (found.length, words.count)
  }
}

/// Blocks between region fences.
struct LenientFolder {
  private var stack: [(condition: RegionCondition?, blocks: [Block])] = [(nil, [])]

  /// The conditions that are open, outermost first.
  var conditions: [RegionCondition] { stack.compactMap(\.condition) }

  /// Takes a block in.
  mutating func append(_ block: Block) { stack[stack.count - 1].blocks.append(block) }

  /// Opens a fence.
  mutating func open(_ condition: RegionCondition) { stack.append((condition, [])) }

  /// Closes the innermost fence.
  mutating func close() {
    guard stack.count > 1, let last = stack.popLast(), let condition = last.condition else {
      return
    }
    guard !last.blocks.isEmpty else { return }
    var clause = RegionalClause(
      condition: condition, blocks: LabelledParagraphs.grouped(last.blocks))
    clause.audience = Self.label(of: condition)
    append(.regional(clause))
  }

  /// The blocks so far; fences stay open around what follows.
  mutating func blocks() -> [Block] {
    let open = stack.dropFirst().compactMap(\.condition)
    while stack.count > 1 { close() }
    let blocks = stack[0].blocks
    stack = [(nil, [])] + open.map { ($0, []) }
    return LabelledParagraphs.grouped(blocks)
  }

  /// All blocks, every fence closed.
  mutating func finish() -> [Block] {
    while stack.count > 1 { close() }
    return stack[0].blocks
  }

  /// Whom a fence names, as it wrote them.
  static func label(of condition: RegionCondition) -> AudienceLabel {
    let codes = condition.regions.map(\.rawValue).joined(separator: ", ")
    return AudienceLabel(
      text: condition.label ?? Prose((condition.isNegated ? "not " : "") + codes),
      regions: condition.regions, isNegated: condition.isNegated)
  }
}
