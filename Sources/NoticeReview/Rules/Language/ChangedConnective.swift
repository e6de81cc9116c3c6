import NoticeModel

/// And becomes or, or the other way round.
enum ChangedConnective: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-07", name: "changed-connective", level: .material,
    summary: "And becomes or, or the other way round.",
    why: "Conditions that were alternatives are now all needed, or the other way round.",
    laws: [
      "WP260 ¶29"
    ],
    triggering: [
      .init(
        "We send couriers your name or phone number.",
        becomes: "We send couriers your name and phone number.", in: .recipients)
    ],
    nonTriggering: [
      .init(
        "We send couriers your name and your phone number.",
        becomes: "We send couriers your name and phone number.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new, !isDefinedAlike(old, new) else { return [] }
    for hunk in change.hunks {
      let before = hunk.old.filter { isLink(old.words[$0]) }
      let after = hunk.new.filter { isLink(new.words[$0]) }
      guard before.count == 1, after.count == 1,
        old.words[before[0]].stem != new.words[after[0]].stem,
        hunk.old.count <= 2, hunk.new.count <= 3
      else { continue }
      return judged(change, old, before[0], new, after[0])
    }
    return []
  }

  /// Whether "a device is A or B" gave way to "A and B are devices", or back.
  private static func isDefinedAlike(_ old: Reading, _ new: Reading) -> Bool {
    let isOne = { (reading: Reading) in
      reading.words.contains { $0.text == "is" } && ["a", "an"].contains(reading.words.first?.text)
    }
    let isTurned =
      isOne(old) != isOne(new) && (old.words + new.words).contains { $0.text == "are" }
    // "Not A or B" and "not A and not B" deny the same.
    let isDenied = [old, new].allSatisfy { reading in
      reading.classes.contains(.negation) && !reading.words.contains { $0.text == "both" }
    }
    let denials = [old, new].map { reading in
      reading.words.count { $0.classes.contains(.negation) && !$0.stem.isEmpty }
    }
    return (isTurned || isDenied && denials[0] != denials[1]) && Restatement(old, new).isProved
  }

  private static func isLink(_ word: Word) -> Bool { word.text == "and" || word.text == "or" }

  private static func judged(
    _ change: Comparison, _ old: Reading, _ before: Int, _ new: Reading, _ after: Int
  ) -> [Finding] {
    let evidence = change.evidence(old: [before], new: [after])
    let quoted = Finding.Evidence(
      before: evidence.before.isEmpty ? [old.quote(before..<(before + 1))] : evidence.before,
      after: evidence.after.isEmpty ? [new.quote(after..<(after + 1))] : evidence.after)
    let inCondition = old.parts[before] != .main || new.parts[after] != .main
    let isRight = change.kind == .right || change.isIn(.rights)
    let hasHurdle = isRight && change.classes.contains(.hurdle)
    let becomesAnd = new.words[after].text == "and"
    if inCondition || hasHurdle {
      let clause = new.clause(at: after)
      let isTighter = becomesAnd
      // What the publisher does "only if A and B" happens more often "if A or B", whatever it is.
      let isReaders = clause.map { $0.actor == .reader } ?? false
      let isOnly =
        clause.map { clause in new.words[clause.words].contains { $0.text == "only" } } ?? false
      let isLimited = (clause?.isLimited == true || isOnly) && !isReaders
      // Where one of the conditions is that readers agreed, they no longer have to.
      let asksConsent =
        clause.map { clause in
          clause.words.contains { place in
            new.parts[place] != .main
              && (new.words[place].classes.contains(.consent)
                || ["agreed", "consented"].contains(new.words[place].text))
          }
        } ?? false
      let sign = isLimited || asksConsent && !isReaders ? -1 : clause?.sign ?? -1
      let isGood = isTighter ? sign < 0 : sign > 0
      return isGood
        ? [
          finding(
            .substantive, .favourable, quoted, why: "The conditions changed in the reader's favour")
        ]
        : [finding(.material, .adverse, quoted, why: "The conditions changed to the reader's cost")]
    }
    if change.isIn(.security), !becomesAnd, ![.ban, .exclusion, .duty].contains(change.kind) {
      return [
        finding(.material, .adverse, quoted, why: "One safeguard is enough where all were promised")
      ]
    }
    return [
      finding(
        .substantive, .unknown, quoted,
        why: "Items that were alternatives are now joint, or the other way round")
    ]
  }
}
