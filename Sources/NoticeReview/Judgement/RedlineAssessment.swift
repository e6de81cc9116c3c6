package import NoticeModel

extension Assessment {
  /// What an amendment means, judged sentence by sentence and row by row of its redline.
  package init(of redline: Redline, language: LanguageTag) {
    let passages = RedlinePassages(redline)
    let reader = PassageReader(lexicon: Lexicon.of(language))
    let judge = ChangeJudge(
      reader: reader, document: DocumentWords(old: passages.old, new: passages.new, reader: reader))
    let pairs = passages.changed.map { (before: $0.before, after: $0.after) }
    let joined = PassageJoining.joined(pairs, reader: reader)
    guard joined.count != pairs.count else {
      self.init(judged: passages.changed.map(judge.judge))
      return
    }
    self.init(judged: judge.judgeJoined(passages.changed, joined))
  }
}

extension ChangeJudge {
  /// Judges pairs into which some of the changed passages were joined; each keeps the names of all
  /// changes whose words it has.
  func judgeJoined(
    _ changed: [ChangedPassage], _ pairs: [(before: Passage?, after: Passage?)]
  ) -> [JudgedChange] {
    pairs.map { pair in
      let parts = changed.filter { part in
        contains(pair.before, part.before) && contains(pair.after, part.after)
      }
      return judge(
        ChangedPassage(
          before: pair.before, after: pair.after, id: parts.first?.id ?? "r-joined",
          changes: parts.flatMap(\.changes)))
    }
  }

  private func contains(_ whole: Passage?, _ part: Passage?) -> Bool {
    guard let part else { return true }
    return whole?.text.contains(part.text) == true
  }
}
