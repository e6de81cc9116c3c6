/// The ledger of one notice: the files that were read for it, and everything said about them.
///
/// Passed `inout` through the stages, so that they stay pure and can run for many notices at once;
/// ledgers are joined at the end.
package struct Diagnostics: Sendable {
  /// The files that were opened, at the places that their `SourceID`s name.
  package private(set) var files: [SourceFile] = []
  /// Everything reported so far, in the order of reporting.
  package private(set) var all: [Diagnostic] = []

  /// Makes an empty ledger.
  package init() {}

  /// Whether an error was reported.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Enters a file and gives it its number.
  package mutating func open(_ file: SourceFile) -> SourceID {
    files.append(file)
    return SourceID(rawValue: UInt32(files.count - 1))
  }

  /// The file with that number, if this ledger opened it.
  package func file(_ id: SourceID) -> SourceFile? {
    let index = Int(id.rawValue)
    return index < files.count ? files[index] : nil
  }

  /// The place of a range, for a note or a fix.
  ///
  /// Ranges of text that no source holds come out as the start of an unnamed file.
  package func place(_ range: SourceRange) -> Diagnostic.Place {
    let file = file(range.file) ?? SourceFile(path: "(computed)", bytes: [])
    return Diagnostic.Place(file: file, offset: Int(range.offset), length: Int(range.length))
  }

  /// Reports something at a range.
  package mutating func report(
    _ severity: Diagnostic.Severity, _ name: String, at range: SourceRange, _ summary: String,
    explanation: String? = nil, notes: [Diagnostic.Note] = [], fix: Diagnostic.Fix? = nil
  ) {
    all.append(
      Diagnostic(
        name: name, severity: severity, place: place(range), summary: summary,
        explanation: explanation, notes: notes, fix: fix))
  }

  /// Reports something that was built elsewhere.
  package mutating func report(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  /// Takes over what another ledger says; its file numbers mean nothing here.
  package mutating func absorb(_ other: Diagnostics) {
    all += other.all
  }

  /// Everything reported, without repeats, in the order in which it is printed.
  package var sorted: [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in all.sorted(by: Diagnostic.precedes) {
      if let last = result.last, !Diagnostic.precedes(last, diagnostic),
        !Diagnostic.precedes(diagnostic, last)
      {
        continue
      }
      result.append(diagnostic)
    }
    return result
  }
}
