import NoticeModel

/// Attribute lists of any dialect: `{#id .class}`, `{: .class}`, `{topic=rights}`.
enum AttributeLists {
  /// Takes the list off the end of a heading, and keeps its id and topic.
  static func cut(from heading: inout LenientHeading, notes: inout LenientNotes) {
    guard case .text(var words) = heading.content.last, let start = start(ofListIn: words.bytes)
    else { return }
    let list = words.bytes[start...].dropFirst().dropLast()
    for word in list.split(whereSeparator: \.isBlank) {
      if word.first == .hash {
        heading.id = String(decoding: word.dropFirst(), as: UTF8.self)
      } else if word.starts(with: "topic=".utf8) {
        heading.topic = Topic(rawValue: String(decoding: word.dropFirst(6), as: UTF8.self))
      }
    }
    notes.add(.attributes)
    words.bytes = Array(words.bytes[..<start])
    heading.content[heading.content.count - 1] = .text(words)
  }

  /// The inlines of a paragraph without the lists in it.
  static func removed(from content: [Inline], notes: inout LenientNotes) -> [Inline] {
    var content = content
    if case .text(var words) = content.last, let start = start(ofListIn: words.bytes) {
      notes.add(.attributes)
      words.bytes = Array(words.bytes[..<start])
      content[content.count - 1] = .text(words)
    }
    for index in content.indices.dropFirst() {
      // `**Words**{: .class}`
      guard case .text(var words) = content[index], words.bytes.starts(with: "{:".utf8),
        let end = words.bytes.firstIndex(of: .rightBrace), isList(words.bytes[...end])
      else { continue }
      notes.add(.attributes)
      words.bytes = Array(words.bytes[(end + 1)...])
      content[index] = .text(words)
    }
    return InlineTrim.trimmed(content.filter { $0 != .text("") })
  }

  /// Where the list begins that a text ends with.
  private static func start(ofListIn words: [UInt8]) -> Int? {
    var end = words.count
    while end > 0, words[end - 1].isBlank { end -= 1 }
    guard end > 0, words[end - 1] == .rightBrace,
      let start = words[..<end].suffix(512).lastIndex(of: .leftBrace),
      isList(words[start..<end])
    else { return nil }
    return start
  }

  /// Whether what stands in braces is nothing but attributes.
  private static func isList(_ braces: ArraySlice<UInt8>) -> Bool {
    var inner = braces.dropFirst().dropLast()
    let isMarked = inner.first == .colon
    if isMarked { inner = inner.dropFirst() }
    let words = inner.split(whereSeparator: \.isBlank)
    guard !words.isEmpty else { return false }
    return words.allSatisfy { word in
      guard word.count > 1 || word.first == UInt8(ascii: "-") else { return false }
      switch word.first {
      case .hash, UInt8(ascii: "."): return word.dropFirst().allSatisfy(isName)
      case UInt8(ascii: "-"): return word.count == 1
      default:
        guard let sign = word.firstIndex(of: UInt8(ascii: "=")) else { return isMarked }
        return sign > word.startIndex && word[..<sign].allSatisfy(isName)
      }
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || "-_:.".utf8.contains(byte)
  }
}
