import NoticeModel

/// Slides insertions and deletions to where they read best: whole clauses, whole words.
struct RunSlider {
  /// The numbers of both sides.
  let old: [WordID]
  /// The numbers of the new side.
  let new: [WordID]

  /// The same runs, those that stand alone between equal ones slid to better edges.
  func slid(_ segments: [Script.Segment]) -> [Script.Segment] {
    var result = segments
    for index in result.indices {
      guard index > 0, index + 1 < result.count, result[index].kind != .equal,
        result[index - 1].kind == .equal, result[index + 1].kind == .equal
      else { continue }
      let isNew = result[index].kind == .inserted
      let numbers = isNew ? new : old
      let range = isNew ? result[index].new : result[index].old
      let lower = isNew ? result[index - 1].new : result[index - 1].old
      let upper = isNew ? result[index + 1].new : result[index + 1].old
      let offset = bestOffset(range, numbers, from: lower.lowerBound, to: upper.upperBound)
      // An equal run is never used up: it holds the place of the change in the sentence.
      if offset != 0, -offset < lower.count, offset < upper.count { shift(&result, index, offset) }
    }
    return result
  }

  private func bestOffset(
    _ range: Range<Int>, _ numbers: [WordID], from start: Int, to end: Int
  ) -> Int {
    var best = (offset: 0, score: score(range, numbers, from: start, to: end))
    var moved = range
    while moved.lowerBound > start, numbers[moved.lowerBound - 1] == numbers[moved.upperBound - 1] {
      moved = moved.lowerBound - 1..<moved.upperBound - 1
      let value = score(moved, numbers, from: start, to: end)
      if value > best.score { best = (moved.lowerBound - range.lowerBound, value) }
    }
    moved = range
    while moved.upperBound < end, numbers[moved.lowerBound] == numbers[moved.upperBound] {
      moved = moved.lowerBound + 1..<moved.upperBound + 1
      let value = score(moved, numbers, from: start, to: end)
      if value >= best.score { best = (moved.lowerBound - range.lowerBound, value) }
    }
    return best.offset
  }

  /// How well a run reads: it begins behind a space and ends with one, or begins with a sign.
  private func score(_ range: Range<Int>, _ numbers: [WordID], from start: Int, to end: Int) -> Int
  {
    edge(range.lowerBound, numbers, from: start, to: end)
      + edge(range.upperBound, numbers, from: start, to: end)
  }

  private func edge(_ place: Int, _ numbers: [WordID], from start: Int, to end: Int) -> Int {
    if place == start || place == end { return 3 }
    return numbers[place - 1] == .space ? 2 : numbers[place] == .space ? 0 : 1
  }

  private func shift(_ segments: inout [Script.Segment], _ index: Int, _ offset: Int) {
    let moved = { (range: Range<Int>) in range.lowerBound + offset..<range.upperBound + offset }
    let (before, after) = (segments[index - 1], segments[index + 1])
    segments[index - 1].old = before.old.lowerBound..<before.old.upperBound + offset
    segments[index - 1].new = before.new.lowerBound..<before.new.upperBound + offset
    segments[index].old = moved(segments[index].old)
    segments[index].new = moved(segments[index].new)
    segments[index + 1].old = after.old.lowerBound + offset..<after.old.upperBound
    segments[index + 1].new = after.new.lowerBound + offset..<after.new.upperBound
  }
}
