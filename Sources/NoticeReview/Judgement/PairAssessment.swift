package import NoticeModel

/// Assesses two texts that nobody compared before, such as two clauses.
package enum PairAssessment {
  /// What the step from one Markdown text to another means.
  ///
  /// `topic` is what both are about, where that is known. Lists of more than a few hundred passages
  /// are better compared by the redline, which keeps their order.
  package static func assess(
    before: String, after: String, topic: Topic?, language: LanguageTag = .english
  ) -> Assessment {
    let reader = PassageReader(lexicon: Lexicon.of(language))
    let old = PlainPassages.passages(of: before, topic: topic)
    let new = PlainPassages.passages(of: after, topic: topic)
    let document = DocumentWords(old: old, new: new, reader: reader)
    let changed = PassageAlignment.pairs(old, new, reader: document.reader).enumerated()
      .filter { $0.element.before?.text != $0.element.after?.text }
      .map {
        ChangedPassage(
          before: $0.element.before, after: $0.element.after, id: "c-\($0.offset + 1)")
      }
    let judge = ChangeJudge(document)
    return Assessment(
      judged: ChangedPassage.joined(changed, reader: document.reader).map(judge.judge))
  }
}

extension Assessment {
  /// Orders what was judged and counts its words.
  package init(judged: [JudgedChange]) {
    let ordered = judged.enumerated()
      .sorted { ($1.element.urgency, $0.offset) < ($0.element.urgency, $1.offset) }
      .map(\.element)
    let above = ordered.filter { $0.level > .clarification }
    self.init(
      ruleBookVersion: RuleBook.version, judged: ordered,
      changedWords: (
        ordered.reduce(0) { $0 + $1.changedWords }, above.reduce(0) { $0 + $1.changedWords }
      ))
  }
}
