package import NoticeModel

/// Judges changed passages by the rule book.
///
/// The steps: read both passages; let the neutral rules claim words, each with its reason; make
/// pieces of the words that are left; ask the other rules; give what none knows its default.
package struct ChangeJudge: Sendable {
  let reader: PassageReader
  let document: DocumentWords

  /// Makes a judge of changes between two documents.
  package init(reader: PassageReader, document: DocumentWords) {
    self.reader = reader
    self.document = document
  }

  /// What a change means.
  package func judge(_ passage: ChangedPassage) -> JudgedChange {
    var change = comparison(passage)
    for rule in RuleBook.rules { rule.claim(in: &change) }
    change.gatherPieces()
    var findings: [Finding] = []
    for rule in RuleBook.rules { findings += rule.findings(in: change) }
    if reader.lexicon == nil { findings += unread(change) }
    findings = Verdict.settled(findings, of: change)
    return Verdict.judged(change, findings: findings + Verdict.compensations(of: change))
  }

  private func comparison(_ passage: ChangedPassage) -> Comparison {
    let old = passage.before.map(reader.reading(of:))
    let new = passage.after.map(reader.reading(of:))
    return Comparison(
      passage: passage, old: old, new: new, oldTopic: topic(passage.before, old),
      newTopic: topic(passage.after, new), document: document)
  }

  private func topic(_ passage: Passage?, _ reading: Reading?) -> Topic? {
    guard let passage, let reading else { return nil }
    return TopicReader.topic(of: passage, reading, reader: reader)
  }

  /// Without a lexicon whatever differs is proposed, and a person decides.
  private func unread(_ change: Comparison) -> [Finding] {
    guard !change.openOld.isEmpty || !change.openNew.isEmpty else { return [] }
    return [
      UnclaimedWords.finding(
        change.isMustTell ? .material : .substantive, .unknown,
        change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted()),
        why: "There is no lexicon for this language, so nobody has judged these words")
    ]
  }
}
