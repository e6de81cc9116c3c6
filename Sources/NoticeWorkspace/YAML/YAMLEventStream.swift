import CYAML

/// What libyaml says next about a file.
struct YAMLEvent {
  /// What begins or ends.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case alias
    case scalar(text: [UInt8], style: Style)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  /// How a text is written.
  enum Style {
    case plain
    case singleQuoted
    case doubleQuoted
    case block
  }

  /// What begins or ends.
  let kind: Kind
  /// Whether it carries an anchor, as in `&a x`.
  var hasAnchor = false
  /// Whether it carries a tag, as in `!a x`.
  var hasTag = false
  /// The first character, counted in Unicode scalars from the start of the input.
  let start: Int
  /// The character behind the last one.
  let end: Int
}

/// Why libyaml could not go on.
struct YAMLProblem: Error {
  /// libyaml's own words.
  let text: String
  /// What libyaml was doing, in its own words.
  let context: String
  /// The character where it gave up, in Unicode scalars from the start of the input.
  let index: Int
  /// The character where what it was doing began.
  let contextIndex: Int
}

/// The events of one YAML input, one after the other.
///
/// The only place that calls libyaml. Owns the parser and a copy of the input, which libyaml keeps
/// a pointer to, and frees both when it goes away.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Opens a stream over UTF-8 without a byte order mark; `nil` if there is no memory for it.
  init?(_ bytes: ArraySlice<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    input = .allocate(capacity: max(bytes.count, 1))
    _ = input.initialize(fromContentsOf: bytes)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; not to be asked for again after the end of the stream or a problem.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private var problem: YAMLProblem {
    let state = parser.pointee
    return YAMLProblem(
      text: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "",
      index: state.problem_mark.index, contextIndex: state.context_mark.index)
  }
}

extension YAMLEvent {
  /// Copies what is wanted out of libyaml's event.
  fileprivate init(_ event: yaml_event_t) {
    start = event.start_mark.index
    end = event.end_mark.index
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT:
      let document = event.data.document_start
      kind = .documentStart(
        hasDirectives: document.version_directive != nil
          || document.tag_directives.start != document.tag_directives.end)
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(text: Array(text), style: Style(scalar.style))
      hasAnchor = scalar.anchor != nil
      hasTag = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      hasAnchor = event.data.sequence_start.anchor != nil
      hasTag = event.data.sequence_start.tag != nil
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      hasAnchor = event.data.mapping_start.anchor != nil
      hasTag = event.data.mapping_start.tag != nil
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: kind = .streamEnd
    }
  }
}

extension YAMLEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
