/// Pairs clauses that were written anew in their place.
extension ClauseMatcher {
  /// The least share of common words of a clause that stands alone between linked neighbours.
  static let leastRewrittenShare = 0.25

  /// Links what is the only one left in its gap on both sides.
  mutating func pairRewritten() {
    for one in left.clauses.indices where leftLink[one] == nil {
      guard let other = onlyPartner(of: one) else { continue }
      let isMoved = leftLink[one - 1].map { matching.links[$0].isMoved } ?? false
      let share = likeness.share(one, other, least: Self.leastRewrittenShare)
      if share >= Self.leastRewrittenShare { link([one], [other], isMoved: isMoved) }
    }
  }

  /// The unlinked new clause between the partners of both neighbours of an old one.
  private func onlyPartner(of one: Int) -> Int? {
    let section = left.sections[left.sectionOf[one]].clauses
    guard one > section.lowerBound, let before = leftLink[one - 1],
      let other = matching.links[before].right.last.map({ $0 + 1 }),
      right.clauses.indices.contains(other), rightLink[other] == nil,
      matching.sections[left.sectionOf[one]] == right.sectionOf[other],
      left.numbers[one].group == right.numbers[other].group, hasSameNesting(one, other)
    else { return nil }
    let isLast = one + 1 == section.upperBound
    let otherIsLast = other + 1 == right.sections[right.sectionOf[other]].clauses.upperBound
    if isLast || otherIsLast { return isLast && otherIsLast ? other : nil }
    guard let after = leftLink[one + 1], after == rightLink[other + 1] else { return nil }
    return matching.links[after].isMoved == matching.links[before].isMoved ? other : nil
  }
}
