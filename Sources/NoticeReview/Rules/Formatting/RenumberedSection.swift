import NoticeModel

/// Only numerals of sections or items differ, and what refers to them follows.
enum RenumberedSection: ReviewRule {
  static let metadata = RuleMetadata(
    "FM-03", name: "renumbered-section", level: .formatting,
    summary: "Only numerals of sections or items differ, and what refers to them follows.",
    why: "A numeral is an address, not a statement.",
    triggering: [
      .init(
        "You may (a) access, (b) correct your data.",
        becomes: "You may (1) access, (2) correct your data.", in: .rights)
    ],
    nonTriggering: [
      .init("We answer within 30 days.", becomes: "We answer within 60 days.", in: .rights)
    ])

  static func claim(in change: inout Comparison) {
    if let old = change.old, let new = change.new, change.hunks.isEmpty,
      SameWords.labels(old) != SameWords.labels(new)
    {
      change.claim("FM-03", .formatting, why: "Only numerals of sections or items differ")
      return
    }
    let isHeading = change.passage.after?.kind == .heading
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard before.count <= 2, after.count <= 2, !(before + after).isEmpty,
        before.allSatisfy({ isNumeral($0, change.old, isHeading) }),
        after.allSatisfy({ isNumeral($0, change.new, isHeading) })
      else { continue }
      let follows = isHeading || change.document.isRenumbered
      change.claim(
        follows ? "FM-03" : "ST-03", follows ? .formatting : .clarification, old: before,
        new: after,
        why: follows ? "A numeral follows the new numbering" : "It refers to another section")
    }
  }

  private static func isNumeral(_ place: Int, _ reading: Reading?, _ isHeading: Bool) -> Bool {
    guard let reading, reading.words[place].kind == .number else { return false }
    if isHeading, place == 0 { return true }
    let before = reading.words[max(0, place - 3)..<place]
    let isCitation = before.contains {
      $0.classes.contains(.citation) && !$0.classes.contains(.crossReference)
    }
    return before.contains { $0.classes.contains(.crossReference) } && !isCitation
  }
}
