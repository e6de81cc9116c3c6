import NoticeModel

/// Parents are asked or told less surely.
enum WeakenedParentalConsent: ReviewRule {
  static let metadata = RuleMetadata(
    "MN-02", name: "weakened-parental-consent", level: .material,
    summary: "Parents are asked or told less surely.",
    why: "The law asks for verifiable consent of parents.",
    laws: [
      "16 CFR 312.4(b), 312.5(a)(1),(b)"
    ],
    isFloor: true,
    triggering: [
      .init(
        "We verify parents with a card check or a signed form.",
        becomes: "We verify parents with a tick box.", in: .minors)
    ],
    nonTriggering: [
      .init(
        "We verify parents with a card check.",
        becomes: "We verify parents by a card check.", in: .minors)
    ])

  /// Who may now act in the place of a parent: "a parent, guardian or teacher must sign".
  private static func alternative(_ change: Comparison) -> [Int]? {
    guard let old = change.old, let new = change.new, change.isIn(.minors),
      old.classes.contains(.parent)
    else { return nil }
    for hunk in change.hunks where hunk.old.isEmpty {
      let places = change.openWords(in: hunk).new.filter { new.words[$0].isContent }
      let near = max(0, hunk.new.lowerBound - 4)..<min(new.words.count, hunk.new.upperBound + 2)
      let isJoined = near.contains { new.words[$0].text == "or" }
      let isBesideParent = near.contains { new.words[$0].classes.contains(.parent) }
      guard !places.isEmpty, places.count <= 3, isJoined, isBesideParent,
        places.allSatisfy({
          new.words[$0].classes.subtracting(WordClasses(.reader, .minor)).rawValue == 0
        }),
        let clause = new.clause(at: places[0]), clause.kind != .practice
      else { continue }
      return places
    }
    return nil
  }

  static func findings(in change: Comparison) -> [Finding] {
    guard
      change.isIn(.minors) || (change.classes.contains(.parent) && change.classes.contains(.minor))
    else { return [] }
    if let instead = alternative(change) {
      return [
        finding(
          .material, .adverse, change.evidence(old: [], new: instead),
          why: "Somebody else may agree in the place of parents")
      ]
    }
    let lost = change.lost(.verification, .parent, .consent, .protective)
    guard !lost.isEmpty, change.old != nil else { return [] }
    let isRight = change.oldClause(at: lost[0])?.sign ?? 1
    guard isRight >= 0 || change.new != nil else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: lost, new: change.gained(.verification, .parent)),
        why: "Parents are asked or told less surely")
    ]
  }
}
