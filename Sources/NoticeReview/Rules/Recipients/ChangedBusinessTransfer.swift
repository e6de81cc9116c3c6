import NoticeModel

/// A clause on mergers or a named recipient is new or different.
enum ChangedBusinessTransfer: ReviewRule {
  static let metadata = RuleMetadata(
    "RC-05", name: "changed-business-transfer", level: .substantive,
    summary: "A clause on mergers or a named recipient is new or different.",
    why: "Somebody else may hold the data.",
    laws: [
      "PIPL 22", "GDPR 28(2)",
    ],
    triggering: [
      .init(
        "",
        becomes:
          "If we merge, your data will pass to the buyer under the protections of this notice.",
        in: .recipients)
    ],
    nonTriggering: [
      .init(
        "We use Adyen for payments.",
        becomes: "We use Adyen for payment.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let gained = change.gained(.businessTransfer)
    let isPromise = (change.new?.words ?? []).contains {
      ["protections", "bound", "continues", "protection"].contains($0.text)
    }
    if change.old == nil, !gained.isEmpty, isPromise {
      return [
        finding(
          .substantive, .adverse, change.evidence(old: [], new: change.openNew.sorted()),
          why: "Data may pass to a successor, under the same protections")
      ]
    }
    let names = change.pieces.filter {
      // Who gets nothing is no recipient.
      $0.isNamed && $0.isReplacement && !$0.classes.contains(.place)
        && !($0.clause.isNegated && $0.clause.kind == .practice)
    }
    guard !Entities.isRenamed(change) else { return [] }
    let isRenamed = names.contains { $0.side == .added } && names.contains { $0.side == .removed }
    guard isRenamed,
      change.isIn(.recipients, .cookies, .transfers) || change.classes.contains(.recipient)
    else { return [] }
    let lost = names.filter { $0.side == .removed }.flatMap(\.words)
    let new = names.filter { $0.side == .added }.flatMap(\.words)
    let forms = { (places: [Int], reading: Reading?) in
      Set(
        places.compactMap { reading?.words[$0] }.filter { $0.classes.contains(.legalForm) }
          .map(\.text))
    }
    let (before, after) = (
      forms(change.openOld.sorted(), change.old), forms(change.openNew.sorted(), change.new)
    )
    let isForeign = !before.isEmpty && !after.isEmpty && before.isDisjoint(with: after)
    return [
      finding(
        isForeign ? .material : .substantive, .adverse, change.evidence(old: lost, new: new),
        why: "A named recipient is replaced")
    ]
  }
}
