import NoticeDiagnostics
import NoticeModel

/// Puts the sections of supplements where their attributes say, for the all-regions edition.
///
/// Supplements come in the order of their names, and sections with the same place in the order of
/// their source. A section with no place, or none that exists, goes to the end: nothing is lost.
struct SectionArranger {
  private let main: [ArrangedSection]
  private var unplaced: [ArrangedSection] = []
  private var waiting: [SectionID: [ArrangedSection]] = [:]
  private var currentIDs: [SectionID: SectionID] = [:]

  init(main: [ArrangedSection], supplements: [[ArrangedSection]]) {
    self.main = main
    (supplements.flatMap { $0 } + main).forEachSectionID { id, current in
      currentIDs[id] = current
    }
    for var section in supplements.joined() {
      guard let placement = section.placement else {
        unplaced.append(section)
        continue
      }
      let target = Self.target(of: placement.value)
      let current = currentIDs[target] ?? target
      section.placement?.value = Self.placement(placement.value, at: current)
      waiting[current, default: []].append(section)
    }
  }

  private static func placement(
    _ placement: SectionAttributes.Placement, at id: SectionID
  ) -> SectionAttributes.Placement {
    switch placement {
    case .after: .after(id)
    case .before: .before(id)
    case .into: .into(id)
    case .replaces: .replaces(id)
    }
  }

  /// The arranged sections; a placement that leads nowhere is reported.
  consuming func arranged(in diagnostics: inout Diagnostics) -> [ArrangedSection] {
    var sections: [ArrangedSection] = []
    for section in main { sections += placed(section, in: &diagnostics) }
    var index = 0
    while index < unplaced.count {
      sections += placed(unplaced[index].shown(at: 2), in: &diagnostics)
      index += 1
    }
    // What still waits names a section that does not exist, or sections that wait for each other.
    for (_, stranded) in waiting.sorted(by: { $0.key < $1.key }) {
      for section in stranded {
        diagnostics.reportUnknownPlace(of: section, among: currentIDs.keys.sorted())
        sections.append(section.shown(at: 2))
      }
    }
    return sections
  }

  /// A section with what is placed before, in, in place of, and after it.
  private mutating func placed(
    _ original: ArrangedSection, in diagnostics: inout Diagnostics
  ) -> [ArrangedSection] {
    let guests = waiting.removeValue(forKey: original.id) ?? []
    var section = original
    section.subsections = original.subsections.flatMap { placed($0, in: &diagnostics) }
    var before: [ArrangedSection] = []
    var standIns: [ArrangedSection] = []
    var after: [ArrangedSection] = []
    for guest in guests {
      guard let placement = guest.placement?.value else { continue }
      let level = if case .into = placement { section.level + 1 } else { section.level }
      let shown = guest.shown(at: level)
      diagnostics.checkDepth(of: shown)
      let family = placed(shown, in: &diagnostics)
      switch placement {
      case .before: before += family
      case .into: section.subsections += family
      case .replaces: standIns += family
      case .after: after += family
      }
    }
    return before + [section] + standIns + after
  }

  private static func target(of placement: SectionAttributes.Placement) -> SectionID {
    switch placement {
    case .after(let id), .before(let id), .into(let id), .replaces(let id): id
    }
  }
}

extension [ArrangedSection] {
  /// Calls `visit` with every id and former id, and the id that answers to it today.
  fileprivate func forEachSectionID(_ visit: (SectionID, SectionID) -> Void) {
    forEachSection { section in
      for former in section.formerIDs { visit(former, section.id) }
      visit(section.id, section.id)
    }
  }
}

extension Diagnostics {
  fileprivate mutating func checkDepth(of section: ArrangedSection) {
    guard section.deepestLevel > 6 else { return }
    report(
      .error, "section-too-deep", at: section.heading.range,
      "Section would be shown at level \(section.deepestLevel); headings have levels up to 6",
      explanation: "`into=` puts a section one level below the one that it names.")
  }

  fileprivate mutating func reportUnknownPlace(
    of section: ArrangedSection, among ids: [SectionID]
  ) {
    guard let placement = section.placement else { return }
    let target =
      switch placement.value {
      case .after(let id), .before(let id), .into(let id), .replaces(let id): id
      }
    let hint = Suggestion.phrase(for: target.rawValue, among: ids.map(\.rawValue))
    report(
      .error, "unknown-placement", at: placement.range,
      "No section '\(target)' to place this section at\(hint)",
      explanation: "A place is the id of a section of the main text or of another supplement.")
  }
}
