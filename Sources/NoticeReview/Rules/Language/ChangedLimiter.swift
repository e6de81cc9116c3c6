import NoticeModel

/// A word such as only is taken out of a clause, added, or weakened.
enum ChangedLimiter: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-04", name: "changed-limiter", level: .material,
    summary: "A word such as only is taken out of a clause, added, or weakened.",
    why: "Without it the clause says what is done, but no longer what is not.",
    laws: [
      "GDPR 5(1)(b), 13(3)", "FTC s.5",
    ],
    triggering: [
      .init(
        "We use your data only to run your account.",
        becomes: "We use your data to run your account.", in: .purposes),
      .init(
        "You may only object in writing.",
        becomes: "You may object in writing.", in: .rights),
    ],
    nonTriggering: [
      .init(
        "We use your data only to run your account.",
        becomes: "We use your data solely to run your account.", in: .purposes)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    let lost = change.lost(.limiter)
    let gained = change.gained(.limiter)
    let loosened = change.gained(.looseLimiter).filter { place in
      !(change.new.map { names(place, in: $0) } ?? false)
    }
    if !lost.isEmpty, gained.isEmpty {
      return judged(change, lost, isLost: true, evidence: change.evidence(old: lost, new: loosened))
    }
    if !gained.isEmpty, lost.isEmpty {
      if let new = change.new, weakensDenial(gained[0], in: new) {
        return [
          finding(
            .material, .adverse, change.evidence(old: [], new: gained),
            why: "What was denied is now denied only in part")
        ]
      }
      return judged(change, gained, isLost: false, evidence: change.evidence(old: [], new: gained))
    }
    guard !loosened.isEmpty, lost.isEmpty else { return [] }
    let clause = change.newClause(at: loosened[0])
    guard let clause, clause.sign != 0 || change.isMustTell else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: [], new: loosened),
        why: "A statement that held without exception now holds mostly")
    ]
  }

  /// Whether a word only dates what is named behind it: "(at present the Records Act)".
  private static func names(_ place: Int, in reading: Reading) -> Bool {
    let before = reading.words[..<place].last?.text ?? ""
    let next = reading.words[(place + 1)...].drop {
      $0.stem.isEmpty || ["the", "present", "moment", "a"].contains($0.text)
    }.first
    return ["(", ",", "–", "—"].contains(before)
      && next.map { $0.isCapital || $0.value != nil || $0.kind == .number } == true
  }

  /// Whether a limiter stands behind a denial: "not solely directed at children".
  private static func weakensDenial(_ place: Int, in reading: Reading) -> Bool {
    place > 0 && ["not", "never"].contains(reading.words[place - 1].text)
      && reading.words[place].text != "limited"
  }

  private static func judged(
    _ change: Comparison, _ places: [Int], isLost: Bool, evidence: Finding.Evidence
  ) -> [Finding] {
    let clause = isLost ? change.oldClause(at: places[0]) : change.newClause(at: places[0])
    let limitsReader =
      clause.map { [.right, .ban, .duty].contains($0.kind) && $0.actor == .reader } ?? false
    let isExclusion =
      clause?.kind == .exclusion || clause?.kind == .power
      || clause?.classes.contains(.liability) == true
    let isGood = isExclusion ? !isLost : limitsReader == isLost
    if isGood {
      return [
        finding(
          .substantive, .favourable, evidence,
          why: isLost ? "A limit on the reader is gone" : "The publisher limits itself")
      ]
    }
    return [
      finding(
        .material, .adverse, evidence,
        why: isLost ? "The publisher no longer limits itself" : "The reader is limited")
    ]
  }
}
