import NoticeModel

/// A right is only for some readers now.
enum NarrowedHolders: ReviewRule {
  static let metadata = RuleMetadata(
    "RI-04", name: "narrowed-holders", level: .material,
    summary: "A right is only for some readers now.",
    why: "The others lose it.",
    laws: [
      "WP260 ¶29", "state acts",
    ],
    triggering: [
      .init(
        "You may delete your data.",
        becomes: "If you live in the EU, you may delete your data.", in: .rights)
    ],
    nonTriggering: [
      .init("You may delete your data.", becomes: "You can delete your data.", in: .rights)
    ])

  /// The words that now stand before the holders of a right: "any gold member may …".
  static func inserted(_ change: Comparison) -> [Int]? {
    guard let new = change.new, change.old != nil, change.isIn(.rights) else { return nil }
    let idle = ["natural", "individual", "other", "valued", "dear", "single", "data"]
    for hunk in change.hunks where hunk.old.isEmpty && hunk.new.count <= 2 {
      let places = hunk.new.filter { new.words[$0].isContent }
      guard let first = places.first, hunk.new.upperBound < new.words.count,
        new.words[hunk.new.upperBound].isContent,
        let clause = new.clause(at: first), !clause.isNegated,
        helper(["may", "can"], of: clause, in: new) == hunk.new.upperBound + 1,
        places.allSatisfy({ !idle.contains(new.words[$0].text) })
      else { continue }
      return places
    }
    return nil
  }

  /// The places by which the holders of a right are told now: "members in Peru may ask …".
  private static func placed(_ change: Comparison) -> [Int] {
    guard let new = change.new, change.isIn(.rights) else { return [] }
    return change.gained(.place).filter { place in
      guard let clause = new.clause(at: place) else { return false }
      return helper(["may", "can", "have"], of: clause, in: new).map { place < $0 } ?? false
    }
  }

  /// The words of those who are gone from the subject of a right: "current and former members may …".
  private static func coordinated(_ change: Comparison) -> [Int]? {
    guard let old = change.old, change.isIn(.rights, .minors, .regional) else { return nil }
    for hunk in change.hunks where hunk.new.isEmpty {
      guard let first = hunk.old.first, let clause = old.clause(at: first),
        clause.kind == .right || change.isIn(.rights),
        !clause.isNegated,
        hunk.old.contains(where: { ["and", "or", ","].contains(old.words[$0].text) }),
        let helper = helper(["may", "can", "have"], of: clause, in: old),
        hunk.old.upperBound <= helper
      else { continue }
      let gone = hunk.old.filter { old.words[$0].isContent && old.parts[$0] == .main }
      if !gone.isEmpty { return gone }
    }
    return nil
  }

  /// The first of some verbs in a clause, before which those stand who have the right.
  private static func helper(
    _ verbs: [String], of clause: ReadClause, in reading: Reading
  ) -> Int? {
    clause.words.first { verbs.contains(reading.words[$0].text) }
  }

  private static func narrowed(_ change: Comparison, old: [Int], new: [Int]) -> [Finding] {
    [
      finding(
        .material, .adverse, change.evidence(old: old, new: new),
        why: "Only some readers have it now")
    ]
  }

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    let left = change.lost(.reader).filter { place in
      change.old.map { $0.words[place].isContent && $0.words[place].text != "user" } ?? false
    }
    let anybody = [
      "anyone", "anybody", "everyone", "everybody", "person", "persons", "people", "individual",
      "individuals",
    ]
    let wasAnybody = change.old.map { old in
      change.openOld.filter { anybody.contains(old.words[$0].text) }.sorted()
    }
    let status = change.gained(.reader).filter { place in
      change.new.map { $0.words[place].isContent && $0.words[place].text != "user" } ?? false
    }
    if let wasAnybody, !wasAnybody.isEmpty, !status.isEmpty,
      change.isIn(.rights, .minors, .regional), change.oldClause(at: wasAnybody[0])?.kind == .right
    {
      return narrowed(change, old: wasAnybody, new: status)
    }
    let qualified = [
      "registered", "verified", "existing", "current", "paying", "adult", "active", "eligible",
    ]
    // "Anyone" and "any" may have been taken for the same word.
    let all = change.old.map { old in
      change.hunks.flatMap(\.old).filter { anybody.contains(old.words[$0].text) }
    }
    if let wasAnybody = all, let first = wasAnybody.first, change.isIn(.rights, .minors, .regional),
      change.oldClause(at: first)?.kind == .right, let new = change.new
    {
      let limits = change.openNew.filter { qualified.contains(new.words[$0].text) }.sorted()
      if !limits.isEmpty {
        return narrowed(change, old: wasAnybody, new: limits)
      }
    }
    if let inserted = inserted(change) {
      return narrowed(change, old: [], new: inserted)
    }
    if let gone = coordinated(change) {
      return narrowed(change, old: gone, new: [])
    }
    let isDenied = left.first.flatMap(change.oldClause(at:))?.isNegated ?? false
    if !left.isEmpty, !isDenied, change.isIn(.introduction, .regional),
      change.gained(.reader, .universal).isEmpty
    {
      return [
        finding(
          .material, .adverse, change.evidence(old: left, new: []),
          why: "A group of readers is no longer addressed")
      ]
    }
    let gained = change.gained(.region) + placed(change)
    let clause = gained.first.flatMap(change.newClause(at:))
    guard !gained.isEmpty, clause?.sign ?? 0 > 0 || change.isIn(.rights) else { return [] }
    return narrowed(change, old: [], new: gained)
  }
}
