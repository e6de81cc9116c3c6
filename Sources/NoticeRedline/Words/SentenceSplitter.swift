import NoticeModel

/// Cuts tokens into sentences, each with the white space behind it.
struct SentenceSplitter {
  private let tokens: [Token]

  private init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// The sentences, which tile the tokens.
  static func sentences(_ tokens: [Token]) -> [Range<Int>] {
    let splitter = SentenceSplitter(tokens)
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if let end = splitter.end(at: index, start: start) {
        result.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
  }

  /// Where the sentence ends whose last sign may be the token at `index`.
  private func end(at index: Int, start: Int) -> Int? {
    let token = tokens[index]
    if token.kind == .lineBreak || token.kind == .paragraphEnd { return behindSpace(index + 1) }
    guard token.kind == .punctuation, let sign = Sign(token.bytes) else { return nil }
    var end = index + 1
    while end < tokens.count, tokens[end].kind == .punctuation, Self.closes(tokens[end].bytes) {
      end += 1
    }
    guard end < tokens.count else { return nil }
    if tokens[end].kind == .paragraphEnd || tokens[end].kind == .lineBreak { return nil }
    if sign == .wide { return behindSpace(end) }
    guard tokens[end].kind == .space else { return nil }
    let next = behindSpace(end)
    if next < tokens.count, Self.isLowercase(tokens[next]) { return nil }
    return sign == .point && isAbbreviation(before: index, start: start) ? nil : next
  }

  private enum Sign {
    case point
    case strong
    /// Ends a sentence without a space behind it.
    case wide

    init?(_ bytes: [UInt8]) {
      switch String(decoding: bytes, as: UTF8.self) {
      case ".": self = .point
      case "!", "?", "…", "।": self = .strong
      case "。", "！", "？", "．": self = .wide
      default: return nil
      }
    }
  }

  private func behindSpace(_ place: Int) -> Int {
    var place = place
    while place < tokens.count, tokens[place].kind == .space { place += 1 }
    return place
  }

  private static func closes(_ bytes: [UInt8]) -> Bool {
    ["\"", "'", ")", "]", "”", "’", "»", "」", "』", "）"]
      .contains(String(decoding: bytes, as: UTF8.self))
  }

  private static func isLowercase(_ token: Token) -> Bool {
    guard token.kind == .word, let first = token.bytes.first else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
  }

  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "no", "nos", "art", "arts", "sec", "inc", "ltd", "co", "corp", "mr", "mrs", "ms", "dr", "st",
      "vs", "e.g", "i.e", "cf", "al", "para", "paras", "pp", "nr", "abs", "bzw", "z.b", "reg",
      "approx",
    ].map { Array($0.utf8) })

  /// Whether the point before which the token stands belongs to it, or to a typed label.
  private func isAbbreviation(before index: Int, start: Int) -> Bool {
    guard index > start else { return false }
    let word = tokens[index - 1]
    if index - 1 == start, word.kind == .number { return true }
    guard word.kind == .word else { return false }
    if word.bytes.count == 1 { return true }
    return Self.abbreviations.contains(word.bytes.map { (65...90).contains($0) ? $0 + 32 : $0 })
  }
}
