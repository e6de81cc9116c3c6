import NoticeModel

/// Which sections stand in for which, for the readers of one edition.
struct Replacements {
  /// The section that stands in for another in the end, by that one's id.
  private var standIns: [SectionID: SectionID] = [:]
  private var answered: [SectionID: [SectionID]] = [:]
  private var adopted: [SectionID: [ArrangedSection]] = [:]
  /// What the ids of replaced sections, and of all that is in them, lead to.
  private(set) var aliases: [SectionID: SectionID] = [:]

  init(in sections: [ArrangedSection], for reader: Reader, rules: ReaderRules) {
    var claims: [SectionID: [ArrangedSection]] = [:]
    sections.forEachSection { section in
      guard section.isSupplementRoot, let replaced = section.replacedID, reader.gets(section)
      else { return }
      claims[replaced, default: []].append(section)
    }
    guard !claims.isEmpty else { return }
    settle(claims, for: reader, rules: rules)
    for section in sections { gather(from: section) }
  }

  /// Whether another section stands in for that one.
  func isReplaced(_ id: SectionID) -> Bool { standIns[id] != nil }

  /// The ids of the sections that one stands in for.
  func answered(by id: SectionID) -> [SectionID] { answered[id] ?? [] }

  /// What other supplements placed inside the sections that one stands in for.
  func adopted(by id: SectionID) -> [ArrangedSection] { adopted[id] ?? [] }

  /// Decides who stands in for what: those of the winning supplement, in whose favour the others go.
  private mutating func settle(
    _ claims: [SectionID: [ArrangedSection]], for reader: Reader, rules: ReaderRules
  ) {
    var losers: [SectionID: SectionID] = [:]
    for (replaced, sections) in claims {
      let supplements = Set(sections.compactMap(\.supplement)).sorted()
      guard let winner = rules.winner(among: supplements, for: reader)?.winner,
        let first = sections.first(where: { $0.supplement == winner })
      else { continue }
      standIns[replaced] = first.id
      for section in sections where section.supplement != winner { losers[section.id] = first.id }
    }
    standIns.merge(losers, uniquingKeysWith: { replacing, _ in replacing })
  }

  /// The section that stands in for one in the end; a circle, which was reported, ends somewhere.
  private func standIn(for id: SectionID) -> SectionID? {
    guard var last = standIns[id] else { return nil }
    for _ in standIns {
      guard let next = standIns[last] else { break }
      last = next
    }
    return last
  }

  private mutating func gather(from section: ArrangedSection) {
    if let standIn = standIn(for: section.id) {
      answered[standIn, default: []] += [section.id] + section.formerIDs
      hand(over: section, to: standIn)
    }
    for subsection in section.subsections { gather(from: subsection) }
  }

  /// Leads what is written in a replaced section to what stands in for it, and lets that take in
  /// what others placed there.
  private mutating func hand(over section: ArrangedSection, to standIn: SectionID) {
    for id in [section.id] + section.formerIDs { aliases[id] = standIn }
    var items: [SectionID] = []
    BlockWalker.forEachItem(in: section.blocks) { item in
      if let id = item.id { items.append(id) }
    }
    for id in items { aliases[id] = standIn }
    for subsection in section.subsections {
      if subsection.isSupplementRoot {
        adopted[standIn, default: []].append(subsection)
      } else if !isReplaced(subsection.id) {
        hand(over: subsection, to: standIn)
      }
    }
  }
}
