import NoticeModel

/// Which rows of a redline are shown when not all are.
enum RedlineContext {
  /// Whether each row is shown: what changed, so many rows on either side of it, and the headings of
  /// the sections that those stand in.
  static func shown(in rows: [RedlineRow], context: Int?) -> [Bool] {
    guard let context else { return rows.map { _ in true } }
    var shown = rows.map { _ in false }
    for index in rows.indices where rows[index].isChanged {
      let first = max(0, index - context)
      let last = min(rows.count - 1, index + context)
      for near in first...last { shown[near] = true }
    }
    var heading: Int?
    for index in rows.indices {
      if rows[index].isHeading { heading = index }
      if shown[index], let heading { shown[heading] = true }
    }
    return shown
  }
}

extension RedlineRow {
  /// Whether anything about the row differs.
  var isChanged: Bool {
    if kind != .unchanged || !changes.isEmpty { return true }
    return cells.contains { script in
      script.segments.contains { $0.kind != .equal || $0.change != nil }
    }
  }

  /// Whether the row is a section's heading.
  var isHeading: Bool {
    if case .heading = clause?.kind { true } else { false }
  }
}
