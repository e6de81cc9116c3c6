import NoticeDiagnostics
import NoticeRendering
import NoticeUnicode

/// Parses one template: every tag is checked against the vocabulary and against the place in HTML
/// where it stands.
struct TemplateParser {
  /// A section that is open while its parts are parsed; the outermost has no tag.
  private struct Frame {
    var tag: TemplateTag?
    var slot: Int?
    var start: MarkupContext
    var nodes: [TemplateNode] = []
  }

  private static let deepestNesting = 32
  /// Where a file is no template at all, more problems than these help nobody.
  private static let mostProblems = 100

  private let bytes: [UInt8]
  private let file: SourceID
  private let vocabulary: TemplateVocabulary
  private let partials: [String]
  /// Whether the template makes plain text, where nothing is escaped and no place is special.
  private let isPlainText: Bool
  private var context = MarkupContext()
  private var frames = [Frame(start: MarkupContext())]
  private var problemCount = 0

  /// Makes the parser of the template `bytes`, in which `partials` (sorted) may be put.
  init(
    _ bytes: [UInt8], file: SourceID, vocabulary: TemplateVocabulary, partials: [String],
    isPlainText: Bool = false
  ) {
    self.isPlainText = isPlainText
    self.bytes = bytes
    self.file = file
    self.vocabulary = vocabulary
    self.partials = partials
  }

  /// The template; what is wrong in it is reported and left out.
  mutating func nodes(in diagnostics: inout Diagnostics) -> [TemplateNode] {
    let scanner = TemplateScanner(bytes)
    for opening in scanner.unclosed.prefix(Self.mostProblems) {
      diagnostics.report(.error, "unclosed-template-tag", at: range(opening), .unclosedTag)
    }
    for token in scanner.tokens {
      guard problemCount < Self.mostProblems else { return frames[0].nodes }
      switch token {
      case .literal(let literal):
        if !isPlainText { context.advance(over: bytes[literal]) }
        append(.literal(Array(bytes[literal])))
      case .tag(let tag): take(tag, in: &diagnostics)
      }
    }
    while frames.count > 1 {
      report(.unclosedSection, at: frames[frames.count - 1].tag, in: &diagnostics)
      close(in: &diagnostics)
    }
    if context.place != .text {
      let end = range(bytes.count..<bytes.count)
      diagnostics.report(.error, "unclosed-markup", at: end, .unclosedMarkup(context.place))
    }
    return frames[0].nodes
  }

  private mutating func take(_ tag: TemplateTag, in diagnostics: inout Diagnostics) {
    switch tag.action {
    case .variable, .unescaped: takeVariable(tag, in: &diagnostics)
    case .section, .inverted: openSection(tag, in: &diagnostics)
    case .end: endSection(tag, in: &diagnostics)
    case .partial: takePartial(tag, in: &diagnostics)
    case .unsupported: report(.unsupported, at: tag, in: &diagnostics)
    }
  }

  // MARK: Variables

  private mutating func takeVariable(_ tag: TemplateTag, in diagnostics: inout Diagnostics) {
    guard let slot = slot(of: tag, in: &diagnostics) else { return }
    let kind = vocabulary.names[slot].kind
    if let problem = problem(with: kind, of: tag) {
      report(problem, at: tag, in: &diagnostics)
      return
    }
    append(.variable(slot: slot, escaping: escaping(of: kind)))
  }

  private func escaping(of kind: TemplateVocabulary.Kind) -> HTMLContext? {
    if isPlainText { return nil }
    return switch kind {
    case .html: nil
    case .address where context.place != .text: .url
    case .text, .address, .flag: context.place == .text ? .text : .attribute
    }
  }

