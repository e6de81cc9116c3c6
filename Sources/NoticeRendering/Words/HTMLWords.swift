/// Reads the words of a fragment of HTML that `HTMLWriter` wrote: tags of blocks end words, tags
/// inside them do not, references are decoded, the alternative of an image counts.
struct HTMLWords {
  /// The words so far.
  private(set) var words: WordSequence

  init(capacity: Int) {
    words = WordSequence(capacity: capacity)
  }

  /// Reads a stretch that begins and ends outside of tags.
  mutating func scan(_ text: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while true {
      index = text.span.firstIndex(in: index..<range.upperBound) {
        $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&")
      }
      guard index < range.upperBound else { break }
      switch text[index] {
      case UInt8(ascii: "<"):
        words.append(text, start..<index)
        let end = tagEnd(in: text, index..<range.upperBound)
        readTag(text, index..<end)
        index = end
        start = end
      case UInt8(ascii: "&"):
        guard let reference = CharacterReference(in: text, at: index) else { fallthrough }
        words.append(text, start..<index)
        words.append(reference.scalar)
        index += reference.length
        start = index
      default: index += 1
      }
    }
    words.append(text, start..<range.upperBound)
  }

  /// Where the tag ends, its `>` included; one inside quotation marks does not count.
  private func tagEnd(in text: [UInt8], _ range: Range<Int>) -> Int {
    var isQuoted = false
    for index in range {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ">"), !isQuoted { return index + 1 }
    }
    return range.upperBound
  }

  private mutating func readTag(_ text: [UInt8], _ tag: Range<Int>) {
    var start = tag.lowerBound + 1
    if start < tag.upperBound, text[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < tag.upperBound, isNameByte(text[end]) { end += 1 }
    guard isInline(text, start..<end) else { return words.endWord() }
    if isImage(text, start..<end) { readAlternative(text, end..<tag.upperBound) }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "1")...UInt8(ascii: "6"): true
    default: false
    }
  }

  private func isImage(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    name.count == 3 && text[name.lowerBound] == UInt8(ascii: "i")
  }

  /// Whether a tag stands inside words: a, code, em, img, span, strong, time.
  private func isInline(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    guard let start = name.first else { return false }
    switch (name.count, text[start]) {
    case (1, UInt8(ascii: "a")), (2, UInt8(ascii: "e")), (3, UInt8(ascii: "i")),
      (4, UInt8(ascii: "c")), (4, UInt8(ascii: "s")), (4, UInt8(ascii: "t")),
      (6, UInt8(ascii: "s")):
      return true
    default: return false
    }
  }

  /// Reads the value of `alt`.
  private mutating func readAlternative(_ text: [UInt8], _ attributes: Range<Int>) {
    var index = attributes.lowerBound
    while index < attributes.upperBound {
      let nameEnd = skip(to: UInt8(ascii: "="), in: text, index..<attributes.upperBound)
      let valueStart = skip(to: UInt8(ascii: "\""), in: text, nameEnd..<attributes.upperBound) + 1
      guard valueStart < attributes.upperBound else { return }
      let valueEnd = skip(to: UInt8(ascii: "\""), in: text, valueStart..<attributes.upperBound)
      if nameEnd >= 4, text[nameEnd - 1] == UInt8(ascii: "t"),
        text[nameEnd - 2] == UInt8(ascii: "l"),
        text[nameEnd - 3] == UInt8(ascii: "a"), text[nameEnd - 4] == .space
      {
        scan(text, valueStart..<valueEnd)
        return
      }
      index = valueEnd + 1
    }
  }

  private func skip(to byte: UInt8, in text: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, text[index] != byte { index += 1 }
    return index
  }
}
