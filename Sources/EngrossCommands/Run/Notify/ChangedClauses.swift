import NoticeModel

/// The clauses of a translation that changed, by section.
struct ChangedClauses {
  private let redline: Redline

  init(_ redline: Redline) { self.redline = redline }

  /// The passages in the sections of judged changes; those of a section go with its first change
  /// that readers are told of.
  func passages(for reviewed: ReviewedAssessment) -> [ReaderMessages.Passage] {
    var done: Set<String> = []
    return reviewed.entries.filter { $0.level > .clarification }.flatMap { entry in
      let section = String(entry.judged.id.prefix { $0 != "/" })
      guard done.insert(section).inserted else { return [ReaderMessages.Passage]() }
      return rows(in: SectionID(section)).map { row in
        ReaderMessages.Passage(
          change: entry.judged.id, heading: heading(of: section),
          before: Self.text(of: row.rejected), after: Self.text(of: row.accepted))
      }
    }
  }

  private func rows(in section: SectionID) -> [RedlineRow] {
    redline.rows.filter { row in
      let isChanged =
        switch row.kind {
        case .changed, .inserted, .deleted: true
        case .unchanged, .movedAway, .movedHere, .copied: false
        }
      return isChanged && (row.new.first ?? row.old.first)?.section == section
        && row.cells.contains { $0.segments.contains { $0.kind != .equal } }
    }
  }

  private func heading(of section: String) -> String {
    let step = redline.sections.first {
      $0.new?.rawValue == section || $0.old?.rawValue == section
    }
    return step?.newHeading ?? step?.oldHeading ?? ""
  }

  private static func text(of clauses: [Clause]) -> String? {
    guard !clauses.isEmpty else { return nil }
    return clauses.flatMap { $0.cells.map { $0.map(\.text).joined() } }.joined(separator: " ")
  }
}
