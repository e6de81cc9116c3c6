/// One thing that is wrong, or worth saying, about the sources.
///
/// The summary stands alone: headline style, no full stop, the most specific fact first. The
/// explanation may be dropped by a narrow display.
package struct Diagnostic: Sendable {
  /// How much a finding matters, in rising order.
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Context that asks for nothing.
    case note
    /// The output is worse than meant.
    case warning
    /// The output would mislead a reader, so there is none.
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A stretch of a file, with the file itself.
  package struct Place: Sendable {
    /// The file.
    package let file: SourceFile
    /// The first byte, from 0.
    package let offset: Int
    /// The number of bytes; 0 points between two.
    package let length: Int

    /// Makes the place of `length` bytes from `offset` on.
    package init(file: SourceFile, offset: Int, length: Int) {
      self.file = file
      self.offset = offset
      self.length = length
    }

    /// Where the place begins, as people count.
    package var position: SourcePosition { file.position(of: offset) }
  }

  /// A second place that explains the first.
  package struct Note: Sendable {
    /// What is at that place.
    package let text: String
    /// The place, if it is one place.
    package let place: Place?

    /// Makes a note on a place.
    package init(_ text: String, at place: Place? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// An edit that would settle the matter.
  package struct Fix: Sendable {
    /// What the edit does, as an instruction.
    package let summary: String
    /// The bytes to replace.
    package let place: Place
    /// The text to put there.
    package let replacement: String

    /// Makes the edit that puts `replacement` at `place`.
    package init(_ summary: String, at place: Place, replacement: String) {
      self.summary = summary
      self.place = place
      self.replacement = replacement
    }
  }

  /// The kebab-case name of the pattern found, stable for ever.
  package let name: String
  /// How much it matters.
  package internal(set) var severity: Severity
  /// Where it is.
  package let place: Place
  /// What it is, in one phrase.
  package let summary: String
  /// Why it matters and what is allowed instead.
  package let explanation: String?
  /// Other places that belong to it.
  package let notes: [Note]
  /// An edit that would settle it.
  package let fix: Fix?

  /// Makes a diagnostic.
  package init(
    name: String, severity: Severity, place: Place, summary: String, explanation: String? = nil,
    notes: [Note] = [], fix: Fix? = nil
  ) {
    self.name = name
    self.severity = severity
    self.place = place
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.fix = fix
  }

  /// Whether `left` is printed before `right`: by path, place, severity, name, then summary.
  package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let leftPath = left.place.file.path
    let rightPath = right.place.file.path
    if leftPath != rightPath { return leftPath < rightPath }
    if left.place.offset != right.place.offset { return left.place.offset < right.place.offset }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.name != right.name { return left.name < right.name }
    return left.summary < right.summary
  }
}
