/// Words that differ between two readings, between words that are the same.
struct Hunk: Sendable, Equatable {
  /// The old words; empty where words were only added.
  var old: Range<Int>
  /// The new words; empty where words were only taken away.
  var new: Range<Int>
}

/// Finds what differs: a longest common sequence of stems.
enum WordDifference {
  /// The runs of words that differ.
  static func hunks(from old: [Word], to new: [Word]) -> [Hunk] {
    let left = old.indices.filter { isCompared(old[$0]) }
    let right = new.indices.filter { isCompared(new[$0]) }
    let pairs = commonPairs(left.map { key(old[$0]) }, right.map { key(new[$0]) })
    var hunks: [Hunk] = []
    var (leftStart, rightStart) = (0, 0)
    for pair in pairs + [(left.count, right.count)] {
      if pair.0 > leftStart || pair.1 > rightStart {
        hunks.append(
          Hunk(
            old: span(left, leftStart..<pair.0, count: old.count),
            new: span(right, rightStart..<pair.1, count: new.count)))
      }
      (leftStart, rightStart) = (pair.0 + 1, pair.1 + 1)
    }
    return hunks
  }

  /// Whether a token says something that can differ.
  static func isCompared(_ word: Word) -> Bool {
    switch word.kind {
    case .word: !word.stem.isEmpty && !["a", "the"].contains(word.stem)
    case .number, .address: true
    case .mark, .label, .link: false
    }
  }

  /// Whether half of the words of the shorter sentence stand before and behind all that differs: a
  /// phrase gave way to another, however long, and nothing was written anew.
  static func exchangesPhrase(_ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    let (before, after) = (
      old.words.filter(isCompared).map(key), new.words.filter(isCompared).map(key)
    )
    let shorter = min(before.count, after.count)
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    return start + end < shorter && 2 * (start + end) >= shorter
  }

  /// What must be the same for two words to be the same.
  static func key(_ word: Word) -> String {
    if let value = word.value, word.kind == .number || value != 0.5 { return "#\(value)" }
    return word.stem
  }

  private static func span(_ places: [Int], _ range: Range<Int>, count: Int) -> Range<Int> {
    if range.isEmpty {
      let place = range.lowerBound < places.count ? places[range.lowerBound] : count
      return place..<place
    }
    return places[range.lowerBound]..<(places[range.upperBound - 1] + 1)
  }

  /// The places of a longest common sequence, in order; equal ends are taken first.
  ///
  /// Takes time in the order of the product of the lengths, which sentences keep small; of longer
  /// texts only the equal ends are found.
  static func commonPairs(_ left: [String], _ right: [String]) -> [(Int, Int)] {
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let head = (0..<start).map { ($0, $0) }
    let tail = (0..<(left.count - leftEnd)).map { (leftEnd + $0, rightEnd + $0) }
    let (rows, columns) = (leftEnd - start, rightEnd - start)
    guard rows > 0, columns > 0, rows * columns <= 400_000 else { return head + tail }
    var lengths = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
    let ids = intern(Array(left[start..<leftEnd]), Array(right[start..<rightEnd]))
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let here = row * (columns + 1) + column
        lengths[here] =
          ids.0[row] == ids.1[column]
          ? lengths[here + columns + 2] + 1
          : max(lengths[here + columns + 1], lengths[here + 1])
      }
    }
    var middle: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let here = row * (columns + 1) + column
      if ids.0[row] == ids.1[column] {
        middle.append((start + row, start + column))
        row += 1
        column += 1
      } else if lengths[here + columns + 1] >= lengths[here + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return head + middle + tail
  }

  private static func intern(_ left: [String], _ right: [String]) -> ([Int32], [Int32]) {
    var known: [String: Int32] = [:]
    func number(_ word: String) -> Int32 {
      if let found = known[word] { return found }
      let next = Int32(known.count)
      known[word] = next
      return next
    }
    return (left.map(number), right.map(number))
  }
}
