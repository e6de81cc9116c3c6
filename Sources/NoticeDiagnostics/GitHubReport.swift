/// A report as workflow commands: one line each, `::error file=…,line=…::message`.
struct GitHubReport {
  /// The commands.
  func rendered(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var indexes = LineIndexes()
    var result: [UInt8] = []
    for diagnostic in diagnostics {
      result += Array(command(for: diagnostic, &indexes).utf8)
      result.append(0x0A)
    }
    return result
  }

  private func command(for diagnostic: Diagnostic, _ indexes: inout LineIndexes) -> String {
    let start = indexes.start(of: diagnostic.place)
    let end = indexes.end(of: diagnostic.place)
    let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let path = property(diagnostic.place.file.path)
    return "::\(command) file=\(path),line=\(start.line),endLine=\(end.line)"
      + ",col=\(start.column),endColumn=\(end.column),title=\(property(diagnostic.name))"
      + "::\(message(of: diagnostic))"
  }

  private func message(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.map { "note: \($0.text)" }
    let fix = diagnostic.fix.map { "fix: \($0.summary)" }
    let parts = [diagnostic.summary, diagnostic.explanation] + notes + [fix]
    return parts.compactMap { $0.map(data) }.joined(separator: "%0A")
  }

  private func data(_ text: String) -> String {
    encoded(text, [UInt8(ascii: "%")])
  }

  private func property(_ text: String) -> String {
    encoded(text, [UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: ",")])
  }

  /// Text on one line, in which the given bytes are percent-encoded.
  private func encoded(_ text: String, _ special: [UInt8]) -> String {
    var result: [UInt8] = []
    for byte in TerminalText.escaped(text).utf8 {
      if special.contains(byte) {
        result += Array("%\(String(byte, radix: 16, uppercase: true))".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
