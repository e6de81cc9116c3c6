import NoticeModel

/// The same statements stand in other words or places.
enum MovedOrRewritten: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-05", name: "moved-or-rewritten", level: .editorial,
    summary: "The same statements stand in other words or places.",
    why: "Nothing was added and nothing is missing.",
    laws: [
      "WP260 ¶¶12–13 (clear and plain language is a duty, so rewriting must stay cheap)"
    ],
    triggering: [
      .init(
        "We use steps to show trends; we use pulse to warn you.",
        becomes: "We use steps to show trends, and pulse to warn you we use.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "You may see and erase your data.",
        becomes: "You may see your data.", in: .rights)
    ])

  static func claim(in change: inout Comparison) {
    claimGathered(&change)
    claimMerged(&change)
    guard let old = change.old, let new = change.new else { return }
    // "The annex prevails over the part" says the opposite the other way round.
    if Background.ranks(old), SameWords.keys(old).sorted() == SameWords.keys(new).sorted() {
      return
    }
    if change.hasLexicon, !change.openOld.isEmpty, !change.openNew.isEmpty,
      !Restatement.swapsPersons(change), !Restatement.partsPair(change),
      Restatement.isRewrite(old, new) || !changesMode(change)
    {
      let restatement = Restatement(old, new)
      let isProved = restatement.isProved
      let isSameActor = !Restatement.changesSubject(old, new)
      if isProved
        || restatement.isAlmostProved && isSameActor
          && !(change.isIn(.retention) && WordDifference.exchangesPhrase(change))
          && !Background.ranks(old) && !Background.ranks(new)
      {
        change.claim(
          "ED-05", isProved ? .editorial : .clarification, old: change.openOld.sorted(),
          new: change.openNew.sorted(),
          why: isProved
            ? "Every statement stands in other words"
            : "All but a word or two stands in other words")
        return
      }
    }
    var moved: (old: [Int], new: [Int]) = ([], [])
    var free = Set(change.openNew)
    for place in change.openOld.sorted() {
      let word = old.words[place]
      let partner = free.sorted().first { other in
        WordDifference.key(new.words[other]) == WordDifference.key(word)
          && plays(word, place, old, sameAs: other, new)
      }
      guard let partner else { continue }
      free.remove(partner)
      moved.old.append(place)
      moved.new.append(partner)
    }
    guard !moved.old.isEmpty else { return }
    change.claim(
      "ED-05", .editorial, old: moved.old, new: moved.new, why: "The same words stand elsewhere")
  }

  /// The verb of two sentences, which stands once in the one that they became: "We note X. We note Y."
  private static func claimMerged(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, change.hasLexicon else { return }
    for hunk in change.hunks {
      let (lost, gained) = change.openWords(in: hunk)
      let joins = new.words[hunk.new].filter { $0.kind != .mark }.map(\.text)
      guard (1...3).contains(lost.count), joins == ["and"],
        old.words[hunk.old].contains(where: { $0.text == "." }),
        lost.allSatisfy({ place in
          let word = old.words[place]
          return !word.isProtected
            && old.words[..<hunk.old.lowerBound].contains { $0.text == word.text }
        })
      else { continue }
      change.claim(
        "ED-05", .editorial, old: lost, new: gained,
        why: "The verb of both sentences stands once")
    }
  }

  /// Entries of a list that were lines of their own and now stand in one line.
  private static func claimGathered(_ change: inout Comparison) {
    let why = "The same entry stands in one line with others"
    if let old = change.old, change.new == nil {
      guard change.document.isGathered(old.words) else { return }
      change.claim("ED-05", .editorial, old: change.openOld.sorted(), why: why)
    } else if let new = change.new {
      for entry in DocumentWords.entries(of: new.words, in: new.text)
      where entry.contains(where: \.isContent)
        && change.document.isGathered(entry)
      {
        let places = entry.indices.filter(change.openNew.contains)
        if !places.isEmpty { change.claim("ED-05", .editorial, new: places, why: why) }
      }
    }
  }

  /// Whether "may" gave way to "will", or "will" to "may".
  private static func changesMode(_ change: Comparison) -> Bool {
    let firmer = !change.lost(.possible).isEmpty && !change.gained(.certain).isEmpty
    let looser = !change.lost(.certain).isEmpty && !change.gained(.possible).isEmpty
    return firmer && change.gained(.possible).isEmpty || looser && change.lost(.possible).isEmpty
  }

  private static func plays(
    _ word: Word, _ place: Int, _ old: Reading, sameAs other: Int, _ new: Reading
  ) -> Bool {
    guard let before = old.clause(at: place), let after = new.clause(at: other) else {
      return false
    }
    if before.isNegated != after.isNegated { return false }
    let isUnclear = before.kind.sign == 0 || after.kind.sign == 0
    if before.kind.sign != after.kind.sign, !isUnclear { return false }
    if word.value != nil || word.kind == .number { return false }
    let isFlip = word.classes.intersects(WordClasses(.negation, .exception, .limiter))
    if word.classes.contains(.limiter),
      !LimitScope(of: place, in: old.words).admits(LimitScope(of: other, in: new.words))
    {
      return false
    }
    if isFlip || word.classes.intersects([.init(.publisher), .init(.reader)]) {
      return before.kind == after.kind && before.actor == after.actor
    }
    // "It stops unless you renew it" is no "it renews unless you stop it".
    return old.parts[place] == new.parts[other] || !word.isProtected && !word.isContent
  }
}