  /// What forbids a variable of `kind` where `tag` stands.
  private func problem(with kind: TemplateVocabulary.Kind, of tag: TemplateTag) -> Problem? {
    switch (kind, tag.action, context.place) {
    case (.flag, _, _): .printedFlag
    case (.html, .variable, _): .escapedHTML
    case (.text, .unescaped, _), (.address, .unescaped, _): .unescapedText
    case (_, _, .forbidden(let place)): .misplaced(in: place)
    case (.html, _, .attribute(let attribute)): .misplaced(in: "attribute '\(attribute)'")
    case (_, _, .attribute(let attribute)) where Self.isCode(attribute):
      .misplaced(in: "attribute '\(attribute)', which holds code")
    case (.text, _, .attribute(let attribute)) where Self.holdsAddress(attribute):
      .textAsAddress(attribute)
    default: nil
    }
  }

  private static func isCode(_ attribute: String) -> Bool {
    attribute == "style" || attribute == "srcdoc" || attribute.hasPrefix("on")
  }

  private static func holdsAddress(_ attribute: String) -> Bool {
    [
      "href", "src", "srcset", "action", "formaction", "cite", "poster", "data", "manifest",
      "ping", "background", "longdesc", "imagesrcset", "xlink:href",
    ].contains(attribute)
  }

  private mutating func slot(of tag: TemplateTag, in diagnostics: inout Diagnostics) -> Int? {
    if let slot = vocabulary.slot(of: tag.name) { return slot }
    let known = vocabulary.names.map(\.spelling)
    report(.unknownVariable(nearest(to: tag.name, among: known)), at: tag, in: &diagnostics)
    return nil
  }

  private func nearest(to name: String, among known: [String]) -> String? {
    EditDistance.nearest(to: name, among: known).first
  }

  // MARK: Sections

  private mutating func openSection(_ tag: TemplateTag, in diagnostics: inout Diagnostics) {
    guard frames.count <= Self.deepestNesting else {
      report(.deepSection, at: tag, in: &diagnostics)
      problemCount = Self.mostProblems
      return
    }
    let slot = slot(of: tag, in: &diagnostics)
    frames.append(Frame(tag: tag, slot: slot, start: context))
  }

  private mutating func endSection(_ tag: TemplateTag, in diagnostics: inout Diagnostics) {
    guard frames.contains(where: { $0.tag?.name == tag.name }) else {
      let open = frames[frames.count - 1].tag?.name
      report(.strayEnd(open: open), at: tag, in: &diagnostics)
      return
    }
    while let inner = frames[frames.count - 1].tag, inner.name != tag.name {
      report(.mismatchedEnd(tag.name), at: inner, in: &diagnostics)
      close(in: &diagnostics)
    }
    close(in: &diagnostics)
  }

  /// Closes the innermost section; one that would leave HTML in another state is reported.
  private mutating func close(in diagnostics: inout Diagnostics) {
    let frame = frames.removeLast()
    guard let tag = frame.tag else { return }
    if !context.continues(frame.start) { report(.splitMarkup, at: tag, in: &diagnostics) }
    guard let slot = frame.slot else { return }
    append(.section(slot: slot, isInverted: tag.action == .inverted, frame.nodes))
  }

  // MARK: Partials

  private mutating func takePartial(_ tag: TemplateTag, in diagnostics: inout Diagnostics) {
    guard partials.contains(tag.name) else {
      report(.unknownPartial(nearest(to: tag.name, among: partials)), at: tag, in: &diagnostics)
      return
    }
    guard context.place == .text else {
      report(.misplacedPartial, at: tag, in: &diagnostics)
      return
    }
    append(.partial(tag.name, range(tag.range)))
  }

  // MARK: -

  private mutating func append(_ node: TemplateNode) {
    frames[frames.count - 1].nodes.append(node)
  }

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file: file, offset: bytes.lowerBound, length: bytes.count)
  }

  private mutating func report(
    _ problem: Problem, at tag: TemplateTag?, in diagnostics: inout Diagnostics
  ) {
    guard let tag else { return }
    problemCount += 1
    diagnostics.report(
      .error, problem.name, at: range(tag.range), problem.summary(of: tag),
      explanation: problem.explanation)
  }
}
