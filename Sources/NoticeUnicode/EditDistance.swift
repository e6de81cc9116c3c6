/// How far apart two names are, for "did you mean".
package enum EditDistance {
  /// The candidates that somebody who wrote `name` may have meant, likeliest first; candidates
  /// equally near come in the order in which they were given.
  ///
  /// A candidate counts if it takes at most one edit for every three bytes, letter case aside, or
  /// if one of the two is a part of the other between hyphens, such as `retention` of
  /// `data-retention`. At most `limit` come back, and only those nearly as near as the first.
  package static func nearest(to name: String, among candidates: [String], limit: Int = 3)
    -> [String]
  {
    let wanted = name.utf8.map(CaseFolding.asciiFolded)
    var found: [(distance: Int, candidate: String)] = []
    for candidate in candidates {
      let bytes = candidate.utf8.map(CaseFolding.asciiFolded)
      let bound = max(1, max(wanted.count, bytes.count) / 3)
      if let distance = distance(from: wanted, to: bytes, atMost: bound) {
        found.append((2 * distance, candidate))
      } else if isPart(wanted, of: bytes) || isPart(bytes, of: wanted) {
        found.append((2 * bound + 1, candidate))
      }
    }
    guard let least = found.map(\.distance).min() else { return [] }
    let near = found.enumerated().filter { $0.element.distance <= max(2 * least, 2) }
    return near.sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(limit).map(\.element.candidate)
  }

  /// The least number of insertions, deletions, replacements and exchanges of neighbours that make
  /// `left` into `right` (optimal string alignment), `nil` if that is more than `bound`.
  ///
  /// Takes time in the order of the product of the lengths; texts whose lengths differ by more than
  /// `bound` cost nothing.
  package static func distance(from left: [UInt8], to right: [UInt8], atMost bound: Int) -> Int? {
    guard abs(left.count - right.count) <= bound else { return nil }
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        var cost = min(above[column + 1] + 1, current[column] + 1)
        cost = min(cost, above[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      if let least = current.min(), least > bound { return nil }
      before = above
      above = current
    }
    guard let result = above.last, result <= bound else { return nil }
    return result
  }

  /// Whether `part` is one or more whole parts, between hyphens, of `whole`.
  private static func isPart(_ part: [UInt8], of whole: [UInt8]) -> Bool {
    guard part.count > 2, part.count < whole.count else { return false }
    let hyphen = UInt8(ascii: "-")
    for start in 0...(whole.count - part.count)
    where whole[start..<(start + part.count)].elementsEqual(part) {
      let end = start + part.count
      let isBounded = start == 0 || whole[start - 1] == hyphen
      if isBounded, end == whole.count || whole[end] == hyphen { return true }
    }
    return false
  }
}
