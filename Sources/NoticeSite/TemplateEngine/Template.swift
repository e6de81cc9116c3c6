import NoticeDiagnostics
import NoticeRendering

/// A page template, its partials put in: a flat list of steps, so that a page is rendered by one
/// walk over it.
struct Template: Sendable {
  /// What rendering does next.
  enum Step: Sendable {
    /// Copies bytes.
    case literal([UInt8])
    /// Puts in what a name stands for.
    case variable(slot: Int, escaping: HTMLContext?)
    /// Goes on at step `end` if the name at `slot` is absent, or, inverted, present.
    case skip(slot: Int, isInverted: Bool, end: Int)
  }

  /// The steps.
  fileprivate(set) var steps: [Step] = []

  /// Appends the page that says `values`.
  func render(_ values: TemplateValues, to page: inout [UInt8]) {
    var index = 0
    while index < steps.count {
      switch steps[index] {
      case .literal(let bytes): page += bytes
      case .variable(let slot, nil): page += values.slots[slot]
      case .variable(let slot, let context?):
        HTMLEscaping.append(values.slots[slot], to: &page, as: context)
      case .skip(let slot, let isInverted, let end):
        if values.slots[slot].isEmpty != isInverted {
          index = end
          continue
        }
      }
      index += 1
    }
  }
}

/// Puts partials into the templates that name them.
struct TemplateLinker {
  /// More than any page has, few enough that partials that double each other end soon.
  private static let mostPartials = 1_000
  private static let mostBytes = 1 << 22

  private let nodes: [String: [TemplateNode]]
  /// The templates that were put in so far.
  private(set) var used: Set<String> = []
  private var path: [String] = []
  private var template = Template()
  private var partialCount = 0
  private var byteCount = 0

  /// Makes the linker of parsed templates, by the names that partials go by.
  init(_ nodes: [String: [TemplateNode]]) {
    self.nodes = nodes
  }

  /// The template of that name.
  mutating func template(_ name: String, in diagnostics: inout Diagnostics) -> Template {
    template = Template()
    path = [name]
    used.insert(name)
    partialCount = 0
    byteCount = 0
    append(nodes[name] ?? [], in: &diagnostics)
    return template
  }

  private mutating func append(_ nodes: [TemplateNode], in diagnostics: inout Diagnostics) {
    for node in nodes {
      switch node {
      case .literal(let bytes): append(bytes)
      case .variable(let slot, let escaping):
        template.steps.append(.variable(slot: slot, escaping: escaping))
      case .section(let slot, let isInverted, let inner):
        let start = template.steps.count
        template.steps.append(.skip(slot: slot, isInverted: isInverted, end: start))
        append(inner, in: &diagnostics)
        let end = template.steps.count
        template.steps[start] = .skip(slot: slot, isInverted: isInverted, end: end)
      case .partial(let name, let range): put(name, at: range, in: &diagnostics)
      }
    }
  }

  private mutating func append(_ bytes: [UInt8]) {
    // Not joined with a literal before: a section may end between the two.
    template.steps.append(.literal(bytes))
    byteCount += bytes.count
  }

  private mutating func put(
    _ name: String, at range: SourceRange, in diagnostics: inout Diagnostics
  ) {
    if let first = path.firstIndex(of: name) {
      let circle = (path[first...] + [name]).map { "'\($0)'" }.joined(separator: " → ")
      diagnostics.report(
        .error, "recursive-template-partial", at: range, "Partial puts itself in: \(circle)")
      return
    }
    partialCount += 1
    guard partialCount <= Self.mostPartials, byteCount <= Self.mostBytes else {
      diagnostics.report(
        .error, "oversized-template", at: range,
        "Partial '\(name)' makes '\(path[0])' larger than \(Self.mostPartials) partials or 4 MiB")
      return
    }
    path.append(name)
    used.insert(name)
    append(nodes[name] ?? [], in: &diagnostics)
    path.removeLast()
  }
}
