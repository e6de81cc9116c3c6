/// The words that stay when a sentence becomes another one, so that the change reads well.
///
/// Exact dynamic programming over the worth of what stays, less the price of every place where the
/// reader has to stop: an island of one or two words costs more than it is worth and is given up.
/// Sentences beyond the limit are divided by their longest common subsequence first.
struct ReadableAlignment {
  /// How many cells of the table are filled at most.
  static let cellLimit = 1_000_000
  /// The price of a change run; a word that stays is worth 4, a sign 1.
  static let price: Int32 = 11

  private let left: [WordID]
  private let right: [WordID]
  private let weight: (WordID) -> Int
  private var pairs: [(Int, Int)] = []

  /// The places of the words that stay, in order.
  static func pairs(
    _ left: [WordID], _ right: [WordID], weight: @escaping (WordID) -> Int
  ) -> [(Int, Int)] {
    var alignment = ReadableAlignment(left: left, right: right, weight: weight)
    alignment.align()
    return alignment.pairs
  }

  private init(left: [WordID], right: [WordID], weight: @escaping (WordID) -> Int) {
    self.left = left
    self.right = right
    self.weight = weight
  }

  private mutating func align() {
    var head = 0
    while head < min(left.count, right.count), left[head] == right[head] { head += 1 }
    var tail = 0
    while tail < min(left.count, right.count) - head,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    {
      tail += 1
    }
    pairs = (0..<head).map { ($0, $0) }
    solve(head..<left.count - tail, head..<right.count - tail)
    for offset in stride(from: tail, to: 0, by: -1) {
      pairs.append((left.count - offset, right.count - offset))
    }
  }

  private mutating func solve(_ first: Range<Int>, _ second: Range<Int>) {
    if first.isEmpty || second.isEmpty { return }
    if first.count * second.count <= Self.cellLimit {
      var table = AffineTable(left[first], right[second], price: Self.price)
      table.fill(weight)
      for (one, other) in table.pairs() {
        pairs.append((first.lowerBound + one, second.lowerBound + other))
      }
      return
    }
    let size = Int(max(left.max() ?? 0, right.max() ?? 0)) + 1
    var subsequence = CommonSubsequence(vocabulary: size)
    for (one, other) in subsequence.pairs(Array(left[first]), Array(right[second])) {
      pairs.append((first.lowerBound + one, second.lowerBound + other))
    }
  }
}

/// A table of dynamic programming with a price for each gap.
private struct AffineTable {
  private let left: ArraySlice<WordID>
  private let right: ArraySlice<WordID>
  private let price: Int32
  private let columns: Int
  // Bit 0: a pair comes from a gap. Bits 1, 2: a gap comes from above, and from a pair.
  private var steps: [UInt8]
  private var last: (pair: Int32, gap: Int32) = (0, 0)

  private static let never: Int32 = -1_000_000_000

  init(_ left: ArraySlice<WordID>, _ right: ArraySlice<WordID>, price: Int32) {
    self.left = left
    self.right = right
    self.price = price
    columns = right.count + 1
    steps = [UInt8](repeating: 0, count: (left.count + 1) * (right.count + 1))
  }

  mutating func fill(_ weight: (WordID) -> Int) {
    var pairRow = [Int32](repeating: Self.never, count: columns)
    var gapRow = [Int32](repeating: -price, count: columns)
    pairRow[0] = 0
    gapRow[0] = Self.never
    for column in 1..<columns { steps[column] = column == 1 ? 4 : 0 }
    for (row, word) in left.enumerated() {
      let worth = Int32(weight(word))
      var diagonal = (pair: pairRow[0], gap: gapRow[0])
      gapRow[0] = -price
      steps[(row + 1) * columns] = row == 0 ? 6 : 2
      pairRow[0] = Self.never
      for (column, other) in right.enumerated() {
        let place = column + 1
        let above = (pair: pairRow[place], gap: gapRow[place])
        var step: UInt8 = 0
        var pair = Self.never
        if word == other {
          step = diagonal.gap > diagonal.pair ? 1 : 0
          pair = max(diagonal.pair, diagonal.gap) + worth
        }
        let fromAbove = max(above.gap, above.pair - price)
        let fromLeft = max(gapRow[place - 1], pairRow[place - 1] - price)
        if fromAbove >= fromLeft {
          step |= above.pair - price > above.gap ? 6 : 2
        } else {
          step |= pairRow[place - 1] - price > gapRow[place - 1] ? 4 : 0
        }
        pairRow[place] = pair
        gapRow[place] = max(fromAbove, fromLeft)
        steps[(row + 1) * columns + place] = step
        diagonal = above
      }
    }
    last = (pairRow[columns - 1], gapRow[columns - 1])
  }

  func pairs() -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    var (row, column) = (left.count, right.count)
    var isGap = last.gap > last.pair
    while row > 0 || column > 0 {
      let step = steps[row * columns + column]
      if isGap {
        isGap = step & 4 == 0
        if step & 2 != 0 { row -= 1 } else { column -= 1 }
      } else {
        row -= 1
        column -= 1
        result.append((row, column))
        isGap = step & 1 != 0
      }
    }
    return result.reversed()
  }
}
