import NoticeModel

/// Changes are announced less surely than before.
enum WeakenedChangeNotice: ReviewRule {
  static let metadata = RuleMetadata(
    "AM-01", name: "weakened-change-notice", level: .material,
    summary: "Changes are announced less surely than before.",
    why: "The old promise binds the new notice.",
    laws: [
      "WP260 ¶29 (check back is insufficient and unfair)", "CalOPPA 22575(b)(3)",
      "US-NJ 56:8-166.6(a)(6)", "FTC s.5",
    ],
    triggering: [
      .init(
        "We will e-mail you about material changes.",
        becomes: "Please check this page regularly for changes.", in: .amendments)
    ],
    nonTriggering: [
      .init(
        "We will e-mail you about material changes.",
        becomes: "We will email you about material changes.", in: .amendments)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard
      change.isIn(.amendments)
        || change.classes.contains(.amendment)
          && change.classes.intersects(WordClasses(.notifying, .checkBack))
    else { return [] }
    // "If you have any questions, please email …" announces nothing.
    guard !ContactDetail.invites(change.old) else { return [] }
    let lost = change.lost(.directChannel, .notifying)
    let passive = change.gained(.checkBack)
    let gained = change.gained(.directChannel, .notifying)
    if change.old != nil, !passive.isEmpty, gained.isEmpty, change.new != nil,
      !lost.isEmpty || change.lost(.asking, .parent, .consent).isEmpty == false
    {
      return [
        finding(
          .material, .adverse, change.evidence(old: lost, new: passive),
          why: "Readers have to look for changes themselves")
      ]
    }
    let mails = change.isIn(.amendments) && change.old?.words.first?.text == "we"
    guard !lost.isEmpty, gained.isEmpty, change.old != nil,
      mails || change.oldClause(at: lost[0])?.sign ?? 1 >= 0
    else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: lost, new: []),
        why: "A promise to tell of changes is gone")
    ]
  }
}
