import NoticeDiagnostics
import NoticeModel

/// What a value of a manifest has to look like, and how to read it.
struct Shape<Value>: Sendable {
  /// What is asked for, as in *expected a date such as 2024-09*.
  let expectation: String
  /// Reads a value that is not empty; `nil` says that it reported why it could not.
  let read: @Sendable (YAMLNode, inout Diagnostics) -> Value?

  /// Makes a shape.
  init(_ expectation: String, read: @escaping @Sendable (YAMLNode, inout Diagnostics) -> Value?) {
    self.expectation = expectation
    self.read = read
  }

  /// A shape that only a text can have; `convert` gives `nil` for one that does not fit.
  static func text(
    _ expectation: String, named name: String = "unreadable-value",
    convert: @escaping @Sendable (YAMLScalar) -> Value?
  ) -> Shape {
    Shape(expectation) { node, diagnostics in
      guard case .scalar(let scalar) = node, let value = convert(scalar) else {
        diagnostics.reportMisfit(node, expected: expectation, named: name)
        return nil
      }
      return value
    }
  }
}

extension Shape {
  /// The same shape, for a value that remembers where it was written.
  static func written<Plain>(_ shape: Shape<Plain>) -> Shape where Value == Written<Plain> {
    Shape(shape.expectation) { node, diagnostics in
      shape.read(node, &diagnostics).map { Written($0, at: node.range) }
    }
  }
}

extension Diagnostics {
  /// Says that a value does not have the shape that is asked for.
  mutating func reportMisfit(
    _ node: YAMLNode, expected expectation: String, named name: String = "unreadable-value",
    because reason: String? = nil
  ) {
    let reason = reason.map { " (\($0))" } ?? ""
    report(
      .error, node.isText ? name : "wrong-type", at: node.range,
      "Expected \(expectation); found \(node.kind)\(reason)")
  }
}

extension YAMLNode {
  fileprivate var isText: Bool {
    if case .scalar = self { true } else { false }
  }

  /// What the value is, in the words of a message.
  fileprivate var kind: String {
    switch self {
    case .empty: "nothing"
    case .scalar(let scalar): "'\(scalar.text.quotable)'"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
