import NoticeModel

extension Comparison {
  /// Gathers what is still open into pieces, one for each side, clause and part of a hunk.
  mutating func gatherPieces() {
    pieces = []
    for hunk in hunks {
      let (oldWords, newWords) = openWords(in: hunk)
      let isReplacement = hasContent(oldWords, old) && hasContent(newWords, new)
      if let old { addPieces(.removed, oldWords, in: old, isReplacement: isReplacement) }
      if let new { addPieces(.added, newWords, in: new, isReplacement: isReplacement) }
    }
  }

  private func hasContent(_ places: [Int], _ reading: Reading?) -> Bool {
    guard let reading else { return false }
    return places.contains { reading.words[$0].isContent }
  }

  private mutating func addPieces(
    _ side: Piece.Side, _ places: [Int], in reading: Reading, isReplacement: Bool
  ) {
    var run: [Int] = []
    for place in places {
      if let last = run.last, !isTogether(last, place, reading) {
        pieces.append(piece(side, run, in: reading, isReplacement: isReplacement))
        run = []
      }
      run.append(place)
    }
    if !run.isEmpty { pieces.append(piece(side, run, in: reading, isReplacement: isReplacement)) }
  }

  private func isTogether(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
    guard reading.clause(at: first)?.words == reading.clause(at: second)?.words else {
      return false
    }
    return isWhole || reading.parts[first] == reading.parts[second]
  }

  private func piece(
    _ side: Piece.Side, _ places: [Int], in reading: Reading, isReplacement: Bool
  ) -> Piece {
    let clause = places.first.flatMap(reading.clause(at:)) ?? Self.noClause
    let mains = places.first { reading.parts[$0] == .main }
    let part =
      isWhole ? (mains == nil ? reading.parts[places[0]] : .main) : reading.parts[places[0]]
    let words = places.map { reading.words[$0] }
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let effect = EffectReader(
      comparison: self, side: side, clause: clause, part: part, isReplacing: isReplacement
    ).effect(of: words, at: places)
    let inTable = [passage.before?.kind, passage.after?.kind].contains(.row)
    let isNamed = zip(places, words).contains { place, word in
      word.isCapital && word.isContent && (place > clause.words.lowerBound || inTable)
        && word.kind == .word && !DateWords.isMonth(word) && word.text.utf8.count > 1
        && !word.hasDigit
    }
    return Piece(
      side: side, words: places, clause: clause, part: part, classes: classes, effect: effect,
      isReplacement: isReplacement, isNamed: isNamed)
  }

  private static let noClause = ReadClause(
    words: 0..<0, actor: .nobody, kind: .statement, isNegated: false, isLimited: false, classes: [])

  /// The piece's words as they are written.
  func words(of piece: Piece) -> [Word] {
    let reading = piece.side == .added ? new : old
    guard let reading else { return [] }
    return piece.words.map { reading.words[$0] }
  }

  /// Whether no word of a piece does anything that the lexicon knows, or could bind.
  func isWeightless(_ piece: Piece) -> Bool {
    let plain = WordClasses(.function, .howTo, .pointer, .explanation, .contactDetail)
    return piece.classes.subtracting(plain).rawValue == 0
      && !words(of: piece).contains(where: \.isProtected)
  }

  /// The piece's words as evidence.
  func evidence(_ piece: Piece) -> Finding.Evidence {
    piece.side == .added
      ? evidence(old: [], new: piece.words) : evidence(old: piece.words, new: [])
  }
}

/// Tells for whom words are better that were added to a clause or taken out of it.
struct EffectReader {
  let comparison: Comparison
  let side: Piece.Side
  let clause: ReadClause
  let part: ReadClause.Part
  /// Whether words of the other side gave way to these.
  var isReplacing = false

