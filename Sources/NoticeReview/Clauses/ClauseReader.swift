import NoticeModel

/// Reads passages: their words, clauses, conditions and quantities.
package struct PassageReader: Sendable {
  let lexicon: Lexicon?

  /// Makes a reader for texts in a lexicon's language; without one only words and numbers are read.
  package init(lexicon: Lexicon?) { self.lexicon = lexicon }

  /// Whether it knows the words of English.
  var isEnglish: Bool { lexicon?.language == .english }

  /// What a passage says; an item is read as a part of the sentence that introduces its list.
  func reading(of passage: Passage) -> Reading {
    let words = words(of: passage.text)
    let leadIn = passage.leadIn.flatMap { self.clauses(of: self.words(of: $0)).clauses.last }
    var (clauses, parts) = self.clauses(of: words)
    let isAsked =
      leadIn?.kind == .right && leadIn?.isNegated == false && Self.isInfinitive(words)
    for index in clauses.indices {
      adopt(leadIn, into: &clauses[index], isFirst: index == 0, isAsked: isAsked)
    }
    return Reading(
      text: passage.text, words: words, clauses: clauses, parts: parts,
      quantities: QuantityReader.quantities(in: words))
  }

  /// The marked words of a text.
  func words(of text: String) -> [Word] {
    var words = WordScanner.words(of: text)
    if let lexicon {
      lexicon.mark(&words)
      if lexicon.language == .english {
        Self.settleLegalForms(&words)
        Self.settleDuties(&words)
        Self.settleKeeping(&words)
        Self.equivalents.settle(&words)
        ExpressConsent.settle(&words)
      }
    }
    return words
  }

  /// "As" and "limited" tell what kind of company one is only behind its name: "Nordlys AS".
  private static func settleLegalForms(_ words: inout [Word]) {
    for place in words.indices where words[place].classes.contains(.legalForm) {
      let isNamed = place > 0 && words[place - 1].isCapital && words[place].isCapital
      if ["as", "limited", "co", "se"].contains(words[place].text), !isNamed {
        words[place].classes.remove(WordClasses(.legalForm))
      }
    }
  }

  /// "You agree to help" takes on a duty; only "you agree to our use of …" is consent.
  private static func settleDuties(_ words: inout [Word]) {
    let things: Set<String> = [
      "the", "our", "this", "these", "that", "its", "such", "all", "any", "being", "us", "your",
      "a",
    ]
    for place in words.indices.dropLast(2) where words[place].text == "agree" {
      let next = words[place + 1].text
      guard next == "not" || next == "to" && !things.contains(words[place + 2].text) else {
        continue
      }
      for index in max(0, place - 1)...place {
        words[index].classes.remove(WordClasses(.impliedConsent))
      }
    }
  }

  /// "Keep it short", "keep in mind", "kept up to date": nothing is stored.
  private static func settleKeeping(_ words: inout [Word]) {
    let next: Set<String> = [
      "short", "simple", "brief", "clear", "mind", "touch", "track", "up", "pace", "to", "secret",
      "readable", "informed",
    ]
    for place in words.indices.dropLast()
    where ["keep", "keeps", "kept"].contains(words[place].text) {
      let behind = words[(place + 1)...].prefix(2).map(\.text)
      let isIdiom = behind.contains(where: next.contains) && behind.first != "your"
      if isIdiom { words[place].classes.remove(WordClasses(.keeping, .retentionWord)) }
    }
  }

  private static let equivalents = Equivalents(EnglishLexicon.equivalents)

  /// Whether an item says what may be asked for: "to …", "not to …", "for a list of …".
  private static func isInfinitive(_ words: [Word]) -> Bool {
    let texts = words.filter { $0.kind == .word }.prefix(2).map(\.text)
    return texts.first == "to" || texts == ["not", "to"] || texts == ["for", "a"]
  }

  /// A clause that tells too little by itself is what the sentence over its list is.
  private func adopt(
    _ leadIn: ReadClause?, into clause: inout ReadClause, isFirst: Bool, isAsked: Bool
  ) {
    guard let leadIn else { return }
    if isAsked {
      clause.kind = .right
      clause.actor = .reader
      clause.isNegated = false
      return
    }
    guard clause.kind == .statement || (isFirst && clause.actor == .nobody) else { return }
    clause.kind = leadIn.kind
    clause.actor = leadIn.actor
    clause.isNegated = clause.isNegated != leadIn.isNegated
    clause.classes.formUnion(leadIn.classes)
  }

  private func clauses(of words: [Word]) -> (clauses: [ReadClause], parts: [ReadClause.Part]) {
    var parts: [ReadClause.Part] = []
    var clauses: [ReadClause] = []
    for range in ClauseBorders.ranges(in: words) {
      let marked = ClauseBorders.parts(of: range, in: words)
      parts += marked
      var clause = ClauseReader(words: words, range: range, parts: marked).clause
      let isHeadless =
        clause.kind == .statement && clause.actor == .nobody
        || [.nobody, .passive].contains(clause.actor)
          && ClauseBorders.goesOn(range, in: words)
      if isHeadless, let last = clauses.last,
        !ClauseBorders.beginsSentence(range.lowerBound, in: words)
      {
        clause.kind = last.kind
        clause.actor = last.actor
        clause.isNegated = clause.isNegated != last.isNegated
      }
      clauses.append(clause)
    }
    for index in clauses.indices.dropLast().reversed() {
      // "If you …," is a condition of the clause behind it.
      let range = clauses[index].words
      let next = clauses[index + 1]
      guard range.allSatisfy({ parts[$0] == .condition || words[$0].kind == .mark }),
        !ClauseBorders.beginsSentence(next.words.lowerBound, in: words)
      else { continue }
      clauses[index].kind = next.kind
      clauses[index].actor = next.actor
      clauses[index].isNegated = next.isNegated
    }
    return (clauses, parts)
  }
}

