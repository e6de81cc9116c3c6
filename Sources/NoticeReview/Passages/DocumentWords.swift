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
  /// The names in both documents.
  private(set) var names = DocumentNames()
  private var oldHasAddress = false
  private var newHasAddress = false
  /// The headings of both documents, by their normal forms.
  private var headings: Set<String> = []
  /// The entries that stand in a line with others in the new document.
  private var newEntries: Set<String> = []
  /// How often each word with a capital stands in the old and in the new document.
  private var oldNames: [String: Int] = [:]
  private var newNames: [String: Int] = [:]
  /// Whether sections or items bear other numerals in the new document.
  private(set) var isRenumbered = false

  private var oldTexts = Texts()
  private var newTexts = Texts()
  /// Reads passages, and remembers those of both documents.
  let reader: PassageReader

  /// What each heading says that its section is about; those that do not say it are left out.
  private(set) var topics: [String: Topic] = [:]
  /// Whether the lexicon of the reader is the English one.
  var isEnglish: Bool { reader.isEnglish }

  /// Reads whole documents.
  package init(
    old: [Passage], new: [Passage], reader: PassageReader, workers: some Workers = OneWorker()
  ) {
    // Neighbours stand under the same headings.
    var titles: Set<String> = []
    var last: [String] = []
    for passage in old + new where passage.headings != last {
      last = passage.headings
      titles.formUnion(last)
    }
    // Most sentences stand in both documents.
    let texts = Array(titles.union((old + new).map(\.text)))
    let read = Dictionary(uniqueKeysWithValues: zip(texts, workers.map(texts, reader.words)))
    self.reader = reader.remembering(read)
    let forms = read.mapValues(Self.form)
    (oldSentences, oldStems, oldNames) = note(old, forms, isOld: true)
    (newSentences, newStems, newNames) = note(new, forms, isOld: false)
    let mentions = read.mapValues(DocumentNames.mentions)
    for (passages, isOld) in [(old, true), (new, false)] {
      for passage in passages {
        names.note(mentions[passage.text] ?? [], of: passage.text, isOld: isOld)
      }
    }
    for title in titles {
      let words = self.reader.words(of: title)
      headings.insert(forms[title] ?? "")
      topics[title] = TopicReader.topic(ofHeading: words)
    }
    oldTexts = Texts(old, self.reader)
    newTexts = Texts(new, self.reader)
    isRenumbered = Self.labels(old) != Self.labels(new)
  }

  /// Whether the names on one side, which stood in several places, gave way to others in all of them.
  func isRenamed(_ old: [Word], _ new: [Word], times: Int) -> Bool {
    let isName = { (word: Word) in word.isCapital || !word.isContent }
    let (before, after) = (old.filter(\.isContent), new.filter(\.isContent))
    guard !before.isEmpty, !after.isEmpty, before.count + after.count <= 8,
      old.allSatisfy(isName), new.allSatisfy(isName)
    else { return false }
    let gone = before.filter { newNames[$0.text] == nil && (oldNames[$0.text] ?? 0) >= times }
    let come = after.filter { oldNames[$0.text] == nil && (newNames[$0.text] ?? 0) >= times }
    return !gone.isEmpty && !come.isEmpty && gone.count >= before.count - 1
      && come.count >= after.count - 1
  }

  /// Whether another sentence, under the same or a general heading, makes the same statements as one
  /// that came or went.
  func saysAgain(_ reading: Reading, under headings: [String], wasRemoved: Bool) -> Bool {
    let stems = Set(reading.words.lazy.filter(\.isContent).map(\.stem))
    guard stems.count >= 3 else { return false }
    let form = Self.form(reading.words)
    lazy var concepts = Concepts(reading.words)
    return (wasRemoved ? newTexts : oldTexts).alike(to: stems).contains { other in
      guard Self.form(other.words) != form,
        other.passage.headings == headings || !isRegional(other.passage.headings),
        Restatement.mayBeProved(concepts, Concepts(other.words))
      else { return false }
      return Restatement(reading, reader.reading(of: other.passage)).isProved
    }
  }

  /// The sentences of one document with their words.
  private struct Texts: Sendable {
    struct Text: Sendable {
      let passage: Passage
      let words: [Word]
      let content: Int
    }

    private var texts: [Text] = []
    /// In which texts each stem of a content word stands, once for each time.
    private var places: [String: [Int]] = [:]

    init() {}

    init(_ passages: [Passage], _ reader: PassageReader) {
      for passage in passages where passage.kind == .sentence {
        let words = reader.words(of: passage.text)
        var content = 0
        for word in words where word.isContent {
          places[word.stem, default: []].append(texts.count)
          content += 1
        }
        texts.append(Text(passage: passage, words: words, content: content))
      }
    }

    /// The texts that share half of their content words, and of those that are given.
    func alike(to stems: Set<String>) -> some Sequence<Text> {
      var shared = Array(repeating: 0, count: texts.count)
      for stem in stems {
        for place in places[stem] ?? [] { shared[place] += 1 }
      }
      return zip(texts, shared).lazy.filter { text, shared in
        2 * shared >= max(text.content, stems.count)
      }.map(\.0)
    }
  }

  /// What a part of a passage says by itself.
  func reading(of text: String) -> Reading { reader.reading(of: Passage(text)) }

  /// Whether the words of an entry are those of a heading: a list of contents.
  func isHeading(_ reading: Reading) -> Bool {
    headings.contains(Self.form(reading.words))
  }

  /// Whether a document tells an e-mail address or a telephone number anywhere.
  func hasAddress(isOld: Bool) -> Bool { isOld ? oldHasAddress : newHasAddress }

  /// Whether an entry of a list was a line of its own and now stands in one line with others.
  func isGathered(_ entry: some Collection<Word>) -> Bool {
    let form = Self.form(Array(entry))
    return entry.count(where: \.isContent) >= 2 && oldSentences[form] != nil
      && newEntries.contains(form)
  }

  /// The entries of a passage in which bullets part them: "Name • Address • Date of birth".
  static func entries(of words: [Word], in text: String) -> [ArraySlice<Word>] {
    // U+2022 is E2 80 A2, and U+00B7 is C2 B7.
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else { return [] }
    let bytes = Array(text.utf8)
    let bullets = bytes.indices.dropLast(2).filter { place in
      bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0xA2
        || bytes[place] == 0xC2 && bytes[place + 1] == 0xB7
    }
    guard bullets.count > 1 else { return [] }
    let places = bullets.map { bullet in
      words.firstIndex { $0.bytes.lowerBound >= bullet } ?? words.endIndex
    }
    return zip([0] + places, places + [words.endIndex]).filter { $0 < $1 }.map { words[$0..<$1] }
  }

  private func isRegional(_ headings: [String]) -> Bool {
    headings.contains { heading in
      reader.words(of: heading).contains { $0.classes.intersects(WordClasses(.region, .place)) }
    }
  }

  /// The numerals with which passages begin.
  private static func labels(_ passages: [Passage]) -> Set<String> {
    Set(
      passages.compactMap { passage in
        let first = passage.text.prefix { $0 != " " && $0 != "\n" }
        return first.utf8.contains { $0 &- UInt8(ascii: "0") < 10 } ? String(first) : nil
      })
  }

  private mutating func note(
    _ passages: [Passage], _ forms: [String: String], isOld: Bool
  ) -> (sentences: [String: Int], stems: Set<String>, names: [String: Int]) {
    var sentences: [String: Int] = [:]
    var names: [String: Int] = [:]
    var stems: Set<String> = []
    for passage in passages {
      let words = reader.words(of: passage.text)
      sentences[forms[passage.text] ?? "", default: 0] += 1
      if words.contains(where: { $0.kind == .address }) {
        if isOld { oldHasAddress = true } else { newHasAddress = true }
      }
      if !isOld {
        for entry in Self.entries(of: words, in: passage.text) {
          newEntries.insert(Self.form(Array(entry)))
        }
      }
      for word in words where word.isContent {
        stems.insert(word.stem)
        if word.isCapital { names[word.text, default: 0] += 1 }
        if word.kind == .word { knownWords.insert(word.text) }
      }
    }
    return (sentences, stems, names)
  }

  /// A sentence's words without what is never compared.
  static func form(_ words: [Word]) -> String {
    var form = ""
    for word in words where WordDifference.isCompared(word) {
      if !form.isEmpty { form += " " }
      form += WordDifference.key(word)
    }
    return form
  }

  /// Whether a sentence of one document stands elsewhere in the other.
  func isElsewhere(_ reading: Reading, wasRemoved: Bool) -> Bool {
    let form = Self.form(reading.words)
    return !form.isEmpty && (wasRemoved ? newSentences : oldSentences)[form] != nil
  }
}
