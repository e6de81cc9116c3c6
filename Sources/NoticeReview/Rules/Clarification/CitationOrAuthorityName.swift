import NoticeModel

/// A law is cited otherwise, or an authority is called by another name.
enum CitationOrAuthorityName: ReviewRule {
  static let metadata = RuleMetadata(
    "CL-03", name: "citation-or-authority-name", level: .clarification,
    summary: "A law is cited otherwise, or an authority is called by another name.",
    why: "The duty or right is the same.",
    triggering: [
      .init(
        "You may complain to the supervisory authority.",
        becomes: "You may complain to the supervisory authority (Article 77 GDPR).", in: .rights)
    ],
    nonTriggering: [
      .init(
        "You may complain to the authority.",
        becomes: "You may complain to the publisher.", in: .rights)
    ])

  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    claimNewName(&change, old, new)
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !(before + after).isEmpty else { continue }
      let isCited =
        before.isEmpty
        && (Citations.isWhole(hunk.new, of: change.new)
          || Citations.isFront(hunk.new, of: change.new))
        || before.allSatisfy { Citations.isPart($0, of: change.old) }
          && after.allSatisfy { Citations.isPart($0, of: change.new) }
          && !leavesOut(before, old, after)
      let namesRegulator =
        isRegulator(before, change.old) && isRegulator(after, change.new)
        && change.isIn(.regional)
      let isSpelled =
        before.count == 1 && after.count == 1
        && isSameOffice(old.words[before[0]], new.words[after[0]])
      guard isCited || namesRegulator || isSpelled else { continue }
      change.claim(
        "CL-03", .clarification, old: before, new: after, why: "Only the citation of a law differs")
    }
  }

  /// Whether a rule no longer holds for one of the places to which it applied: "sections 3 and 4".
  private static func leavesOut(_ before: [Int], _ old: Reading, _ after: [Int]) -> Bool {
    let scope = ["apply", "applies", "hold", "holds", "covers", "cover"]
    return after.isEmpty && before.contains { old.words[$0].kind == .number }
      && old.words.contains { scope.contains($0.text) }
      && old.words.contains { ["sections", "clauses", "paragraphs", "articles"].contains($0.text) }
  }

  /// An office or court that has another name, as the new text says.
  private static func claimNewName(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    let words = change.openOld.map { old.words[$0] } + change.openNew.map { new.words[$0] }
    let names = WordClasses(.remedy, .dispute, .authority, .right)
    guard change.isIn(.rights, .regional, .termsDisputes, .contact), !change.openOld.isEmpty,
      Entities.isRenamed(change),
      change.openOld.allSatisfy({ old.words[$0].isCapital }),
      words.allSatisfy({
        (!$0.isProtected || $0.text == "until")
          && $0.classes.subtracting(names).subtracting(plain) == []
      }
      )
    else { return }
    change.claim(
      "CL-03", .clarification, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "The same office has another name")
  }

  private static let plain = WordClasses(
    .function, .dataNoun, .notRelevant, .contactDetail, .condition, .protecting, .safeguard,
    .temporal, .timeUnit)

  /// "Commissioner" and "Commission": the same office by another form of its name.
  private static func isSameOffice(_ old: Word, _ new: Word) -> Bool {
    let shared = zip(old.text, new.text).prefix { $0 == $1 }.count
    return old.isCapital && new.isCapital && shared >= 7
      && (old.text.hasPrefix("commission") || old.text.hasPrefix("ombud"))
  }

  private static func isRegulator(_ places: [Int], _ reading: Reading?) -> Bool {
    guard let reading, !places.isEmpty else { return false }
    let words = places.map { reading.words[$0] }
    return words.contains { $0.classes.contains(.remedy) }
      && words.allSatisfy { $0.isCapital || !$0.isContent }
  }
}
