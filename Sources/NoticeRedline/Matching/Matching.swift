import NoticeModel

/// Clauses of one text that became clauses of the other: one and one, or the parts of a split.
struct ClauseLink {
  /// The old clauses, more than one where they were joined.
  var left: [Int]
  /// The new clauses, more than one where they were split.
  var right: [Int]
  /// Whether they stand elsewhere.
  var isMoved: Bool
}

/// What became of sections and clauses, before words are looked at.
struct Matching {
  /// The new section of each old one.
  var sections: [Int?]
  /// Whether an old section stands elsewhere among those that stayed.
  var isMovedSection: [Bool]
  /// The links, each clause in one at most.
  var links: [ClauseLink]

  /// The same with the sides exchanged.
  func mirrored(sections count: Int) -> Matching {
    var partners = [Int?](repeating: nil, count: count)
    var isMoved = [Bool](repeating: false, count: count)
    for (old, new) in sections.enumerated() {
      guard let new else { continue }
      partners[new] = old
      isMoved[new] = isMovedSection[old]
    }
    let links = links.map {
      ClauseLink(left: $0.right, right: $0.left, isMoved: $0.isMoved)
    }
    return Matching(sections: partners, isMovedSection: isMoved, links: links)
  }
}

/// Finds what became of sections and clauses.
struct ClauseMatcher {
  /// The least share of common words of clauses in the same place.
  static let leastShare = 0.5
  /// The number of words that a clause needs to be followed wherever it went.
  static let leastFollowed = 10

  /// The two texts.
  let left: ComparedText
  let right: ComparedText
  /// What measures likeness.
  var likeness: Likeness
  /// What was found so far.
  var matching: Matching
  /// The link of each clause.
  var leftLink: [Int?]
  var rightLink: [Int?]

  /// What became of the clauses of `left`.
  static func matching(
    _ left: ComparedText, _ right: ComparedText, vocabulary: Vocabulary
  ) -> Matching {
    var matcher = ClauseMatcher(left, right, vocabulary: vocabulary)
    matcher.followUniqueClauses()
    matcher.matchSections()
    matcher.findSplits()
    matcher.findMoves()
    matcher.pairRewritten()
    return matcher.matching
  }

  private init(_ left: ComparedText, _ right: ComparedText, vocabulary: Vocabulary) {
    self.left = left
    self.right = right
    likeness = Likeness(left, right, vocabulary: vocabulary)
    let sections = SectionMatcher.partners(left, right)
    matching = Matching(
      sections: sections, isMovedSection: Self.movedSections(sections, left, right), links: [])
    leftLink = Array(repeating: nil, count: left.clauses.count)
    rightLink = Array(repeating: nil, count: right.clauses.count)
  }

  private static func movedSections(
    _ partners: [Int?], _ left: ComparedText, _ right: ComparedText
  ) -> [Bool] {
    var pairs: [(other: Int, weight: Int)] = []
    for (one, other) in partners.enumerated() {
      guard let other else { continue }
      // Head and signature hold the frame, whatever moves inside.
      let isFrame = one == 0 || one == left.sections.count - 1
      let weight = left.sections[one].weight + right.sections[other].weight + 1
      pairs.append((other, isFrame ? 1 << 40 : weight))
    }
    var members = HeaviestRun.members(pairs).makeIterator()
    return partners.map { $0 == nil ? false : !(members.next() ?? true) }
  }

  /// Links clauses.
  mutating func link(_ one: [Int], _ other: [Int], isMoved: Bool) {
    for clause in one { leftLink[clause] = matching.links.count }
    for clause in other { rightLink[clause] = matching.links.count }
    matching.links.append(ClauseLink(left: one, right: other, isMoved: isMoved))
  }

  /// Links long clauses that occur once in either text, and whose section did not go with them.
  private mutating func followUniqueClauses() {
    let places = Self.uniquePlaces(right)
    for (key, one) in Self.uniquePlaces(left).sorted(by: { $0.value < $1.value }) {
      guard let other = places[key], left.numbers[one].weight >= Self.leastFollowed,
        left.numbers[one].group == .paragraph,
        matching.sections[left.sectionOf[one]] != right.sectionOf[other]
      else { continue }
      link([one], [other], isMoved: true)
    }
  }

  private static func uniquePlaces(_ text: ComparedText) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    for (place, clause) in text.numbers.enumerated() {
      places[clause.key] = places[clause.key] == nil ? place : -1
    }
    return places.filter { $0.value >= 0 }
  }

  private mutating func matchSections() {
    for (one, other) in matching.sections.enumerated() {
      guard let other else { continue }
      let isMoved = matching.isMovedSection[one]
      var first = Array(left.sections[one].clauses)
      var second = Array(right.sections[other].clauses)
      if left.sections[one].section != nil {
        link([first.removeFirst()], [second.removeFirst()], isMoved: isMoved)
      }
      first.removeAll { leftLink[$0] != nil }
      second.removeAll { rightLink[$0] != nil }
      for (one, other) in pairs(first, second) {
        link([first[one]], [second[other]], isMoved: isMoved)
      }
    }
  }

  private mutating func pairs(_ first: [Int], _ second: [Int]) -> [(Int, Int)] {
    var likeness = likeness
    likeness.common = self.likeness.common.taken()
    defer { self.likeness.common = likeness.common.taken() }
    let matcher = self
    return OrderedAlignment.pairs(
      first.map { left.numbers[$0].key }, second.map { right.numbers[$0].key },
      equalScore: { matcher.left.numbers[first[$0]].words.count * 8 + 2 },
      score: { matcher.score(first[$0], second[$1], &likeness) })
  }

  /// The worth of pairing two clauses that are not equal; zero if they may not be paired.
  private func score(_ one: Int, _ other: Int, _ likeness: inout Likeness) -> Int {
    let (first, second) = (left.numbers[one], right.numbers[other])
    guard first.group == second.group else { return 0 }
    let total = first.words.count + second.words.count
    if first.group.isAlone || hasSameKey(one, other) {
      return likeness.common(first.words, second.words) * 8 + 1
    }
    let common = likeness.common(one, other, least: Self.leastShare)
    if Double(2 * common) < Self.leastShare * Double(total) { return 0 }
    return common * 8 + (hasSameNesting(one, other) ? 1 : 0)
  }

  /// Whether two rows of tables begin with the same cell.
  private func hasSameKey(_ one: Int, _ other: Int) -> Bool {
    guard left.numbers[one].group == .tableRow, let first = left.numbers[one].cells.first,
      let second = right.numbers[other].cells.first
    else { return false }
    return !first.isEmpty && first == second
  }

  /// Whether two clauses lie in containers of the same kinds.
  func hasSameNesting(_ one: Int, _ other: Int) -> Bool {
    left.clauses[one].nesting.elementsEqual(right.clauses[other].nesting) {
      $0.container.kindName == $1.container.kindName
    }
  }
}

extension ClauseGroup {
  /// Whether such a clause is paired with another one of its group whatever they say.
  var isAlone: Bool {
    switch self {
    case .title, .issuer, .established, .lastUpdated, .effective, .supplemented, .tableHeader: true
    case .revised, .pointer, .heading, .paragraph, .tableRow, .code, .thematicBreak, .nothing,
      .signature:
      false
    }
  }
}
