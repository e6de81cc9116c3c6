import NoticeModel

/// When the notice takes effect differs.
enum ChangedEffectiveDate: ReviewRule {
  static let metadata = RuleMetadata(
    "AM-03", name: "changed-effective-date", level: .substantive,
    summary: "When the notice takes effect differs.",
    why: "The time to judge it depends on this.",
    laws: [
      "CalOPPA (b)(4)", "HIPAA 164.520(b)(3)",
    ],
    triggering: [
      .init(
        "This notice is effective from 1 May 2025.",
        becomes: "This notice is effective from 1 April 2025.", in: .amendments)
    ],
    nonTriggering: [
      .init("Last updated: 1 May 2025", becomes: "Last updated: 1 April 2025", in: .amendments)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let new = change.new, change.old != nil, new.classes.contains(.effective) else {
      return []
    }
    let dates = change.openNew.filter { DateLine.isDate($0, in: new) }.sorted()
    guard !dates.isEmpty else { return [] }
    let isOfNotice =
      (change.isIn(.introduction) || change.topics.isEmpty)
      && !change.classes.contains(.retroactive)
      && change.openOld.count == change.openNew.count
    return [
      finding(
        isOfNotice ? .clarification : .substantive, isOfNotice ? .neutral : .unknown,
        change.evidence(old: change.openOld.sorted(), new: dates),
        why: "The notice takes effect on another day")
    ]
  }
}
