import NoticeDiagnostics

/// Something that a format cannot express, kept until the writer is done.
struct RenderingReport {
  let severity: Diagnostic.Severity
  let name: String
  let range: SourceRange
  let summary: String
  let explanation: String

  /// Enters the report into the ledger of the notice.
  func enter(in diagnostics: inout Diagnostics) {
    diagnostics.report(severity, name, at: range, summary, explanation: explanation)
  }
}

extension RenderingReport {
  /// A link whose target none of the allowed schemes covers.
  static func refusedDestination(_ destination: [UInt8], at range: SourceRange) -> Self {
    RenderingReport(
      severity: .error, name: "refused-link-destination", range: range,
      summary:
        "Link to '\(String(decoding: destination, as: UTF8.self))'; "
        + "https, http, mailto, tel and files are allowed",
      explanation: "The words are kept and the link is left out.")
  }

  /// A line end that readers see, where Markdown has only one line.
  static func lineBreakInOneLine(_ place: String, at range: SourceRange) -> Self {
    RenderingReport(
      severity: .warning, name: "not-expressible-in-markdown", range: range,
      summary: "Line break in a \(place) becomes a space in Markdown",
      explanation: "A \(place) is one line of Markdown; the other formats keep the break.")
  }

  /// Emphasis that the rules of CommonMark cannot set apart from its neighbours.
  static func inexpressibleEmphasis(at range: SourceRange) -> Self {
    RenderingReport(
      severity: .warning, name: "not-expressible-in-markdown", range: range,
      summary: "Emphasis inside emphasis is left out in Markdown",
      explanation: "The marks would join those of their neighbours; the words are kept.")
  }

  /// A list whose numbers skip one.
  static func skippedNumber(_ number: Int, at range: SourceRange) -> Self {
    RenderingReport(
      severity: .warning, name: "not-expressible-in-markdown", range: range,
      summary: "List item \(number) does not follow its neighbour; Markdown counts on by itself",
      explanation: "Give the items labels of their own, or split the list.")
  }

  /// Code that touches other code.
  static func neighbouringCode(at range: SourceRange) -> Self {
    RenderingReport(
      severity: .warning, name: "not-expressible-in-markdown", range: range,
      summary: "Code beside other code is written as plain words in Markdown",
      explanation: "Put a space or a word between the two.")
  }

  /// A bar behind a backslash in a code span of a table cell.
  static func barInCodeCell(at range: SourceRange) -> Self {
    RenderingReport(
      severity: .warning, name: "not-expressible-in-markdown", range: range,
      summary: "Code with '\\|' in a table cell is written as plain words in Markdown",
      explanation: "A table cell of Markdown has no way to write these two characters as code.")
  }
}
