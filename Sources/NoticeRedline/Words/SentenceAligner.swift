import NoticeModel

/// Sentences of one clause and what they became, as ranges of tokens.
struct SentencePiece: Equatable {
  /// What became of a sentence.
  enum Fate {
    case paired
    case deleted
    case inserted
    case movedAway
    case movedHere
  }

  /// What became of it.
  var fate: Fate
  /// The old tokens.
  var old: Range<Int>
  /// The new tokens.
  var new: Range<Int>
}

/// Pairs the sentences of two versions of a clause.
struct SentenceAligner {
  /// The least share of common words of two sentences in the same place.
  static let leastShare = 0.4
  /// The same for a sentence that stands alone between paired ones.
  static let leastRewrittenShare = 0.15

  fileprivate struct Side {
    var ranges: [Range<Int>]
    var words: [[WordID]]
    var keys: [UInt64]

    init(_ tokens: [Token], _ numbers: [WordID]) {
      ranges = SentenceSplitter.sentences(tokens)
      words = ranges.map { numbers[$0].filter(\.isVisible) }
      keys = words.map { words in
        var hash = StableHash()
        for word in words { hash.combine(UInt64(word)) }
        return hash.value
      }
    }
  }

  private let left: Side
  private let right: Side
  private var common: CommonWords
  /// Ranges of sentences that became each other.
  private var pairs: [(left: Range<Int>, right: Range<Int>)] = []

  /// The sentences of two versions, in order; they tile both.
  static func pieces(
    _ old: [Token], _ oldNumbers: [WordID], _ new: [Token], _ newNumbers: [WordID],
    _ common: inout CommonWords
  ) -> [SentencePiece] {
    var aligner = SentenceAligner(
      left: Side(old, oldNumbers), right: Side(new, newNumbers), common: common.taken())
    aligner.align()
    aligner.absorbParts()
    aligner.pairRewritten()
    common = aligner.common
    return aligner.pieces()
  }

  private init(left: Side, right: Side, common: CommonWords) {
    self.left = left
    self.right = right
    self.common = common
  }

  private mutating func align() {
    var common = self.common.taken()
    let (left, right) = (left, right)
    let found = OrderedAlignment.pairs(
      left.keys, right.keys, equalScore: { left.words[$0].count * 8 + 2 },
      score: { one, other in
        let total = left.words[one].count + right.words[other].count
        let count = common.count(left.words[one][...], right.words[other][...])
        return Double(2 * count) >= Self.leastShare * Double(total) ? count * 8 : 0
      })
    self.common = common
    pairs = found.map { ($0..<$0 + 1, $1..<$1 + 1) }
  }

  /// Lets neighbours join a pair, where a sentence was divided or two became one.
  private mutating func absorbParts() {
    for index in pairs.indices {
      let previous = index > 0 ? pairs[index - 1] : (0..<0, 0..<0)
      let isLast = index + 1 == pairs.count
      let leftEnd = isLast ? left.ranges.count : pairs[index + 1].left.lowerBound
      let rightEnd = isLast ? right.ranges.count : pairs[index + 1].right.lowerBound
      if left.keys[pairs[index].left] == right.keys[pairs[index].right] { continue }
      while pairs[index].right.upperBound < rightEnd, adds(index, pairs[index].right.upperBound) {
        pairs[index].right = pairs[index].right.lowerBound..<pairs[index].right.upperBound + 1
      }
      while pairs[index].right.lowerBound > previous.1.upperBound,
        adds(index, pairs[index].right.lowerBound - 1)
      {
        pairs[index].right = pairs[index].right.lowerBound - 1..<pairs[index].right.upperBound
      }
      if pairs[index].right.count > 1 { continue }
      while pairs[index].left.upperBound < leftEnd, addsLeft(index, pairs[index].left.upperBound) {
        pairs[index].left = pairs[index].left.lowerBound..<pairs[index].left.upperBound + 1
      }
      while pairs[index].left.lowerBound > previous.0.upperBound,
        addsLeft(index, pairs[index].left.lowerBound - 1)
      {
        pairs[index].left = pairs[index].left.lowerBound - 1..<pairs[index].left.upperBound
      }
    }
  }

  private mutating func adds(_ index: Int, _ part: Int) -> Bool {
    let range = pairs[index].right
    let extended = min(range.lowerBound, part)..<max(range.upperBound, part + 1)
    return gain(
      left.words[pairs[index].left.lowerBound], right.words[range], right.words[extended],
      part: right.words[part])
  }

