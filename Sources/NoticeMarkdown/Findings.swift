import NoticeDiagnostics

/// Gathers what one reading finds, a limited number of each kind, so that no source can make the
/// reader report without end.
///
/// A class, because every stage of a reading reports to the same one.
final class Findings {
  /// How many findings of one name are reported for one file; the rest is counted.
  static let limitOfEachKind = 20

  /// A second place that explains the first.
  typealias Note = (text: String, range: SourceRange)
  /// An edit that would settle the matter.
  typealias Fix = (summary: String, range: SourceRange, replacement: String)

  private struct Finding {
    var severity: Diagnostic.Severity
    var name: String
    var range: SourceRange
    var summary: String
    var explanation: String?
    var notes: [Note]
    var fix: Fix?
  }

  private struct Surplus {
    var count: Int
    var severity: Diagnostic.Severity
    var range: SourceRange
  }

  private var findings: [Finding] = []
  private var counts: [String: Int] = [:]
  private var surplus: [String: Surplus] = [:]

  /// Whether a finding of that name would still be reported.
  func wants(_ name: String) -> Bool { (counts[name] ?? 0) < Self.limitOfEachKind }

  /// Reports something at a range, or counts it once there are too many of its kind.
  func report(
    _ severity: Diagnostic.Severity, _ name: String, at range: SourceRange, _ summary: String,
    explanation: String? = nil, notes: [Note] = [], fix: Fix? = nil
  ) {
    let count = counts[name, default: 0]
    counts[name] = count + 1
    guard count < Self.limitOfEachKind else {
      surplus[name, default: Surplus(count: 0, severity: severity, range: range)].count += 1
      return
    }
    findings.append(
      Finding(
        severity: severity, name: name, range: range, summary: summary, explanation: explanation,
        notes: notes, fix: fix))
  }

  /// Hands everything over to the ledger of the notice.
  func hand(to diagnostics: inout Diagnostics) {
    for finding in findings {
      let notes = finding.notes.map { note in
        Diagnostic.Note(note.text, at: diagnostics.place(note.range))
      }
      let fix = finding.fix.map { fix in
        Diagnostic.Fix(
          fix.summary, at: diagnostics.place(fix.range), replacement: fix.replacement)
      }
      diagnostics.report(
        finding.severity, finding.name, at: finding.range, finding.summary,
        explanation: finding.explanation, notes: notes, fix: fix)
    }
    for (name, rest) in surplus.sorted(by: { $0.key < $1.key }) {
      let times = rest.count == 1 ? "1 more time" : "\(rest.count) more times"
      diagnostics.report(
        rest.severity, name, at: rest.range, "The same again from here on, \(times)")
    }
    findings = []
    surplus = [:]
  }
}
