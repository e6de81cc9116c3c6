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
    claimNames(&change)
    claimPronouns(&change)
  }

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
