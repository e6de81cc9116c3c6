/// Pairs two lists so that the order is kept and the pairs are as much alike as can be.
///
/// Equal ends are paired first. What is left is solved exactly as long as its table is within the
/// limit; otherwise equal members are paired by their longest common subsequence, and the gaps
/// between are solved in a band about their diagonal.
struct OrderedAlignment {
  /// How many cells of a table are visited before the work is confined to a band.
  static let cellLimit = 1_000_000

  private let left: [UInt64]
  private let right: [UInt64]
  private let equalScore: (Int) -> Int
  private let score: (Int, Int) -> Int
  private var pairs: [(Int, Int)] = []

  /// The pairs of members of two lists, given by keys that are the same for equal members.
  ///
  /// `equalScore` is the worth of a left member that stays, and `score` that of a pair of members
  /// that are not equal; a pair of score zero is never made.
  static func pairs(
    _ left: [UInt64], _ right: [UInt64], equalScore: @escaping (Int) -> Int,
    score: @escaping (Int, Int) -> Int
  ) -> [(Int, Int)] {
    var alignment = OrderedAlignment(
      left: left, right: right, equalScore: equalScore, score: score)
    alignment.align(0..<left.count, 0..<right.count, isGap: false)
    return alignment.pairs
  }

  private init(
    left: [UInt64], right: [UInt64], equalScore: @escaping (Int) -> Int,
    score: @escaping (Int, Int) -> Int
  ) {
    self.left = left
    self.right = right
    self.equalScore = equalScore
    self.score = score
  }

  private mutating func align(_ first: Range<Int>, _ second: Range<Int>, isGap: Bool) {
    var first = first
    var second = second
    while !first.isEmpty, !second.isEmpty, left[first.lowerBound] == right[second.lowerBound] {
      pairs.append((first.lowerBound, second.lowerBound))
      first = first.dropFirst()
      second = second.dropFirst()
    }
    var tail = 0
    while !first.isEmpty, !second.isEmpty,
      left[first.upperBound - 1] == right[second.upperBound - 1]
    {
      first = first.dropLast()
      second = second.dropLast()
      tail += 1
    }
    alignMiddle(first, second, isGap: isGap)
    for offset in 0..<tail { pairs.append((first.upperBound + offset, second.upperBound + offset)) }
  }

  private mutating func alignMiddle(_ first: Range<Int>, _ second: Range<Int>, isGap: Bool) {
    if first.isEmpty || second.isEmpty { return }
    if isGap || first.count * second.count <= Self.cellLimit {
      solve(first, second)
      return
    }
    var numbers: [UInt64: WordID] = [:]
    let number = { (key: UInt64) in
      let next = WordID(numbers.count)
      numbers[key] = numbers[key] ?? next
      return numbers[key] ?? next
    }
    let one = left[first].map(number)
    let other = right[second].map(number)
    var subsequence = CommonSubsequence(vocabulary: numbers.count)
    var done = (first.lowerBound, second.lowerBound)
    for (offset, otherOffset) in subsequence.pairs(one, other) {
      let place = (first.lowerBound + offset, second.lowerBound + otherOffset)
      align(done.0..<place.0, done.1..<place.1, isGap: true)
      pairs.append(place)
      done = (place.0 + 1, place.1 + 1)
    }
    align(done.0..<first.upperBound, done.1..<second.upperBound, isGap: true)
  }

  /// Solves a table, or the band of it about the diagonal that the limit allows.
  private mutating func solve(_ first: Range<Int>, _ second: Range<Int>) {
    let width = min(second.count, max(8, Self.cellLimit / first.count))
    var table = BandTable(rows: first.count, columns: second.count, width: width)
    table.fill { row, column in
      let (one, other) = (first.lowerBound + row, second.lowerBound + column)
      return left[one] == right[other] ? equalScore(one) : score(one, other)
    }
    for (row, column) in table.pairs() {
      pairs.append((first.lowerBound + row, second.lowerBound + column))
    }
  }
}

/// A table of dynamic programming, or the part of it in a band about its diagonal.
private struct BandTable {
  private let rows: Int
  private let columns: Int
  private let width: Int
  private var best: [Int]
  private var worth: [Int]

  init(rows: Int, columns: Int, width: Int) {
    self.rows = rows
    self.columns = columns
    self.width = width
    best = [Int](repeating: 0, count: (rows + 1) * (width + 1))
    worth = [Int](repeating: 0, count: rows * width)
  }

  /// The first column of the band in a row; the band never moves back.
  private func start(of row: Int) -> Int {
    rows < 2 ? 0 : (columns - width) * min(row, rows - 1) / (rows - 1)
  }

  /// The best score of what lies at and behind a cell; beside the band, that of its nearest cell.
  private func best(_ row: Int, _ column: Int) -> Int {
    if row >= rows { return 0 }
    let offset = column - start(of: row)
    if offset < 0 { return best[row * (width + 1)] }
    return offset >= width ? 0 : best[row * (width + 1) + offset]
  }

  /// Computes every cell, the last one first.
  mutating func fill(_ score: (Int, Int) -> Int) {
    for row in stride(from: rows - 1, through: 0, by: -1) {
      let start = start(of: row)
      for offset in stride(from: width - 1, through: 0, by: -1) {
        let column = start + offset
        let score = score(row, column)
        worth[row * width + offset] = score
        var value = max(best(row + 1, column), offset + 1 < width ? best(row, column + 1) : 0)
        if score > 0 { value = max(value, best(row + 1, column + 1) + score) }
        best[row * (width + 1) + offset] = value
      }
    }
  }

  /// The pairs of the best solution, in order.
  func pairs() -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    var row = 0
    var column = 0
    while row < rows, column < columns {
      let offset = column - start(of: row)
      let inBand = offset >= 0 && offset < width
      let score = inBand ? worth[row * width + offset] : 0
      if score > 0, best(row, column) == best(row + 1, column + 1) + score {
        result.append((row, column))
        row += 1
        column += 1
      } else if offset >= width || inBand && best(row, column) == best(row + 1, column) {
        row += 1
      } else {
        column += 1
      }
    }
    return result
  }
}
