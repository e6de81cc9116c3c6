import NoticeModel

/// A word is replaced by one that always means the same in notices.
enum ClosedSynonym: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-03", name: "closed-synonym", level: .editorial,
    summary: "A word is replaced by one that always means the same in notices.",
    why: "The pair stands in a closed table.",
    laws: [
      "P2B rec. 18 (editorial change does not alter content or meaning)"
    ],
    triggering: [
      .init(
        "Each data subject may object.",
        becomes: "Any data subject may object.", in: .rights)
    ],
    nonTriggering: [
      .init(
        "We share data with certain shops.",
        becomes: "We share data with any shops.", in: .recipients)
    ])

  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    claimConcepts(&change, old, new)
    claimDoublets(&change, old, new)
    claimFuture(&change, old, new)
    claimAbbreviations(&change, old, new)
    claimHerein(&change, old, new)
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let lost = before.filter { old.words[$0].isProtected }
      let gained = after.filter { new.words[$0].isProtected }
      guard lost.count == 1, gained.count == 1 else { continue }
      guard isSynonym(old.words[lost[0]], new.words[gained[0]], in: change, lost[0], gained[0])
      else { continue }
      change.claim(
        "ED-03", .editorial, old: lost, new: gained, why: "Both words say the same here")
    }
  }

  /// "Transfer or transmit" says one thing with two words; one of them came or went.
  private static func claimDoublets(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    guard change.hasLexicon else { return }
    for hunk in change.hunks where hunk.old.isEmpty != hunk.new.isEmpty {
      let (run, reading) = hunk.old.isEmpty ? (hunk.new, new) : (hunk.old, old)
      let words = run.map { reading.words[$0] }
      let isJoin = { (word: Word) in ["or", "and"].contains(word.text) }
      guard words.count == 2, words.contains(where: isJoin),
        let twin = words.first(where: { !isJoin($0) }), twin.isContent
      else { continue }
      let beside = isJoin(words[0]) ? run.lowerBound - 1 : run.upperBound
      guard reading.words.indices.contains(beside) else { continue }
      let other = reading.words[beside]
      let (left, right) = (Concepts([twin]), Concepts([other]))
      guard !left.content.isEmpty, left.content == right.content, left.binding == right.binding,
        !twin.classes.intersects(WordClasses(.dataNoun, .recipient, .negation))
      else { continue }
      change.claim(
        "ED-03", .editorial, old: hunk.old, new: hunk.new, why: "Both words say the same here")
    }
  }

  /// An abbreviation that gave way to its words, or the words to it.
  private static func claimAbbreviations(
    _ change: inout Comparison, _ old: Reading, _ new: Reading
  ) {
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let (left, right) = (before.map { old.words[$0] }, after.map { new.words[$0] })
      guard Asides.abbreviates(left, right) || Asides.abbreviates(right, left) else { continue }
      change.claim(
        "ED-03", .editorial, old: before, new: after, why: "An abbreviation and its words")
    }
  }

  /// "Herein", "in these terms".
  private static func claimHerein(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    let here = ["herein", "hereof", "hereto", "hereunder", "hereby"]
    let spelled = [
      "in", "of", "to", "under", "by", "these", "this", "terms", "notice", "policy", "agreement",
      "conditions", "statement", "contract", "document",
    ]
    for hunk in change.hunks {
      let (left, right) = (hunk.old.map { old.words[$0].text }, hunk.new.map { new.words[$0].text })
      let isSpelled = { (short: [String], long: [String]) in
        short.count == 1 && here.contains(short[0]) && long.count > 1
          && long.allSatisfy(spelled.contains)
      }
      guard isSpelled(left, right) || isSpelled(right, left) else { continue }
      change.claim(
        "ED-03", .editorial, old: hunk.old, new: hunk.new, why: "Both words say the same here")
    }
  }

  /// "Will be" and "is" bind alike where nobody else acts.
  private static func claimFuture(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let left = before.filter { ["will", "shall"].contains(old.words[$0].text) }
      let right = after.filter { ["will", "shall"].contains(new.words[$0].text) }
      guard !(left + right).isEmpty, left.count == before.count, right.count == after.count,
        let was = change.oldClause(at: hunk.old.lowerBound),
        let now = change.newClause(at: hunk.new.lowerBound), was.actor == now.actor,
        was.isNegated == now.isNegated,
        was.kind == now.kind && (isPassive(left, old) || isPassive(right, new))
          || isSameAct(hunk, old, new)
      else { continue }
      // A protected word is never style alone.
      let isStyle = isPassive(left, old) || isPassive(right, new)
      change.claim(
        "ED-03", isStyle ? .editorial : .clarification, old: left, new: right,
        why: "Both tenses bind alike here")
    }
  }

  /// Whether the same verb of the publisher stands behind the mode of one and the place of the other:
  /// "will retain", "retains".
  private static func isSameAct(_ hunk: Hunk, _ old: Reading, _ new: Reading) -> Bool {
    guard hunk.old.upperBound < old.words.count, hunk.new.upperBound < new.words.count else {
      return false
    }
    let (verb, other) = (old.words[hunk.old.upperBound], new.words[hunk.new.upperBound])
    let clause = old.clause(at: hunk.old.upperBound)
    return Stem.of(verb.text) == Stem.of(other.text)
      && verb.classes.intersects(.practices) && clause?.kind != .right
      && clause?.actor != .reader
  }

  /// Whether "be" stands behind "will".
  private static func isPassive(_ places: [Int], _ reading: Reading) -> Bool {
    places.contains { place in
      reading.words[min(place + 1, reading.words.count - 1)].text == "be"
    }
  }

  /// Words that gave way, in their place, to others of the same concept.
  private static func claimConcepts(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    guard change.hasLexicon else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !before.isEmpty, !after.isEmpty else { continue }
      let (lost, gained) = (before.map { old.words[$0] }, after.map { new.words[$0] })
      let (left, right) = (Concepts(lost), Concepts(gained))
      guard !left.content.isEmpty, !Restatement.exchanges(lost, gained),
        Restatement(left, right, isRewrite: false).isProved
      else {
        continue
      }
      change.claim(
        "ED-03", .editorial, old: before, new: after, why: "Both wordings say the same")
    }
  }

  private static func isSynonym(
    _ first: Word, _ second: Word, in change: Comparison, _ oldPlace: Int, _ newPlace: Int
  ) -> Bool {
    guard let before = change.oldClause(at: oldPlace), let after = change.newClause(at: newPlace)
    else { return false }
    let pair = Set([first.text, second.text])
    if pair == ["will", "shall"] { return before.actor == after.actor }
    let isRight = before.kind == .right && after.kind == .right
    if pair == ["shall", "must"] {
      return before.actor == after.actor && before.kind == after.kind
    }
    if pair == ["can", "may"] { return isRight || before.kind == after.kind }
    if pair == ["might", "may"] || pair == ["could", "might"] || pair == ["could", "may"] {
      return before.kind == after.kind
    }
    if pair == ["if", "when"] || pair == ["if", "where"] || pair == ["where", "when"]
      || pair == ["once", "when"]
    {
      return true
    }
    let universal = [
      "any", "each", "every", "all", "everyone", "anyone",
      "anybody", "everybody",
    ]
    if pair.isSubset(of: universal) {
      return before.kind == after.kind && before.isNegated == after.isNegated
    }
    return first.value != nil && first.value == second.value
  }
}
