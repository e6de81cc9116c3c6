import NoticeModel

/// Reads the clauses of one text in their order, and keeps what the meaning of a sentence hangs on:
/// the headings over it, the sentence that introduces its list, the columns of its table.
struct SidePassages {
  /// What is given to passages whose own text does not say what they are about.
  let topic: Topic?
  /// Whether topics were inferred from headings, so that what stands before the first one has none.
  let isPlain: Bool
  /// The passages so far.
  private(set) var passages: [Passage] = []
  private var headings: [(level: Int, text: String)] = []
  private var leadIn: String?
  private var columns: [String] = []

  init(topic: Topic?, isPlain: Bool) {
    self.topic = topic
    self.isPlain = isPlain
  }

  /// The headings over what is read next, outermost first.
  var path: [String] { headings.map(\.text) }

  /// Reads a clause of which nothing is judged by itself.
  mutating func read(_ clause: Clause, sentences: [String]) {
    for (index, sentence) in sentences.enumerated() {
      passages.append(passage(sentence, of: clause, isFirst: index == 0))
    }
    finish(clause, sentences)
  }

  /// The passage of a sentence of a clause that is about to be finished.
  func passage(_ text: String, of clause: Clause, isFirst: Bool) -> Passage {
    Passage(
      text, kind: Self.isRow(text) ? .row : clause.passageKind,
      leadIn: isFirst && clause.isItem ? leadIn : nil,
      headings: path(under: clause), columns: clause.isRow ? columns : [], topic: topic(of: clause))
  }

  /// Whether a text is a row of a table whose header is not there.
  private static func isRow(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first == UInt8(ascii: "|") && bytes.count { $0 == UInt8(ascii: "|") } > 1
  }

  /// Notes passages that were made one by one.
  mutating func note(_ passage: Passage) { passages.append(passage) }

  /// Goes on behind a clause.
  mutating func finish(_ clause: Clause, _ sentences: [String]) {
    switch clause.kind {
    case .title: begin(1, sentences.joined(separator: " "))
    case .heading(let section): begin(section.level, sentences.joined(separator: " "))
    case .tableHeader: columns = clause.cells.map { TokenWords.text($0[...]) }
    case .paragraph where !clause.isItem: leadIn = sentences.last
    case .paragraph, .tableRow, .code, .issuer, .date, .supplemented, .pointer, .thematicBreak,
      .nothing, .signature:
      break
    }
  }

  private mutating func begin(_ level: Int, _ text: String) {
    headings.removeAll { $0.level >= level }
    headings.append((level, text))
    leadIn = nil
  }

  /// A heading stands under those above it, not under its neighbours.
  private func path(under clause: Clause) -> [String] {
    switch clause.kind {
    case .title: []
    case .heading(let section): headings.filter { $0.level < section.level }.map(\.text)
    case .issuer, .date, .supplemented, .pointer, .paragraph, .tableHeader, .tableRow, .code,
      .thematicBreak, .nothing, .signature:
      path
    }
  }

  private func topic(of clause: Clause) -> Topic? {
    let isUnsaid =
      clause.topic == .other || isPlain && clause.section == .lead && clause.topic == .introduction
    return isUnsaid ? topic : clause.topic
  }
}

extension Clause {
  /// Whether it lies in a list item.
  var isItem: Bool {
    nesting.contains { if case .item = $0.container { true } else { false } }
  }

  /// Whether it is a row of a table, the header included.
  var isRow: Bool {
    switch kind {
    case .tableHeader, .tableRow: true
    case .title, .issuer, .date, .supplemented, .pointer, .heading, .paragraph, .code,
      .thematicBreak, .nothing, .signature:
      false
    }
  }

  /// Whether it is printed from data, and no words of the author.
  var isData: Bool {
    switch kind {
    case .date, .pointer, .supplemented: true
    case .title, .issuer, .heading, .paragraph, .tableHeader, .tableRow, .code, .thematicBreak,
      .nothing, .signature:
      false
    }
  }

  fileprivate var passageKind: Passage.Kind {
    switch kind {
    case .title, .heading: .heading
    case .tableHeader, .tableRow: .row
    case .code: .code
    case .paragraph: isItem ? .item : .sentence
    case .issuer, .date, .supplemented, .pointer, .thematicBreak, .nothing, .signature: .sentence
    }
  }
}

/// The words of tokens.
enum TokenWords {
  /// The text of some tokens on one line, without the space around it.
  static func text(_ tokens: ArraySlice<Token>) -> String {
    var bytes: [UInt8] = []
    for token in tokens {
      switch token.kind {
      case .lineBreak, .paragraphEnd: bytes.append(0x20)
      case .word, .number, .ideograph, .punctuation, .space, .image, .reference:
        bytes += token.bytes
      }
    }
    while bytes.last.map({ $0 <= 0x20 }) ?? false { bytes.removeLast() }
    return String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
  }

  /// The cells of a row as one text.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
