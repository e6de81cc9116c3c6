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
    guard !change.isWhole else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !(before + after).isEmpty else { continue }
      let isCited =
        before.allSatisfy { Citations.isPart($0, of: change.old) }
        && after.allSatisfy { Citations.isPart($0, of: change.new) }
      let namesRegulator =
        isRegulator(before, change.old) && isRegulator(after, change.new)
        && change.isIn(.regional)
      guard isCited || namesRegulator else { continue }
      change.claim(
        "CL-03", .clarification, old: before, new: after, why: "Only the citation of a law differs")
    }
  }

  private static func isRegulator(_ places: [Int], _ reading: Reading?) -> Bool {
    guard let reading, !places.isEmpty else { return false }
    let words = places.map { reading.words[$0] }
    return words.contains { $0.classes.contains(.remedy) }
      && words.allSatisfy { $0.isCapital || !$0.isContent }
  }
}
