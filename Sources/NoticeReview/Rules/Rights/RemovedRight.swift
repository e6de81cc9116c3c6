import NoticeModel

/// A right, choice or remedy is gone or limited.
enum RemovedRight: ReviewRule {
  static let metadata = RuleMetadata(
    "RI-01", name: "removed-right", level: .material,
    summary: "A right, choice or remedy is gone or limited.",
    why: "Rights are the first thing that readers must be told of.",
    laws: [
      "WP260 ¶29", "GDPR 13(2)(b)–(d)", "HIPAA 164.520(b)(3)", "state acts",
    ],
    isFloor: true,
    triggering: [
      .init(
        "You may access, correct, delete and port your data.",
        becomes: "You may access, correct and delete your data.", in: .rights)
    ],
    nonTriggering: [
      .init(
        "You may access and delete your data.",
        becomes: "You may access and erase your data.", in: .rights)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let removed = PieceSearch.adverse(
      .removed, in: change,
      having: WordClasses(.right, .remedy, .freeOfCharge, .consent, .prompt, .channel),
      topics: [.rights, .regional, .legalBases, .minors], orClauses: WordClasses(.right, .remedy))
    return removed.filter {
      [.right, .statement, .promise].contains($0.clause.kind)
        && !$0.clause.classes.contains(.obliged)
    }
    .map { piece in
      let isAuthority = piece.isReplacement && piece.isNamed && change.classes.contains(.remedy)
      return finding(
        isAuthority ? .substantive : .material, .adverse, change.evidence(piece),
        why: isAuthority
          ? "Another authority is named" : "A right, choice or remedy is gone or limited")
    }
  }
}
