import NoticeDiagnostics
import NoticeUnicode

/// Builds the tree of one YAML input out of libyaml's events.
struct YAMLTreeBuilder {
  /// Ends the reading; the reason was reported.
  private struct Stop: Error {}

  /// What was found to be wrong, in order.
  private(set) var problems: [Diagnostic] = []

  private var source: YAMLSource
  private let origin: YAMLReader.Origin
  private var nodes = 0

  /// Makes a builder for that range of a file.
  init(file: SourceFile, range: SourceRange, origin: YAMLReader.Origin) {
    self.origin = origin
    source = YAMLSource(file: file, range: range)
  }

  /// The value of the input; `nil` if reading had to stop.
  mutating func value() -> YAMLNode? {
    guard var events = YAMLEventStream(source.bytes) else { return nil }
    do throws(Stop) {
      return try document(&events)
    } catch {
      return nil
    }
  }

  private mutating func document(_ events: inout YAMLEventStream) throws(Stop) -> YAMLNode {
    var root = YAMLNode.empty(source.start)
    var documents = 0
    while true {
      let event = try next(&events)
      switch event.kind {
      case .streamEnd:
        return root
      case .documentStart(let hasDirectives):
        documents += 1
        if hasDirectives { try refuse(event, .directive) }
        if documents > 1 {
          try refuse(event, .secondDocument)
          throw Stop()
        }
        if let node = try node(from: next(&events), depth: 0, &events) { root = node }
      default:
        continue
      }
    }
  }

  /// The node that begins with `event`; `nil` if it is an alias, which is refused.
  private mutating func node(
    from event: YAMLEvent, depth: Int, _ events: inout YAMLEventStream
  ) throws(Stop) -> YAMLNode? {
    try count(event)
    if event.hasAnchor { try refuse(event, .anchor) }
    if event.hasTag { try refuse(event, .tag) }
    switch event.kind {
    case .scalar(let text, let style):
      return try scalarNode(event, text, style)
    case .sequenceStart:
      return try sequence(event, depth: depth + 1, &events)
    case .mappingStart:
      return try mapping(event, depth: depth + 1, &events)
    case .alias:
      try refuse(event, .alias)
      return nil
    default:
      preconditionFailure("libyaml gives a value where its grammar asks for one")
    }
  }

  private mutating func sequence(
    _ start: YAMLEvent, depth: Int, _ events: inout YAMLEventStream
  ) throws(Stop) -> YAMLNode {
    try checkDepth(depth, at: start)
    var items: [YAMLNode] = []
    var last = start
    while true {
      let event = try next(&events)
      if case .sequenceEnd = event.kind {
        return .sequence(
          items, source.range(of: start, closedBy: event, lastItem: items.last?.range))
      }
      last = event
      if let item = try node(from: last, depth: depth, &events) { items.append(item) }
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, depth: Int, _ events: inout YAMLEventStream
  ) throws(Stop) -> YAMLNode {
    try checkDepth(depth, at: start)
    var entries: [YAMLEntry] = []
    var known: [[UInt8]: SourceRange] = [:]
    while true {
      let event = try next(&events)
      if case .mappingEnd = event.kind {
        let last = entries.last?.value.range
        return .mapping(entries, source.range(of: start, closedBy: event, lastItem: last))
      }
      let key = try key(from: event, depth: depth, &events)
      let value = try node(from: next(&events), depth: depth, &events)
      guard let key, try isFirst(key, in: &known), let value else { continue }
      entries.append(YAMLEntry(key: key, value: value))
    }
  }

  /// The key that begins with `event`; `nil` if it is refused.
  private mutating func key(
    from event: YAMLEvent, depth: Int, _ events: inout YAMLEventStream
  ) throws(Stop) -> YAMLScalar? {
    let node = try node(from: event, depth: depth, &events)
    switch node {
    case .scalar(let scalar):
      guard scalar.text == "<<", !scalar.isQuoted else { return scalar }
      try refuse(scalar.range, .mergeKey)
    case .empty(let range), .sequence(_, let range), .mapping(_, let range):
      guard !source.looksLikeValue(at: range) else {
        try refuse(range, .valueOutsideQuotes)
        throw Stop()
      }
      try refuse(range, .keyThatIsNoText)
    case nil:
      break
    }
    return nil
  }

  private mutating func isFirst(
    _ key: YAMLScalar, in known: inout [[UInt8]: SourceRange]
  ) throws(Stop) -> Bool {
    guard let first = known.updateValue(key.range, forKey: Array(key.text.utf8)) else {
      return true
    }
    known[Array(key.text.utf8)] = first
    let note = Diagnostic.Note("first written here", at: source.place(first))
    try refuse(key.range, .duplicateKey(key.text), notes: [note])
    return false
  }

  private mutating func scalarNode(
    _ event: YAMLEvent, _ text: [UInt8], _ style: YAMLEvent.Style
  ) throws(Stop) -> YAMLNode {
    let range = source.range(of: event)
    if style == .plain, text.isEmpty { return .empty(range) }
    if style == .doubleQuoted, origin == .author { try checkEscapes(in: range, text) }
    return .scalar(
      YAMLScalar(
        text: String(decoding: text, as: UTF8.self), isQuoted: style != .plain, range: range))
  }

  /// Refuses escapes that write a character by its number: they could hide what the check of the
  /// file's own bytes would have refused.
  private mutating func checkEscapes(in range: SourceRange, _ text: [UInt8]) throws(Stop) {
    let end = Int(range.offset + range.length)
    var offset = Int(range.offset)
    var hasEscape = false
    while offset + 1 < end {
      guard source.file.bytes[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      hasEscape = true
      if !Self.plainEscapes.contains(source.file.bytes[offset + 1]) {
        try refuse(source.range(from: offset, to: offset + 2), .escape)
      }
      offset += 2
    }
    if hasEscape, !Normalization.isNFC(text) { try refuse(range, .escape) }
  }

  private static let plainEscapes = Array("\"\\/ nt\r\n".utf8)

  private mutating func count(_ event: YAMLEvent) throws(Stop) {
    nodes += 1
    guard nodes > origin.mostNodes else { return }
    try refuse(event, .tooManyNodes(origin.mostNodes))
    throw Stop()
  }

  private mutating func checkDepth(_ depth: Int, at event: YAMLEvent) throws(Stop) {
    guard depth > YAMLReader.deepestNesting else { return }
    try refuse(event, .tooDeep)
    throw Stop()
  }

  private mutating func next(_ events: inout YAMLEventStream) throws(Stop) -> YAMLEvent {
    do throws(YAMLProblem) {
      return try events.next()
    } catch {
      let report = YAMLSyntaxReport(error, in: &source)
      let start = source.range(from: report.offset, to: report.offset)
      try refuse(start, report.refusal, notes: report.notes)
      throw Stop()
    }
  }

  private mutating func refuse(_ event: YAMLEvent, _ refusal: YAMLRefusal) throws(Stop) {
    let start = Int(source.range(of: event).offset)
    try refuse(source.range(from: start, to: start + 1), refusal)
  }

  private mutating func refuse(
    _ range: SourceRange, _ refusal: YAMLRefusal, notes: [Diagnostic.Note] = []
  ) throws(Stop) {
    problems.append(refusal.diagnostic(at: source.place(range), notes: notes))
    if problems.count >= YAMLReader.mostProblems { throw Stop() }
  }
}
