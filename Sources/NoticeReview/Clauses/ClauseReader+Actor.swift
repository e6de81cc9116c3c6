/// Reads who acts in a clause.
extension ClauseReader {
  /// Who acts, and where in the words what is done begins.
  func actor(of main: [Word]) -> (actor: ReadClause.Actor, predicate: Int) {
    if let first = main.firstIndex(where: { $0.kind == .word }), isImperative(main[first]) {
      return (.reader, first)
    }
    if let inverted = inverted(main) { return inverted }
    for (index, word) in main.enumerated().prefix(14) where word.kind == .word {
      if isRelative(index, main) { continue }
      switch word.text {
      case "we": return (.publisher, index + 1)
      case "you" where isSubject(index, main): return (.reader, index + 1)
      case "they" where index < 3: return (.otherParty, index + 1)
      default: break
      }
      if index > 0, isVerbalHelper(word) { return (subject(of: Array(main[..<index])), index) }
    }
    // The last act of the first words is the verb where no helper tells: "advertising partners set".
    let small = ["with", "of", "for", "from", "by", "in", "about", "the", "a", "your", "our"]
    let acts = main.indices.prefix(8).filter { place in
      isAct(main[place]) && !(place > 0 && small.contains(main[place - 1].text))
    }
    if let verb = acts.last, verb > 0 {
      return (subject(of: Array(main[..<verb])), verb)
    }
    return (.nobody, 0)
  }

  /// Whether "we" or "you" is in what the subject is: "the pages you visit are …".
  private func isRelative(_ index: Int, _ main: [Word]) -> Bool {
    isRelative(index, main: main) && main[(index + 1)...].contains(where: isVerbalHelper)
  }

  private func isRelative(_ index: Int, main: [Word]) -> Bool {
    guard index > 1, ["we", "you"].contains(main[index].text), let first = main.first else {
      return false
    }
    let before = main[index - 1]
    let heads = [
      "the", "all", "any", "what", "each", "every", "no", "some", "a", "an", "this", "that",
    ]
    let isHead = heads.contains(first.text) || index == 2 && first.classes.contains(.dataNoun)
    let isOpened = ["whom", "which", "that"].contains(before.text)
    return isHead && (before.isContent || isOpened) && before.kind == .word
      && !before.classes.intersects(ClauseBorders.acts) && !before.text.hasSuffix("ly")
      && !main[..<index].contains { $0.text == "," || isVerbalHelper($0) }
  }

  /// Who acts behind "nor may", "neither will": the verb's helper stands in front.
  private func inverted(_ main: [Word]) -> (actor: ReadClause.Actor, predicate: Int)? {
    let spoken = main.indices.filter { main[$0].kind == .word }
    guard spoken.count > 3, ["nor", "neither"].contains(main[spoken[0]].text),
      isVerbalHelper(main[spoken[1]])
    else { return nil }
    switch main[spoken[2]].text {
    case "you": return (.reader, spoken[1])
    case "we": return (.publisher, spoken[1])
    default: return nil
    }
  }

  /// Whether a word is a verb where no helper tells; many are nouns more often.
  private func isAct(_ word: Word) -> Bool {
    let nouns = [
      "support", "test", "audit", "report", "record", "log", "trade", "release", "offer", "credit",
      "help", "refund", "repair", "charge", "bill", "access", "review", "process", "share", "rank",
      "profile", "limit", "block", "store", "display", "sale", "file", "answer", "email", "match",
    ]
    guard !nouns.contains(word.text) else { return false }
    return word.classes.intersects(ClauseBorders.acts) && !word.text.hasSuffix("ing")
  }

  private func isSubject(_ index: Int, _ main: [Word]) -> Bool {
    if index > 0,
      [
        "with", "to", "from", "about", "for", "by", "of", "contact", "inform", "tell", "notify",
        "ask", "give", "send", "let", "allow", "offer", "charge", "enable", "show", "help", "on",
        "and",
      ].contains(main[index - 1].text)
    {
      return false
    }
    return index < 2 || index + 1 < main.count
  }

  func isVerbalHelper(_ word: Word) -> Bool {
    [
      "is", "are", "will", "may", "can", "must", "shall", "might", "could", "should", "has", "have",
      "do", "does", "be", "was", "were",
    ].contains(word.text)
  }

  /// Who acts when the clause begins with these words and a verb follows.
  private func subject(of all: [Word]) -> ReadClause.Actor {
    // "The pages you visit": whoever visits them is not what the clause is about.
    let words = Array(all[..<(all.indices.first { isRelative($0, main: all) } ?? all.endIndex)])
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let nouns = words.filter(\.isContent)
    let somebody = ["anyone", "anybody", "everyone", "everybody", "whoever"]
    let start = words.filter { $0.kind == .word }.prefix(2).map(\.text)
    let isAny =
      start.count == 2 && ["any", "every", "each"].contains(start[0])
      && ["person", "individual"].contains(start[1])
    if isAny || start.first.map(somebody.contains) == true { return .reader }
    if let last = nouns.last, last.classes.contains(.parent) { return .reader }
    if let last = nouns.last,
      last.classes.intersects([.init(.recipient), .init(.otherParty), .init(.authority)]),
      !last.classes.contains(.dataNoun)
    {
      return .otherParty
    }
    if classes.intersects([.init(.dataNoun), .init(.sensitiveData), .init(.content)]) {
      return .passive
    }
    if words.contains(where: { $0.text == "our" || $0.classes.contains(.publisher) }) {
      return .publisher
    }
    if words.contains(where: { $0.text != "your" && $0.classes.contains(.reader) }) {
      return .reader
    }
    if classes.intersects([.init(.recipient), .init(.otherParty)]) { return .otherParty }
    return nouns.isEmpty ? .nobody : .passive
  }

  func isImperative(_ word: Word) -> Bool {
    let imperatives = [
      "please", "do", "send", "write", "contact", "check", "see", "visit", "read", "click", "use",
      "go", "open", "select", "choose", "ask", "call", "keep", "report", "submit", "email", "tap",
      "note", "review", "download", "find", "tell", "never", "make", "enter", "return", "follow",
    ]
    let isCertain = [
      "please", "do", "send", "write", "contact", "visit", "click", "tap", "go", "never", "choose",
      "open",
    ]
    .contains(word.text)
    // A cell that begins with a verb says what something is for.
    let isCell = words[..<range.lowerBound].last?.text == "|" || words[range].first?.text == "|"
    guard !isCell || isCertain else { return false }
    let rest = words[range].drop { $0.bytes != word.bytes }.dropFirst()
    // "Click Tale" is a name where everything is.
    let spoken = words[range].filter { $0.kind == .word && $0.isContent }
    if spoken.count > 1, spoken.allSatisfy(\.isCapital), word.text != "please" { return false }
    // "Read the Docs uses …": a name that begins like a request.
    let helpers = [
      "uses", "is", "are", "has", "collects", "may", "will", "does", "shares", "keeps",
    ]
    if let verb = rest.prefix(6).firstIndex(where: { helpers.contains($0.text) }),
      verb > rest.startIndex, rest[verb - 1].isCapital, word.isCapital
    {
      return false
    }
    let isFollowed = rest.first.map { $0.classes.contains(.function) || $0.kind != .word } ?? true
    guard isCertain || isFollowed else { return false }
    return imperatives.contains(word.text)
      && word.bytes == words[range].first { $0.kind == .word }?.bytes
  }
}
