/// A longest common subsequence of two lists of numbers, in linear space (Hirschberg 1975).
struct CommonSubsequence {
  private var common: CommonWords
  private var result: [(Int, Int)] = []

  /// Makes a comparison of numbers below `vocabulary`.
  init(vocabulary: Int) {
    common = CommonWords(vocabulary: vocabulary)
  }

  /// The places that both lists have in common, in order.
  mutating func pairs(_ left: [WordID], _ right: [WordID]) -> [(Int, Int)] {
    result = []
    solve(left[...], right[...], Array(left.reversed()), Array(right.reversed()))
    return result
  }

  private mutating func solve(
    _ left: ArraySlice<WordID>, _ right: ArraySlice<WordID>, _ backLeft: [WordID],
    _ backRight: [WordID]
  ) {
    var left = left
    var right = right
    while let first = left.first, first == right.first {
      result.append((left.startIndex, right.startIndex))
      left.removeFirst()
      right.removeFirst()
    }
    var tail = 0
    while let last = left.last, last == right.last {
      left.removeLast()
      right.removeLast()
      tail += 1
    }
    split(left, right, backLeft, backRight)
    for offset in 0..<tail { result.append((left.endIndex + offset, right.endIndex + offset)) }
  }

  private mutating func split(
    _ left: ArraySlice<WordID>, _ right: ArraySlice<WordID>, _ backLeft: [WordID],
    _ backRight: [WordID]
  ) {
    if left.isEmpty || right.isEmpty { return }
    if right.count == 1 {
      if let place = left.firstIndex(of: right[right.startIndex]) {
        result.append((place, right.startIndex))
      }
      return
    }
    let middle = right.startIndex + right.count / 2
    let ahead = common.counts(left, right[..<middle])
    let count = (backLeft.count, backRight.count)
    let behind = common.counts(
      backLeft[count.0 - left.endIndex..<count.0 - left.startIndex],
      backRight[count.1 - right.endIndex..<count.1 - middle])
    var best = (place: 0, sum: Int32(-1))
    for place in 0...left.count {
      let sum = ahead[place] + behind[left.count - place]
      if sum > best.sum { best = (place, sum) }
    }
    let place = left.startIndex + best.place
    solve(left[..<place], right[..<middle], backLeft, backRight)
    solve(left[place...], right[middle...], backLeft, backRight)
  }
}
