import NoticeModel

/// A purpose is added.
enum AddedPurpose: ReviewRule {
  static let metadata = RuleMetadata(
    "PU-01", name: "added-purpose", level: .material,
    summary: "A purpose is added.",
    why: "Data may be used only for purposes that were told.",
    laws: [
      "GDPR 13(3), 14(4)", "WP260 ¶29", "US-CO 6.04(A)(1)(2)", "PIPL 14(2)", "PIPA 15(2), 18",
      "TH 21", "LGPD 9 §2", "CO (Colombia) Decreto 1377 art. 5", "US-WA 19.373.020(1)(d)",
      "SG 20", "ZA 15, 18(3)", "CA-QC 12",
    ],
    triggering: [
      .init(
        "We use readings to give you advice.",
        becomes: "We use readings to give you advice and for medical research.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We use readings to give you advice and for medical research.",
        becomes: "We use readings to give you advice.", in: .purposes)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    PieceSearch.adverse(
      .added, in: change, having: WordClasses(.purposeNoun, .using),
      topics: [.purposes, .legalBases, .dataCategories],
      orClauses: WordClasses(.using, .purposeMark)
    ).filter { piece in !isReaders(piece, in: change) }.map { piece in
      finding(
        .material, .adverse, change.evidence(piece),
        why: "Data is used for a purpose that was not named before")
    }
  }

  /// Whether readers are the ones who use something: "before using the software".
  private static func isReaders(_ piece: Piece, in change: Comparison) -> Bool {
    guard !change.isWhole, let reading = piece.side == .added ? change.new : change.old,
      !piece.classes.contains(.purposeNoun), !piece.classes.contains(.dataNoun)
    else { return false }
    return piece.clause.actor == .reader
      || piece.words.contains { place in
        reading.words[place].text == "using" && place > 0
          && ["before", "while", "when", "by", "like", "without"].contains(
            reading.words[place - 1].text)
      }
  }
}
