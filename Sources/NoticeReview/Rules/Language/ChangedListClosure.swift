import NoticeModel

/// A closed list becomes open, or an open one closed.
enum ChangedListClosure: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-05", name: "changed-list-closure", level: .material,
    summary: "A closed list becomes open, or an open one closed.",
    why: "What is not listed is covered only by an open list.",
    laws: [
      "WP260 ¶12–13", "US-CO 6.04(A)(1)",
    ],
    triggering: [
      .init(
        "We collect the following: name and address.",
        becomes: "We collect data such as name and address.", in: .dataCategories)
    ],
    nonTriggering: [
      .init(
        "We collect your name and address.",
        becomes: "We collect your address and name.", in: .dataCategories)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil else { return [] }
    // "For example" at the head of a sentence opens no list.
    let opened = change.gained(.openList).filter { place in
      change.new.map { place > 1 || $0.words[place].text == "including" } ?? true
    }
    let wasOpen = change.lost(.openList)
    let wasClosed = change.lost(.closedList)
    let closed = change.gained(.closedList)
    if !opened.isEmpty, !wasOpen.isEmpty {
      return [
        finding(
          .clarification, .neutral, change.evidence(old: wasOpen, new: opened),
          why: "The list was and is open")
      ]
    }
    if !opened.isEmpty {
      let isSerious =
        change.isMustTell || change.topics.isEmpty || [.power, .ban, .duty].contains(change.kind)
      let isDenied = change.changedClause?.isNegated ?? false
      // What is not done at all is not done in the cases named either.
      let isListed = change.isIn(.dataCategories, .sources)
      let isGood = isDenied ? change.kind == .practice : change.kind.sign > 0 && !isListed
      if isGood {
        return [
          finding(
            .clarification, .neutral, change.evidence(old: wasClosed, new: opened),
            why: "The list of what is promised is open")
        ]
      }
      return [
        finding(
          isSerious ? .material : .substantive, .adverse,
          change.evidence(old: wasClosed, new: opened), why: "A closed list became open")
      ]
    }
    guard !wasOpen.isEmpty else {
      guard !wasClosed.isEmpty, closed.isEmpty else { return [] }
      return [
        finding(
          change.isMustTell ? .material : .substantive, .adverse,
          change.evidence(old: wasClosed, new: []), why: "A list is no longer called complete")
      ]
    }
    return [
      finding(
        .substantive, .favourable, change.evidence(old: wasOpen, new: closed),
        why: "An open list became closed")
    ]
  }
}
