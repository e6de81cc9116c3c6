import NoticeDiagnostics

/// Something in a YAML file that is refused, with the words that say so.
enum YAMLRefusal {
  case syntax(String, explanation: String?)
  case anchor
  case alias
  case tag
  case mergeKey
  case directive
  case secondDocument
  case duplicateKey(String)
  case keyThatIsNoText
  case valueOutsideQuotes
  case escape
  case tooDeep
  case tooManyNodes(Int)

  /// The report of it at a place.
  func diagnostic(at place: Diagnostic.Place, notes: [Diagnostic.Note]) -> Diagnostic {
    let words = self.words
    return Diagnostic(
      name: words.name, severity: .error, place: place, summary: words.summary,
      explanation: words.explanation, notes: notes)
  }

  private var words: (name: String, summary: String, explanation: String?) {
    switch self {
    case .syntax(let summary, let explanation):
      ("yaml-syntax", summary, explanation)
    case .anchor:
      ("yaml-anchor", "Anchor; write the value out where it is needed", Self.noExpansion)
    case .alias:
      (
        "yaml-alias", "Alias; write the value out, or text that begins with '*' in quotes",
        Self.noExpansion
      )
    case .tag:
      ("yaml-tag", "Tag; every value is text, and text that begins with '!' needs quotes", nil)
    case .mergeKey:
      ("yaml-merge-key", "Merge key '<<'; write the entries out", Self.noExpansion)
    case .directive:
      ("yaml-directive", "Directive; a file begins with its first entry", nil)
    case .secondDocument:
      ("second-yaml-document", "Second document; a file holds one", nil)
    case .duplicateKey(let key):
      ("duplicate-key", "Key '\(key.quotable)' twice in one map", nil)
    case .keyThatIsNoText:
      ("key-that-is-no-text", "Key that is not a text; expected a name such as 'summary'", nil)
    case .valueOutsideQuotes:
      ("value-in-manifest", "'{{' outside quotation marks; YAML reads it as a map", nil)
    case .escape:
      (
        "yaml-escape", "Escape in a quoted text; write the character itself",
        #"Escapes that are read: \" \\ \/ \n \t. A number could stand for an invisible character."#
      )
    case .tooDeep:
      (
        "yaml-too-deep",
        "Lists and maps nested \(YAMLReader.deepestNesting + 1) deep; "
          + "at most \(YAMLReader.deepestNesting) levels are read", nil
      )
    case .tooManyNodes(let most):
      (
        "yaml-too-many-values",
        "More than \(most) values in one file", nil
      )
    }
  }

  private static let noExpansion = "What is written is what is read; nothing is copied or merged."
}

extension String {
  /// The text, short enough to be quoted in a summary.
  var quotable: String {
    let scalars = unicodeScalars
    guard scalars.count > 40 else { return self }
    var short = String.UnicodeScalarView()
    short.append(contentsOf: scalars.prefix(39))
    return String(short) + "…"
  }
}
