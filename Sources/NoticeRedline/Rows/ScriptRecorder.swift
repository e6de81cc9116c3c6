import NoticeModel

/// Where a script stands.
struct ScriptPlace {
  /// The section.
  var section: SectionID
  /// The row.
  var row: Int
  /// The cell of the row.
  var cell: Int
  /// The kind of all changes of words, where the clause is no prose.
  var kind: Change.Kind?
  /// The change of the whole row that explains the ends of paragraphs in its midst.
  var rowChange: Int?
}

/// Makes the script of a cell and records its changes.
struct ScriptRecorder {
  private let old: NumberedTokens
  private let new: NumberedTokens
  private let place: ScriptPlace
  private var segments: [Script.Segment] = []
  private var sentences: [Script.Sentence] = []
  private var moves: [String: Int] = [:]
  /// Labels that follow another change: before and after.
  private(set) var labels: [(was: String, becomes: String)] = []
  /// Changes that no segment can name, for it names another.
  private(set) var others: [Int] = []

  /// Makes a recorder for one cell.
  init(old: NumberedTokens, new: NumberedTokens, place: ScriptPlace) {
    self.old = old
    self.new = new
    self.place = place
  }

  /// The script of some sentences.
  mutating func script(
    of compared: [ComparedSentence], isCoarse: Bool, in changes: inout ChangeRecorder
  ) -> Script {
    for sentence in compared {
      let change = wordChange(of: sentence, in: &changes)
      for var segment in sentence.segments {
        if segment.kind == .equal {
          appendEqual(segment, in: &changes)
        } else {
          segment.change = change
          segments.append(segment)
        }
      }
      sentences.append(.init(old: sentence.old, new: sentence.new))
    }
    return Script(
      old: old.tokens, new: new.tokens, segments: segments, sentences: sentences,
      isCoarse: isCoarse)
  }

  private mutating func wordChange(
    of sentence: ComparedSentence, in changes: inout ChangeRecorder
  ) -> Int? {
    guard sentence.isChanged else { return nil }
    let changed = sentence.segments.filter { $0.kind != .equal }
    if changed.allSatisfy({ old.isBlank($0.old) && new.isBlank($0.new) }) {
      return blankChange(changed, in: &changes)
    }
    let was = TokenText.joined(changed.map { Array(old.tokens[$0.old]) })
    let becomes = TokenText.joined(changed.map { Array(new.tokens[$0.new]) })
    switch sentence.fate {
    case .movedAway, .movedHere: return moveChange(was + becomes, sentence.fate, in: &changes)
    case .paired: return add(place.kind ?? .reworded, was, becomes, in: &changes)
    case .deleted: return add(place.kind ?? .deleted, was, becomes, in: &changes)
    case .inserted: return add(place.kind ?? .inserted, was, becomes, in: &changes)
    }
  }

  private mutating func moveChange(
    _ words: String, _ fate: SentencePiece.Fate, in changes: inout ChangeRecorder
  ) -> Int {
    if let known = moves.removeValue(forKey: words) {
      if fate == .movedHere { changes.place(known, at: sentences.count) }
      return known
    }
    let change = add(.moved, words, words, in: &changes)
    moves[words] = change
    return change
  }

  /// The change of a sentence in which nothing but white space differs.
  private mutating func blankChange(
    _ segments: [Script.Segment], in changes: inout ChangeRecorder
  ) -> Int {
    let before = segments.flatMap { Array(old.tokens[$0.old]) }
    let after = segments.flatMap { Array(new.tokens[$0.new]) }
    let kinds = (before + after).map(\.kind)
    if let change = place.rowChange, kinds.contains(.paragraphEnd) { return change }
    let isVisible = kinds.contains(.lineBreak)
    let name = { (tokens: [Token]) in
      tokens.contains { $0.kind == .lineBreak } ? "line break" : tokens.isEmpty ? "" : "space"
    }
    return add(
      isVisible ? .structure : .normalisation, name(before), name(after), in: &changes)
  }

  private func add(
    _ kind: Change.Kind, _ was: String, _ becomes: String, in changes: inout ChangeRecorder
  ) -> Int {
    changes.add(
      kind, in: place.section, row: place.row, cell: place.cell, sentence: sentences.count,
      was: was, becomes: becomes)
  }

  /// Cuts an equal run where its marks or bytes differ.
  private mutating func appendEqual(_ segment: Script.Segment, in changes: inout ChangeRecorder) {
    var start = 0
    var current: MarkDifference?
    for offset in 0..<segment.old.count {
      let (one, other) = (
        old.tokens[segment.old.lowerBound + offset],
        new.tokens[segment.new.lowerBound + offset]
      )
      noteLabel(one, other)
      let difference = MarkDifference(one, other)
      if difference == current
        || one.kind == .space && difference == nil && current != .bytes
          && offset + 1 < segment.old.count
          && MarkDifference(
            old.tokens[segment.old.lowerBound + offset + 1],
            new.tokens[segment.new.lowerBound + offset + 1]) == current
      {
        continue
      }
      appendEqual(segment, start..<offset, current, in: &changes)
      start = offset
      current = difference
    }
    appendEqual(segment, start..<segment.old.count, current, in: &changes)
  }

  private mutating func appendEqual(
    _ segment: Script.Segment, _ offsets: Range<Int>, _ difference: MarkDifference?,
    in changes: inout ChangeRecorder
  ) {
    if offsets.isEmpty { return }
    let before = segment.old.lowerBound + offsets.lowerBound
    let after = segment.new.lowerBound + offsets.lowerBound
    var part = Script.Segment(
      .equal, old: before..<before + offsets.count, new: after..<after + offsets.count)
    let (mine, others) = (old.tokens[part.old], new.tokens[part.new])
    switch difference {
    case nil: break
    case .link:
      part.change = add(.linkTarget, targets(mine), targets(others), in: &changes)
      addHidden(mine, others, in: &changes)
    case .emphasis:
      part.change = add(
        .emphasis, TokenText.emphasised(mine), TokenText.emphasised(others), in: &changes)
    case .bytes:
      part.change = add(
        .normalisation, TokenText.plain(mine), TokenText.plain(others), in: &changes)
    }
    segments.append(part)
  }

  /// Records emphasis that changed together with a target.
  private mutating func addHidden(
    _ mine: ArraySlice<Token>, _ theirs: ArraySlice<Token>, in changes: inout ChangeRecorder
  ) {
    let (was, becomes) = (TokenText.emphasised(mine), TokenText.emphasised(theirs))
    if was.utf8.elementsEqual(becomes.utf8) { return }
    others.append(add(.emphasis, was, becomes, in: &changes))
  }

  private func targets(_ tokens: ArraySlice<Token>) -> String {
    var result: [String] = []
    for token in tokens {
      for target in token.marks.compactMap(\.destination) where !result.contains(target) {
        result.append(target)
      }
    }
    return result.joined(separator: ", ")
  }

  private mutating func noteLabel(_ old: Token, _ new: Token) {
    guard old.isRelabelled(as: new) else { return }
    labels.append((old.text, new.text))
  }
}
