import NoticeModel

/// Data is kept longer, or no longer deleted.
enum LengthenedRetention: ReviewRule {
  static let metadata = RuleMetadata(
    "RT-01", name: "lengthened-retention", level: .material,
    summary: "Data is kept longer, or no longer deleted.",
    why: "Data that is gone cannot leak.",
    laws: [
      "GDPR 13(2)(a)", "PIPA 15(2)(3)", "PIPL 17", "CCPA 1798.100(a)(3)", "COPPA 312.10",
    ],
    triggering: [
      .init(
        "We delete your record when you leave.",
        becomes: "We delete your record when you leave; invoices we keep for ten years.",
        in: .retention)
    ],
    nonTriggering: [
      .init("We keep it for one year.", becomes: "We keep it for 12 months.", in: .retention)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change,
      having: WordClasses(
        .retentionWord, .keeping, .archiving, .vagueTime, .laterStart, .legalBasis, .timeUnit),
      topics: [.retention], orClauses: WordClasses(.keeping, .retentionWord)
    ).filter { piece in
      // "To keep to the law" and "to keep up to date" keep no data.
      let text = SpacedWords(change.words(of: piece).lazy.map(\.text))
      let idioms = [" keep to ", " kept up to ", " keep up to ", " keep you from ", " kept by "]
      var keeping = WordClasses(.retentionWord, .archiving, .vagueTime, .laterStart, .timeUnit)
      if change.isIn(.retention) { keeping.formUnion(WordClasses(.dataNoun, .sensitiveData)) }
      let isNotice = [" of this notice ", " of this policy ", " of the notice ", " of this text "]
        .contains(where: text.contains)
      return !isNotice && !idioms.contains(where: text.contains)
        && piece.classes.intersects(keeping)
    }.map { piece in
      if change.old == nil, change.words(of: piece).contains(where: { $0.stem == "at most" }) {
        return finding(
          .substantive, .unknown, change.evidence(piece),
          why: "New: how long data is kept at the longest")
      }
      return finding(
        .material, .adverse, change.evidence(piece), why: "Data is kept longer or for more")
    }
  }
}
