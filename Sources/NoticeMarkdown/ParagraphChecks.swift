import NoticeDiagnostics
import NoticeModel

/// Looks for paragraphs that were meant as something else.
struct ParagraphChecks {
  /// The lines of the body.
  let lines: SourceLines
  /// Where findings go.
  let findings: Findings

  /// Reports a table row without a table, and attributes where nothing has any.
  func check(_ paragraph: Paragraph, isInItem: Bool) {
    let start = Int(paragraph.range.offset)
    if start < lines.bytes.count, lines.bytes[start] == .pipe {
      findings.report(
        .error, "table-row-outside-table", at: lines.range(at: start),
        "Paragraph begins with '|', but is no table",
        explanation: "A table has a header row and a row of dashes with as many cells, and nothing "
          + "between its rows: rows cannot stand in region fences. A stroke that means itself is "
          + "written '\\|'.")
    }
    guard !isInItem else { return }
    var content = paragraph.content
    if let tail = AttributeTail.cut(from: &content, in: lines, idOnly: true) {
      findings.report(
        .warning, "attributes-on-paragraph",
        at: lines.range(tail.lowerBound - 1, tail.upperBound + 1),
        "Attributes stand behind a paragraph, where they are printed",
        explanation: "Only headings and list items have ids. Braces that mean themselves are "
          + "written '\\{'.")
    }
  }
}
