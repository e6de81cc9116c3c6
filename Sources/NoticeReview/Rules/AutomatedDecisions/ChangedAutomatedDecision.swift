import NoticeModel

/// Decisions become automatic, or nobody reviews them.
enum ChangedAutomatedDecision: ReviewRule {
  static let metadata = RuleMetadata(
    "AD-01", name: "changed-automated-decision", level: .material,
    summary: "Decisions become automatic, or nobody reviews them.",
    why: "Readers have a right to a human.",
    laws: [
      "GDPR 13(2)(f), 22", "CA-QC 12.1", "US-CO C.R.S. 6-1-1306", "CCPA ADMT regs", "PIPL 24",
      "PIPA 37-2",
    ],
    triggering: [
      .init(
        "An employee decides on your loan.",
        becomes: "A score automatically decides on your loan.", in: .automatedDecisions)
    ],
    nonTriggering: [
      .init(
        "A score decides on your loan.",
        becomes: "A score decides on loans.", in: .automatedDecisions)
    ])

  /// Whether what persons did is done by a machine.
  private static func handsOver(_ change: Comparison) -> Bool {
    let machines = [
      "software", "system", "algorithm", "computer", "machine", "program", "tool", "model", "bot",
    ]
    guard let new = change.new, change.old != nil,
      change.isIn(.automatedDecisions) || change.classes.contains(.deciding)
    else { return false }
    let checks = [
      "taken", "looked", "reviewed", "checked", "examined", "read", "decided",
    ]
    // Where a machine is spoken of and the person goes, the machine does what is left.
    let isMachines =
      new.words.contains { machines.contains($0.text) } && change.isIn(.automatedDecisions)
    let isDropped =
      (change.openNew.filter { new.words[$0].isContent }.isEmpty || isMachines)
      && (change.openOld.contains { place in
        change.old.map { checks.contains($0.words[place].text) } ?? false
      } || isMachines && new.words.contains { ["decision", "decides"].contains($0.text) })
    return (isDropped || change.openNew.contains { machines.contains(new.words[$0].text) })
      && !people(change.old, change.openOld).isEmpty && people(new, change.openNew).isEmpty
  }

  /// Whether a sentence is gone that said what persons do: "a member of staff will look at it".
  private static func isGone(_ change: Comparison) -> Bool {
    let helpers = ["will", "can", "may", "must", "always"]
    return change.new == nil && change.isIn(.automatedDecisions)
      && change.old?.words.contains { helpers.contains($0.text) } == true
  }

  private static func people(_ reading: Reading?, _ places: Set<Int>) -> [Int] {
    let people = [
      "member", "team", "staff", "person", "people", "officer", "clerk", "employee", "employees",
      "colleague", "colleagues", "human", "humans", "editor", "manager", "handler", "adviser",
      "teacher", "doctor", "recruiter", "underwriter", "moderator", "moderators",
    ]
    return places.filter { place in
      reading.map { people.contains($0.words[place].text) } ?? false
    }.sorted()
  }

  static func findings(in change: Comparison) -> [Finding] {
    let lost =
      change.lost(.humanReview)
      + (handsOver(change) || isGone(change) ? people(change.old, change.openOld) : [])
    let gained = change.gained(.automated)
    if !lost.isEmpty, change.gained(.humanReview).isEmpty {
      return [
        finding(
          .material, .adverse, change.evidence(old: lost, new: gained),
          why: "A human no longer reviews")
      ]
    }
    if change.old != nil, lost.isEmpty, !change.gained(.humanReview).isEmpty,
      change.isIn(.automatedDecisions) || change.classes.contains(.deciding)
    {
      return [
        finding(
          .substantive, .favourable, change.evidence(old: [], new: change.openNew.sorted()),
          why: "A human reviews")
      ]
    }
    if let decided = MachineDecisions.words(change) {
      return [
        finding(
          .material, .adverse, change.evidence(old: [], new: decided),
          why: "Decisions are made by a machine")
      ]
    }
    guard !gained.isEmpty,
      change.isIn(.automatedDecisions)
        || change.newClause(at: gained[0])?.classes.contains(.deciding) == true
    else { return [] }
    let clause = change.newClause(at: gained[0])
    guard clause?.isNegated != true, clause?.kind == .practice else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: [], new: gained),
        why: "Decisions are made by a machine")
    ]
  }
}
