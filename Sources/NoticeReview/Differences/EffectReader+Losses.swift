import NoticeModel

/// What readers lose with a sentence that is gone, whatever its clause is.
extension EffectReader {
  /// Whether a sentence that is gone held something for the reader, whatever its clause is.
  func isSafeguarding(_ all: [Word]) -> Bool {
    let words = Array(all.prefix { $0.text != "because" })
    let isListed =
      comparison.passage.before?.kind == .row
      && comparison.isIn(.recipients, .cookies, .dataCategories, .purposes, .sources, .transfers)
    if isListed { return false }
    let guards = WordClasses(
      .protective, .limiter, .refund, .freeOfCharge, .prompt, .deleting, .humanReview, .consent,
      .signal)
    let ties = WordClasses(.obliged, .negation)
    let mayNot = clause.actor != .reader && words.contains { $0.classes.intersects(ties) }
    let kept = ["without", "same", "unchanged"]
    let isOnRequest = zip(words, words.dropFirst()).contains { before, word in
      word.text == "request"
        && ["on", "upon", "your", "at", "by", "each", "every", "any"].contains(
          before.text)
    }
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
      || isOnRequest
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
    let people = [
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
}
