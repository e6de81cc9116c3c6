import NoticeModel

/// Only letter case differs.
enum LetterCase: ReviewRule {
  static let metadata = RuleMetadata(
    "FM-02", name: "letter-case", level: .formatting,
    summary: "Only letter case differs.",
    why: "Capitals change no meaning outside of defined terms.",
    triggering: [
      .init("Your Rights", becomes: "Your rights", in: .rights)
    ],
    nonTriggering: [
      .init("Your rights", becomes: "Your duties", in: .rights)
    ])

  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new, change.hunks.isEmpty, change.claims.isEmpty,
      SameWords.texts(old) == SameWords.texts(new), SameWords.labels(old) == SameWords.labels(new),
      SameWords.links(old) == SameWords.links(new)
    else { return }
    change.claim("FM-02", .formatting, why: "Only letter case differs")
  }
}
