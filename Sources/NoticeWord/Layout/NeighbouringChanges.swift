/// Keeps changes apart that LibreOffice would run together.
///
/// Two changes of one kind are one for it when the first ends a paragraph and the second begins the
/// next one, even if the end between them stays; and of paragraphs that it joins, it keeps the
/// format of the first. Word reads what is written here as it would have read the rest.
struct NeighbouringChanges {
  private var elements: [BodyElement]

  /// The elements with their changes apart.
  static func apart(_ elements: [BodyElement]) -> [BodyElement] {
    var pass = NeighbouringChanges(elements: elements)
    let start = pass.lastParagraphs()
    for index in 0..<(start ?? elements.count - 1) { pass.settleEnd(at: index) }
    for index in (0..<(start ?? elements.count - 1)).reversed() { pass.settleStart(after: index) }
    if let start {
      pass.settleLastEnd(from: start)
    } else if pass.paragraph(at: elements.count - 1)?.end != .kept {
      let end = TrackedParagraph(ParagraphFormat(style: .body), end: .kept)
      pass.elements.append(.paragraph(end))
    }
    return pass.elements
  }

  private func paragraph(at index: Int) -> TrackedParagraph? {
    guard elements.indices.contains(index), case .paragraph(let paragraph) = elements[index] else {
      return nil
    }
    return paragraph
  }

  /// The last paragraph that stays, if only paragraphs that come or go as a whole are below it.
  private func lastParagraphs() -> Int? {
    let start = elements.indices.last { paragraph(at: $0)?.end == .kept }
    guard let start, start + 1 < elements.count,
      (start + 1..<elements.count).allSatisfy({ mayLoseEnd(at: $0) })
    else { return nil }
    return start
  }

  /// Lets the last paragraph stay, for the end of a document cannot go.
  ///
  /// Each paragraph from `start` on takes the fate of the end below it.
  private mutating func settleLastEnd(from start: Int) {
    guard let first = paragraph(at: start) else { return }
    var accepted = first.format
    var rejected = first.formerFormat ?? first.format
    for index in start..<elements.count {
      guard var paragraph = paragraph(at: index) else { continue }
      if index > start {
        let own = paragraph.format
        if paragraph.end.isAccepted { accepted = own } else { rejected = own }
        paragraph.format = accepted
        paragraph.formerFormat = accepted == rejected ? nil : rejected
      }
      let next = self.paragraph(at: index + 1)?.end
      paragraph.end = next.map { $0.isAccepted ? .inserted : .deleted } ?? .kept
      elements[index] = .paragraph(paragraph)
    }
  }

  /// Whether the words alone tell what becomes of a paragraph; a move without words is at its end.
  private func mayLoseEnd(at index: Int) -> Bool {
    guard let paragraph = paragraph(at: index), paragraph.isWhole else { return false }
    return !paragraph.runs.isEmpty || paragraph.end.move == nil
  }

  /// A change at the end of a paragraph that stays, with paragraphs of the same fate below it.
  private mutating func settleEnd(at index: Int) {
    guard var paragraph = paragraph(at: index), paragraph.end == .kept,
      let fate = paragraph.runs.last?.fate, fate != .kept,
      let next = self.paragraph(at: index + 1), next.runs.first?.fate == fate
    else { return }
    let count = paragraph.runs.count
    if count > 1, paragraph.runs[count - 2].fate.isOpposite(of: fate) {
      paragraph.runs.swapAt(count - 2, count - 1)
      elements[index] = .paragraph(paragraph)
    } else if next.isWhole, next.end == fate {
      shiftEnd(of: paragraph, at: index)
    }
  }

  /// Lets the end of the first paragraph go instead of that of the last one, which says the same.
  private mutating func shiftEnd(of first: TrackedParagraph, at index: Int) {
    var first = first
    guard let fate = first.runs.last?.fate else { return }
    var place = index + 1
    while let next = paragraph(at: place + 1), next.isWhole, next.end == fate { place += 1 }
    guard var last = paragraph(at: place) else { return }
    let former = first.formerFormat ?? first.format
    if fate.isAccepted {
      last.formerFormat = former == last.format ? nil : former
    } else {
      last.formerFormat = last.format == first.format ? nil : last.format
      last.format = first.format
    }
    first.end = fate
    last.end = .kept
    elements[index] = .paragraph(first)
    elements[place] = .paragraph(last)
  }

  /// A paragraph that comes or goes as a whole, with a change of the same fate behind its end; or
  /// one that was moved here, with edits inside.
  private mutating func settleStart(after index: Int) {
    guard let paragraph = paragraph(at: index), paragraph.end != .kept else { return }
    let fate = paragraph.end
    if paragraph.isWhole {
      let isSeparate = separatesFromNext(at: index, fate: fate)
      guard !isSeparate || paragraph.hasLineEnds else { return }
    } else if fate.move == nil {
      return
    }
    guard let survivor = survivor(after: index, accepts: !fate.isAccepted) else { return }
    giveFormat(of: survivor, at: index)
    var place = index
    while let earlier = self.paragraph(at: place - 1), earlier.isWhole, earlier.end == fate {
      place -= 1
      giveFormat(of: survivor, at: place)
    }
  }

  /// Gives a paragraph the format that is to be left when it is gone.
  private mutating func giveFormat(of survivor: TrackedParagraph, at index: Int) {
    guard var paragraph = paragraph(at: index) else { return }
    if paragraph.end.isAccepted {
      let former = survivor.formerFormat ?? survivor.format
      paragraph.formerFormat = former == paragraph.format ? nil : former
    } else {
      // The paragraph may have been given another format before.
      let own = paragraph.formerFormat ?? paragraph.format
      paragraph.format = survivor.format
      paragraph.formerFormat = survivor.format == own ? nil : own
    }
    elements[index] = .paragraph(paragraph)
  }

  /// Whether something stands between the end and the next change of that fate.
  private mutating func separatesFromNext(at index: Int, fate: Fate) -> Bool {
    guard var next = paragraph(at: index + 1), next.end == .kept, next.runs.first?.fate == fate
    else { return true }
    guard next.runs.count > 1, next.runs[1].fate.isOpposite(of: fate) else { return false }
    next.runs.swapAt(0, 1)
    elements[index + 1] = .paragraph(next)
    return true
  }

  /// The next paragraph that is left when all changes are accepted, or rejected.
  private func survivor(after index: Int, accepts: Bool) -> TrackedParagraph? {
    var place = index + 1
    while let next = paragraph(at: place) {
      if next.end == .kept || next.end.isAccepted == accepts { return next }
      place += 1
    }
    return nil
  }
}

extension TrackedParagraph {
  /// Whether readers see line ends inside.
  fileprivate var hasLineEnds: Bool { runs.contains { $0.bytes.contains(0x0A) } }

  /// Whether all of it shares one fate.
  fileprivate var isWhole: Bool { end != .kept && runs.allSatisfy { $0.fate == end } }
}

extension Fate {
  /// Whether one is there when changes are accepted and the other when they are rejected.
  fileprivate func isOpposite(of other: Fate) -> Bool {
    self != .kept && other != .kept && move == nil && other.move == nil
      && isAccepted != other.isAccepted
  }
}
