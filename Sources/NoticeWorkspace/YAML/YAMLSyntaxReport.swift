import NoticeDiagnostics

/// A problem of libyaml's in plain words, at the place where an author would look for it.
struct YAMLSyntaxReport {
  /// What to say.
  let refusal: YAMLRefusal
  /// Where, as an offset in the file.
  let offset: Int
  /// Where the bracket stands that is not closed.
  let notes: [Diagnostic.Note]

  /// Translates a problem.
  init(_ problem: YAMLProblem, in source: inout YAMLSource) {
    let reported = source.offset(of: problem.index)
    let opened = source.offset(of: problem.contextIndex)
    let words = YAMLSyntaxReport.words(for: problem, next: source.bytes(from: reported))
    offset = words.isUnclosed ? opened : reported
    let bracket = source.range(from: opened, to: opened + 1)
    notes =
      words.isInside ? [Diagnostic.Note("opened here", at: source.place(bracket))] : []
    refusal = .syntax(words.summary, explanation: words.explanation)
  }

  private struct Words {
    var summary: String
    var explanation: String?
    /// Whether to point at where something begins that never ends.
    var isUnclosed = false
    /// Whether to add a note on where the bracket was opened.
    var isInside = false
  }

  private static func words(for problem: YAMLProblem, next: ArraySlice<UInt8>) -> Words {
    switch problem.text {
    case "mapping values are not allowed in this context":
      Words(
        summary: "Second ': ' in one entry; text that holds ': ' needs quotes",
        explanation: "Or the line before it is not indented like this one.")
    case "found unexpected end of stream":
      Words(summary: "Quotation mark that is never closed", isUnclosed: true)
    case "did not find expected ',' or ']'":
      Words(summary: "Expected ',' or ']' in the list", isInside: true)
    case "did not find expected ',' or '}'":
      Words(summary: "Expected ',' or '}' in the map", isInside: true)
    case "found character that cannot start any token":
      unexpectedCharacter(next.first)
    case "could not find expected ':'":
      Words(summary: "Expected ':' behind the key", isUnclosed: true)
    case "did not find expected '-' indicator":
      Words(summary: "Expected '- ' before the next item of the list")
    case "did not find expected key", "did not find expected <document start>":
      Words(summary: "Expected 'key: value' here, indented like the entry before")
    case "did not find expected node content":
      Words(summary: "Expected a value; text that begins with such a mark needs quotes")
    case "block sequence entries are not allowed in this context":
      Words(summary: "List on the line of its key; begin it on the next line, or write [a, b]")
    case "found unknown escape character":
      Words(summary: #"Unknown escape; write '\\' for a backslash, or use single quotes"#)
    default:
      other(problem)
    }
  }

  private static func unexpectedCharacter(_ byte: UInt8?) -> Words {
    switch byte {
    case 0x09: Words(summary: "Tab at the start of a line; indent with spaces")
    case .some(let byte) where byte > 0x20 && byte < 0x7F:
      Words(
        summary: "Text that begins with '\(String(decoding: [byte], as: UTF8.self))' needs quotes")
    default: Words(summary: "Text that begins with this character needs quotes")
    }
  }

  /// libyaml's own words, as a phrase: *Found undefined tag handle*.
  private static func other(_ problem: YAMLProblem) -> Words {
    guard let first = problem.text.unicodeScalars.first else {
      return Words(summary: "YAML that cannot be read")
    }
    let rest = String(problem.text.unicodeScalars.dropFirst())
    return Words(
      summary: String(first).uppercased() + rest,
      explanation: problem.context.isEmpty ? nil : "It happened \(problem.context).")
  }
}
