import NoticeModel

/// The runs of one sentence pair: what stayed and what changed, tiling both ranges.
struct WordRuns {
  /// Below this share of the shorter sentence the words that stay are given up.
  static let leastCommonShare = 0.35
  /// How many change runs a sentence has before near ones are joined.
  static let runLimit = 3

  private let old: [WordID]
  private let new: [WordID]
  private let weight: (WordID) -> Int

  /// The runs between two ranges of numbers.
  static func segments(
    _ old: [WordID], _ oldRange: Range<Int>, _ new: [WordID], _ newRange: Range<Int>,
    isMirrored: Bool, weight: @escaping (WordID) -> Int
  ) -> [Script.Segment] {
    let runs = WordRuns(old: old, new: new, weight: weight)
    let oldPlaces = oldRange.filter { old[$0].isVisible }
    let newPlaces = newRange.filter { new[$0].isVisible }
    let (one, other) = (oldPlaces.map { old[$0] }, newPlaces.map { new[$0] })
    var pairs: [(Int, Int)]
    if isMirrored {
      pairs = ReadableAlignment.pairs(other, one, weight: weight).map { ($0.1, $0.0) }
    } else {
      pairs = ReadableAlignment.pairs(one, other, weight: weight)
    }
    if runs.isRewritten(one, other, pairs) { pairs = [] }
    pairs = runs.joined(pairs, one, other)
    let matches = pairs.map { (oldPlaces[$0.0], newPlaces[$0.1]) }
    let segments = runs.tiled(matches, oldRange, newRange)
    return RunSlider(old: old, new: new).slid(segments)
  }

  private func words(_ words: some Sequence<WordID>) -> Int {
    words.reduce(0) { $0 + (weight($1) > 1 ? 1 : 0) }
  }

  /// Whether so little stays that the sentence reads better whole.
  private func isRewritten(_ one: [WordID], _ other: [WordID], _ pairs: [(Int, Int)]) -> Bool {
    let (first, second) = (words(one), words(other))
    let common = Double(words(pairs.map { one[$0.0] }))
    let isSparse = common < Self.leastCommonShare * Double(first + second) / 2
    return isSparse && common < 0.8 * Double(min(first, second))
      || common < Self.leastCommonShare * Double(min(first, second))
  }

  /// Gives up the smallest islands of a sentence that changes in many places, as long as they are
  /// small.
  private func joined(
    _ pairs: [(Int, Int)], _ one: [WordID], _ other: [WordID]
  ) -> [(Int, Int)] {
    var islands: [[(Int, Int)]] = []
    for pair in pairs {
      if let last = islands.last?.last, last.0 + 1 == pair.0, last.1 + 1 == pair.1 {
        islands[islands.count - 1].append(pair)
      } else {
        islands.append([pair])
      }
    }
    let startsInside = pairs.first.map { $0.0 == 0 && $0.1 == 0 } ?? false
    let endsInside = pairs.last.map { $0.0 + 1 == one.count && $0.1 + 1 == other.count } ?? false
    while true {
      let start = startsInside ? 1 : 0
      let inner = start..<max(start, islands.count - (endsInside ? 1 : 0))
      guard inner.count >= Self.runLimit,
        let least = inner.min(by: { islands[$0].count < islands[$1].count }),
        words(islands[least].map { one[$0.0] }) <= 4
      else { return islands.flatMap(\.self) }
      islands.remove(at: least)
    }
  }

  /// Runs between matches; white space that both sides have at the edge of a change stays.
  private func tiled(
    _ matches: [(Int, Int)], _ oldRange: Range<Int>, _ newRange: Range<Int>
  ) -> [Script.Segment] {
    var result: [Script.Segment] = []
    var (one, other) = (oldRange.lowerBound, newRange.lowerBound)
    for match in matches + [(oldRange.upperBound, newRange.upperBound)] {
      append(one..<match.0, other..<match.1, to: &result)
      guard match.0 < oldRange.upperBound else { break }
      appendEqual(match.0..<match.0 + 1, match.1..<match.1 + 1, to: &result)
      (one, other) = (match.0 + 1, match.1 + 1)
    }
    return result
  }

  private func append(
    _ first: Range<Int>, _ second: Range<Int>, to result: inout [Script.Segment]
  ) {
    var (first, second) = (first, second)
    var head = 0
    while let one = first.first, let other = second.first, old[one] == new[other],
      !old[one].isVisible
    {
      first = first.dropFirst()
      second = second.dropFirst()
      head += 1
    }
    var tail = 0
    while let one = first.last, let other = second.last, old[one] == new[other],
      !old[one].isVisible
    {
      first = first.dropLast()
      second = second.dropLast()
      tail += 1
    }
    appendEqual(
      first.lowerBound - head..<first.lowerBound, second.lowerBound - head..<second.lowerBound,
      to: &result)
    if !first.isEmpty {
      result.append(
        .init(.deleted, old: first, new: second.lowerBound..<second.lowerBound))
    }
    if !second.isEmpty {
      result.append(.init(.inserted, old: first.upperBound..<first.upperBound, new: second))
    }
    appendEqual(
      first.upperBound..<first.upperBound + tail, second.upperBound..<second.upperBound + tail,
      to: &result)
  }

  private func appendEqual(
    _ first: Range<Int>, _ second: Range<Int>, to result: inout [Script.Segment]
  ) {
    if first.isEmpty { return }
    if let last = result.last, last.kind == .equal {
      result[result.count - 1].old = last.old.lowerBound..<first.upperBound
      result[result.count - 1].new = last.new.lowerBound..<second.upperBound
    } else {
      result.append(.init(.equal, old: first, new: second))
    }
  }
}
