import NoticeModel

/// Reads passages: their words, clauses, conditions and quantities.
package struct PassageReader: Sendable {
  let lexicon: Lexicon?
  private var known: [String: [Word]] = [:]

  /// Makes a reader for texts in a lexicon's language; without one only words and numbers are read.
  package init(lexicon: Lexicon?) { self.lexicon = lexicon }

  /// Whether it knows the words of English.
  var isEnglish: Bool { lexicon?.language == .english }

  /// The reader that reads no text again of which it has the words.
  func remembering(_ known: [String: [Word]]) -> PassageReader {
    var reader = self
    reader.known = known
    return reader
  }

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
    // Texts that are equal to `String` may have other bytes, and words know theirs.
    if let index = known.index(forKey: text), known.keys[index].utf8.elementsEqual(text.utf8) {
      return known.values[index]
    }
    var words = WordScanner.words(of: text)
    if let lexicon {
      lexicon.mark(&words)
      if lexicon.language == .english {
        Self.settle(&words)
        Self.equivalents.settle(&words)
        ExpressConsent.settle(&words)
      }
    }
    return words
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