/// Cuts words into clauses, and clauses into what they say and on what condition.
enum ClauseBorders {
  /// The clauses of some words; they tile the words.
  static func ranges(in words: [Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in words.indices where index > start && beginsClause(index, in: words) {
      ranges.append(start..<index)
      start = index
    }
    if start < words.count { ranges.append(start..<words.count) }
    return ranges
  }

  /// Whether a word is the first of its sentence.
  static func beginsSentence(_ index: Int, in words: [Word]) -> Bool {
    guard index > 0 else { return true }
    return [".", "?", "!", "|"].contains(words[index - 1].text)
  }

  /// Whether a clause begins with a bare verb, and so goes on with the subject of the one before it:
  /// "…; compile reports; and improve our content".
  static func goesOn(_ range: Range<Int>, in words: [Word]) -> Bool {
    let first = words[range].first {
      $0.kind == .word && !["and", "or", "then", "also", "to"].contains($0.text)
    }
    guard let first, !first.text.hasSuffix("ing"), !first.text.hasSuffix("ed") else { return false }
    return first.classes.intersects(acts) || bareVerbs.contains(first.text)
  }

  private static let bareVerbs: Set<String> = [
    "compile", "improve", "provide", "analyse", "analyze", "remember", "help", "identify",
    "develop",
    "understand", "prevent", "detect", "measure", "personalise", "personalize",
  ]

  private static func beginsClause(_ index: Int, in words: [Word]) -> Bool {
    let before = words[index - 1]
    if [".", "?", "!", ";", "|"].contains(before.text) { return true }
    let word = words[index]
    if word.text == "but", index + 1 < words.count { return true }
    guard word.kind == .word else { return false }
    let joins = ["and", "or", "but", ","].contains(before.text)
    if joins, word.text == "we" || word.text == "they" { return hasVerb(behind: index, in: words) }
    if joins, word.text == "you" { return hasVerb(behind: index, in: words) }
    if ["and", "or"].contains(word.text), before.text == ",", index + 1 < words.count {
      return isMain(from: index + 1, in: words)
    }
    return false
  }

  private static func hasVerb(behind index: Int, in words: [Word]) -> Bool {
    let next = words[(index + 1)..<min(index + 3, words.count)]
    return next.contains { isVerb($0) }
  }

  /// Whether a full clause begins here: a noun and, within a few words, a verb that says something.
  private static func isMain(from index: Int, in words: [Word]) -> Bool {
    let next = words[index..<min(index + 6, words.count)]
    guard let verb = next.firstIndex(where: isHelper), verb > index else { return false }
    return !next[..<verb].contains { [",", ";", "."].contains($0.text) }
  }

  private static func isHelper(_ word: Word) -> Bool {
    word.classes.intersects([.init(.possible), .init(.certain), .init(.obliged)])
      || ["is", "are", "do", "does", "has", "have", "disappear"].contains(word.text)
  }

  static func isVerb(_ word: Word) -> Bool {
    word.classes.intersects(acts) || isHelper(word) || word.classes.contains(.negation)
  }

  static let acts = WordClasses(
    .collecting, .using, .sharing, .selling, .keeping, .deleting, .protecting, .notifying,
    .deciding, .tracking, .permitting, .restricting, .charging, .granting, .offering, .possible,
    .certain, .obliged, .weakened, .consent)

  /// In which part of its clause each word is.
  static func parts(of range: Range<Int>, in words: [Word]) -> [ReadClause.Part] {
    var parts: [ReadClause.Part] = []
    var current = ReadClause.Part.main
    let opensWithCondition =
      words[range].first?.classes.contains(.condition) == true || opensSubordinate(range, in: words)
    for index in range {
      let word = words[index]
      let isDenied = words[range.lowerBound..<index].contains { $0.classes.contains(.negation) }
      if word.classes.contains(.exception) || (word.text == "without" && isDenied) {
        current = .exception
      } else if index == range.lowerBound, opensWithCondition {
        current = .condition
      } else if word.classes.contains(.condition), current == .main,
        ConditionWords.opens(at: index, in: words)
      {
        current = .condition
      } else if opensWithCondition, current == .condition,
        word.text == "," || endsPhrase(range, before: index, in: words)
          || beginsMain(range, at: index, in: words)
      {
        current = .main
      } else if current == .condition, word.text == ",", index + 1 < range.upperBound,
        !words[index + 1].classes.contains(.condition), isMain(from: index + 1, in: words)
      {
        // "… shredded when no longer needed, all personal data are encrypted".
        current = .main
      }
      parts.append(current)
    }
    return parts
  }

  /// Whether a clause begins with another that only tells when: "While you drive, …".
  private static func opensSubordinate(_ range: Range<Int>, in words: [Word]) -> Bool {
    let first = words[range].first { $0.kind != .label }?.text ?? ""
    guard ["while", "whilst", "before", "after", "although", "though"].contains(first),
      let comma = words[range].firstIndex(where: { $0.text == "," }), comma + 2 < range.upperBound
    else { return false }
    return words[(range.lowerBound + 1)..<comma].contains { isVerb($0) || $0.text == "you" }
  }

  /// Whether the main clause begins here although no comma tells: "If it is stolen we shall tell …".
  private static func beginsMain(_ range: Range<Int>, at index: Int, in words: [Word]) -> Bool {
    guard index > range.lowerBound + 2, index + 1 < range.upperBound,
      ["we", "you"].contains(words[index].text)
    else { return false }
    let between = words[(range.lowerBound + 1)..<index]
    let isModal = ["will", "shall", "must", "may", "can"].contains(words[index + 1].text)
    // "When you register we collect …": another subject, and a verb.
    let isOther =
      words[index].text == "we" && between.contains { $0.text == "you" }
      && isVerb(words[index + 1])
    guard isModal && between.contains(where: isVerb) || isOther else { return false }
    let joining = [
      "that", "which", "what", "and", "or", "as", "than", "when", "where", "if", "whom",
    ]
    let before = words[index - 1]
    return !joining.contains(before.text) && !before.classes.contains(.dataNoun)
  }

  /// Whether a condition without a verb of its own ends here: "On request we …", "Until then an AI …".
  private static func endsPhrase(
    _ range: Range<Int>, before index: Int, in words: [Word]
  ) -> Bool {
    let opener = words[range.lowerBound].text
    if opener == "until" { return words[index - 1].text == "then" }
    return ["on", "upon", "at", "with"].contains(opener)
      && ["we", "you"].contains(words[index].text)
  }
}

/// Tells words that open a condition from the same words in other places.
enum ConditionWords {
  /// Whether the word at a place opens a condition.
  static func opens(at index: Int, in words: [Word]) -> Bool {
    let word = words[index]
    if word.text == "once", index + 1 < words.count,
      ["for", "a", "per", "in", "every", "each", "more"].contains(words[index + 1].text)
    {
      return false
    }
    if word.text == "until" || word.text == "once" || word.text == "knowingly" { return true }
    return word.classes.contains(.condition) && !word.classes.contains(.exception)
  }
}
