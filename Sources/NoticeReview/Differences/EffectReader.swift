import NoticeModel

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
    if isRate(places) { return .adverse }
    guard sign != 0 else { return .neutral }
    if isNarrowedDenial(places) { return .adverse }
    // More or less of what is answered for: a number tells not which.
    if clause.kind == .exclusion, part == .main, words.contains(where: { $0.value != nil }) {
      return .neutral
    }
    if part == .condition, sign > 0, isWish(words) { return .neutral }
    if isCap(places) || isGross(words) { return side == .added ? .adverse : .favourable }
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

  /// Whether a price is now for each of a time: "12 euros per rental day".
  private func isRate(_ places: [Int]) -> Bool {
    guard !comparison.isWhole, side == .added, comparison.isIn(.termsFees), !isReplacing,
      let first = places.first, let new = comparison.new
    else { return false }
    return new.words[first].classes.contains(.timeUnit)
      && new.words[..<first].suffix(3).contains { ["per", "each", "every"].contains($0.text) }
  }

  /// Whether only what is grave is answered for: "our gross negligence".
  private func isGross(_ words: [Word]) -> Bool {
    !comparison.isWhole && clause.sign > 0 && comparison.isIn(.termsLiability)
      && words.contains {
        ["gross", "grossly", "wilful", "willful", "intentional"].contains($0.text)
      }
  }

  /// Whether words cap what the publisher pays: "up to $50 towards".
  private func isCap(_ places: [Int]) -> Bool {
    guard !comparison.isWhole, clause.sign > 0, clause.actor == .publisher,
      let reading = side == .added ? comparison.new : comparison.old
    else { return false }
    let isMoney = { (dimension: Quantity.Dimension) in
      if case .money = dimension { true } else { false }
    }
    let isSum = reading.quantities.contains { quantity in
      isMoney(quantity.dimension) && places.contains(where: quantity.words.contains)
    }
    return isSum && places.contains { reading.words[$0].stem == "at most" }
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
    let joins = [
      "or", "nor", "and", "any", "either", "ever", "not", "even", "no", "also", ",", "neither",
    ]
    let opener = new.words[..<first].lastIndex {
      !["a", "an", "the", "your", "our"].contains($0.text)
    }
    let around =
      [new.words[opener ?? 0]] + (last + 1 < new.words.count ? [new.words[last + 1]] : [])
    let isListed = (words + around).contains { joins.contains($0.text) }
    let openers = [
      "on", "in", "during", "from", "for", "with", "under", "at", "within",
    ]
    return !isListed && openers.contains(new.words[opener ?? 0].text)
      && words.contains(where: \.isContent)
  }

  /// Whether words took the place of others, and nothing in them tells that they are better.
  private func isUnproved(_ words: [Word]) -> Bool {
    guard !comparison.isWhole, [.right, .promise].contains(clause.kind), side == .added else {
      return false
    }
    let limiting = WordClasses(
      .fee, .feature, .region, .place, .limiter, .hurdle, .timeUnit, .partial, .charging, .renewal)
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
    let wishes = [
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
    let reading = side == .added ? comparison.new : comparison.old
    guard let all = reading?.words else { return false }
    // "While they travel and while they are stored": both times.
    let times = ["while", "when", "where", "during", "whenever"]
    if !isReplacing, times.contains(first.text), start > 1, all[start - 1].text == "and",
      reading?.parts[start - 2] == .condition
    {
      return true
    }
    guard !words.contains(where: { $0.classes.contains(.condition) }), first.text != "and" else {
      return false
    }
    if isReplacing { return true }
    let articles = ["a", "an", "the", "your", "our", "any"]
    let before = all[..<start].last { !articles.contains($0.text) }.map { [$0.text] } ?? []
    let behind = end + 1 < all.count ? [all[end + 1].text] : []
    // "In a breach that costs you money": fewer breaches.
    if let opener = before.first, ["that", "which", "who"].contains(opener) { return false }
    // "… when you call and the pages you visit": what is joined is no condition.
    let isJoined =
      before.contains("and") && words.contains { $0.classes.intersects(.matters) }
    return isJoined || words.contains { $0.text == "or" }
      || (before + behind).contains { [",", "or"].contains($0) }
  }
}