  /// For whom some words are better; neutral where the clause does not tell.
  func effect(of words: [Word], at places: [Int]) -> Direction {
    var sign = clause.sign
    if sign == 0 || isAsked { sign = listSign }
    if takes(words) { sign = -1 }
    if comparison.isWhole, clause.kind == .right, isRationed(words) { sign = -1 }
    if comparison.new == nil, isSafeguarding(words) { return .adverse }
    guard sign != 0 else { return .neutral }
    if isNarrowedDenial(places) { return .adverse }
    if part == .condition, sign > 0, isWish(words) { return .neutral }
    if part == .main, !comparison.isWhole, isConfined, isBound(words) {
      return side == .added ? .adverse : .favourable
    }
    if part == .condition, clause.kind == .power,
      words.contains(where: { $0.classes.contains(.hedge) })
    {
      return side == .added ? .adverse : .favourable
    }
    if isUnproved(words), side == .added ? sign > 0 : sign < 0 { return .neutral }
    switch part {
    case .main:
      if side == .removed, !comparison.isWhole, clause.kind == .practice, clause.isLimited,
        words.contains(where: { $0.classes.intersects(.practices) })
      {
        // "Stored and processed only there": what is no longer limited may happen anywhere.
        return .adverse
      }
      if isQualifier(words) || isOccasion(places) {
        sign = -sign
      } else if side == .removed, sign < 0, clause.kind == .practice, !isMatter(words) {
        // What a practice loses may have been its limit.
        return .neutral
      }
    case .exception: sign = -sign
    case .condition: if !widens(words, at: places) { sign = -sign }
    }
    if side == .removed { sign = -sign }
    return sign > 0 ? .favourable : .adverse
  }

  /// Whether a sentence that is gone held something for the reader, whatever its clause is.
  private func isSafeguarding(_ all: [Word]) -> Bool {
    let words = Array(all.prefix { $0.text != "because" })
    let isListed =
      comparison.passage.before?.kind == .row
      && comparison.isIn(.recipients, .cookies, .dataCategories, .purposes, .sources, .transfers)
    if isListed { return false }
    let guards = WordClasses(
      .protective, .limiter, .refund, .freeOfCharge, .prompt, .deleting, .humanReview, .consent)
    let ties = WordClasses(.obliged, .negation)
    let mayNot = clause.actor != .reader && words.contains { $0.classes.intersects(ties) }
    let kept = ["without", "same", "unchanged", "request"]
    if isChecked(words) || isUntouched(words) { return true }
    if isPermission { return false }
    let isDue =
      comparison.isTerms
      && words.contains {
        $0.classes.contains(.certain)
          || [
            "paid", "keeps", "remains", "stays", "remain", "stay", "keep", "locked", "guaranteed",
            "fixed", "own", "owner",
          ].contains($0.text)
      }
    let isCourts =
      comparison.isIn(.termsDisputes) && clause.actor == .publisher && !clause.isNegated
      && !words.contains { ["may", "can"].contains($0.text) }
    let isPromise =
      words.contains { $0.classes.intersects(guards) || kept.contains($0.text) } || mayNot
    let isReaders =
      clause.kind == .practice && comparison.isIn(.rights, .amendments, .security)
      && !clause.isNegated
    let isPeriod =
      comparison.isIn(.retention) && words.contains { $0.classes.contains(.timeUnit) }
    return (isPromise || isReaders || isPeriod || isDue || isCourts)
      && ([.practice, .power, .statement, .promise].contains(clause.kind)
        || clause.kind == .ban && clause.actor != .reader
        || clause.kind == .duty && clause.classes.contains(.asking))
  }

  /// Whether a clause that is gone let the publisher do something, whatever else it said: "we may
  /// disclose it without notice".
  private var isPermission: Bool {
    guard clause.actor == .publisher, [.practice, .power].contains(clause.kind), !clause.isNegated,
      !clause.isLimited, let old = comparison.old
    else { return false }
    let words = old.words[clause.words]
    return words.contains { ["may", "can", "could", "might"].contains($0.text) }
      && (words.contains { $0.text == "without" }
        || !words.contains { $0.classes.contains(.negation) })
  }

  /// Whether a sentence that is gone let somebody look: "each study is first examined by a board".
  private func isChecked(_ words: [Word]) -> Bool {
    let checks = Set(
      ["check", "review", "examine", "look", "approve", "inspect", "assess", "appeal"].map(Stem.of))
    let people: Set<String> = [
      "person", "people", "human", "board", "staff", "team", "handler", "officer", "committee",
      "clerk", "colleague", "adviser", "expert", "experts", "employee", "doctor", "manager",
      "member",
      "auditor", "auditors", "body",
    ]
    let around = comparison.old?.words ?? []
    return words.contains { checks.contains(Stem.of($0.text)) }
      && around.contains { people.contains($0.text) }
      && !clause.isNegated && clause.actor != .reader || isAppeal(words)
  }

  private func isAppeal(_ words: [Word]) -> Bool {
    comparison.isIn(.rights, .automatedDecisions)
      && words.contains { ["appeal", "complain", "object", "contest"].contains($0.text) }
      && !words.contains { $0.classes.contains(.obliged) }
  }

