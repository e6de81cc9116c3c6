package import NoticeDiagnostics

/// A value of a YAML file, with where it was written.
///
/// Nothing is typed: `NO`, `1.10` and `2024-09` are the text that was written.
package enum YAMLNode: Sendable {
  /// No value, as behind the colon of `date:`.
  case empty(SourceRange)
  /// A text.
  case scalar(YAMLScalar)
  /// A list.
  case sequence([YAMLNode], SourceRange)
  /// A map, its entries in the order of the source.
  case mapping([YAMLEntry], SourceRange)

  /// Where the value was written.
  package var range: SourceRange {
    switch self {
    case .empty(let range), .sequence(_, let range), .mapping(_, let range): range
    case .scalar(let scalar): scalar.range
    }
  }

  /// Whether there is no value.
  package var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }
}

/// A text of a YAML file.
package struct YAMLScalar: Sendable {
  /// The text, after quotation marks were taken off and lines were folded.
  package let text: String
  /// Whether it was written in quotation marks or as a block.
  package let isQuoted: Bool
  /// Where it was written, quotation marks included.
  package let range: SourceRange
}

/// A key of a YAML map with its value.
package struct YAMLEntry: Sendable {
  /// The key.
  package let key: YAMLScalar
  /// The value.
  package let value: YAMLNode
}
