import NoticeModel

/// What both documents say as wholes: their sentences and words.
package struct DocumentWords: Sendable {
  /// How often each sentence stands in the old and in the new document, by its normal form.
  private(set) var oldSentences: [String: Int] = [:]
  private(set) var newSentences: [String: Int] = [:]
  /// The stems of content words of the old document.
  private(set) var oldStems: Set<String> = []
  private(set) var newStems: Set<String> = []
  /// Words that stand in a document more than once or in a lexicon, and so are no slips.
  private(set) var knownWords: Set<String> = []
  private(set) var definedTerms: Set<String> = []

  /// Reads whole documents.
  package init(old: [Passage], new: [Passage], reader: PassageReader) {
    for passage in old {
      note(passage, reader, &oldSentences, &oldStems)
    }
    for passage in new {
      note(passage, reader, &newSentences, &newStems)
    }
  }

  private mutating func note(
    _ passage: Passage, _ reader: PassageReader, _ sentences: inout [String: Int],
    _ stems: inout Set<String>
  ) {
    let words = reader.words(of: passage.text)
    sentences[Self.form(words), default: 0] += 1
    for word in words where word.isContent {
      stems.insert(word.stem)
      if word.kind == .word { knownWords.insert(word.text) }
    }
  }

  /// A sentence's words without what is never compared.
  static func form(_ words: [Word]) -> String {
    words.filter(WordDifference.isCompared).map(WordDifference.key).joined(separator: " ")
  }

  /// Whether a sentence of one document stands elsewhere in the other.
  func isElsewhere(_ reading: Reading, wasRemoved: Bool) -> Bool {
    let form = Self.form(reading.words)
    return !form.isEmpty && (wasRemoved ? newSentences : oldSentences)[form] != nil
  }
}
