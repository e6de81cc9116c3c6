import NoticeModel

/// Finds clauses that went elsewhere.
extension ClauseMatcher {
  /// The number of words of a clause that may have moved.
  static let leastMoved = 5
  /// The least share of common words of a moved clause, if its second best partner is far behind.
  static let leastMovedShare = 0.7
  /// How far behind the second best partner must be.
  static let margin = 0.15
  /// A run of three words that more clauses have says nothing.
  static let shingleLimit = 64

  private struct Candidate {
    var share: Double
    var one: Int
    var other: Int
  }

  /// Links what left its place.
  mutating func findMoves() {
    linkEqualInSections()
    let candidates = moveCandidates()
    let ofOne = Dictionary(grouping: candidates, by: \.one)
    let ofOther = Dictionary(grouping: candidates, by: \.other)
    for candidate in candidates {
      guard leftLink[candidate.one] == nil, rightLink[candidate.other] == nil,
        isClear(candidate, among: ofOne[candidate.one] ?? []),
        isClear(candidate, among: ofOther[candidate.other] ?? [])
      else { continue }
      link([candidate.one], [candidate.other], isMoved: true)
    }
    extendMoves()
  }

  /// Links what changed places inside its section with the same words.
  private mutating func linkEqualInSections() {
    for (one, other) in matching.sections.enumerated() {
      guard let other else { continue }
      var places: [UInt64: [Int]] = [:]
      for place in right.sections[other].clauses.reversed()
      where rightLink[place] == nil && right.numbers[place].weight > 0 {
        places[right.numbers[place].key, default: []].append(place)
      }
      for place in left.sections[one].clauses where leftLink[place] == nil {
        if let partner = places[left.numbers[place].key]?.popLast() {
          link([place], [partner], isMoved: true)
        }
      }
    }
  }

  /// Whether no other partner comes near; equal texts are as good as each other.
  private func isClear(_ candidate: Candidate, among rivals: [Candidate]) -> Bool {
    rivals.allSatisfy { rival in
      if rival.one == candidate.one, rival.other == candidate.other { return true }
      let isTwin =
        left.numbers[rival.one].key == left.numbers[candidate.one].key
        && right.numbers[rival.other].key == right.numbers[candidate.other].key
      return isTwin || candidate.share - rival.share >= Self.margin
    }
  }

  /// Pairs that share words enough, the most alike first.
  private mutating func moveCandidates() -> [Candidate] {
    var index = ShingleIndex()
    for place in right.clauses.indices where rightLink[place] == nil && mayMove(right, place) {
      index.add(right.numbers[place].words, as: place)
    }
    var result: [Candidate] = []
    for one in left.clauses.indices where leftLink[one] == nil && mayMove(left, one) {
      for other in index.likely(left.numbers[one].words)
      where left.numbers[one].group == right.numbers[other].group
        && left.clauses[one].cells.count == right.clauses[other].cells.count
      {
        let share = likeness.share(one, other, least: 0.4)
        if share >= 0.4 { result.append(Candidate(share: share, one: one, other: other)) }
      }
    }
    result.sort { ($1.share, $0.one, $0.other) < ($0.share, $1.one, $1.other) }
    return result.filter { $0.share >= Self.leastMovedShare || isLongAndAlike($0) }
  }

  private func mayMove(_ text: ComparedText, _ clause: Int) -> Bool {
    switch text.numbers[clause].group {
    case .paragraph, .tableRow, .code: text.numbers[clause].weight >= Self.leastMoved
    default: false
    }
  }

  private func isLongAndAlike(_ candidate: Candidate) -> Bool {
    candidate.share >= 0.6 && left.numbers[candidate.one].weight >= 12
  }

  /// Lets the neighbours of what moved go with it, however short they are.
  private mutating func extendMoves() {
    var index = 0
    while index < matching.links.count {
      let link = matching.links[index]
      index += 1
      guard link.isMoved, let one = link.left.last, let other = link.right.last else { continue }
      extend(from: one, other, by: 1)
      extend(from: one, other, by: -1)
    }
  }

  private mutating func extend(from one: Int, _ other: Int, by step: Int) {
    var (one, other) = (one + step, other + step)
    while left.clauses.indices.contains(one), right.clauses.indices.contains(other),
      leftLink[one] == nil, rightLink[other] == nil,
      left.numbers[one].key == right.numbers[other].key
    {
      link([one], [other], isMoved: true)
      one += step
      other += step
    }
  }
}

/// Finds clauses with common runs of three words.
private struct ShingleIndex {
  private var places: [UInt64: [Int]] = [:]

  mutating func add(_ words: [WordID], as place: Int) {
    for shingle in Self.shingles(of: words)
    where places[shingle, default: []].count <= ClauseMatcher.shingleLimit {
      places[shingle, default: []].append(place)
    }
  }

  /// The places that share most with `words`, at most sixteen.
  func likely(_ words: [WordID]) -> [Int] {
    var counts: [Int: Int] = [:]
    for shingle in Self.shingles(of: words) {
      let found = places[shingle] ?? []
      if found.count > ClauseMatcher.shingleLimit { continue }
      for place in found { counts[place, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(16).map(\.key)
  }

  private static func shingles(of words: [WordID]) -> Set<UInt64> {
    var result: Set<UInt64> = []
    guard words.count >= 3 else { return result }
    for place in 0..<words.count - 2 {
      var hash = StableHash()
      for word in words[place..<place + 3] { hash.combine(UInt64(word)) }
      result.insert(hash.value)
    }
    return result
  }
}