  private mutating func addsLeft(_ index: Int, _ part: Int) -> Bool {
    let range = pairs[index].left
    let extended = min(range.lowerBound, part)..<max(range.upperBound, part + 1)
    return gain(
      right.words[pairs[index].right.lowerBound], left.words[range], left.words[extended],
      part: left.words[part])
  }

  /// Whether a part brings words of the whole that the other parts lack.
  private mutating func gain(
    _ whole: [WordID], _ parts: ArraySlice<[WordID]>, _ extended: ArraySlice<[WordID]>,
    part: [WordID]
  ) -> Bool {
    guard part.count >= 3 else { return false }
    let before = common.count(whole[...], Array(parts.joined())[...])
    let after = common.count(whole[...], Array(extended.joined())[...])
    return Double(after - before) >= ClauseMatcher.leastPartShare * Double(part.count)
  }

  /// Pairs what stands alone between paired sentences on both sides.
  private mutating func pairRewritten() {
    var result: [(left: Range<Int>, right: Range<Int>)] = []
    var done = (0, 0)
    let end = (
      left.ranges.count..<left.ranges.count, right.ranges.count..<right.ranges.count
    )
    for pair in pairs + [end] {
      if pair.left.lowerBound == done.0 + 1, pair.right.lowerBound == done.1 + 1,
        isRewritten(done.0, done.1)
      {
        result.append((done.0..<done.0 + 1, done.1..<done.1 + 1))
      }
      if !pair.left.isEmpty { result.append(pair) }
      done = (pair.left.upperBound, pair.right.upperBound)
    }
    pairs = result
  }

  private mutating func isRewritten(_ one: Int, _ other: Int) -> Bool {
    let total = left.words[one].count + right.words[other].count
    // A clause of one sentence that became another one was paired already.
    if total == 0 || left.ranges.count == 1 && right.ranges.count == 1 { return true }
    let count = common.count(left.words[one][...], right.words[other][...])
    return Double(2 * count) >= Self.leastRewrittenShare * Double(total)
  }

  private func pieces() -> [SentencePiece] {
    let moved = movedSentences()
    var result: [SentencePiece] = []
    var (one, other) = (0, 0)
    func flush(to end: (Int, Int)) {
      let place = (
        one < left.ranges.count ? left.ranges[one].lowerBound : left.end,
        other < right.ranges.count ? right.ranges[other].lowerBound : right.end
      )
      for sentence in one..<end.0 {
        let fate: SentencePiece.Fate = moved.left.contains(sentence) ? .movedAway : .deleted
        result.append(
          SentencePiece(fate: fate, old: left.ranges[sentence], new: place.1..<place.1))
      }
      let oldEnd = end.0 < left.ranges.count ? left.ranges[end.0].lowerBound : left.end
      for sentence in other..<end.1 {
        let fate: SentencePiece.Fate = moved.right.contains(sentence) ? .movedHere : .inserted
        result.append(
          SentencePiece(fate: fate, old: oldEnd..<oldEnd, new: right.ranges[sentence]))
      }
    }
    for pair in pairs {
      flush(to: (pair.left.lowerBound, pair.right.lowerBound))
      result.append(
        SentencePiece(fate: .paired, old: left.span(pair.left), new: right.span(pair.right)))
      (one, other) = (pair.left.upperBound, pair.right.upperBound)
    }
    flush(to: (left.ranges.count, right.ranges.count))
    return result
  }

  /// Unpaired sentences of five words and more that stand elsewhere unchanged.
  private func movedSentences() -> (left: Set<Int>, right: Set<Int>) {
    var free: [UInt64: [Int]] = [:]
    let taken = Set(pairs.flatMap { Array($0.right) })
    for place in right.ranges.indices.reversed() where !taken.contains(place) {
      free[right.keys[place], default: []].append(place)
    }
    var result: (left: Set<Int>, right: Set<Int>) = ([], [])
    let mine = Set(pairs.flatMap { Array($0.left) })
    for place in left.ranges.indices
    where !mine.contains(place) && left.words[place].count >= ClauseMatcher.leastMoved {
      if let partner = free[left.keys[place]]?.popLast() {
        result.left.insert(place)
        result.right.insert(partner)
      }
    }
    return result
  }
}

extension SentenceAligner.Side {
  fileprivate var end: Int { ranges.last?.upperBound ?? 0 }

  fileprivate func span(_ sentences: Range<Int>) -> Range<Int> {
    if sentences.isEmpty { return 0..<0 }
    return ranges[sentences.lowerBound].lowerBound..<ranges[sentences.upperBound - 1].upperBound
  }
}
