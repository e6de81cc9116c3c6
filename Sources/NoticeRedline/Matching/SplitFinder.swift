import NoticeModel

/// Finds paragraphs that became several, or one.
extension ClauseMatcher {
  /// The share of a part's words that must come from the whole.
  static let leastPartShare = 0.7

  /// Lets the neighbours of linked clauses join their link, where they hold what the partner lacks.
  mutating func findSplits() {
    for index in matching.links.indices {
      let link = matching.links[index]
      guard link.left.count == 1, link.right.count == 1, isParagraph(link) else { continue }
      if !extendRight(index) { extendLeft(index) }
    }
    splitUnlinked()
    joinUnlinked()
  }

  private func isParagraph(_ link: ClauseLink) -> Bool {
    left.numbers[link.left[0]].group == .paragraph
      && left.numbers[link.left[0]].key != right.numbers[link.right[0]].key
  }

  /// Takes new neighbours into a link; whether there were any.
  private mutating func extendRight(_ index: Int) -> Bool {
    let whole = left.numbers[matching.links[index].left[0]].words
    var parts = matching.links[index].right
    for step in [1, -1] {
      while let part = neighbour(of: parts, by: step, in: right, rightLink) {
        let extended = step > 0 ? parts + [part] : [part] + parts
        guard adds(part, to: parts, extended, of: whole, in: right) else { break }
        parts = extended
      }
    }
    for part in parts { rightLink[part] = index }
    let isSplit = parts.count > 1
    matching.links[index].right = parts
    return isSplit
  }

  private mutating func extendLeft(_ index: Int) {
    let whole = right.numbers[matching.links[index].right[0]].words
    var parts = matching.links[index].left
    for step in [1, -1] {
      while let part = neighbour(of: parts, by: step, in: left, leftLink) {
        let extended = step > 0 ? parts + [part] : [part] + parts
        guard adds(part, to: parts, extended, of: whole, in: left) else { break }
        parts = extended
      }
    }
    for part in parts { leftLink[part] = index }
    matching.links[index].left = parts
  }

  /// The unlinked paragraph beside some, in the same containers.
  private func neighbour(
    of parts: [Int], by step: Int, in text: ComparedText, _ links: [Int?]
  ) -> Int? {
    guard let edge = step > 0 ? parts.last : parts.first else { return nil }
    let place = edge + step
    guard text.clauses.indices.contains(place), links[place] == nil else { return nil }
    return areSiblings(edge, place, in: text) ? place : nil
  }

  private func areSiblings(_ one: Int, _ other: Int, in text: ComparedText) -> Bool {
    guard text.numbers[other].group == .paragraph, text.numbers[one].group == .paragraph,
      text.sectionOf[one] == text.sectionOf[other], text.numbers[other].weight >= 3
    else { return false }
    let (first, second) = (text.clauses[one].nesting, text.clauses[other].nesting)
    return first.count == second.count
      && zip(first, second).allSatisfy { pair in
        pair.0.ordinal == pair.1.ordinal || pair.0.container.isItem && pair.1.container.isItem
      }
  }

  /// Whether a part brings words of the whole that the other parts lack.
  private mutating func adds(
    _ part: Int, to parts: [Int], _ extended: [Int], of whole: [WordID], in text: ComparedText
  ) -> Bool {
    let before = likeness.common(whole, parts.flatMap { text.numbers[$0].words })
    let after = likeness.common(whole, extended.flatMap { text.numbers[$0].words })
    let count = Double(text.numbers[part].words.count)
    return Double(after - before) >= Self.leastPartShare * count
  }

  private mutating func splitUnlinked() {
    for one in left.clauses.indices where leftLink[one] == nil && left.numbers[one].weight >= 6 {
      guard left.numbers[one].group == .paragraph,
        let section = matching.sections[left.sectionOf[one]]
      else { continue }
      let gap = gap(
        around: one, among: left.sections[left.sectionOf[one]].clauses, leftLink,
        in: right.sections[section].clauses, partners: \.right)
      if let parts = bestRun(of: left.numbers[one].words, in: right, gap, rightLink) {
        link([one], parts, isMoved: matching.isMovedSection[left.sectionOf[one]])
      }
    }
  }

  private mutating func joinUnlinked() {
    for other in right.clauses.indices
    where rightLink[other] == nil && right.numbers[other].weight >= 6 {
      guard right.numbers[other].group == .paragraph,
        let section = matching.sections.firstIndex(of: right.sectionOf[other])
      else { continue }
      let gap = gap(
        around: other, among: right.sections[right.sectionOf[other]].clauses, rightLink,
        in: left.sections[section].clauses, partners: \.left)
      if let parts = bestRun(of: right.numbers[other].words, in: left, gap, leftLink) {
        link(parts, [other], isMoved: matching.isMovedSection[section])
      }
    }
  }

  /// The clauses of a section of one text between the partners of the neighbours of a clause of the
  /// other; `partners` are those of a link in the text of the gap.
  private func gap(
    around one: Int, among neighbours: Range<Int>, _ links: [Int?], in clauses: Range<Int>,
    partners: KeyPath<ClauseLink, [Int]>
  ) -> Range<Int> {
    var (lower, upper) = (clauses.lowerBound, clauses.upperBound)
    for place in neighbours {
      guard let index = links[place], let last = matching.links[index][keyPath: partners].last,
        clauses.contains(last)
      else { continue }
      if place < one { lower = max(lower, last + 1) }
      if place > one, let first = matching.links[index][keyPath: partners].first {
        upper = min(upper, first)
      }
    }
    return lower..<max(lower, upper)
  }

  /// The neighbours in a gap that together are the whole.
  private mutating func bestRun(
    of whole: [WordID], in text: ComparedText, _ gap: Range<Int>, _ links: [Int?]
  ) -> [Int]? {
    for start in gap.prefix(16) where links[start] == nil {
      var parts = [start]
      guard adds(start, to: [], parts, of: whole, in: text) else { continue }
      while let part = neighbour(of: parts, by: 1, in: text, links), gap.contains(part),
        adds(part, to: parts, parts + [part], of: whole, in: text)
      {
        parts.append(part)
      }
      let common = likeness.common(whole, parts.flatMap { text.numbers[$0].words })
      if parts.count > 1, Double(common) >= Self.leastPartShare * Double(whole.count) {
        return parts
      }
    }
    return nil
  }
}
