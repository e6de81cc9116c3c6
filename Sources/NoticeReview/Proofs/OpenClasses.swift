import NoticeModel

/// Lists that are open, and what may be added to them without saying more.
enum OpenClasses {
  /// Whether some words are an example, in an open list, of a class that stays.
  static func isExample(_ places: [Int], in reading: Reading, of change: Comparison) -> Bool {
    guard let first = places.first, let clause = reading.clause(at: first) else { return false }
    let words = places.map { reading.words[$0] }
    // A list in brackets ends with them.
    let start = reading.words[clause.words.lowerBound..<first].lastIndex { $0.text == ")" }
    let before = reading.words[(start ?? clause.words.lowerBound)..<(first + 1)]
    let isOpen =
      before.contains { $0.classes.contains(.openList) }
      || words.contains { $0.classes.contains(.openList) }
      // "(a gift card bought in a hurry, say)".
      || words.last?.text == "say" || words.first?.text == "say"
    // An example stands in the list, not beside a word of it.
    let opener = reading.words[..<first].last?.text ?? ""
    let isListed =
      [",", "or", "and", ";", "(", "–", "—", "-", ":", "a", "an", "the"].contains(opener)
      || reading.words[..<first].last?.classes.contains(.openList) == true
      || words.contains { $0.classes.contains(.openList) || ["or", "and"].contains($0.text) }
    guard isListed else { return false }
    guard isOpen, !words.contains(where: isBinding) else { return false }
    if onlyOpens(places, in: reading, of: change) { return false }
    // By these a reader is known again.
    if reading.text == change.new?.text,
      words.contains(where: {
        identifying.contains($0.text)
      })
    {
      return false
    }
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let wide = ["whatever", "whichever", "whoever", "anything", "everything"]
    // What may be anything may be these as well.
    if before.contains(where: { wide.contains($0.text) }) { return true }
    let every = ["all", "any", "every"]
    if words.first?.classes.contains(.openList) == true,
      before.suffix(12).contains(where: { every.contains($0.text) }),
      !classes.intersects(WordClasses(.sensitiveData, .advertising, .training, .selling))
    {
      return true
    }
    let rest = reading.words[clause.words].enumerated()
      .filter { !places.contains($0.offset + clause.words.lowerBound) }
      .reduce(into: WordClasses()) { $0.formUnion($1.element.classes) }
    // An example that is gone takes nothing out of its class, but where data is listed.
    if reading.text == change.old?.text, change.new != nil,
      places.contains(where: { reading.words[$0].classes.contains(.openList) })
        || change.isIn(.dataCategories, .sources),
      !change.isIn(.recipients, .transfers, .rights, .security, .amendments)
    {
      return true
    }
    let openers = ["such", "including", "e.g", "for", "like", "say"]
    let isAnnounced = words.first.map { openers.contains($0.text) } == true
    // "… registers, such as the land register": cases of a kind that was told, whoever they are.
    let told: [WordClass] = [.source, .authority, .recipient]
    // Who is called when something is to be kept safe gets no data by that.
    let isGuard = change.isIn(.security) && change.old != nil
    for outside in strong
    where !((isAnnounced || isGuard) && told.contains(outside)) && classes.contains(outside)
      && !rest.contains(outside)
    {
      return false
    }
    return true
  }

  /// Whether added words open a list that was closed, and name no example: "data such as the
  /// following:".
  static func onlyOpens(_ places: [Int], in reading: Reading, of change: Comparison) -> Bool {
    // A phrase bears its classes on its first word.
    guard reading.text == change.new?.text, let last = places.last,
      places.suffix(2).contains(where: { reading.words[$0].classes.contains(.openList) })
    else { return false }
    return reading.words[(last + 1)...].prefix(4).contains { $0.text == ":" }
  }

  /// Whether words name cases of what a sentence denies of everybody: "to nobody, neither to … nor …".
  static func isDenied(_ places: [Int], in reading: Reading) -> Bool {
    guard let first = places.first, let clause = reading.clause(at: first), clause.isNegated,
      clause.kind == .practice, first > 0
    else { return false }
    let before = reading.words[clause.words.lowerBound..<first]
    let isBracket =
      reading.words[first - 1].text == "(" || reading.words[first].text == "("
      || reading.words[first - 1].text == ":" && reading.words[first].text == "not"
      || reading.words[first].text == "not" && first + 1 < reading.words.count
        && reading.words[first + 1].text == "even"
    let names = [
      "neither", "nor", "not", "no", "such", "including", "whether", "like", "be",
    ]
    let isWhole =
      isBracket
      || before.contains { ["anyone", "anybody", "nobody", "any", "ever"].contains($0.text) }
      || reading.words[first].classes.contains(.openList)
    let narrowing = WordClasses(.limiter, .exception, .condition, .hedge, .looseLimiter)
    return isWhole
      && (isBracket || names.contains(reading.words[first].text)
        || reading.words[first].classes.contains(.openList))
      && !places.contains { reading.words[$0].classes.intersects(narrowing) }
  }

  /// Whether words stand in brackets or behind a word such as "namely".
  static func isAside(_ places: [Int], in reading: Reading) -> Bool {
    guard let first = places.first, let last = places.last else { return false }
    let opens = first > 0 && reading.words[first - 1].text == "("
    let closes = last + 1 < reading.words.count && reading.words[last + 1].text == ")"
    let isMarked =
      reading.words[first].classes.intersects(WordClasses(.openList, .closedList))
      || reading.words[first].text == "currently"
    return opens && closes || isMarked
  }

  private static func isBinding(_ word: Word) -> Bool {
    word.kind == .number
      || word.classes.intersects(
        WordClasses(
          .negation, .limiter, .exception, .possible, .certain, .obliged, .universal, .hedge,
          .selling, .temporal, .restricting, .charging))
  }

  private static let identifying: Set<String> = [
    "ip", "imei", "mac", "identifier", "identifiers", "birth", "ssn", "passport", "fingerprint",
  ]

  private static let strong: [WordClass] = [
    .sensitiveData, .advertising, .training, .authority, .place, .abroad, .source, .ownPurpose,
    .selling, .businessTransfer, .recipient, .fee, .liability, .anyOther, .minor,
    .vaguePurpose, .preciseData,
  ]
}
