import NoticeModel

/// Inlines put together again from the tokens of a clause.
enum TokenInlines {
  /// The inlines that the tokens were read from.
  static func inlines(of tokens: [Token]) -> [Inline] {
    inlines(of: tokens[...], depth: 0)
  }

  /// The words of tokens as bytes, a space for each line end.
  static func words(of tokens: some Sequence<Token>) -> [UInt8] {
    tokens.reduce(into: []) { result, token in
      switch token.kind {
      case .lineBreak, .paragraphEnd: result.append(.space)
      default: result += token.bytes
      }
    }
  }

  private static func inlines(of tokens: ArraySlice<Token>, depth: Int) -> [Inline] {
    var result: [Inline] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let end = endOfGroup(from: index, of: tokens, depth: depth)
      let group = tokens[index..<end]
      if tokens[index].marks.count > depth {
        append(element(tokens[index].marks[depth], around: group, depth: depth), to: &result)
      } else {
        append(leaf(tokens[index]), to: &result)
      }
      index = end
    }
    return result
  }

  /// Where the tokens that share the mark at `depth` end; a token without one stands alone.
  private static func endOfGroup(
    from start: Int, of tokens: ArraySlice<Token>, depth: Int
  ) -> Int {
    guard tokens[start].marks.count > depth else { return start + 1 }
    let mark = tokens[start].marks[depth]
    var end = start + 1
    while end < tokens.endIndex, tokens[end].marks.count > depth,
      tokens[end].marks[depth].ordinal == mark.ordinal, tokens[end].marks[depth] == mark
    {
      end += 1
    }
    return end
  }

  private static func leaf(_ token: Token) -> Inline {
    switch token.kind {
    case .lineBreak: .lineBreak
    case .paragraphEnd: .text(" ")
    case .word, .number, .ideograph, .punctuation, .space, .image, .reference:
      .text(Prose(token.bytes))
    }
  }

  private static func element(
    _ mark: Mark, around tokens: ArraySlice<Token>, depth: Int
  ) -> Inline {
    switch mark.kind {
    case .emphasis: return .emphasis(inlines(of: tokens, depth: depth + 1))
    case .strong: return .strong(inlines(of: tokens, depth: depth + 1))
    case .code: return .code(Prose(tokens.flatMap(\.bytes)))
    case .softBreak: return .softBreak
    case .link(var link):
      link.content = inlines(of: tokens, depth: depth + 1)
      return .link(link)
    case .image(var image):
      image.alternative = Prose(tokens.flatMap(\.bytes))
      return .image(image)
    case .reference(let reference):
      return .reference(filled(reference, with: tokens, depth: depth))
    }
  }

  private static func filled(
    _ reference: CrossReference, with tokens: ArraySlice<Token>, depth: Int
  ) -> CrossReference {
    var reference = reference
    switch reference.form {
    case .label, .number: reference.resolution?.label = Prose(tokens.flatMap(\.bytes))
    case .words: reference.form = .words(inlines(of: tokens, depth: depth + 1))
    }
    return reference
  }

  /// Appends an inline; neighbouring texts become one.
  private static func append(_ inline: Inline, to inlines: inout [Inline]) {
    guard case .text(let new) = inline, case .text(let old) = inlines.last else {
      return inlines.append(inline)
    }
    inlines[inlines.count - 1] = .text(Prose(old.bytes + new.bytes))
  }
}
