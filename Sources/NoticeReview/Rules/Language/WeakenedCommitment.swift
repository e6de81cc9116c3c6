import NoticeModel

/// What was promised is now aimed at, or what was aimed at is promised.
enum WeakenedCommitment: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-02", name: "weakened-commitment", level: .material,
    summary: "What was promised is now aimed at, or what was aimed at is promised.",
    why: "An aim cannot be demanded.",
    laws: [
      "FTC Act s.5 (Gateway Learning)", "WP260 ¶29", "HIPAA 164.520(b)(3)",
    ],
    triggering: [
      .init(
        "We will correct wrong data.",
        becomes: "We will endeavour to correct wrong data.", in: .rights)
    ],
    nonTriggering: [
      .init(
        "We will correct wrong data.",
        becomes: "We shall correct wrong data.", in: .rights)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    if let weighed = weighed(change) { return [weighed] }
    let weakened = change.gained(.weakened) + softened(change, .gained)
    let firmed = change.lost(.weakened) + softened(change, .lost)
    if !weakened.isEmpty, firmed.isEmpty {
      let evidence = change.evidence(old: change.lost(.certain, .obliged), new: weakened)
      let level: Level =
        change.isMustTell || change.isIn(.security) || change.isTerms || change.topics.isEmpty
        ? .material : .substantive
      return [finding(level, .adverse, evidence, why: "A promise became an aim or a possibility")]
    }
    if !firmed.isEmpty, weakened.isEmpty {
      let evidence = change.evidence(old: firmed, new: change.gained(.certain, .obliged))
      return [finding(.substantive, .favourable, evidence, why: "An aim became a promise")]
    }
    return archived(change)
  }

  /// "We will stop" gave way to "we will weigh your reasons": an act to a consideration.
  private static func weighed(_ change: Comparison) -> Finding? {
    guard let old = change.old, let new = change.new else { return nil }
    let considering = [
      "weigh", "consider", "review", "examine", "assess", "evaluate", "discuss",
    ]
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard let verb = after.first(where: { considering.contains(new.words[$0].text) }),
        let act = before.first(where: {
          old.words[$0].isContent && !considering.contains(old.words[$0].text)
        }),
        new.parts[verb] == .main, old.parts[act] == .main,
        let clause = new.clause(at: verb), verb > 0,
        new.words[max(0, verb - 2)..<verb].contains(where: {
          ["will", "shall", "we"].contains($0.text)
        }),
        change.oldClause(at: act)?.isNegated == false, clause.actor != .reader
      else { continue }
      return finding(
        .material, .adverse, change.evidence(old: before, new: after),
        why: "What was promised is now only considered")
    }
    return nil
  }

  private enum Way { case gained, lost }

  private static func softened(_ change: Comparison, _ way: Way) -> [Int] {
    let places = way == .gained ? change.gained(.possible) : change.lost(.possible)
    return places.filter { place in
      let clause = way == .gained ? change.newClause(at: place) : change.oldClause(at: place)
      // "We will state …" was a promise whatever "we may state …" is.
      let hunk = change.hunks.first { (way == .gained ? $0.new : $0.old).contains(place) }
      let other = hunk.flatMap { hunk in
        way == .gained
          ? hunk.old.first { change.old?.words[$0].classes.contains(.certain) == true }
            .flatMap(change.oldClause(at:))
          : hunk.new.first { change.new?.words[$0].classes.contains(.certain) == true }
            .flatMap(change.newClause(at:))
      }
      if let other, other.kind == .promise, other.actor == .publisher { return true }
      guard let clause, !isContent(place, in: way == .gained ? change.new : change.old) else {
        return false
      }
      return clause.kind == .promise && clause.actor != .reader
        || clause.kind == .practice && clause.isNegated
    }
  }

  /// Whether a word is in what is told: "we say what you can do".
  private static func isContent(_ place: Int, in reading: Reading?) -> Bool {
    guard let reading, place >= 2, reading.words[place - 1].text == "you" else { return false }
    return ["what", "how", "where"].contains(reading.words[place - 2].text)
  }

  private static func archived(_ change: Comparison) -> [Finding] {
    let keeps = change.gained(.keeping, .archiving)
    if let place = keeps.first, change.openOld.isEmpty, let new = change.new,
      let clause = new.clause(at: place), clause.classes.contains(.deleting),
      change.openNew.contains(where: { new.words[$0].text == "or" })
    {
      return [
        finding(
          .material, .adverse, change.evidence(old: [], new: change.openNew.sorted()),
          why: "What was deleted may now be kept")
      ]
    }
    let deleted = change.lost(.deleting)
    let kept = change.gained(.archiving)
    guard !deleted.isEmpty, !kept.isEmpty, change.gained(.deleting).isEmpty else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: deleted, new: kept),
        why: "What was deleted is now put aside and kept")
    ]
  }
}
