import NoticeModel

/// Another acts than before.
enum ChangedActor: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-11", name: "changed-actor", level: .material,
    summary: "Another acts than before.",
    why: "Who acts is who answers.",
    laws: [
      "GDPR 13(1)(a),(e)"
    ],
    triggering: [
      .init(
        "We are responsible for keeping your data safe.",
        becomes: "You are responsible for keeping your data safe.", in: .security)
    ],
    nonTriggering: [
      .init(
        "Our hosting provider hosts your data.",
        becomes: "Your data is hosted by our hosting provider.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      // "You then choose", "it then chooses": a thing does what the reader did.
      if before.contains(where: { old.words[$0].text == "you" }),
        hunk.new.contains(where: { new.words[$0].text == "it" }),
        !hunk.old.contains(where: { old.words[$0].text == "it" })
      {
        return [
          finding(
            change.isIn(.automatedDecisions) ? .material : .substantive, .adverse,
            change.evidence(old: before, new: Array(hunk.new)),
            why: "Another acts, or has to act, than before")
        ]
      }
      guard let from = before.first.flatMap(old.clause(at:)),
        let to = after.first.flatMap(new.clause(at:))
      else { continue }
      let wasActor = before.contains { isActor(old.words[$0]) }
      let isActorNow = after.contains { isActor(new.words[$0]) }
      guard wasActor, isActorNow, from.actor != to.actor, from.actor != .passive else { continue }
      let evidence = change.evidence(old: before, new: after)
      if from.actor == .reader, to.actor == .publisher, from.kind == .duty {
        return [
          finding(
            .substantive, .favourable, evidence,
            why: "The publisher takes on what the reader had to do")
        ]
      }
      guard to.actor == .otherParty || to.actor == .reader || to.actor == .publisher else {
        continue
      }
      return [
        finding(.material, .adverse, evidence, why: "Another acts, or has to act, than before")
      ]
    }
    return []
  }

  private static func isActor(_ word: Word) -> Bool {
    word.classes.intersects(WordClasses(.publisher, .reader, .otherParty, .recipient))
  }
}
