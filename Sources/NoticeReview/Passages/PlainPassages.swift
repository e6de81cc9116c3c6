package import NoticeModel

/// Reads the passages of a text in Markdown or plain words, without a parser: lines, headings, list
/// items, table rows and sentences.
package enum PlainPassages {
  /// The passages of a text, in its order.
  package static func passages(of text: String, topic: Topic?) -> [Passage] {
    var reader = LineReader(topic: topic)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      reader.read(String(line))
    }
    reader.endParagraph()
    return reader.passages
  }
}

private struct LineReader {
  let topic: Topic?
  var passages: [Passage] = []
  private var paragraph: [String] = []
  private var headings: [String] = []
  private var leadIn: String?
  private var columns: [String] = []

  init(topic: Topic?) { self.topic = topic }

  mutating func read(_ line: String) {
    let content = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    if content.isEmpty {
      endParagraph()
    } else if content.hasPrefix("#") {
      endParagraph()
      addHeading(String(content))
    } else if content.hasPrefix("|") {
      endParagraph()
      addRow(String(content))
    } else if isItem(content) {
      endParagraph()
      addSentences(of: String(content), kind: .item)
    } else {
      if paragraph.isEmpty { columns = [] }
      paragraph.append(String(content))
    }
  }

  mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    addSentences(of: paragraph.joined(separator: "\n"), kind: .sentence)
    paragraph = []
  }

  private mutating func addHeading(_ line: String) {
    let level = line.prefix { $0 == "#" }.count
    let text = String(line.drop { $0 == "#" || $0 == " " })
    headings = Array(headings.prefix(level - 1))
    passages.append(Passage(text, kind: .heading, headings: headings, topic: topic))
    headings.append(text)
    leadIn = nil
  }

  private mutating func addRow(_ line: String) {
    let isRule = line.allSatisfy { "|-: ".contains($0) }
    if isRule {
      if let last = passages.last, last.kind == .row {
        columns = last.text.split(separator: "|").map(String.init)
      }
      return
    }
    passages.append(Passage(line, kind: .row, headings: headings, columns: columns, topic: topic))
  }

  private func isItem(_ line: Substring) -> Bool {
    let marker = line.prefix { $0 != " " }
    guard marker.utf8.count <= 4, line.utf8.count > marker.utf8.count else { return false }
    if ["-", "*", "+", "•"].contains(marker) { return true }
    let inner = marker.drop { $0 == "(" }
    guard let last = inner.last, last == "." || last == ")" else { return false }
    return inner.dropLast().allSatisfy { $0.isNumber } || inner.utf8.count == 2
  }

  private mutating func addSentences(of text: String, kind: Passage.Kind) {
    for (index, sentence) in SentenceBorders.sentences(of: text).enumerated() {
      passages.append(
        Passage(
          sentence, kind: kind, leadIn: kind == .item && index == 0 ? leadIn : nil,
          headings: headings, topic: topic))
    }
    if kind == .sentence { leadIn = passages.last?.text }
  }
}

/// Cuts a text into sentences.
package enum SentenceBorders {
  /// The sentences of a text, with their full stops, without the space between them.
  package static func sentences(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var sentences: [String] = []
    var start = 0
    for index in bytes.indices where ends(at: index, in: bytes, from: start) {
      append(bytes[start...index], to: &sentences)
      start = index + 1
    }
    append(bytes[start...], to: &sentences)
    return sentences
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to sentences: inout [String]) {
    var part = bytes
    while let first = part.first, first <= 0x20 { part.removeFirst() }
    while let last = part.last, last <= 0x20 { part.removeLast() }
    if !part.isEmpty { sentences.append(String(decoding: part, as: UTF8.self)) }
  }

  private static func ends(at index: Int, in bytes: [UInt8], from start: Int) -> Bool {
    // U+3002, the full stop of Japanese and Chinese.
    if bytes[index] == 0x82, index >= 2, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE3 {
      return true
    }
    guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index]) else {
      return false
    }
    var next = index + 1
    while next < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(bytes[next]) {
      next += 1
    }
    guard next < bytes.count, bytes[next] <= 0x20 else { return false }
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count else { return false }
    let word = bytes[start..<index].reversed().prefix { $0 > 0x20 && $0 != UInt8(ascii: "(") }
    return !isAbbreviation(Array(word.reversed())) && !beginsSmall(bytes[next])
  }

  private static func beginsSmall(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

  private static func isAbbreviation(_ word: [UInt8]) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    if word.count <= 2, word.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) { return true }
    return ["e.g", "i.e", "etc", "Art", "No", "Inc", "Ltd", "Co", "Corp", "Sec", "Mr", "Ms", "Dr", "St", "vs", "cf", "approx", "U.S", "U.K", "para", "p.m", "a.m"].contains(text)
  }
}
