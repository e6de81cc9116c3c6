import NoticeModel

/// The longest common runs of two lists of tokens, by the book.
enum TokenRuns {
  /// A run that both have, or that one of them has.
  struct Run {
    var old: Range<Int>
    var new: Range<Int>
    var isAltered = false

    var isEqual: Bool { !old.isEmpty && !new.isEmpty }
  }

  /// The runs, what is gone before what is new.
  static func runs(of old: [Token], _ new: [Token]) -> [Run] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for left in old.indices.reversed() {
      for right in new.indices.reversed() {
        lengths[left][right] =
          isSame(old[left], new[right])
          ? lengths[left + 1][right + 1] + 1
          : max(lengths[left + 1][right], lengths[left][right + 1])
      }
    }
    var runs: [Run] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, isSame(old[left], new[right]) {
        let isAltered = old[left].marks != new[right].marks
        append(
          Run(old: left..<left + 1, new: right..<right + 1, isAltered: isAltered), to: &runs)
        left += 1
        right += 1
      } else if left < old.count,
        right == new.count || lengths[left + 1][right] >= lengths[left][right + 1]
      {
        append(Run(old: left..<left + 1, new: right..<right), to: &runs)
        left += 1
      } else {
        append(Run(old: left..<left, new: right..<right + 1), to: &runs)
        right += 1
      }
    }
    return runs
  }

  private static func isSame(_ old: Token, _ new: Token) -> Bool {
    old.kind == new.kind && old.bytes == new.bytes
  }

  /// Appends a run to the one before if it has the same fate.
  private static func append(_ run: Run, to runs: inout [Run]) {
    if let last = runs.last, last.old.isEmpty == run.old.isEmpty,
      last.new.isEmpty == run.new.isEmpty, last.isAltered == run.isAltered
    {
      runs[runs.count - 1].old = last.old.lowerBound..<run.old.upperBound
      runs[runs.count - 1].new = last.new.lowerBound..<run.new.upperBound
    } else {
      runs.append(run)
    }
  }
}
