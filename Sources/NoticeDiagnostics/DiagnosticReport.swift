/// The form of a report.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people, with an excerpt of the source.
  case text
  /// For programs: the schema of `DiagnosticReport.Version1`.
  case json
  /// SARIF 2.1.0, for code hosts and editors.
  case sarif
  /// Workflow commands that GitHub turns into annotations.
  case github
}

/// Everything that was found, as bytes for one kind of reader.
///
/// What comes from a source is escaped on its way: no text can forge a line or move a cursor.
package struct DiagnosticReport: Sendable {
  /// What is reported, in the order in which it is printed.
  package let diagnostics: [Diagnostic]

  /// Makes a report of diagnostics that are in order.
  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The report; `color` and `width` (in columns) matter for text only.
  ///
  /// As text, a report without diagnostics is empty.
  package func rendered(as format: DiagnosticFormat, color: Bool = false, width: Int = 100)
    -> [UInt8]
  {
    switch format {
    case .text: TextReport(isColored: color, width: width).rendered(diagnostics)
    case .json: Version1(diagnostics).json
    case .sarif: SARIFReport().rendered(diagnostics)
    case .github: GitHubReport().rendered(diagnostics)
    }
  }

  /// How many errors, warnings and notes there are: `2 errors, 1 warning`; empty without any.
  package var count: String {
    Diagnostic.Severity.allCases.reversed().compactMap { severity in
      let number = diagnostics.count { $0.severity == severity }
      return number == 0 ? nil : "\(number) \(severity)\(number == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }
}
