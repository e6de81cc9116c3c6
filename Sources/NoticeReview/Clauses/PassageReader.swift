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
        Self.settleNames(&words)
        Self.settleDuties(&words)
        Self.settleKeeping(&words)
        Self.settleInversion(&words)
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

  /// "Terms of Use", "Harbour Credit Union": what is a name does nothing.
  private static func settleNames(_ words: inout [Word]) {
    for place in words.indices.dropFirst(2)
    where words[place].text == "use" && words[place - 1].text == "of"
      && ["terms", "conditions"].contains(words[place - 2].text)
    {
      words[place].classes.remove(WordClasses(.using))
    }
    // "Sent when you return to our site", "the page request": no refund and no right.
    for place in words.indices.dropLast(2)
    where ["return", "returns"].contains(words[place].text) && words[place + 1].text == "to"
      && words[place + 2].text != "which"
    {
      words[place].classes.remove(WordClasses(.refund, .right))
    }
    for place in words.indices.dropFirst()
    where ["request", "requests"].contains(words[place].text)
      && ["web", "page", "http", "server", "pull", "network"].contains(words[place - 1].text)
    {
      words[place].classes.remove(WordClasses(.right, .threshold))
    }
    // "Warranties, express or implied": nobody agrees to anything.
    let agreeing = ["consent", "consents", "agreement", "acceptance", "agree", "agreed", "accept"]
    if !words.contains(where: { agreeing.contains($0.text) }) {
      for place in words.indices where words[place].text == "implied" {
        words[place].classes.remove(WordClasses(.impliedConsent))
      }
    }
    // Where everything has a capital, capitals tell nothing.
    guard words.count(where: { $0.kind == .word && $0.isContent && !$0.isCapital }) > 1 else {
      return
    }
    let isName = { [words] (other: Int) in
      words.indices.contains(other) && words[other].kind == .word && words[other].isCapital
        && words[other].isContent && !words[other].classes.intersects(.protected)
    }
    for place in words.indices.dropFirst()
    where words[place].isCapital && words[place].classes.intersects(WordClasses.everyAct)
      && !ClauseBorders.beginsSentence(place, in: words)
    {
      guard isName(place - 1) && place > 1 || isName(place + 1) else { continue }
      words[place].classes.remove(WordClasses.everyAct)
    }
  }

  /// "You agree to help" takes on a duty; only "you agree to our use of …" is consent.
  private static func settleDuties(_ words: inout [Word]) {
    let things: Set<String> = [
      "the", "our", "this", "these", "that", "its", "such", "all", "any", "being", "us", "your",
      "a", "whatever", "whichever", "future", "new", "changes", "every", "each",
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

  /// "Should it come to our attention, …" is a condition and no aim.
  private static func settleInversion(_ words: inout [Word]) {
    guard let first = words.firstIndex(where: { $0.kind == .word }), words[first].text == "should",
      !words.contains(where: { $0.text == "?" })
    else { return }
    words[first].classes.remove(WordClasses(.weakened))
    words[first].classes.formUnion(WordClasses(.condition))
    words[first].stem = "if"
  }

  /// "Keep it short", "keep in mind", "kept up to date": nothing is stored.
  private static func settleKeeping(_ words: inout [Word]) {
    let next: Set<String> = [
      "short", "simple", "brief", "clear", "mind", "touch", "track", "up", "pace", "to", "secret",
      "readable", "informed",
    ]
    // "We look forward to seeing you" forwards nothing.
    for place in words.indices.dropFirst()
    where words[place].text == "forward" && words[place - 1].text.hasPrefix("look") {
      words[place].classes.remove(WordClasses(.sharing))
    }
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
