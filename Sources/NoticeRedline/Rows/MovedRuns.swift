import NoticeModel

/// Moved clauses that went together, and so are one change.
struct MovedRuns {
  private var runs: [Int: Int] = [:]
  /// The change of each run, once it is recorded.
  var change: [Int: Int] = [:]

  /// Groups the moved links of a plan: a moved section goes whole, other neighbours as they stand.
  init(_ old: ComparedText, _ new: ComparedText, _ matching: Matching, _ plan: [PlannedRow]) {
    var count = 0
    var ofSection: [Int: Int] = [:]
    var last: Int?
    for planned in plan {
      guard case .here(let index) = planned else {
        last = nil
        continue
      }
      let link = matching.links[index]
      if let root = Self.movedSection(of: link, old, new, matching) {
        if ofSection[root] == nil {
          ofSection[root] = count
          count += 1
        }
        runs[index] = ofSection[root]
        last = nil
        continue
      }
      if let last, let before = matching.links[last].left.last, before + 1 == link.left.first {
        runs[index] = runs[last]
      } else {
        runs[index] = count
        count += 1
      }
      last = index
    }
  }

  /// The run of a link.
  func run(of link: Int) -> Int? { runs[link] }

  /// The outermost section that moved whole with a link in it.
  private static func movedSection(
    of link: ClauseLink, _ old: ComparedText, _ new: ComparedText, _ matching: Matching
  ) -> Int? {
    guard let one = link.left.first, let other = link.right.first else { return nil }
    var section = old.sectionOf[one]
    guard matching.isMovedSection[section], matching.sections[section] == new.sectionOf[other]
    else { return nil }
    while let parent = old.sections[section].parent, matching.isMovedSection[parent],
      let partner = matching.sections[section],
      matching.sections[parent] == new.sections[partner].parent
    {
      section = parent
    }
    return section
  }
}

/// New clauses that repeat one of the old text, which stayed.
enum Copies {
  /// The number of words that a copy needs.
  static let leastWords = 8

  /// The old clause that each copy repeats.
  static func originals(
    _ old: ComparedText, _ new: ComparedText, _ matching: Matching
  ) -> [Int: Int] {
    var isLinked = [Bool](repeating: false, count: new.clauses.count)
    for clause in matching.links.flatMap(\.right) { isLinked[clause] = true }
    var places: [UInt64: [Int]] = [:]
    for (place, clause) in old.numbers.enumerated() where clause.weight >= leastWords {
      places[clause.key, default: []].append(place)
    }
    var result: [Int: Int] = [:]
    for (place, clause) in new.numbers.enumerated()
    where !isLinked[place] && clause.group == .paragraph {
      if let found = places[clause.key], found.count == 1 { result[place] = found[0] }
    }
    return result
  }
}
