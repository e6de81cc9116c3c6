import NoticeModel

/// A sentence, item or row was added.
enum AddedSentence: ReviewRule {
  static let metadata = RuleMetadata(
    "ST-01", name: "added-sentence", level: .material,
    summary: "A sentence, item or row was added.",
    why:
      "Half of what matters in an amendment is new sentences; who acts and what is done decides.",
    triggering: [
      .init("", becomes: "The porter takes your umbrella.", in: .rights)
    ],
    nonTriggering: [
      .init("", becomes: "In short: see below for details.", in: .introduction)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old == nil else { return [] }
    return change.pieces.compactMap { piece in
      guard piece.part == .main else { return nil }
      if isExempting(change) {
        return finding(
          .material, .adverse, change.evidence(piece),
          why: "New: what readers rely on does not hold for some")
      }
      if excludes(piece, in: change) {
        return finding(
          .material, .adverse, change.evidence(piece),
          why: "New: something is no longer covered by a term")
      }
      switch piece.effect {
      case .adverse:
        return finding(
          PieceLevel.adverse(piece, in: change), .adverse, change.evidence(piece),
          why: "New: \(SentenceNames.name(of: piece.clause))")
      case .neutral, .unknown:
        return finding(
          Furniture.isScrap(change) ? .clarification : PieceLevel.neutral(piece, in: change),
          .unknown, change.evidence(piece),
          why: "New, and no rule tells for whom it is better")
      case .favourable:
        guard carriesPractice(piece, in: change) else { return nil }
        return finding(
          .material, .adverse, change.evidence(piece),
          why: "New: data is handled for what readers get")
      }
    }
  }

  /// Whether a sentence takes some out of what the text promises, or leaves a judgement to the
  /// publisher.
  private static func isExempting(_ change: Comparison) -> Bool {
    guard let new = change.new, change.hasLexicon else { return false }
    let isRelied =
      change.isTerms
      || change.isIn(
        .rights, .amendments, .retention, .automatedDecisions, .minors, .security, .introduction,
        .legalBases, .regional)
    let isHarmless = new.words.contains { ["law", "laws"].contains($0.text) }
    return isRelied && !isHarmless && (Discretion.exempts(new) || Discretion.isLeft(new))
  }

  /// Whether a sentence takes something out of a term that protects: "… are not customer data".
  private static func excludes(_ piece: Piece, in change: Comparison) -> Bool {
    guard let new = change.new, change.isIn(.definitions), piece.clause.isNegated else {
      return false
    }
    let places = new.words.indices.dropFirst()
    return places.contains { place in
      new.words[place].classes.contains(.negation)
        && ["is", "are"].contains(new.words[place - 1].text)
        && new.words[(place + 1)...].prefix(3).contains { $0.classes.contains(.dataNoun) }
    }
  }

  /// Whether a sentence that gives something tells by the way what is done with data for it: "…, for
  /// which it processes …".
  private static func carriesPractice(_ piece: Piece, in change: Comparison) -> Bool {
    guard let new = change.new else { return false }
    let handled = WordClasses(.collecting, .using, .sharing, .selling, .tracking)
    return piece.words.contains { place in
      place + 1 < new.words.count && ["for", "from"].contains(new.words[place].text)
        && ["which", "this", "these"].contains(new.words[place + 1].text)
        && new.words[(place + 2)...].contains { word in
          word.classes.intersects(handled) || word.stem == Stem.of("work out")
        }
        && !new.words[place...].contains { $0.classes.contains(.negation) }
    }
  }
}
