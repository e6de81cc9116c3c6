import NoticeModel

extension Comparison {
  /// Gathers what is still open into pieces, one for each side, clause and part of a hunk.
  mutating func gatherPieces() {
    pieces = []
    for hunk in hunks {
      let (oldWords, newWords) = openWords(in: hunk)
      let isReplacement = hasContent(oldWords, old) && hasContent(newWords, new)
      if let old { addPieces(.removed, oldWords, in: old, isReplacement: isReplacement) }
      if let new { addPieces(.added, newWords, in: new, isReplacement: isReplacement) }
    }
  }

  private func hasContent(_ places: [Int], _ reading: Reading?) -> Bool {
    guard let reading else { return false }
    return places.contains { reading.words[$0].isContent }
  }

  private mutating func addPieces(
    _ side: Piece.Side, _ places: [Int], in reading: Reading, isReplacement: Bool
  ) {
    var run: [Int] = []
    for place in places {
      if let last = run.last, !isTogether(last, place, reading) {
        pieces.append(piece(side, run, in: reading, isReplacement: isReplacement))
        run = []
      }
      run.append(place)
    }
    if !run.isEmpty { pieces.append(piece(side, run, in: reading, isReplacement: isReplacement)) }
  }

  private func isTogether(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
    guard reading.clause(at: first)?.words == reading.clause(at: second)?.words else {
      return false
    }
    return isWhole || reading.parts[first] == reading.parts[second]
  }

  private func piece(
    _ side: Piece.Side, _ places: [Int], in reading: Reading, isReplacement: Bool
  ) -> Piece {
    let clause = places.first.flatMap(reading.clause(at:)) ?? Self.noClause
    let mains = places.first { reading.parts[$0] == .main }
    let part =
      isWhole ? (mains == nil ? reading.parts[places[0]] : .main) : reading.parts[places[0]]
    let words = places.map { reading.words[$0] }
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let effect = EffectReader(
      comparison: self, side: side, clause: clause, part: part, isReplacing: isReplacement
    ).effect(of: words, at: places)
    let inTable = [passage.before?.kind, passage.after?.kind].contains(.row)
    let isNamed = zip(places, words).contains { place, word in
      word.isCapital && word.isContent && (place > clause.words.lowerBound || inTable)
        && word.kind == .word && !DateWords.isMonth(word) && word.text.utf8.count > 1
        && !word.hasDigit
    }
    return Piece(
      side: side, words: places, clause: clause, part: part, classes: classes, effect: effect,
      isReplacement: isReplacement, isNamed: isNamed)
  }

  private static let noClause = ReadClause(
    words: 0..<0, actor: .nobody, kind: .statement, isNegated: false, isLimited: false, classes: [])

  /// The piece's words as they are written.
  func words(of piece: Piece) -> [Word] {
    let reading = piece.side == .added ? new : old
    guard let reading else { return [] }
    return piece.words.map { reading.words[$0] }
  }

  /// Whether no word of a piece does anything that the lexicon knows, or could bind.
  func isWeightless(_ piece: Piece) -> Bool {
    let plain = WordClasses(.function, .howTo, .pointer, .explanation, .contactDetail)
    return piece.classes.subtracting(plain).rawValue == 0
      && !words(of: piece).contains(where: \.isProtected)
  }

  /// Whether a piece is one or two words that name something and do nothing: names, "information".
  ///
  /// In published notices such words are hardly ever good or bad news (Tests/Review).
  func isLight(_ piece: Piece) -> Bool {
    let names = words(of: piece).filter(\.isContent)
    let light = WordClasses(
      .function, .howTo, .pointer, .explanation, .contactDetail, .noticeItself, .content, .feature,
      .publisher, .crossReference)
    let generic = ["information", "data", "details", "account", "user", "users"]
    return !isWhole && (1...2).contains(names.count)
      && words(of: piece).allSatisfy { word in
        word.kind == .word && word.value == nil && !word.isProtected
          && (generic.contains(word.text)
            || word.classes.subtracting(light).rawValue == 0)
      }
  }

  /// The piece's words as evidence.
  func evidence(_ piece: Piece) -> Finding.Evidence {
    piece.side == .added
      ? evidence(old: [], new: piece.words) : evidence(old: piece.words, new: [])
  }
}
