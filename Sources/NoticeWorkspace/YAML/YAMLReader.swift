package import NoticeDiagnostics

/// Reads the strict part of YAML that manifests are written in.
///
/// Steps: measure the input, take libyaml's events one by one, build the tree, refuse what can
/// expand or hide something: anchors, aliases, tags, merge keys, directives, second documents,
/// duplicate keys, keys that are no text, deep nesting.
package struct YAMLReader: Sendable {
  /// Who wrote the input.
  package enum Origin: Sendable {
    /// A person, whose text must show what it holds.
    case author
    /// This program, which escapes what a terminal or page would take amiss.
    case program

    /// The largest input, in bytes.
    package var largestInput: Int { self == .author ? 512 * 1024 : 8 * 1024 * 1024 }
    /// The largest number of values, keys included.
    package var mostNodes: Int { self == .author ? 10_000 : 1_000_000 }
  }

  /// The deepest nesting of lists and maps.
  package static let deepestNesting = 16
  /// The number of problems after which reading stops.
  static let mostProblems = 20

  private let origin: Origin

  /// Makes a reader of what somebody wrote.
  package init(origin: Origin = .author) { self.origin = origin }

  /// The value that a file holds, from `range` on; `nil` if it could not be read, and the reason is
  /// reported.
  ///
  /// What was refused on the way is reported and left out of the tree.
  package func value(
    of range: SourceRange, in diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    guard let file = diagnostics.file(range.file) else { return .empty(range) }
    guard range.length <= origin.largestInput else {
      diagnostics.report(
        .error, "yaml-too-large",
        at: SourceRange(file: range.file, offset: Int(range.offset), length: 0),
        "\(range.length) bytes of YAML; at most \(origin.largestInput) are read")
      return nil
    }
    var builder = YAMLTreeBuilder(file: file, range: range, origin: origin)
    let value = builder.value()
    for problem in builder.problems { diagnostics.report(problem) }
    return value
  }

  /// The value that a whole file holds.
  package func value(of file: SourceID, in diagnostics: inout Diagnostics) -> YAMLNode? {
    let bytes = diagnostics.file(file)?.bytes ?? []
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    return value(
      of: SourceRange(file: file, offset: start, length: bytes.count - start), in: &diagnostics)
  }
}
