import NoticeModel

/// Pairs the sections of two texts: by id, then by heading, then by likeness.
struct SectionMatcher {
  /// The least share of common words of two sections without common id or heading.
  static let leastShare = 0.6
  /// How many words are looked at for likeness at most.
  static let stepLimit = 100_000_000

  private let left: ComparedText
  private let right: ComparedText
  private var partners: [Int?]
  private var isTaken: [Bool]

  /// The partner of each left section.
  static func partners(_ left: ComparedText, _ right: ComparedText) -> [Int?] {
    var matcher = SectionMatcher(left, right)
    matcher.pair(0, 0)
    matcher.pair(left.sections.count - 1, right.sections.count - 1)
    matcher.pairByID()
    matcher.pairByHeading()
    matcher.pairByLikeness()
    return matcher.partners
  }

  private init(_ left: ComparedText, _ right: ComparedText) {
    self.left = left
    self.right = right
    partners = Array(repeating: nil, count: left.sections.count)
    isTaken = Array(repeating: false, count: right.sections.count)
  }

  private mutating func pair(_ one: Int, _ other: Int) {
    partners[one] = other
    isTaken[other] = true
  }

  private mutating func pairByID() {
    var places: [SectionID: Int] = [:]
    for (place, section) in right.sections.enumerated() {
      if let id = section.section?.id { places[id] = place }
    }
    for (place, section) in left.sections.enumerated() {
      guard let id = section.section?.id, let other = places[id] else { continue }
      if !isTaken[other] { pair(place, other) }
    }
    pairByFormerID()
  }

  private mutating func pairByFormerID() {
    for (place, section) in left.sections.enumerated() where partners[place] == nil {
      guard let section = section.section else { continue }
      let other = right.sections.indices.first { other in
        guard !isTaken[other], let candidate = right.sections[other].section else { return false }
        return candidate.formerIDs.contains(section.id)
          || section.formerIDs.contains(candidate.id)
      }
      if let other { pair(place, other) }
    }
  }

  private mutating func pairByHeading() {
    var places: [UInt64: [Int]] = [:]
    for place in right.sections.indices.reversed() where !isTaken[place] {
      places[right.numbers[right.sections[place].clauses.lowerBound].key, default: []]
        .append(place)
    }
    for place in left.sections.indices where partners[place] == nil {
      let heading = left.numbers[left.sections[place].clauses.lowerBound]
      if heading.words.isEmpty { continue }
      if let other = places[heading.key]?.popLast() { pair(place, other) }
    }
  }

  private mutating func pairByLikeness() {
    let others = right.sections.indices.filter { !isTaken[$0] }
    let bags = others.map { bag(right, $0) }
    var candidates: [(share: Double, one: Int, other: Int)] = []
    var steps = 0
    for one in left.sections.indices where partners[one] == nil {
      let mine = bag(left, one)
      if steps > Self.stepLimit { break }
      for (bag, other) in zip(bags, others) {
        let total = mine.count + bag.count
        steps += 1
        if Double(2 * min(mine.count, bag.count)) < Self.leastShare * Double(total) { continue }
        steps += total
        let share = 2 * Double(Bag.common(mine, bag)) / Double(max(1, total))
        if share >= Self.leastShare { candidates.append((share, one, other)) }
      }
    }
    candidates.sort { ($1.share, $0.one, $0.other) < ($0.share, $1.one, $1.other) }
    for candidate in candidates
    where partners[candidate.one] == nil && !isTaken[candidate.other] {
      pair(candidate.one, candidate.other)
    }
  }

  /// The words of a section; a heading says too little to be counted where there is more.
  private func bag(_ text: ComparedText, _ section: Int) -> [WordID] {
    let clauses = text.sections[section].clauses
    let body = clauses.count > 1 ? clauses.dropFirst() : clauses
    return body.flatMap { text.numbers[$0].words }.sorted()
  }
}

/// The heaviest part of a list of pairs that keeps its order on both sides.
enum HeaviestRun {
  /// Whether each pair belongs to it; `pairs` are in the order of their first members.
  static func members(_ pairs: [(other: Int, weight: Int)]) -> [Bool] {
    let size = (pairs.map(\.other).max() ?? 0) + 2
    var tree = [(weight: Int, pair: Int)](repeating: (0, -1), count: size + 1)
    var before = [Int](repeating: -1, count: pairs.count)
    for (place, pair) in pairs.enumerated() {
      var best = (weight: 0, pair: -1)
      var index = pair.other
      while index > 0 {
        if tree[index].weight > best.weight { best = tree[index] }
        index -= index & -index
      }
      before[place] = best.pair
      index = pair.other + 1
      while index <= size {
        if best.weight + pair.weight > tree[index].weight {
          tree[index] = (best.weight + pair.weight, place)
        }
        index += index & -index
      }
    }
    return marked(from: tree, before, count: pairs.count)
  }

  private static func marked(
    from tree: [(weight: Int, pair: Int)], _ before: [Int], count: Int
  ) -> [Bool] {
    var result = [Bool](repeating: false, count: count)
    var place = tree.max { $0.weight < $1.weight }?.pair ?? -1
    while place >= 0 {
      result[place] = true
      place = before[place]
    }
    return result
  }
}
