extension DiagnosticReport {
  /// The first version of the report for programs; its members keep their names and meaning even if
  /// `Diagnostic` is reshaped.
  ///
  /// Lines and columns count from 1, columns in Unicode scalars; an end is behind the last scalar.
  /// Members without a value are null.
  struct Version1 {
    /// A stretch of a file.
    struct Place {
      /// The path, as in the text form.
      let path: String
      /// Where it begins.
      let start: SourcePosition
      /// Where it ends.
      let end: SourcePosition
    }

    /// A remark on a place, or on none.
    struct Note {
      /// What is said.
      let text: String
      /// Where.
      let place: Place?
    }

    /// An edit that would settle the matter.
    struct Fix {
      /// The edit as an instruction.
      let summary: String
      /// What is replaced.
      let place: Place
      /// What comes in its place.
      let replacement: String
    }

    /// One finding.
    struct Entry {
      /// Where it is.
      let place: Place
      /// `error`, `warning` or `note`.
      let severity: String
      /// The kebab-case name of the pattern.
      let name: String
      /// What it is.
      let summary: String
      /// Why it matters.
      let explanation: String?
      /// What else belongs to it.
      let notes: [Note]
      /// How to settle it.
      let fix: Fix?
    }

    /// The findings.
    let entries: [Entry]

    /// Mirrors diagnostics.
    init(_ diagnostics: [Diagnostic]) {
      var indexes = LineIndexes()
      entries = diagnostics.map { Entry($0, &indexes) }
    }

    /// The report as JSON.
    var json: [UInt8] {
      var lines = JSONLines()
      lines.object { lines in
        lines.member("version", 1)
        lines.array("diagnostics", of: entries) { lines, entry in
          lines.object { entry.write(to: &$0) }
        }
        for severity in Diagnostic.Severity.allCases.reversed() {
          let number = entries.count { $0.severity == severity.rawValue }
          lines.member(severity.rawValue + "s", number)
        }
      }
      return lines.closed
    }
  }
}

extension DiagnosticReport.Version1.Entry {
  fileprivate init(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes) {
    typealias Version1 = DiagnosticReport.Version1
    place = Version1.Place(diagnostic.place, &indexes)
    severity = diagnostic.severity.rawValue
    name = diagnostic.name
    summary = diagnostic.summary
    explanation = diagnostic.explanation
    var notes: [Version1.Note] = []
    for note in diagnostic.notes {
      let place = note.place.map { Version1.Place($0, &indexes) }
      notes.append(Version1.Note(text: note.text, place: place))
    }
    self.notes = notes
    fix = diagnostic.fix.map { fix in
      Version1.Fix(
        summary: fix.summary, place: Version1.Place(fix.place, &indexes),
        replacement: fix.replacement)
    }
  }

  fileprivate func write(to lines: inout JSONLines) {
    place.write(to: &lines)
    lines.member("severity", severity)
    lines.member("name", name)
    lines.member("summary", summary)
    lines.member("explanation", explanation)
    lines.array("notes", of: notes) { lines, note in
      lines.object { lines in
        lines.member("text", note.text)
        note.place?.write(to: &lines)
      }
    }
    guard let fix else { return lines.null("fix") }
    lines.object("fix") { lines in
      lines.member("summary", fix.summary)
      fix.place.write(to: &lines)
      lines.member("replacement", fix.replacement)
    }
  }
}

extension DiagnosticReport.Version1.Place {
  fileprivate init(_ place: Diagnostic.Place, _ indexes: inout LineIndexes) {
    path = place.file.path
    start = indexes.start(of: place)
    end = indexes.end(of: place)
  }

  fileprivate func write(to lines: inout JSONLines) {
    lines.member("path", path)
    lines.member("line", start.line)
    lines.member("column", start.column)
    lines.member("endLine", end.line)
    lines.member("endColumn", end.column)
  }
}
