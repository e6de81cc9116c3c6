import NoticeModel

/// Words changed and no other rule knows what for.
enum UnclaimedWords: ReviewRule {
  static let metadata = RuleMetadata(
    "RS-01", name: "unclaimed-words", level: .material,
    summary: "Words changed and no other rule knows what for.",
    why: "What nobody can prove harmless is proposed, and a person decides.",
    triggering: [
      .init(
        "We hold gatherings on Tuesdays.",
        becomes: "We hold gatherings on Thursdays.", in: .termsService)
    ],
    nonTriggering: [
      .init("We hold gatherings.", becomes: "We hold **gatherings**.", in: .termsService)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard !change.isWhole else { return [] }
    return change.pieces.compactMap { piece in
      guard piece.part == .main || piece.effect == .neutral,
        change.words(of: piece).contains(where: { $0.isContent && !$0.isProtected })
      else { return nil }
      if uncovers(piece, in: change) {
        return finding(
          .material, .adverse, change.evidence(piece), why: "What was protected no longer is")
      }
      let ceiling = ceiling(of: piece, in: change)
      switch piece.effect {
      case .adverse:
        // Of words that the lexicon does not know, nobody can say that they hurt.
        let isCell = [change.passage.before?.kind, change.passage.after?.kind].contains(.row)
        let isKnown =
          isCell || piece.isNamed || !piece.isReplacement || !change.isWeightless(piece)
          || PieceLevel.narrowsScope(piece, in: change)
        let level = PieceLevel.adverse(piece, in: change)
        return finding(
          min(isKnown ? level : .substantive, level, ceiling), .unknown, change.evidence(piece),
          why: "Words changed to what may be the reader's cost")
      case .neutral, .unknown:
        return finding(
          min(PieceLevel.neutral(piece, in: change), ceiling), .unknown, change.evidence(piece),
          why: "Words changed and nothing tells for whom that is better")
      case .favourable: return nil
      }
    }
  }

  /// How much unclaimed words can matter at most.
  ///
  /// Names alone and single words that the lexicon does not know are seldom a loss, nor is what is gone
  /// and of which nothing tells for whom it was (Tests/Review). A person is asked all the same.
  private static func ceiling(of piece: Piece, in change: Comparison) -> Level {
    let words = change.words(of: piece).filter(\.isContent)
    if [change.old, change.new].contains(where: { $0.map(Background.prevails) ?? false }) {
      return .material
    }
    let reading = piece.side == .added ? change.new : change.old
    let run = (piece.words.first ?? 0)..<((piece.words.last ?? -1) + 1)
    let isCompany =
      piece.classes.contains(.legalForm) || reading?.standsBeforeLegalForm(run) == true
    if areNames(piece, in: change), !isCompany, !change.isIn(.controller),
      !piece.isReplacement || !change.isIn(.introduction)
    {
      return ceilingOfNames(piece, in: change)
    }
    let isBound = piece.part != .main || change.words(of: piece).contains(where: \.isProtected)
    if words.count == 1, !piece.isReplacement, !isBound, !change.isTerms,
      !piece.clause.isNegated, !piece.clause.isLimited, !piece.clause.classes.contains(.signal),
      !change.isIn(.introduction, .controller), change.isWeightless(piece),
      !telling.contains(words[0].text), !lengthensList(piece, in: change)
    {
      return .clarification
    }
    let isLimit =
      isBound || change.isIn(.introduction)
      || change.words(of: piece).contains { $0.classes.contains(.signal) }
    guard piece.side == .removed, !piece.isReplacement, !isLimit,
      !piece.clause.classes.contains(.signal)
    else { return .material }
    let isAim =
      piece.clause.kind == .promise && !piece.clause.isNegated
      && change.isIn(.cookies, .purposes, .dataCategories, .sources, .recipients)
    return piece.effect != .adverse || isAim ? .substantive : .material
  }

  /// Whether a thing goes out of those that are encrypted, or taken out of what others get.
  private static func uncovers(_ piece: Piece, in change: Comparison) -> Bool {
    let guarding = [
      "encrypted", "stripped", "masked", "redacted", "blurred", "removed", "pseudonymised",
      "anonymised", "blacked", "hashed",
    ]
    guard piece.side == .removed, !piece.isReplacement, !piece.clause.isNegated,
      change.isIn(.security, .recipients, .transfers), let old = change.old
    else { return false }
    let clause = old.words[piece.clause.words]
    let isList =
      piece.words.contains { place in
        [place - 1, place + 1].contains {
          old.words.indices.contains($0) && [",", "and", "or"].contains(old.words[$0].text)
        }
      }
    return isList && clause.contains { guarding.contains($0.text) }
      && !change.words(of: piece).contains { guarding.contains($0.text) }
  }

  /// Whether words are names; at the beginning of a sentence a capital alone tells nothing.
  private static func areNames(_ piece: Piece, in change: Comparison) -> Bool {
    let reading = piece.side == .added ? change.new : change.old
    guard let all = reading?.words else { return false }
    return piece.words.allSatisfy { place in
      let word = all[place]
      guard word.isContent else { return true }
      let isCell = place > 0 && all[place - 1].text == "|"
      let isFirst =
        !isCell && ClauseBorders.beginsSentence(place, in: all)
        && EnglishWords.contains(word.text)
      return word.isCapital && word.kind == .word && word.value == nil && !isFirst
        && !DateWords.isMonth(word)
    }
  }

  /// Names alone say little, but where somebody joins those who get data, another acts, what was said of
  /// some alone holds for all, or another place or party is named.
  private static func ceilingOfNames(_ piece: Piece, in change: Comparison) -> Level {
    // "Our agents sit in Porto and Manila".
    if piece.side == .added, !piece.isReplacement, change.isIn(.transfers), let new = change.new,
      let first = piece.words.first, let join = new.words[..<first].last,
      ["and", "or", ","].contains(join.text) || new.words[first].text == "and",
      new.words[..<first].suffix(4).contains(where: { ["in", "to", "from"].contains($0.text) })
    {
      return .material
    }
    let joinsRecipients =
      piece.side == .added && !piece.isReplacement
      && change.isIn(.recipients, .transfers, .sources, .cookies)
    let isWider =
      piece.side == .removed && !piece.isReplacement && piece.clause.kind == .practice
      && !piece.clause.isNegated
    let arePlaces = change.words(of: piece).contains { $0.classes.contains(.place) }
    let areParties = change.isIn(.termsDisputes, .termsLiability)
    return joinsRecipients || isWider || arePlaces || areParties || areActors(piece, in: change)
      ? .substantive : .clarification
  }

  /// Words that the lexicon does not know and that tell how much, how often or whether at all.
  private static let telling: Set<String> = [
    "nothing", "optional", "voluntary", "second", "third", "fourth", "fifth", "sixth", "tenth",
    "real", "actual", "full", "again", "still", "longer", "twice", "daily", "weekly", "monthly",
  ]

  /// Whether a word is one more entry of a list of what must be told.
  private static func lengthensList(_ piece: Piece, in change: Comparison) -> Bool {
    guard piece.side == .added, let new = change.new, let place = piece.words.first,
      change.isIn(.dataCategories, .sources, .recipients, .purposes, .transfers, .cookies)
    else { return false }
    let before = new.words[..<place].last { !["the", "a", "an", "your", "our"].contains($0.text) }
    return before.map { [",", "and", "or"].contains($0.text) } ?? false
  }

  /// Whether names gave way to others in front of the verb of what somebody does or promises.
  private static func areActors(_ piece: Piece, in change: Comparison) -> Bool {
    let reading = piece.side == .added ? change.new : change.old
    guard piece.isReplacement, [.practice, .promise].contains(piece.clause.kind),
      !piece.clause.isNegated, let words = reading?.words, let place = piece.words.first
    else { return false }
    let verb = piece.clause.words.first {
      ClauseBorders.isVerb(words[$0]) || words[$0].classes.intersects(.everyAct)
    }
    return place <= (verb ?? piece.clause.words.upperBound)
  }
}