  /// Whether a sentence that is gone left something to readers: "… are not affected".
  private func isUntouched(_ words: [Word]) -> Bool {
    let text = SpacedWords(words.lazy.map(\.text))
    return [" not affected ", " unaffected ", " not limited ", " not prejudiced ", " not touched "]
      .contains(where: text.contains)
  }

  /// Whether what the publisher does not do now has a mark that it has to bear: "… that identify you".
  private func isNarrowedDenial(_ places: [Int]) -> Bool {
    guard clause.isNegated, clause.kind == .practice, side == .added, !comparison.isWhole,
      let first = places.first, let new = comparison.new
    else { return false }
    if places.contains(where: { new.words[$0].text == "otherwise" }) { return true }
    // "Do not read the content of your messages" denies less than "do not read your messages".
    if let last = places.last, last + 1 < new.words.count, new.words[last + 1].text == "of" {
      return true
    }
    if modifies(places, new) { return true }
    let near = new.words[max(0, first - 2)...first]
    return near.contains { ["that", "which", "who", "currently"].contains($0.text) }
  }

  /// Whether words stand beside what is denied and not in a list with it: "we do not use it on Sundays".
  private func modifies(_ places: [Int], _ new: Reading) -> Bool {
    guard !isReplacing, let first = places.first, let last = places.last, first > 0 else {
      return false
    }
    let words = places.map { new.words[$0] }
    let joins: Set<String> = [
      "or", "nor", "and", "any", "either", "ever", "not", "even", "no", "also", ",", "neither",
    ]
    let around = [new.words[first - 1]] + (last + 1 < new.words.count ? [new.words[last + 1]] : [])
    let isListed = (words + around).contains { joins.contains($0.text) }
    let openers: Set<String> = [
      "on", "in", "during", "from", "for", "with", "under", "at", "within",
    ]
    return !isListed && openers.contains(new.words[first - 1].text)
      && words.contains(where: \.isContent)
  }

  /// Whether words took the place of others, and nothing in them tells that they are better.
  private func isUnproved(_ words: [Word]) -> Bool {
    guard !comparison.isWhole, [.right, .promise].contains(clause.kind), side == .added else {
      return false
    }
    let limiting = WordClasses(
      .fee, .feature, .region, .limiter, .hurdle, .timeUnit, .partial, .charging, .renewal)
    let isLimiting =
      clause.kind == .right && words.contains { $0.classes.intersects(limiting) }
    guard isReplacing || isLimiting else { return false }
    let good = WordClasses(
      .right, .remedy, .freeOfCharge, .prompt, .universal, .protective, .channel, .safeguard,
      .consent, .notifying, .deleting, .certain, .obliged)
    return !words.contains { $0.classes.intersects(good) }
  }

  /// Whether an item or row stands in a list of data or of who gets them, whatever introduces it.
  private var isAsked: Bool {
    comparison.isWhole && comparison.isIn(.dataCategories, .sources, .recipients)
      && listSign != 0 && clause.sign > 0 && !clause.isNegated
  }

  /// Whether words add data to what readers may enter, and so to what is known of them.
  private func takes(_ words: [Word]) -> Bool {
    let data = WordClasses(.dataNoun, .sensitiveData, .source)
    return comparison.isIn(.dataCategories, .sources) && side == .added && !comparison.isWhole
      && !isReplacing && clause.kind == .right && !clause.isNegated
      && words.contains { $0.classes.intersects(data) || $0.text == "we" }
      && !words.contains { $0.classes.intersects(WordClasses(.deleting, .right)) }
  }

  /// What an item or row adds to a list that no sentence introduces, by its topic.
  private var listSign: Int {
    let kinds = [comparison.passage.before?.kind, comparison.passage.after?.kind]
    guard kinds.contains(.item) || kinds.contains(.row) else { return 0 }
    for topic in comparison.topics {
      switch topic {
      case .dataCategories, .sources, .purposes, .recipients, .transfers, .cookies, .retention,
        .automatedDecisions, .legalBases, .termsFees:
        return -1
      case .rights, .security: return 1
      default: continue
      }
    }
    return 0
  }

  /// Whether a whole sentence gives something only up to a limit.
  private func isRationed(_ words: [Word]) -> Bool {
    comparison.isTerms
      && words.contains { $0.stem == "at most" || $0.classes.contains(.limiter) }
  }

  /// Whether words name something that a practice does, or does it to.
  private func isMatter(_ words: [Word]) -> Bool {
    words.contains { $0.classes.intersects(.matters.union(.practices).union(.terms)) }
  }

