import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

/// Counts where defined terms are used, and which capitalised phrases look like terms that nobody
/// defined.
struct TermUsage {
  private let definitions: Definitions
  private var uses: [Int]
  private var capitalised: [[UInt8]: (count: Int, range: SourceRange, phrase: [UInt8])] = [:]
  private var lowercase: Set<[UInt8]> = []

  init(definitions: Definitions) {
    self.definitions = definitions
    uses = Array(repeating: 0, count: definitions.all.count)
  }

  mutating func gather(from runs: [ProseRun]) {
    for run in runs {
      countUses(in: run.prose.bytes)
    }
    for (index, run) in runs.enumerated() where !run.isStrong && run.prose.range != .none {
      let start = index == 0 ? PhraseWords.endOfLeadIn(in: run.prose.bytes) : 0
      gatherPhrases(of: run.prose, from: start)
    }
  }

  func report(in diagnostics: inout Diagnostics) {
    for (index, definition) in definitions.all.enumerated() where uses[index] < 2 {
      diagnostics.reportUnusedTerm(definition)
    }
    let terms = definitions.all.map { CaseFolding.folded($0.term.bytes) }
    let suspects = capitalised.filter { folded, use in
      use.count >= 2 && lowercase.contains(folded)
        && !terms.contains { $0 == folded || isInflected(folded, of: $0) }
    }
    for (_, use) in suspects.sorted(by: { $0.value.range.offset < $1.value.range.offset }) {
      diagnostics.reportUndefinedTerm(use.phrase, count: use.count, at: use.range)
    }
  }

  // MARK: - Uses

  private mutating func countUses(in bytes: [UInt8]) {
    for (index, definition) in definitions.all.enumerated() {
      let term = definition.term.bytes
      guard uses[index] < 2, let initial = term.first, bytes.count >= term.count else { continue }
      var start = 0
      while start + term.count <= bytes.count {
        guard bytes[start] == initial, bytes[start..<(start + term.count)].elementsEqual(term)
        else {
          start += 1
          continue
        }
        uses[index] += 1
        start += term.count
      }
    }
  }

  // MARK: - Phrases

  /// Enters runs of capitalised words, and the same phrases where they stand in lower case.
  private mutating func gatherPhrases(of prose: Prose, from start: Int) {
    let words = PhraseWords.words(of: prose.bytes)
    var index = words.firstIndex { $0.bytes.lowerBound >= start } ?? words.count
    while index < words.count {
      let end = PhraseWords.endOfCapitals(in: words, from: index)
      // The first word of a sentence has a capital of its own.
      let start = words[index].beginsSentence ? index + 1 : index
      if end - start >= 2 {
        enter(words[start..<end], of: prose)
      } else if end == index, index + 1 < words.count, !words[index + 1].isCapitalised {
        lowercase.insert(PhraseWords.folded(words[index...(index + 1)], of: prose.bytes))
      }
      index = max(end, index + 1)
    }
  }

  private mutating func enter(_ words: ArraySlice<PhraseWords.Word>, of prose: Prose) {
    guard let first = words.first, let last = words.last else { return }
    let bytes = first.bytes.lowerBound..<last.bytes.upperBound
    let folded = PhraseWords.folded(words, of: prose.bytes)
    let range = SourceRange(
      file: prose.range.file, offset: Int(prose.range.offset) + bytes.lowerBound,
      length: bytes.count)
    let phrase = Array(prose.bytes[bytes])
    capitalised[folded, default: (0, range, phrase)].count += 1
  }

  /// Whether a phrase is a defined term with a plural ending, or lies within one.
  private func isInflected(_ phrase: [UInt8], of term: [UInt8]) -> Bool {
    if phrase.starts(with: term), phrase.count - term.count <= 2 { return true }
    return term.starts(with: phrase) && term.count - phrase.count <= 2
  }
}

/// Splits prose into words for the search of phrases.
enum PhraseWords {
  struct Word {
    let bytes: Range<Int>
    let isCapitalised: Bool
    let beginsSentence: Bool
    /// Whether only a space stands between the word before and this one.
    let followsDirectly: Bool
  }

  static func words(of bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var index = 0
    var gap = 0
    while index < bytes.count {
      guard isWordByte(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
      let between = bytes[gap..<start]
      words.append(
        Word(
          bytes: start..<index,
          isCapitalised: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start]),
          beginsSentence: words.isEmpty || !between.allSatisfy { $0 == 0x20 || $0 == 0x2C },
          followsDirectly: between.elementsEqual([0x20])))
      gap = index
    }
    return words
  }

  /// The byte behind a lead-in such as *Customer Support:*, whose capitals are those of a title.
  static func endOfLeadIn(in bytes: [UInt8]) -> Int {
    let colon = bytes.prefix(80).firstIndex(of: UInt8(ascii: ":"))
    guard let colon, !bytes[..<colon].contains(UInt8(ascii: ".")) else { return 0 }
    return colon + 1
  }

  static func endOfCapitals(in words: [Word], from start: Int) -> Int {
    var end = start
    while end < words.count, words[end].isCapitalised, end == start || words[end].followsDirectly {
      end += 1
    }
    return end
  }

  static func folded(_ words: ArraySlice<Word>, of bytes: [UInt8]) -> [UInt8] {
    guard let first = words.first, let last = words.last else { return [] }
    return CaseFolding.folded(Array(bytes[first.bytes.lowerBound..<last.bytes.upperBound]))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Diagnostics {
  fileprivate mutating func reportUnusedTerm(_ definition: Definition) {
    report(
      .warning, "unused-term", at: definition.term.range,
      "Term '\(definition.term)' is defined and never used")
  }

  fileprivate mutating func reportUndefinedTerm(
    _ phrase: [UInt8], count: Int, at range: SourceRange
  ) {
    let phrase = String(decoding: phrase, as: UTF8.self)
    report(
      .warning, "undefined-term", at: range,
      "'\(phrase)' is written like a defined term \(count) times and never defined",
      explanation: "(\"**\(phrase)**\") defines it where it is explained.")
  }
}
