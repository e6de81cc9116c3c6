/// Which clauses make a row, and what became of them.
enum PlannedRow {
  /// Both texts have the clauses in the same place.
  case stayed(link: Int)
  /// Where moved clauses stood.
  case away(link: Int)
  /// Where moved clauses stand.
  case here(link: Int)
  /// Only the old text has the clause.
  case deleted(Int)
  /// Only the new text has the clause.
  case inserted(Int)
}

/// Lays the clauses of both texts out in one order: that of the new text, with what is gone where
/// it stood.
struct RowPlanner {
  private let old: ComparedText
  private let new: ComparedText
  private let matching: Matching
  private let oldLink: [Int?]
  private let newLink: [Int?]
  private let oldSection: [Int?]
  private var rows: [PlannedRow] = []
  private var next = 0

  /// The rows of a redline.
  static func rows(_ old: ComparedText, _ new: ComparedText, _ matching: Matching) -> [PlannedRow] {
    var planner = RowPlanner(old, new, matching)
    planner.plan()
    return planner.rows
  }

  private init(_ old: ComparedText, _ new: ComparedText, _ matching: Matching) {
    self.old = old
    self.new = new
    self.matching = matching
    var oldLink = [Int?](repeating: nil, count: old.clauses.count)
    var newLink = [Int?](repeating: nil, count: new.clauses.count)
    for (index, link) in matching.links.enumerated() {
      for clause in link.left { oldLink[clause] = index }
      for clause in link.right { newLink[clause] = index }
    }
    self.oldLink = oldLink
    self.newLink = newLink
    var oldSection = [Int?](repeating: nil, count: new.sections.count)
    for (one, other) in matching.sections.enumerated() {
      if let other, !matching.isMovedSection[one] { oldSection[other] = one }
    }
    self.oldSection = oldSection
  }

  private mutating func plan() {
    var last = 0
    for place in new.clauses.indices {
      guard let index = newLink[place] else {
        flush(section: oldSection[new.sectionOf[place]] ?? last)
        rows.append(.inserted(place))
        continue
      }
      let link = matching.links[index]
      guard link.right.first == place, let first = link.left.first else { continue }
      if link.isMoved {
        flush(section: oldSection[new.sectionOf[place]] ?? last)
        rows.append(.here(link: index))
      } else {
        while next < first { append(next) }
        rows.append(.stayed(link: index))
        next = first + link.left.count
        last = old.sectionOf[first]
      }
    }
    while next < old.clauses.count { append(next) }
  }

  /// Lets what is gone from a section stand before what came to it.
  private mutating func flush(section: Int) {
    while next < old.clauses.count, old.sectionOf[next] == section {
      if let index = oldLink[next], !matching.links[index].isMoved { return }
      append(next)
    }
  }

  private mutating func append(_ clause: Int) {
    next = clause + 1
    guard let index = oldLink[clause] else {
      rows.append(.deleted(clause))
      return
    }
    let link = matching.links[index]
    precondition(link.isMoved, "what stayed keeps its order")
    if link.left.first == clause { rows.append(.away(link: index)) }
  }
}
