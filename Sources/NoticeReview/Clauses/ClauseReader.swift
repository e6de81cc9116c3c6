/// Reads one clause: who acts, and what that is for the reader.
struct ClauseReader {
  let words: [Word]
  let range: Range<Int>
  let parts: [ReadClause.Part]
  /// The words of what it says, without its conditions and a preface.
  let mainWords: [Word]

  init(words: [Word], range: Range<Int>, parts: [ReadClause.Part]) {
    self.words = words
    self.range = range
    self.parts = parts
    mainWords = Self.mainWords(of: words, in: range, parts)
  }

  /// The clause.
  var clause: ReadClause {
    let main = mainWords
    let subject = actor(of: main)
    let predicate = Array(main[subject.predicate...])
    let classes = words[range].reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let mainClasses = main.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let acts = predicate.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let actor = subject.actor
    let isDenied = negations(in: main) % 2 == 1
    let said = predicate.isEmpty ? main : predicate
    let saidClasses = mainClasses.subtracting(.everyAct).union(acts)
    let pattern = pattern(actor, main: said, classes: saidClasses, isNegated: isDenied)
    let kind =
      pattern?.kind ?? kind(actor, main: said, classes: saidClasses, isNegated: isDenied)
    // "You need not give a reason" denies a duty and gives a freedom.
    let isFree =
      kind == .right && isDenied && acts.contains(.obliged) && !acts.contains(.possible)
    let isNegated = isFree ? false : pattern?.isNegated ?? isDenied
    return ReadClause(
      words: range, actor: actor, kind: kind, isNegated: isNegated,
      isLimited: main.contains { $0.classes.contains(.limiter) },
      classes: classes)
  }

  /// How often the words deny; "nor" only goes on with what was denied before it.
  private func negations(in main: [Word]) -> Int {
    let reason = main.indices.dropFirst(3).first { place in
      ["because", "whereas", "although", "otherwise", "since"].contains(main[place].text)
    }
    // "We need it because we could not …" denies nothing that is done.
    let denials = main[..<(reason ?? main.endIndex)].filter {
      $0.classes.contains(.negation) && !$0.classes.contains(.signal) && !isIdle($0)
        && !isRelative($0, main)
    }
    let leading = denials.enumerated().filter { order, word in
      word.text != "nor" && !(word.text == "neither" && order > 0)
    }
    guard !leading.isEmpty else { return min(denials.count, 1) }
    // "We have never done so and will not" denies twice, not the denial.
    let places = leading.compactMap { _, word in
      main.firstIndex { $0.bytes == word.bytes && $0.text == word.text }
    }
    let joined = zip(places, places.dropFirst()).count { first, second in
      main[first..<second].contains { ["and", "or", "but"].contains($0.text) }
    }
    return leading.count - joined
  }

  /// Whether a word denies only what its subject is: "clips that we cannot classify are viewed".
  private func isRelative(_ word: Word, _ main: [Word]) -> Bool {
    guard let place = main.firstIndex(where: { $0.bytes == word.bytes && $0.text == word.text })
    else { return false }
    let near = main[max(0, place - 5)..<place]
    guard let opener = near.lastIndex(where: { ["that", "which", "who"].contains($0.text) }),
      let before = main[..<opener].last(where: { !Self.relating.contains($0.text) }),
      before.isContent,
      !main[opener..<place].contains(where: { $0.text == "," }),
      !main[..<opener].contains(where: isVerbalHelper)
    else { return false }
    let helpers = [
      "is", "are", "will", "may", "can", "must", "shall", "was", "were", "has", "have",
    ]
    return main[(place + 1)...].dropFirst(1).contains { helpers.contains($0.text) }
  }

  private static let relating: Set<String> = ["on", "in", "for", "to", "with", "by", "from", "of"]

  private static func mainWords(
    of words: [Word], in range: Range<Int>, _ parts: [ReadClause.Part]
  ) -> [Word] {
    let main = range.filter { parts[$0 - range.lowerBound] == .main && words[$0].kind != .label }
    let found = main.map { words[$0] }
    return found.contains { $0.kind == .word } ? withoutPreface(found) : Array(words[range])
  }

  /// The words behind "please note that", which asks for nothing but attention.
  private static func withoutPreface(_ words: [Word]) -> [Word] {
    let texts = words.prefix(5).map(\.text)
    // "Please note, we …" is as much of a preface.
    if texts.starts(with: ["please", "note", ","]), words.count > 4 { return Array(words[3...]) }
    guard let that = texts.firstIndex(of: "that"), that > 0,
      texts[..<that].allSatisfy({ prefaces.contains($0) }), that + 1 < words.count
    else { return words }
    return Array(words[(that + 1)...])
  }

  private static let prefaces: Set<String> = [
    "please", "note", "remember", "be", "aware", "bear", "in", "mind", "also",
  ]

  /// Negations that deny nothing: "not only", "no later than", "without undue delay".
  private func isIdle(_ word: Word) -> Bool {
    guard
      let index = range.first(where: {
        words[$0].bytes == word.bytes && words[$0].text == word.text
      }),
      index + 1 < words.count
    else { return false }
    if word.stem == "at most" || word.stem == "at least" { return true }
    let next = words[index + 1].text
    // "To nobody – not to advertisers, not to brokers" goes on denying.
    let goesOn =
      index > range.lowerBound && words[index - 1].kind == .mark
      && ["to", "by", "for", "even", "with", "in", "from"].contains(next)
      && words[range.lowerBound..<index].contains { $0.classes.contains(.negation) }
    if word.text == "not", goesOn { return true }
    switch word.text {
    case "no":
      return ["later", "longer", "more", "less", "matter", "fewer", "cost", "charge", "fee"]
        .contains(next)
    case "not":
      // "You may ask us not to …" denies what is asked for, not that one may ask.
      let isAskedFor =
        next == "to" && words[range.lowerBound..<index].contains { $0.text == "ask" }
      // "You may, but need not, …" leaves it to the reader.
      let isFree =
        index > range.lowerBound && words[index - 1].text == "need"
        && words[range].contains { ["may", "can"].contains($0.text) }
      return ["only", "later", "limited"].contains(next) || isAskedFor || isFree
    default: return false
    }
  }
}