  /// Whether words only narrow what they stand beside.
  private func isQualifier(_ words: [Word]) -> Bool {
    if clause.kind == .power, !comparison.isWhole {
      return words.contains {
        $0.classes.intersects(WordClasses(.notifying)) || $0.text == "notice"
      }
    }
    let kind = (comparison.passage.after ?? comparison.passage.before)?.kind
    guard clause.kind == .practice, !(comparison.isWhole && kind == .row) else { return false }
    if isStripped(words) { return true }
    if words.contains(where: { $0.classes.contains(.limiter) }),
      words.contains(where: { $0.classes.contains(.negation) })
    {
      return true
    }
    if comparison.isIn(.retention) || clause.classes.contains(.keeping) {
      return words.contains { $0.classes.intersects(WordClasses(.limiter, .protective)) }
    }
    let narrowing = WordClasses(
      .protective, .limiter, .coarseData, .consent, .mechanism, .partial, .safeguard, .freeOfCharge)
    let bringing = WordClasses(
      .recipient, .dataNoun, .sensitiveData, .purposeNoun, .advertising, .training, .place, .cookie)
    let narrows = words.contains { $0.classes.intersects(narrowing) }
    return narrows
      && !words.contains { $0.classes.intersects(bringing) && !$0.classes.intersects(narrowing) }
  }

  /// Whether words that are gone told on which occasion something is done: "on account cancellation".
  private func isOccasion(_ places: [Int]) -> Bool {
    guard side == .removed, !isReplacing, !comparison.isWhole, clause.kind == .practice,
      !clause.isNegated, let old = comparison.old, let first = places.first
    else { return false }
    let start = old.words[max(0, first - 1)...first].map(\.text)
    return start.contains { ["on", "upon", "during", "after"].contains($0) }
  }

  /// Whether words say that data lost what tells whose it is: "… from which names were removed".
  private func isStripped(_ words: [Word]) -> Bool {
    let texts = Set(words.map(\.text))
    let names = ["name", "names", "identifiers", "identity"]
    return side == .added && !comparison.isWhole
      && !texts.isDisjoint(with: ["removed", "stripped", "deleted", "erased"])
      && !texts.isDisjoint(with: names) && texts.isDisjoint(with: ["not", "or", "may", "can"])
  }

  /// Whether words leave it to the reader whether something is done: "if you so prefer".
  private func isWish(_ words: [Word]) -> Bool {
    let wishes: Set<String> = [
      "prefer", "prefers", "wish", "wishes", "like", "want", "wants", "choose", "chooses",
    ]
    return words.contains { wishes.contains($0.text) }
      && !words.contains { $0.classes.contains(.negation) || ["we", "us"].contains($0.text) }
  }

  /// Whether a clause says that something stays where it is, and so where it is not.
  private var isConfined: Bool {
    let reading = side == .added ? comparison.new : comparison.old
    guard let reading, clause.kind == .promise else { return false }
    return reading.words[clause.words].contains {
      ["stay", "stays", "remain", "remains"].contains($0.text)
    }
  }

  /// Whether words name a place or somebody.
  private func isBound(_ words: [Word]) -> Bool {
    let somebody = WordClasses(.place, .abroad, .recipient, .otherParty, .legalForm)
    return words.contains { $0.classes.intersects(somebody) }
  }

  /// Whether words add another case to a condition rather than a condition to a clause.
  ///
  /// A case stands in a list, behind a comma or "or"; other words only narrow what they stand beside.
  private func widens(_ words: [Word], at places: [Int]) -> Bool {
    guard !comparison.isWhole, let first = words.first, let start = places.first,
      let end = places.last
    else { return false }
    if first.text == "or" { return true }
    guard !words.contains(where: { $0.classes.contains(.condition) }), first.text != "and" else {
      return false
    }
    if isReplacing { return true }
    let reading = side == .added ? comparison.new : comparison.old
    guard let all = reading?.words else { return false }
    let before = all[max(0, start - 2)..<start].map(\.text)
    let behind = all[min(all.count, end + 1)..<min(all.count, end + 3)].map(\.text)
    // "… when you call and the pages you visit": what is joined is no condition.
    let isJoined =
      before.contains("and") && words.contains { $0.classes.intersects(.matters) }
    return isJoined || words.contains { $0.text == "or" }
      || (before + behind).contains { [",", "or"].contains($0) }
  }
}
