import NoticeDiagnostics
import NoticeUnicode

/// A map with a closed list of keys, each with a shape, read into a value.
struct Record<Root>: Sendable {
  /// A key with what is done about its value.
  struct Field: Sendable {
    /// The key.
    let key: String
    fileprivate let read: @Sendable (YAMLNode, inout Root, inout Diagnostics) -> Void
  }

  /// What the map is, as in *Unknown key 'x' in notice.yml*.
  let name: String
  /// The keys that it may have.
  let fields: [Field]

  /// Makes a record.
  init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// Reads a map into `root`; what is wrong in one entry does not keep the others from being read.
  ///
  /// A key without a value counts as not written.
  func read(_ node: YAMLNode, into root: inout Root, in diagnostics: inout Diagnostics) {
    switch node {
    case .empty:
      return
    case .mapping(let entries, _):
      for entry in entries { read(entry, into: &root, in: &diagnostics) }
    case .scalar, .sequence:
      let example = fields.first.map { " such as '\($0.key): …'" } ?? ""
      diagnostics.reportMisfit(node, expected: "entries\(example)")
    }
  }

  private func read(
    _ entry: YAMLEntry, into root: inout Root, in diagnostics: inout Diagnostics
  ) {
    guard let field = fields.first(where: { $0.key == entry.key.text }) else {
      reportUnknown(entry.key, in: &diagnostics)
      return
    }
    if !entry.value.isEmpty { field.read(entry.value, &root, &diagnostics) }
  }

  private func reportUnknown(_ key: YAMLScalar, in diagnostics: inout Diagnostics) {
    let keys = fields.map(\.key)
    let nearest = EditDistance.nearest(to: key.text, among: keys).first
    let fix = nearest.map {
      Diagnostic.Fix("Write '\($0)'", at: diagnostics.place(key.range), replacement: $0)
    }
    let guess = nearest.map { "; did you mean '\($0)'?" } ?? ""
    diagnostics.report(
      .error, "unknown-key", at: key.range, "Unknown key '\(key.text.quotable)' in \(name)\(guess)",
      explanation: keys.isEmpty
        ? "It has no keys of its own." : "Its keys: \(keys.joined(separator: ", ")).",
      fix: fix)
  }

  /// The shape of such a map where a value of another is one; `start` makes what it is read into.
  func shape(
    startingAt start: @escaping @Sendable (SourceRange) -> Root
  ) -> Shape<Root> {
    let expectation = "a map with \(fields.map(\.key).joined(separator: ", "))"
    return Shape(expectation) { node, diagnostics in
      guard case .mapping = node else {
        diagnostics.reportMisfit(node, expected: expectation)
        return nil
      }
      var root = start(node.range)
      read(node, into: &root, in: &diagnostics)
      return root
    }
  }
}

extension Record.Field {
  /// A key whose value has a shape; `store` puts it where it belongs.
  init<Value>(
    _ key: String, _ shape: Shape<Value>,
    store: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.init(key: key) { node, root, diagnostics in
      if let value = shape.read(node, &diagnostics) { store(&root, value) }
    }
  }
}
