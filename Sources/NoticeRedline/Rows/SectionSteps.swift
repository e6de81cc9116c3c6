import NoticeModel

/// Tells what became of each section.
struct SectionSteps {
  private let old: ComparedText
  private let new: ComparedText
  private let matching: Matching
  private let plan: [PlannedRow]
  private let partners: [Int: Int]

  /// Makes ready to tell.
  init(_ old: ComparedText, _ new: ComparedText, _ matching: Matching, _ plan: [PlannedRow]) {
    self.old = old
    self.new = new
    self.matching = matching
    self.plan = plan
    var partners: [Int: Int] = [:]
    for (one, other) in matching.sections.enumerated() {
      if let other { partners[other] = one }
    }
    self.partners = partners
  }

  /// The steps, in the order of the new text with removed sections where they stood.
  func steps(_ changes: [Change]) -> [SectionStep] {
    var result: [SectionStep] = []
    var ofOld = [Int?](repeating: nil, count: old.sections.count)
    var ofNew = [Int?](repeating: nil, count: new.sections.count)
    for planned in plan {
      let (one, other) = sections(of: planned)
      if let other {
        if ofNew[other] == nil {
          let partner =
            one.map { matching.sections[$0] == other } ?? false ? one : partner(of: other)
          ofNew[other] = result.count
          if let partner { ofOld[partner] = result.count }
          result.append(step(partner, other))
        }
      } else if let one, ofOld[one] == nil, matching.sections[one] == nil {
        ofOld[one] = result.count
        result.append(step(one, nil))
      }
    }
    addFates(to: &result, ofOld, ofNew)
    for (place, change) in changes.enumerated() {
      let (one, other) = sections(of: plan[change.row])
      let step = other.flatMap { ofNew[$0] } ?? one.flatMap { ofOld[$0] }
      if let step { result[step].changes.append(place) }
    }
    return merged(result)
  }

  private func partner(of section: Int) -> Int? { partners[section] }

  private func sections(of planned: PlannedRow) -> (old: Int?, new: Int?) {
    switch planned {
    case .stayed(let link), .here(let link):
      let link = matching.links[link]
      return (link.left.first.map { old.sectionOf[$0] }, link.right.first.map { new.sectionOf[$0] })
    case .away(let link):
      return (matching.links[link].left.first.map { old.sectionOf[$0] }, nil)
    case .deleted(let clause): return (old.sectionOf[clause], nil)
    case .inserted(let clause): return (nil, new.sectionOf[clause])
    }
  }

  private func step(_ one: Int?, _ other: Int?) -> SectionStep {
    var fates: [SectionStep.Fate] = []
    if let one, let other {
      if movedAlone(one, other) { fates.append(.moved) }
      let (before, after) = (heading(old, one), heading(new, other))
      if !before.words.utf8.elementsEqual(after.words.utf8) { fates.append(.renamed) }
      if old.sections[one].section?.number != new.sections[other].section?.number {
        fates.append(.renumbered)
      }
    } else {
      fates.append(one == nil ? .added : .removed)
    }
    return SectionStep(
      old: one.map { old.sections[$0].section?.id ?? .lead },
      new: other.map { new.sections[$0].section?.id ?? .lead },
      oldHeading: one.flatMap { heading(old, $0).whole },
      newHeading: other.flatMap { heading(new, $0).whole }, fates: fates)
  }

  private func movedAlone(_ one: Int, _ other: Int) -> Bool {
    guard matching.isMovedSection[one] else { return false }
    guard let parent = old.sections[one].parent, matching.isMovedSection[parent] else {
      return true
    }
    return matching.sections[parent] != new.sections[other].parent
  }

  private func heading(_ text: ComparedText, _ section: Int) -> (words: String, whole: String?) {
    guard let found = text.sections[section].section else { return ("", nil) }
    let words = TokenText.plain(text.clauses[text.sections[section].clauses.lowerBound])
    return (words, found.number.map { "\($0) \(words)" } ?? words)
  }

  /// Tells where half of a new section came from, and where half of a removed one went.
  private func addFates(to steps: inout [SectionStep], _ ofOld: [Int?], _ ofNew: [Int?]) {
    var flows: [[Int]: Int] = [:]
    for link in matching.links where link.isMoved {
      guard let one = link.left.first, let other = link.right.first else { continue }
      flows[[old.sectionOf[one], new.sectionOf[other]], default: 0] += new.numbers[other].weight
    }
    for (flow, weight) in flows.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let (one, other) = (flow[0], flow[1])
      if partner(of: other) == nil, matching.sections[one] != nil,
        2 * weight >= new.sections[other].weight, let step = ofOld[one]
      {
        steps[step].add(.split)
      }
      if matching.sections[one] == nil, partner(of: other) != nil,
        2 * weight >= old.sections[one].weight, let step = ofNew[other]
      {
        steps[step].add(.joined)
      }
    }
  }

  /// The steps, that of the signature being one with that of the head.
  private func merged(_ steps: [SectionStep]) -> [SectionStep] {
    guard steps.count > 1, let last = steps.last, last.newHeading == nil, last.oldHeading == nil
    else { return steps }
    var result = Array(steps.dropLast())
    result[0].changes += last.changes
    return result
  }
}

extension SectionStep {
  fileprivate mutating func add(_ fate: Fate) {
    if !fates.contains(fate) { fates.append(fate) }
  }
}
