import NoticeModel

/// A changed passage as the rules see it: both readings, what differs, and who claimed which words.
struct Comparison: Sendable {
  /// The passages.
  let passage: ChangedPassage
  /// The old reading; `nil` for what is new.
  let old: Reading?
  /// The new reading; `nil` for what is gone.
  let new: Reading?
  /// What the old and new clause are about, as their authors or headings say or their words show.
  let oldTopic: Topic?
  let newTopic: Topic?
  /// What the rest of both documents says.
  let document: DocumentWords
  /// The runs of words that differ.
  let hunks: [Hunk]
  /// The pieces that differ and that no neutral rule claimed, in the order of the texts.
  var pieces: [Piece] = []
  /// What neutral rules claimed.
  var claims: [Claim] = []
  /// The places of the changed words that nobody claimed yet.
  var openOld: Set<Int> = []
  var openNew: Set<Int> = []

  init(
    passage: ChangedPassage, old: Reading?, new: Reading?, oldTopic: Topic?, newTopic: Topic?,
    document: DocumentWords
  ) {
    self.passage = passage
    self.old = old
    self.new = new
    self.oldTopic = oldTopic
    self.newTopic = newTopic
    self.document = document
    hunks = WordDifference.hunks(from: old?.words ?? [], to: new?.words ?? [])
    for hunk in hunks {
      if let old { openOld.formUnion(hunk.old.filter { WordDifference.isCompared(old.words[$0]) }) }
      if let new { openNew.formUnion(hunk.new.filter { WordDifference.isCompared(new.words[$0]) }) }
    }
    changedWords = openOld.count + openNew.count
  }

  /// The changed words of both sides, before anybody claimed any.
  let changedWords: Int

  /// The topics that the change touches.
  var topics: [Topic] { [newTopic, oldTopic].compactMap { $0 } }

  /// Whether the change touches one of some topics.
  func isIn(_ wanted: Topic...) -> Bool { topics.contains(where: wanted.contains) }

  /// Whether the words are known to the tables of English.
  var hasLexicon: Bool { document.isEnglish }

  /// Whether all of the passage is new or gone.
  var isWhole: Bool { old == nil || new == nil }

  /// Claims words for a neutral rule.
  mutating func claim(
    _ rule: String, _ level: Level, old oldWords: some Sequence<Int> = [],
    new newWords: some Sequence<Int> = [], why: String
  ) {
    let oldPlaces = oldWords.filter(openOld.contains)
    let newPlaces = newWords.filter(openNew.contains)
    guard hunks.isEmpty || !(oldPlaces.isEmpty && newPlaces.isEmpty) else { return }
    openOld.subtract(oldPlaces)
    openNew.subtract(newPlaces)
    claims.append(
      Claim(
        rule: RuleID(rule), level: level, why: why, old: oldPlaces.sorted(), new: newPlaces.sorted()
      ))
  }

  /// Whether a word on the old side is still open.
  func openWords(in hunk: Hunk) -> (old: [Int], new: [Int]) {
    (hunk.old.filter(openOld.contains), hunk.new.filter(openNew.contains))
  }

  /// The evidence that a claim's words make.
  func evidence(old oldPlaces: [Int], new newPlaces: [Int]) -> Finding.Evidence {
    Finding.Evidence(
      before: old.map { Self.quotes(oldPlaces, in: $0) } ?? [],
      after: new.map { Self.quotes(newPlaces, in: $0) } ?? [])
  }

  private static func quotes(_ places: [Int], in reading: Reading) -> [String] {
    var quotes: [String] = []
    var start: Int?
    var last = -2
    for place in places.sorted() {
      if place != last + 1, let begun = start {
        quotes.append(reading.quote(begun..<(last + 1)))
        start = place
      }
      if start == nil { start = place }
      last = place
    }
    if let start { quotes.append(reading.quote(start..<(last + 1))) }
    return quotes.filter { !$0.isEmpty }
  }
}

/// Words that a neutral rule claimed, with its reason.
struct Claim: Sendable, Equatable {
  var rule: RuleID
  var level: Level
  var why: String
  var old: [Int]
  var new: [Int]
}

/// A run of changed words on one side that no neutral rule claimed.
struct Piece: Sendable, Equatable {
  /// On which side it is.
  enum Side: Sendable, Equatable {
    case added
    case removed
  }

  /// On which side it is.
  var side: Side
  /// Its words on that side.
  var words: [Int]
  /// The clause that it is in.
  var clause: ReadClause
  /// The part of the clause.
  var part: ReadClause.Part
  /// What its words do.
  var classes: WordClasses
  /// For whom the change is better.
  var effect: Direction
  /// Whether words on the other side gave way to it, or took its place.
  var isReplacement: Bool
  /// Whether somebody's name is in it.
  var isNamed: Bool
}
