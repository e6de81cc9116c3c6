import NoticeDiagnostics
import NoticeWorkspace

extension Diagnostics {
  /// Everything reported, a line each: `path:line:column: severity: summary [name]`.
  var lines: [String] {
    sorted.flatMap { diagnostic in
      [Self.line(diagnostic)]
        + diagnostic.notes.map { note in
          let position = note.place?.position
          return "  \(position?.line ?? 0):\(position?.column ?? 0): \(note.text)"
        }
    }
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let position = diagnostic.place.position
    return "\(diagnostic.place.file.path):\(position.line):\(position.column): "
      + "\(diagnostic.severity): \(diagnostic.summary) [\(diagnostic.name)]"
  }
}

/// A YAML text, read: its tree as text, and what was reported.
struct ReadYAML {
  /// The tree; `nil` if it could not be read.
  let tree: String?
  /// What was reported.
  let reports: [String]

  /// Reads a text as the file `a.yml`.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Reads bytes as the file `a.yml`.
  init(_ bytes: [UInt8]) {
    var diagnostics = Diagnostics()
    let file = diagnostics.open(SourceFile(path: "a.yml", bytes: bytes))
    tree = YAMLReader().value(of: file, in: &diagnostics).map(Self.text)
    reports = diagnostics.lines
  }

  /// The tree in one line: texts in quotation marks, `_` where there is no value.
  private static func text(_ node: YAMLNode) -> String {
    switch node {
    case .empty: "_"
    case .scalar(let scalar): "'\(scalar.text)'"
    case .sequence(let items, _): "[\(items.map(text).joined(separator: " "))]"
    case .mapping(let entries, _):
      "{\(entries.map { "\($0.key.text): \(text($0.value))" }.joined(separator: ", "))}"
    }
  }
}
