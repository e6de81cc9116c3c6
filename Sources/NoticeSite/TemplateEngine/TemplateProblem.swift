/// What can be wrong with a tag of a template.
enum TemplateProblem {
  /// A name that the vocabulary does not have, with the nearest that it has.
  case unknownVariable(String?)
  /// A partial that is no template, with the nearest that is.
  case unknownPartial(String?)
  /// A flag where something is to be printed.
  case printedFlag
  /// Rendered HTML in double braces.
  case escapedHTML
  /// Text in triple braces.
  case unescapedText
  /// A variable where no escaping is safe.
  case misplaced(in: String)
  /// Text where an address is expected.
  case textAsAddress(String)
  /// A partial inside a tag.
  case misplacedPartial
  /// A section that is never closed.
  case unclosedSection
  /// An end in whose section this one is still open.
  case mismatchedEnd(String)
  /// An end without a beginning, with the innermost open section.
  case strayEnd(open: String?)
  /// Sections inside each other beyond reason.
  case deepSection
  /// A section that begins in one place of HTML and ends in another.
  case splitMarkup
  /// A tag of Mustache that is not part of this language.
  case unsupported

  /// The kebab-case name of the diagnostic.
  var name: String {
    switch self {
    case .unknownVariable: "unknown-template-variable"
    case .unknownPartial: "unknown-template-partial"
    case .printedFlag: "printed-template-flag"
    case .escapedHTML: "escaped-template-html"
    case .unescapedText: "unescaped-template-text"
    case .misplaced: "misplaced-template-variable"
    case .textAsAddress: "text-as-template-address"
    case .misplacedPartial: "misplaced-template-partial"
    case .unclosedSection: "unclosed-template-section"
    case .mismatchedEnd, .strayEnd: "mismatched-template-section"
    case .deepSection: "deep-template-section"
    case .splitMarkup: "section-across-markup"
    case .unsupported: "unsupported-template-tag"
    }
  }

  /// The headline for `tag`.
  func summary(of tag: TemplateTag) -> String {
    let name = tag.name
    return switch self {
    case .unknownVariable(let nearest): "Template name '\(name)' is not known" + hint(nearest)
    case .unknownPartial(let nearest): "Partial '\(name)' is not a template" + hint(nearest)
    case .printedFlag: "'\(name)' is a flag; use it as '{{#\(name)}}…{{/\(name)}}'"
    case .escapedHTML: "'\(name)' is rendered HTML; write '{{{\(name)}}}'"
    case .unescapedText: "'\(name)' is not rendered HTML; write '{{\(name)}}'"
    case .misplaced(let place): "'\(name)' cannot stand in \(place)"
    case .textAsAddress(let attribute):
      "'\(name)' is text, and attribute '\(attribute)' takes an address"
    case .misplacedPartial: "Partial '\(name)' stands inside an HTML tag or comment"
    case .unclosedSection: "Section '\(name)' is not closed; expected '{{/\(name)}}'"
    case .mismatchedEnd(let end):
      "Section '\(name)' is still open at '{{/\(end)}}'; expected '{{/\(name)}}' before it"
    case .strayEnd(let open):
      "'{{/\(name)}}' closes nothing" + (open.map { "; expected '{{/\($0)}}'" } ?? "")
    case .deepSection: "Section '\(name)' is the 33rd inside another; at most 32 are read"
    case .splitMarkup: "Section '\(name)' begins and ends in different parts of an HTML tag"
    case .unsupported:
      "Tag is not part of the template language; expected a name, '#', '^', '/', '>' or '!'"
    }
  }

  /// What is allowed, where the headline does not say it.
  var explanation: String? {
    switch self {
    case .misplaced:
      "Names are escaped by where they stand: in text, or in a quoted attribute that holds no code."
    case .splitMarkup:
      "A section may be left out, so the HTML around it has to be the same with and without it."
    default: nil
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension TemplateParser {
  /// What can be wrong with a tag.
  typealias Problem = TemplateProblem
}

extension String {
  /// The headline of a tag that is never closed.
  static let unclosedTag = "'{{' is not closed by '}}'"

  /// The headline of a template that ends inside of a tag or comment.
  static func unclosedMarkup(_ place: MarkupContext.Place) -> String {
    switch place {
    case .text: "Template ends in text"
    case .attribute(let name): "Template ends inside the attribute '\(name)'"
    case .forbidden(let place): "Template ends inside \(place)"
    }
  }
}
