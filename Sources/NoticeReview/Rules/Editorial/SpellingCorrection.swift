import NoticeModel

/// A word that is none becomes the word that differs from it by a slip.
enum SpellingCorrection: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-01", name: "spelling-correction", level: .editorial,
    summary: "A word that is none becomes the word that differs from it by a slip.",
    why: "Nobody relied on a misspelling.",
    laws: [
      "WP260 ¶29 (misspellings are not substantive or material)"
    ],
    triggering: [
      .init(
        "We use your data to asess creditworthiness.",
        becomes: "We use your data to assess creditworthiness.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We may now share your data.",
        becomes: "We may not share your data.", in: .recipients)
    ])

  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard before.count == after.count, before.count <= 3, !before.isEmpty else { continue }
      let isSlip = zip(before, after).allSatisfy { place, other in
        Slips.isSlip(old.words[place], new.words[other], document: change.document)
      }
      guard isSlip else { continue }
      change.claim("ED-01", .editorial, old: before, new: after, why: "A misspelling was corrected")
    }
  }
}
