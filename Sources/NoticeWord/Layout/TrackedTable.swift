/// A table of the document.
struct TrackedTable: Equatable {
  /// A row.
  struct Row: Equatable {
    /// What becomes of it as a whole.
    var fate: Fate
    /// Whether it is repeated on each page.
    var isHeader: Bool
    /// One paragraph a cell.
    var cells: [TrackedParagraph]
  }

  /// How many items and quotations it lies in.
  var depth: Int
  /// The rows.
  var rows: [Row]

  /// What becomes of the whole table, if all rows share it.
  var fate: Fate {
    guard let first = rows.first?.fate else { return .kept }
    return rows.allSatisfy { $0.fate == first } ? first : .kept
  }

  /// The number of columns.
  var columns: Int { rows.map(\.cells.count).max() ?? 0 }
}

/// What the body of the document is made of.
enum BodyElement: Equatable {
  /// A paragraph.
  case paragraph(TrackedParagraph)
  /// A table.
  case table(TrackedTable)
}
