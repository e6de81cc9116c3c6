package import NoticeModel

/// Judges changed passages by the rule book.
///
/// The steps: read both passages; let the neutral rules claim words, each with its reason; make
/// pieces of the words that are left; ask the other rules; give what none knows its default.
package struct ChangeJudge: Sendable {
  let document: DocumentWords
  private var reader: PassageReader { document.reader }

  /// Makes a judge of changes between two documents.
  package init(_ document: DocumentWords) { self.document = document }

  /// What a change means.
  package func judge(_ passage: ChangedPassage) -> JudgedChange {
    var change = comparison(passage)
    for rule in RuleBook.rules { rule.claim(in: &change) }
    change.gatherPieces()
    let isNear = isNear(change)
    if isNear, !WordDifference.exchangesPhrase(change) { return nearly(change) }
    var findings: [Finding] = []
    for rule in RuleBook.rules { findings += rule.findings(in: change) }
    if reader.lexicon == nil { findings += unread(change) }
    findings += orphans(of: change, among: findings)
    if findings.isEmpty { findings = silent(change) }
    findings = Verdict.settled(Verdict.overruled(findings), of: change)
    if findings.contains(where: { $0.level > .clarification }),
      let reason = Protections.reason(change)
    {
      findings = [protecting(change, reason)]
    }
    let judged = Verdict.judged(
      change, findings: findings + Verdict.compensations(of: change))
    // What the rules leave aside still has no partner for every word.
    return isNear && judged.level <= .clarification ? nearly(change) : judged
  }

  /// Whether a sentence was written anew with its limits and numbers, and not every word has a partner.
  private func isNear(_ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new, change.hasLexicon, !change.pieces.isEmpty
    else { return false }
    return Restatement(old, new).isNear && !Background.prevails(old) && !Background.prevails(new)
  }

  private func nearly(_ change: Comparison) -> JudgedChange {
    Verdict.judged(change, findings: [rewritten(change)] + Verdict.compensations(of: change))
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
    return TopicReader.topic(of: passage, reading, document)
  }

  /// Sentences that came or went and about which no rule said a word.
  private func silent(_ change: Comparison) -> [Finding] {
    guard change.isWhole,
      let piece = change.pieces.first(where: { piece in
        change.words(of: piece).contains(where: \.isContent)
      })
    else { return [] }
    var level = PieceLevel.neutral(piece, in: change)
    // "Apart from the notary, nobody sees it": what was denied may be done.
    if change.new == nil, change.isMustTell || change.isTerms,
      change.old?.classes.contains(.negation) == true
    {
      level = .material
    }
    return [
      UnclaimedWords.finding(
        max(level, change.isMustTell ? .substantive : level), .unknown, change.evidence(piece),
        why: "The whole sentence hangs on a condition")
    ]
  }

  /// What is said of a sentence that was written anew while its limits and numbers stayed.
  private func rewritten(_ change: Comparison) -> Finding {
    UnclaimedWords.finding(
      .substantive, .unknown,
      change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted()),
      why: "Written anew: limits and numbers stayed, and not every word has a partner")
  }

  /// What is said of a new sentence in which the publisher only binds itself.
  private func protecting(_ change: Comparison, _ reason: String) -> Finding {
    IncreasedProtection.finding(
      .substantive, .favourable, change.evidence(old: [], new: change.openNew.sorted()),
      why: reason)
  }

  /// Pieces of nothing but protected words that no rule quoted.
  private func orphans(of change: Comparison, among findings: [Finding]) -> [Finding] {
    change.pieces.compactMap { piece in
      let words = change.words(of: piece)
      guard !change.isWhole, piece.effect != .favourable, words.contains(where: \.isProtected),
        !words.contains(where: { $0.isContent && !$0.isProtected })
      else { return nil }
      let evidence = change.evidence(piece)
      let isQuoted = findings.contains { finding in
        let quotes = piece.side == .added ? finding.evidence.after : finding.evidence.before
        let own = piece.side == .added ? evidence.after : evidence.before
        return quotes.contains { quote in own.contains { $0.contains(quote) || quote.contains($0) }
        }
      }
      guard !isQuoted else { return nil }
      if Modality.isStrengthened(piece, in: change) {
        return UnclaimedWords.finding(
          .substantive, .favourable, evidence,
          why: "The publisher binds itself more, or readers less")
      }
      let level =
        piece.effect == .adverse
        ? PieceLevel.adverse(piece, in: change) : PieceLevel.neutral(piece, in: change)
      return UnclaimedWords.finding(
        level, .unknown, evidence, why: "A protected word changed and no rule knows what for")
    }
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
