import NoticeModel

extension Comparison {
  /// The old words that are open and do one of some things.
  func lost(_ classes: WordClass...) -> [Int] {
    guard let old else { return [] }
    return openOld.filter { place in classes.contains { old.words[place].classes.contains($0) } }
      .sorted()
  }

  /// The new words that are open and do one of some things.
  func gained(_ classes: WordClass...) -> [Int] {
    guard let new else { return [] }
    return openNew.filter { place in classes.contains { new.words[place].classes.contains($0) } }
      .sorted()
  }

  /// The clause of an old word.
  func oldClause(at place: Int) -> Clause? { old?.clause(at: place) }

  /// The clause of a new word.
  func newClause(at place: Int) -> Clause? { new?.clause(at: place) }

  /// What all words of both sides do.
  var classes: WordClasses { (old?.classes ?? []).union(new?.classes ?? []) }

  /// The kind of the clauses that changed: the first clause with an open word.
  var kind: Clause.Kind { changedClause?.kind ?? .statement }

  /// The clause that changed: the old one, for it is what readers relied on, or the new one.
  var changedClause: Clause? {
    let before = openOld.min().flatMap(oldClause(at:))
    let after = openNew.min().flatMap(newClause(at:))
    if let before, before.kind != .statement { return before }
    if let after, after.kind != .statement { return after }
    return before ?? after ?? new?.clauses.first ?? old?.clauses.first
  }

  /// Whether readers must be told of an adverse change here: by topic.
  var isMustTell: Bool { topics.contains(where: \.isMustTell) }

  /// Whether the change is somewhere in the terms of a contract.
  var isTerms: Bool { topics.contains(where: \.isTerms) }

  /// Pieces for whom the change is better in some way, with one of some classes.
  func pieces(_ side: Piece.Side? = nil, _ effect: Direction? = nil, with classes: WordClass...)
    -> [Piece]
  {
    pieces.filter { piece in
      (side == nil || piece.side == side) && (effect == nil || piece.effect == effect)
        && classes.contains { piece.classes.contains($0) }
    }
  }

  /// The words of a side that are open, as one text.
  func openText(_ reading: Reading?, _ places: Set<Int>) -> [String] {
    guard let reading else { return [] }
    return places.sorted().map { reading.words[$0].text }
  }
}

extension Topic {
  /// Whether a notice must tell of it, so that an adverse change is material (MATERIALITY §4.3).
  var isMustTell: Bool {
    switch self {
    case .dataCategories, .sources, .purposes, .legalBases, .recipients, .transfers, .retention,
      .minors, .rights, .cookies, .automatedDecisions, .amendments:
      true
    default: false
    }
  }

  /// Whether it belongs to the terms of a contract.
  var isTerms: Bool {
    switch self {
    case .termsFees, .termsContent, .termsLiability, .termsDisputes, .termsTermination,
      .termsService:
      true
    default: false
    }
  }
}

extension WordClasses {
  /// What a notice must tell of when it is collected, used, or handed on.
  static let matters = WordClasses(
    .dataNoun, .sensitiveData, .source, .purposeNoun, .vaguePurpose, .training, .advertising,
    .recipient, .authority, .selling, .place, .abroad, .cookie, .automated, .retentionWord,
    .analytics, .ownPurpose, .businessTransfer, .consent, .legalBasis, .minor, .anyOther)
  /// What binds in contracts.
  static let terms = WordClasses(
    .fee, .renewal, .refund, .dispute, .liability, .licence, .wideLicence, .restricting, .useBan,
    .charging, .feature, .content)
}
