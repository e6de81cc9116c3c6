import NoticeModel

/// A sentence and its runs.
struct ComparedSentence {
  /// What became of it.
  var fate: SentencePiece.Fate
  /// The old tokens.
  var old: Range<Int>
  /// The new tokens.
  var new: Range<Int>
  /// The runs, tiling both.
  var segments: [Script.Segment]

  /// Whether a run of it is not equal.
  var isChanged: Bool { segments.contains { $0.kind != .equal } }
}

/// The tokens of one side of a script, with their numbers.
struct NumberedTokens {
  /// The tokens.
  var tokens: [Token] = []
  /// Their numbers.
  var numbers: [WordID] = []
}

/// Finds how the words of a clause became those of another.
struct ScriptFinder {
  /// How many machine words may be touched for one script before it is shown whole.
  static let stepLimit = 400_000_000

  private var common: CommonWords
  private let vocabulary: Vocabulary
  private let labels: SectionLabels

  /// Makes a finder for texts with that vocabulary, in which some typed labels follow a renumbering.
  init(vocabulary: Vocabulary, labels: SectionLabels) {
    self.vocabulary = vocabulary
    self.labels = labels
    common = CommonWords(vocabulary: vocabulary.count)
  }

  /// The sentences of both sides with their runs.
  mutating func sentences(
    from old: NumberedTokens, to new: NumberedTokens
  ) -> (sentences: [ComparedSentence], isCoarse: Bool) {
    let wholeOld = 0..<old.tokens.count
    let wholeNew = 0..<new.tokens.count
    if old.numbers == new.numbers { return (same(old, new), false) }
    var new = new
    labels.unify(old, &new)
    if old.tokens.count * new.tokens.count / 64 > Self.stepLimit {
      return (whole(wholeOld, wholeNew), true)
    }
    let isMirrored = Self.isBehind(old.tokens, new.tokens)
    let pieces = pieces(old, new, isMirrored: isMirrored)
    return (settled(pieces.map { runs(of: $0, old, new, isMirrored: isMirrored) }, old, new), false)
  }

  /// The sentences of two sides that read alike; one where nothing differs in any way.
  private func same(_ old: NumberedTokens, _ new: NumberedTokens) -> [ComparedSentence] {
    var ranges = [0..<old.tokens.count]
    if old.tokens != new.tokens {
      let sentences = SentenceSplitter.sentences(old.tokens)
      if sentences == SentenceSplitter.sentences(new.tokens) { ranges = sentences }
    }
    return ranges.map { range in
      ComparedSentence(
        fate: .paired, old: range, new: range,
        segments: range.isEmpty ? [] : [.init(.equal, old: range, new: range)])
    }
  }

  /// Both sides whole, as one sentence.
  private func whole(_ old: Range<Int>, _ new: Range<Int>) -> [ComparedSentence] {
    let segments = [
      Script.Segment(.deleted, old: old, new: 0..<0),
      Script.Segment(.inserted, old: old.upperBound..<old.upperBound, new: new),
    ]
    return [ComparedSentence(fate: .paired, old: old, new: new, segments: segments)]
  }

  /// An order of texts that has nothing to do with which is the new one, so that both directions
  /// of a comparison are solved as the same problem.
  static func isBehind(_ left: [Token], _ right: [Token]) -> Bool {
    if left.count != right.count { return left.count > right.count }
    for (one, other) in zip(left, right) where one.bytes != other.bytes {
      return other.bytes.lexicographicallyPrecedes(one.bytes)
    }
    return false
  }

  private mutating func pieces(
    _ old: NumberedTokens, _ new: NumberedTokens, isMirrored: Bool
  ) -> [SentencePiece] {
    if !isMirrored {
      return SentenceAligner.pieces(old.tokens, old.numbers, new.tokens, new.numbers, &common)
    }
    let pieces = SentenceAligner.pieces(
      new.tokens, new.numbers, old.tokens, old.numbers, &common)
    return pieces.map(\.mirrored).deletionsFirst
  }

  private func runs(
    of piece: SentencePiece, _ old: NumberedTokens, _ new: NumberedTokens, isMirrored: Bool
  ) -> ComparedSentence {
    let segments: [Script.Segment]
    switch piece.fate {
    case .deleted: segments = [.init(.deleted, old: piece.old, new: piece.new)]
    case .inserted: segments = [.init(.inserted, old: piece.old, new: piece.new)]
    case .movedAway: segments = [.init(.movedAway, old: piece.old, new: piece.new)]
    case .movedHere: segments = [.init(.movedHere, old: piece.old, new: piece.new)]
    case .paired:
      segments = WordRuns.segments(
        old.numbers, piece.old, new.numbers, piece.new, isMirrored: isMirrored,
        weight: vocabulary.weight)
    }
    return ComparedSentence(fate: piece.fate, old: piece.old, new: piece.new, segments: segments)
  }

  /// Gives the white space between sentences to those that came or went.
  private func settled(
    _ sentences: [ComparedSentence], _ old: NumberedTokens, _ new: NumberedTokens
  ) -> [ComparedSentence] {
    var result = sentences
    for index in result.indices.dropLast() where result[index].fate == .paired {
      guard let last = result[index].segments.last, result[index].segments.count > 1 else {
        continue
      }
      let next = result[index + 1]
      if last.kind == .inserted, next.fate == .inserted, new.isBlank(last.new) {
        result[index].segments.removeLast()
        result[index].new = result[index].new.lowerBound..<last.new.lowerBound
        result[index + 1].new = last.new.lowerBound..<next.new.upperBound
        result[index + 1].segments[0].new = result[index + 1].new
      } else if last.kind == .deleted, next.fate == .deleted, old.isBlank(last.old) {
        result[index].segments.removeLast()
        result[index].old = result[index].old.lowerBound..<last.old.lowerBound
        result[index + 1].old = last.old.lowerBound..<next.old.upperBound
        result[index + 1].segments[0].old = result[index + 1].old
      }
    }
    return result
  }
}

extension NumberedTokens {
  /// Whether readers see nothing in these tokens but space.
  func isBlank(_ range: Range<Int>) -> Bool { !numbers[range].contains { $0.isVisible } }
}

extension SentencePiece {
  /// The same with the sides exchanged.
  fileprivate var mirrored: SentencePiece {
    let fate: Fate =
      switch fate {
      case .paired: .paired
      case .deleted: .inserted
      case .inserted: .deleted
      case .movedAway: .movedHere
      case .movedHere: .movedAway
      }
    return SentencePiece(fate: fate, old: new, new: old)
  }
}

extension [SentencePiece] {
  /// The pieces with what is gone before what came, between those that stayed.
  fileprivate var deletionsFirst: [SentencePiece] {
    var result: [SentencePiece] = []
    for run in split(maxSplits: .max, omittingEmptySubsequences: false, whereSeparator: \.isStay) {
      let oldStart = run.first?.old.lowerBound ?? 0
      let gone = run.filter { !$0.old.isEmpty }
      let came = run.filter { !$0.new.isEmpty }
      let newStart = came.first?.new.lowerBound ?? run.first?.new.lowerBound ?? 0
      let end = gone.last?.old.upperBound ?? oldStart
      result += gone.map { SentencePiece(fate: $0.fate, old: $0.old, new: newStart..<newStart) }
      result += came.map { SentencePiece(fate: $0.fate, old: end..<end, new: $0.new) }
      if run.endIndex < endIndex { result.append(self[run.endIndex]) }
    }
    return result
  }
}

extension SentencePiece {
  fileprivate var isStay: Bool { fate == .paired }
}
