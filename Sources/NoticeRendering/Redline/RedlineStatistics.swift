import NoticeDiagnostics
import NoticeLanguage
package import NoticeModel

/// Writes what a redline amounts to as a table for people: a line a section, and the whole.
package struct RedlineStatistics: Sendable {
  private let language: LanguageTag?

  /// Makes a writer in the language of the redline's new text, or in another one.
  package init(in language: LanguageTag? = nil) {
    self.language = language
  }

  /// The table.
  package func render(_ redline: Redline) -> [UInt8] {
    let words = RedlineWords(redline, in: language)
    let summary = RedlineSummary(redline)
    var rows: [Row] = summary.sections.filter(\.isChanged).map { section in
      Row(
        numbers: Self.numbers(of: section.counts), name: words.heading(of: section.step),
        details: (section.step.fates.map(words.phrases.name) + Self.kinds(of: section.counts, words))
          .joined(separator: ", "))
    }
    rows.append(
      Row(
        numbers: Self.numbers(of: summary.total), name: words.title,
        details: Self.kinds(of: summary.total, words).joined(separator: ", ")))
    return Self.text(of: rows)
  }

  private struct Row {
    let numbers: [String]
    let name: String
    let details: String
  }

  /// *+12 -3 ~40*: the words inserted, deleted and moved.
  private static func numbers(of counts: RedlineSummary.Counts) -> [String] {
    ["+\(counts.wordsInserted)", "-\(counts.wordsDeleted)", "~\(counts.wordsMoved)"]
  }

  private static func kinds(
    of counts: RedlineSummary.Counts, _ words: RedlineWords
  ) -> [String] {
    counts.kinds.map { "\(words.phrases.name(of: $0.kind)): \($0.count)" }
  }

  private static func text(of rows: [Row]) -> [UInt8] {
    let widths = (0..<3).map { column in rows.map { $0.numbers[column].utf8.count }.max() ?? 0 }
    var result: [UInt8] = []
    for row in rows {
      for (number, width) in zip(row.numbers, widths) {
        result += [UInt8](repeating: .space, count: width - number.utf8.count)
        result += Array(number.utf8) + [.space]
      }
      result += [.space] + TerminalText.escaped(Array(row.name.utf8))
      if !row.details.isEmpty {
        result += Array(" (\(TerminalText.escaped(row.details)))".utf8)
      }
      result.append(.lineFeed)
    }
    return result
  }
}
