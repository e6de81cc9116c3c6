import NoticeModel

/// Only grammar, punctuation or voice differ.
enum GrammarAndPunctuation: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-02", name: "grammar-and-punctuation", level: .editorial,
    summary: "Only grammar, punctuation or voice differ.",
    why: "Who does what to whom is the same.",
    laws: [
      "WP260 ¶29 (stylistic/grammatical flaws)"
    ],
    triggering: [
      .init(
        "We share data with banks and couriers.",
        becomes: "We share data with banks, and couriers.", in: .recipients)
    ],
    nonTriggering: [
      .init("We encrypt your data.", becomes: "You encrypt your data.", in: .security)
    ])

  static func claim(in change: inout Comparison) {
    if change.hunks.isEmpty, change.claims.isEmpty, let old = change.old, let new = change.new {
      claimEqual(&change, old, new)
      return
    }
    claimDoubled(&change)
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let isFree = { (place: Int, reading: Reading?) in
        guard let reading,
          FreeWords.isFree(reading.words[place]) || FreeWords.isIdle(reading.words[place])
        else { return false }
        return true
      }
      let oldFree = before.filter { isFree($0, change.old) }
      let newFree = after.filter { isFree($0, change.new) }
      if !change.isWhole, !(oldFree + newFree).isEmpty {
        change.claim(
          "ED-02", .editorial, old: oldFree, new: newFree, why: "Only words of grammar differ")
      }
    }
    claimSeries(&change)
    claimArticles(&change)
    claimWishes(&change)
    claimGenerics(&change)
    claimNames(&change)
    claimPronouns(&change)
  }

  /// "A, B, C" and "A, B, or C": the word before the last of a series.
  private static func claimSeries(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard before.isEmpty != after.isEmpty else { continue }
      let (places, reading) = before.isEmpty ? (after, new) : (before, old)
      guard places.count == 1, ["or", "and"].contains(reading.words[places[0]].text),
        isInSeries(places[0], reading) || isBesideLink(places[0], reading), hunk.old.count <= 2,
        hunk.new.count <= 2,
        (hunk.old.map { old.words[$0] } + hunk.new.map { new.words[$0] }).allSatisfy({
          [.mark, .link].contains($0.kind) || ["or", "and"].contains($0.text)
        })
      else { continue }
      change.claim(
        "ED-02", .editorial, old: before, new: after, why: "The word before the last of a series")
    }
  }

  /// Whether a word joins one address of the web to another.
  private static func isBesideLink(_ place: Int, _ reading: Reading) -> Bool {
    place > 0 && place + 1 < reading.words.count && reading.words[place - 1].kind == .link
      && reading.words[place + 1].kind == .link
  }

  /// Whether a word joins an entry to others that commas part, in one sentence without a denial.
  private static func isInSeries(_ place: Int, _ reading: Reading) -> Bool {
    guard let clause = reading.clause(at: place), !clause.isNegated else { return false }
    let isEnd = { (word: Word) in [".", ";", ":", "?", "!", "(", ")"].contains(word.text) }
    let before = reading.words[..<place].reversed().prefix { !isEnd($0) }
    let behind = reading.words[(place + 1)...].prefix { !isEnd($0) }
    let joins = { (word: Word) in ["or", "and"].contains(word.text) }
    let commas = before.count { $0.text == "," } + behind.count { $0.text == "," }
    // What is joined is joined elsewhere in the series by a comma, and by no other word.
    let others = Set(before.filter(joins).map(\.text))
    return commas >= 1 && others.isSubset(of: [reading.words[place].text])
      && (reading.words[max(0, place - 1)].text == "," || behind.contains(where: joins))
  }

  /// "The user's", "each user's": one stands for all; "computers browsing", "computers when browsing".
  private static func claimArticles(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    let articles = ["the", "a", "an", "each", "every"]
    for hunk in change.hunks {
      let (before, after) = (hunk.old.map { old.words[$0] }, hunk.new.map { new.words[$0] })
      if before.count == 1, after.count == 1, articles.contains(before[0].text),
        articles.contains(after[0].text), hunk.old.upperBound < old.words.count,
        old.words[hunk.old.upperBound].classes.contains(.reader),
        !["the", "a", "an"].contains(before[0].text) || !["the", "a", "an"].contains(after[0].text)
      {
        change.claim(
          "ED-02", .editorial, old: hunk.old, new: hunk.new, why: "One stands for all of them")
      }
      let isWhen = { (words: [Word], next: Int, reading: Reading) in
        words.count == 1 && ["when", "while"].contains(words[0].text)
          && next < reading.words.count && reading.words[next].text.hasSuffix("ing")
      }
      if before.isEmpty && isWhen(after, hunk.new.upperBound, new)
        || after.isEmpty && isWhen(before, hunk.old.upperBound, old)
      {
        change.claim(
          "ED-02", .editorial, old: hunk.old, new: hunk.new, why: "Only words of grammar differ")
      }
    }
  }

  /// "You may unsubscribe if you wish": what readers may do they do when they wish.
  private static func claimWishes(_ change: inout Comparison) {
    for hunk in change.hunks where hunk.old.isEmpty != hunk.new.isEmpty {
      let reading = hunk.old.isEmpty ? change.new : change.old
      let run = hunk.old.isEmpty ? hunk.new : hunk.old
      guard let reading, let first = run.first, reading.clause(at: first)?.actor == .reader,
        reading.clause(at: first)?.kind == .right, reading.clause(at: first)?.isNegated == false
      else { continue }
      let texts = reading.words[run].filter { $0.kind != .mark }.map(\.text).joined(separator: " ")
      guard wishes.contains(texts) else { continue }
      change.claim(
        "ED-02", .editorial, old: hunk.old, new: hunk.new, why: "It says nothing by itself")
    }
  }

  /// "Credit card", "credit card information": in a list of data all entries are information.
  private static func claimGenerics(_ change: inout Comparison) {
    let generic = ["information", "data", "details"]
    for hunk in change.hunks where hunk.old.isEmpty != hunk.new.isEmpty {
      let reading = hunk.old.isEmpty ? change.new : change.old
      let run = hunk.old.isEmpty ? hunk.new : hunk.old
      guard let reading, run.count == 1, generic.contains(reading.words[run.lowerBound].text),
        run.lowerBound > 2, run.upperBound < reading.words.count,
        reading.words[run.lowerBound - 1].classes.intersects(
          WordClasses(.dataNoun, .sensitiveData, .preciseData)),
        [",", "and", "or", ";"].contains(reading.words[run.upperBound].text),
        reading.words[..<run.lowerBound].contains(where: { $0.text == "," })
      else { continue }
      change.claim(
        "ED-02", .editorial, old: hunk.old, new: hunk.new, why: "It says nothing by itself")
    }
  }

  private static let wishes: Set<String> = [
    "if you wish", "if you like", "if you want", "if you prefer", "if you so wish",
    "if you so choose", "if you so desire", "if you choose", "should you wish",
    "should you so wish", "if you would like", "if desired", "if you want to", "if you wish to",
  ]

  /// A word that stands, or stood, twice by mistake: "do not not".
  private static func claimDoubled(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks where hunk.old.count + hunk.new.count == 1 {
      let (before, after) = change.openWords(in: hunk)
      if let place = after.first, new.isDoubled(at: place), !new.words[place].isProtected {
        change.claim("ED-02", .editorial, new: [place], why: "A word stands twice")
      }
      if let place = before.first, old.isDoubled(at: place) {
        change.claim("ED-02", .editorial, old: [place], why: "A word stood twice")
      }
    }
  }

  private static func claimEqual(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    if SameWords.links(old) != SameWords.links(new) { return }
    let isWording = SameWords.texts(old) != SameWords.texts(new)
    change.claim(
      isWording ? "ED-03" : "ED-02", .editorial,
      why: isWording ? "Only the spelling or a closed synonym differs" : "Only punctuation differs")
  }

  /// The publisher, or the reader, called by a noun and now by a pronoun, or the other way round.
  private static func claimNames(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !before.isEmpty, !after.isEmpty,
        FreeWords.isSamePerson(before.map { old.words[$0] }, after.map { new.words[$0] }),
        change.oldClause(at: before[0])?.kind == change.newClause(at: after[0])?.kind
      else { continue }
      change.claim(
        "ED-02", .editorial, old: before, new: after, why: "The same person is called otherwise")
    }
  }

  /// A pronoun that comes or goes without another in its place, where the same actor acts.
  private static func claimPronouns(_ change: inout Comparison) {
    guard !change.isWhole else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let lost = before.filter { change.old.map(FreeWords.isPronoun($0)) ?? false }
      let gained = after.filter { change.new.map(FreeWords.isPronoun($0)) ?? false }
      guard lost.isEmpty != gained.isEmpty else { continue }
      // "You choose" and "it chooses" have another actor, whatever stands around.
      let exchanged =
        hunk.old.isEmpty || hunk.new.isEmpty
        ? []
        : (lost.isEmpty
          ? hunk.old.compactMap { change.old?.words[$0].text }
          : hunk.new.compactMap { change.new?.words[$0].text })
      if exchanged.contains(where: { ["it", "they", "he", "she"].contains($0) }) { continue }
      // A name on the other side may be the same person's, and is told with the pronoun.
      let (own, others) = lost.isEmpty ? (after, before) : (before, after)
      let reading = lost.isEmpty ? change.old : change.new
      let isAlone = own.count == max(lost.count, gained.count)
      if isAlone, others.contains(where: { reading?.words[$0].isCapital ?? false }) { continue }
      let oldActor = change.oldClause(at: hunk.old.lowerBound)?.actor
      let newActor = change.newClause(at: hunk.new.lowerBound)?.actor
      let isSame = oldActor == newActor || oldActor == .passive || newActor == .passive
      guard isSame else { continue }
      change.claim("ED-02", .editorial, old: lost, new: gained, why: "The same actor is named")
    }
  }
}
