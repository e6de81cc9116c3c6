package import NoticeModel

/// Writes a redline as plain text that says everything in words: `[deleted: …]`, `[inserted: …]`,
/// `[moved from Section 4: …]`.
///
/// A full alternative to the page: the summary, then the whole text, rows, cells and items named.
package struct RedlineTextWriter: Sendable {
  private let columns: Int
  private let review: ToldReview?

  /// Makes a writer of lines with at most `columns` columns, code apart.
  package init(columns: Int = 72, review: ToldReview? = nil) {
    self.columns = columns
    self.review = review
  }

  /// The redline's file.
  package func render(_ redline: Redline) -> [UInt8] {
    var renderer = RedlineTextRenderer(
      redline, told: review, marks: .spoken, columns: columns)
    renderer.write(context: nil)
    return renderer.output
  }
}

/// Writes a redline for a terminal: the summary, then what changed with some clauses around it.
package struct RedlineTerminalWriter: Sendable {
  private let isColored: Bool
  private let columns: Int
  private let context: Int?
  private let language: LanguageTag

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - isColored: whether edits are set in colours; otherwise they stand in `[-…-]` and `{+…+}`.
  ///   - columns: the columns of the terminal.
  ///   - context: how many unchanged clauses are shown on either side of a change; `nil` for all.
  ///   - language: the language in which the comparison is told.
  package init(
    isColored: Bool, columns: Int = 80, context: Int? = 1, language: LanguageTag = .english
  ) {
    self.isColored = isColored
    self.columns = columns
    self.context = context
    self.language = language
  }

  /// What the terminal is sent.
  package func render(_ redline: Redline) -> [UInt8] {
    var renderer = RedlineTextRenderer(
      redline, marks: isColored ? .colors : .signs, columns: columns, in: language)
    renderer.write(context: context)
    return renderer.output
  }
}
