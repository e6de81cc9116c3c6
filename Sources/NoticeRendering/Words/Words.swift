/// The normalised words of an edition, read back from the bytes of one of its formats.
///
/// They are what the clauses and labels say: title, dateline, audience labels, numbers, headings,
/// the text of all blocks with code and the alternatives of images, and the signature. They leave
/// out addresses, titles of links, and marks. A revision's digest of an edition is that of these
/// bytes.
package enum Words {
  /// The words of a rendering in that format.
  package static func sequence(of rendering: Rendering, as format: Format) -> [UInt8] {
    switch format {
    case .html: sequence(ofHTML: rendering)
    case .markdown: sequence(ofMarkdown: rendering)
    case .text: sequence(ofText: rendering)
    case .json: sequence(ofJSON: rendering)
    }
  }

  /// The words of a fragment of HTML.
  package static func sequence(ofHTML rendering: Rendering) -> [UInt8] {
    var scanner = HTMLWords(capacity: rendering.bytes.count)
    WordSegments(of: rendering).forEach { text, range in scanner.scan(text, range) }
    return scanner.words.bytes
  }

  /// The words of Markdown.
  package static func sequence(ofMarkdown rendering: Rendering) -> [UInt8] {
    var words = WordSequence(capacity: rendering.bytes.count)
    var references = rendering.references[...]
    WordSegments(of: rendering).forEach { text, range in
      var start = range.lowerBound
      while let reference = references.first, reference.lowerBound < range.upperBound {
        references.removeFirst()
        words.append(text, start..<reference.lowerBound)
        let decoded = CharacterReference(in: text, at: reference.lowerBound)
        if let decoded { words.append(decoded.scalar) } else { words.append(text, reference) }
        start = reference.upperBound
      }
      words.append(text, start..<range.upperBound)
    }
    return words.bytes
  }

  /// The words of plain text.
  package static func sequence(ofText rendering: Rendering) -> [UInt8] {
    var words = WordSequence(capacity: rendering.bytes.count)
    var next = 0
    for stretch in rendering.rearrangements where stretch.isComplete(in: rendering) {
      append(rendering, next..<stretch.range.lowerBound, to: &words)
      for piece in stretch.pieces {
        words.endWord()
        append(rendering, piece, to: &words)
      }
      words.endWord()
      next = stretch.range.upperBound
    }
    append(rendering, next..<rendering.bytes.count, to: &words)
    return words.bytes
  }

  /// The words of JSON.
  package static func sequence(ofJSON rendering: Rendering) -> [UInt8] {
    var words = WordSequence(capacity: rendering.bytes.count)
    WordSegments(of: rendering).forEach { text, range in
      JSONEscape.decode(text, range, into: &words)
    }
    return words.bytes
  }

  private static func append(
    _ rendering: Rendering, _ range: Range<Int>, to words: inout WordSequence
  ) {
    WordSegments(of: rendering, in: range).forEach { text, range in words.append(text, range) }
  }
}
