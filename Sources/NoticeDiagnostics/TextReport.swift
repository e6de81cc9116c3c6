import NoticeUnicode

/// A report for people: one line that says it all, then the place, why, and what to do.
struct TextReport {
  /// Whether to use ANSI colours; no meaning hangs on them alone.
  let isColored: Bool
  /// The columns to keep within, except for first lines, which are never broken.
  let width: Int

  private var bytes: [UInt8] = []
  private var indexes = LineIndexes()

  /// Makes a report that keeps within `width` columns, which must be 20 to 120.
  init(isColored: Bool, width: Int) {
    self.isColored = isColored
    self.width = min(max(width, 20), 120)
  }

  /// The report; empty without diagnostics.
  consuming func rendered(_ diagnostics: [Diagnostic]) -> [UInt8] {
    for diagnostic in diagnostics { write(diagnostic) }
    if !diagnostics.isEmpty { line(DiagnosticReport(diagnostics).count) }
    return bytes
  }

  private mutating func write(_ diagnostic: Diagnostic) {
    writeHeadline(of: diagnostic)
    writeExcerpt(of: diagnostic.place, severity: diagnostic.severity)
    if let explanation = diagnostic.explanation { paragraph("", explanation) }
    for note in diagnostic.notes {
      let place = note.place.map { place in
        let position = indexes.start(of: place)
        return " (\(place.file.path):\(position.line):\(position.column))"
      }
      paragraph("note: ", note.text + (place ?? ""))
    }
    if let fix = diagnostic.fix { paragraph("fix: ", instruction(of: fix)) }
    bytes.append(0x0A)
  }

  private mutating func writeHeadline(of diagnostic: Diagnostic) {
    let position = indexes.start(of: diagnostic.place)
    let path = TerminalText.escaped(diagnostic.place.file.path)
    let severity = colored("\(diagnostic.severity):", TextReport.code(of: diagnostic.severity))
    let summary = colored(TerminalText.escaped(diagnostic.summary), "1")
    let name = TerminalText.escaped(diagnostic.name)
    line("\(path):\(position.line):\(position.column): \(severity) \(summary) [\(name)]")
  }

  private mutating func writeExcerpt(of place: Diagnostic.Place, severity: Diagnostic.Severity) {
    guard !place.file.bytes.isEmpty else { return }
    let number = String(indexes.start(of: place).line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let excerpt = Excerpt(of: place, width: width - number.utf8.count - 5)
    bytes += Array("  \(number) |".utf8)
    if !excerpt.text.isEmpty { bytes += [0x20] + excerpt.text }
    let marks = String(repeating: "^", count: excerpt.marked.count)
    let indent = String(repeating: " ", count: excerpt.marked.lowerBound)
    line("\n  \(gutter) | \(indent)\(colored(marks, TextReport.code(of: severity)))")
  }

  private func instruction(of fix: Diagnostic.Fix) -> String {
    let shown = fix.replacement.unicodeScalars.count <= 60
    guard shown, !fix.replacement.isEmpty, !fix.summary.contains(fix.replacement) else {
      return fix.summary
    }
    return "\(fix.summary): '\(fix.replacement)'"
  }

  /// Writes text indented by two columns and wrapped at spaces; later lines hang under the first.
  private mutating func paragraph(_ label: String, _ text: String) {
    let indent = [UInt8](repeating: 0x20, count: 2 + label.utf8.count)
    bytes += [0x20, 0x20] + Array(label.utf8)
    var column = indent.count
    for (place, word) in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).enumerated()
    {
      let shown = TerminalText.escaped(Array(word))
      let columns = DisplayWidth.columns(of: shown)
      if place > 0, column + 1 + columns > width {
        bytes += [0x0A] + indent
        column = indent.count
      } else if place > 0 {
        bytes.append(0x20)
        column += 1
      }
      bytes += shown
      column += columns
    }
    bytes.append(0x0A)
  }

  private mutating func line(_ text: String) {
    bytes += Array(text.utf8)
    bytes.append(0x0A)
  }

  private func colored(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static func code(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }
}
