/// The ledger of one notice: the files that were read for it, and everything said about them.
///
/// Passed `inout` through the stages, so that they stay pure and can run for many notices at once;
/// ledgers are joined at the end.
package struct Diagnostics: Sendable {
  /// The files that were opened, at the places that their `SourceID`s name.
  package private(set) var files: [SourceFile] = []
  /// Everything reported so far, in the order of reporting; of each kind at most `mostPerKind` in a
  /// file.
  package private(set) var all: [Diagnostic] = []
  /// How often each kind was reported in each file.
  private var counts: [Kind: Int] = [:]

  /// Whether warnings are kept as notes, for texts that nobody can edit any more.
  private var mutesWarnings = false

  /// How many diagnostics of one name are kept for one file; the rest are counted.
  package static let mostPerKind = 100

  private struct Kind: Hashable {
    let path: String
    let name: String
  }

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
  ///
  /// The words are made only if they are kept: of what is merely counted, none are looked for.
  package mutating func report(
    _ severity: Diagnostic.Severity, _ name: String, at range: SourceRange,
    _ summary: @autoclosure () -> String, explanation: @autoclosure () -> String? = nil,
    notes: [Diagnostic.Note] = [], fix: Diagnostic.Fix? = nil
  ) {
    let place = place(range)
    let kind = Kind(path: place.file.path, name: name)
    guard counts[kind, default: 0] < Self.mostPerKind else {
      counts[kind, default: 0] += 1
      return
    }
    report(
      Diagnostic(
        name: name, severity: severity, place: place, summary: summary(),
        explanation: explanation(), notes: notes, fix: fix))
  }

  /// Reports something that was built elsewhere.
  package mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if mutesWarnings, diagnostic.severity == .warning { diagnostic.severity = .note }
    let kind = Kind(path: diagnostic.place.file.path, name: diagnostic.name)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if count <= Self.mostPerKind { all.append(diagnostic) }
  }

  /// Keeps as notes whatever `body` warns of.
  package mutating func reportingWarningsAsNotes<Value>(
    _ body: (inout Diagnostics) -> Value
  ) -> Value {
    let outer = mutesWarnings
    mutesWarnings = true
    defer { mutesWarnings = outer }
    return body(&self)
  }

  /// Takes over what another ledger says; its file numbers mean nothing here.
  package mutating func absorb(_ other: Diagnostics) {
    all += other.all
    counts.merge(other.counts, uniquingKeysWith: +)
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
    return result + leftOut(after: result)
  }

  /// One diagnostic for each kind of which more were found than are kept.
  private func leftOut(after kept: [Diagnostic]) -> [Diagnostic] {
    var last: [Kind: Diagnostic] = [:]
    for diagnostic in kept {
      last[Kind(path: diagnostic.place.file.path, name: diagnostic.name)] = diagnostic
    }
    return counts.filter { $0.value > Self.mostPerKind }.compactMap { kind, count in
      last[kind].map { diagnostic in
        Diagnostic(
          name: kind.name, severity: diagnostic.severity, place: diagnostic.place,
          summary: "\(count - Self.mostPerKind) more of the same in this file")
      }
    }.sorted(by: Diagnostic.precedes)
  }
}
