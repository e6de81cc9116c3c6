/// Pairs the passages of two texts by likeness.
///
/// Equal passages go first, then the likest; the order of the texts only breaks ties, so that moved
/// passages find each other.
package enum PassageAlignment {
  /// The pairs, in the order of the new text with what is gone where it stood; equal ones included.
  package static func pairs(
    _ old: [Passage], _ new: [Passage], reader: PassageReader
  ) -> [(before: Passage?, after: Passage?)] {
    let left = old.map { Bag(reader.words(of: $0.text)) }
    let right = new.map { Bag(reader.words(of: $0.text)) }
    let partners = partners(left, right, old, new)
    var result: [(Passage?, Passage?)] = []
    var next = 0
    let taken = Set(partners.compactMap { $0 })
    for (index, passage) in new.enumerated() {
      if let partner = partners[index] {
        while next <= partner {
          if !taken.contains(next) { result.append((old[next], nil)) }
          next += 1
        }
        result.append((old[partner], passage))
      } else {
        result.append((nil, passage))
      }
    }
    while next < old.count {
      if !taken.contains(next) { result.append((old[next], nil)) }
      next += 1
    }
    return result
  }

  private struct Bag {
    var form: String
    var weights: [String: Double] = [:]
    var total = 0.0

    init(_ words: [Word]) {
      form = DocumentWords.form(words)
      for word in words where WordDifference.isCompared(word) {
        let weight = word.classes.contains(.negation) ? 1.5 : word.isContent ? 1.0 : 0.25
        weights[WordDifference.key(word), default: 0] += weight
        total += weight
      }
    }

    func likeness(to other: Bag) -> Double {
      guard total + other.total > 0 else { return 1 }
      var shared = 0.0
      for (word, weight) in weights { shared += min(weight, other.weights[word] ?? 0) }
      return 2 * shared / (total + other.total)
    }
  }

  private static func partners(
    _ left: [Bag], _ right: [Bag], _ old: [Passage], _ new: [Passage]
  ) -> [Int?] {
    var partners = [Int?](repeating: nil, count: right.count)
    var isTaken = [Bool](repeating: false, count: left.count)
    for index in right.indices {
      let same = left.indices.first { !isTaken[$0] && left[$0].form == right[index].form }
      if let same {
        partners[index] = same
        isTaken[same] = true
      }
    }
    var candidates: [(likeness: Double, distance: Int, old: Int, new: Int)] = []
    for index in right.indices where partners[index] == nil {
      for other in left.indices where !isTaken[other] && (old[other].kind == .heading) == (new[index].kind == .heading) {
        let likeness = left[other].likeness(to: right[index])
        if likeness >= 0.34 { candidates.append((likeness, abs(index - other), other, index)) }
      }
    }
    candidates.sort { ($1.likeness, $0.distance, $0.new) < ($0.likeness, $1.distance, $1.new) }
    for candidate in candidates where partners[candidate.new] == nil && !isTaken[candidate.old] {
      partners[candidate.new] = candidate.old
      isTaken[candidate.old] = true
    }
    pairLeftovers(&partners, &isTaken)
    return partners
  }

  /// One passage left on each side of a text of few passages replaces the other.
  private static func pairLeftovers(_ partners: inout [Int?], _ isTaken: inout [Bool]) {
    let open = isTaken.indices.filter { !isTaken[$0] }
    let free = partners.indices.filter { partners[$0] == nil }
    guard open.count == 1, free.count == 1, isTaken.count <= 3, partners.count <= 3 else { return }
    partners[free[0]] = open[0]
  }
}
