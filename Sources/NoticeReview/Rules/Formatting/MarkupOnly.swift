import NoticeModel

/// Only markup, spaces, quotes or typographic signs differ.
enum MarkupOnly: ReviewRule {
  static let metadata = RuleMetadata(
    "FM-01", name: "markup-only", level: .formatting,
    summary: "Only markup, spaces, quotes or typographic signs differ.",
    why: "The words are the same, and so is what they mean.",
    triggering: [
      .init(
        "We do not sell your data.",
        becomes: "We do **not** sell your data.", in: .recipients)
    ],
    nonTriggering: [
      .init("We do not sell your data.", becomes: "We do sell your data.", in: .recipients)
    ])

  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new, change.hunks.isEmpty else { return }
    guard SameWords.texts(old) == SameWords.texts(new),
      SameWords.labels(old) == SameWords.labels(new),
      SameWords.links(old) == SameWords.links(new)
    else { return }
    let isCase = SameWords.letters(change.passage.before) != SameWords.letters(change.passage.after)
    let level: Level = SameWords.marks(old) == SameWords.marks(new) ? .formatting : .editorial
    if isCase && level == .formatting { return }
    change.claim(
      level == .formatting ? "FM-01" : "ED-02", level,
      why: level == .formatting ? "The words are the same" : "Only punctuation differs")
  }
}
