/// One clause: who does what, whether it is denied, and which of its words are its conditions.
struct ReadClause: Sendable, Equatable {
  /// What a clause is for the reader; it decides for whom an addition is better.
  enum Kind: String, Sendable {
    /// The publisher or somebody for it handles data.
    case practice
    /// The publisher binds itself.
    case promise
    /// The reader may do something.
    case right
    /// The reader has to do something, or gives something away.
    case duty
    /// The reader may not do something.
    case ban
    /// The publisher may act against the reader.
    case power
    /// The publisher answers for less.
    case exclusion
    /// The reader is told how to do something.
    case instruction
    /// None of these can be told.
    case statement

    /// Whether more of it is better for the reader (1), worse (-1), or neither.
    var sign: Int {
      switch self {
      case .promise, .right: 1
      case .practice, .duty, .ban, .power, .exclusion: -1
      case .instruction, .statement: 0
      }
    }
  }

  /// Who acts.
  enum Actor: String, Sendable {
    case publisher
    case reader
    case otherParty
    /// Data, in a clause that leaves out who acts.
    case passive
    case nobody
  }

  /// What part of a clause a word is in.
  enum Part: Sendable {
    case main
    case condition
    case exception
  }

  /// Its words, in the reading.
  var words: Range<Int>
  /// Who acts.
  var actor: Actor
  /// What it is for the reader.
  var kind: Kind
  /// Whether its main part is denied an odd number of times.
  var isNegated: Bool
  /// Whether it says "only" or the like.
  var isLimited: Bool
  /// What all of its words do.
  var classes: WordClasses

  /// Whether more of its main part is better for the reader (1), worse (-1), or neither (0).
  var sign: Int {
    switch kind {
    case .practice, .promise, .right, .power: isNegated ? -kind.sign : kind.sign
    default: kind.sign
    }
  }
}

/// A passage with everything that was read out of it.
struct Reading: Sendable {
  /// The passage's text.
  var text: String
  /// Its words.
  var words: [Word]
  /// Its clauses, which tile the words.
  var clauses: [ReadClause]
  /// The part of its clause in which each word is.
  var parts: [ReadClause.Part]
  /// Its quantities.
  var quantities: [Quantity]

  /// The clause of a word, or the last for a place behind the words.
  func clause(at word: Int) -> ReadClause? {
    clauses.first { $0.words.contains(word) } ?? clauses.last
  }

  /// Whether a word stands beside itself: "do not not".
  func isDoubled(at place: Int) -> Bool {
    words[place].kind == .word
      && [place - 1, place + 1].contains {
        words.indices.contains($0) && words[$0].kind == .word
          && words[$0].text == words[place].text
      }
  }

  /// Whether the name in a run goes on to the form of a company: "Holdings" in "Quill Holdings LLC".
  func standsBeforeLegalForm(_ run: Range<Int>) -> Bool {
    let next = words[run.upperBound...].prefix(3).drop { $0.text == "," }
    return next.prefix { $0.isCapital }.contains { $0.classes.contains(.legalForm) }
  }

  /// What all of its words do.
  var classes: WordClasses { words.reduce(into: []) { $0.formUnion($1.classes) } }

  /// The words in a range as they are written.
  func quote(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let start = words[range].map(\.bytes.lowerBound).min() ?? first.bytes.lowerBound
    let end = words[range].map(\.bytes.upperBound).max() ?? last.bytes.upperBound
    return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  }

  /// What the words in a range do.
  func classes(in range: Range<Int>) -> WordClasses {
    words[range].reduce(into: []) { $0.formUnion($1.classes) }
  }
}
