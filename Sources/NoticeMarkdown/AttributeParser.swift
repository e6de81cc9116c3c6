import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

/// Reads the attributes of a section, `{#id topic=rights .unnumbered was=old}`: a closed list.
struct AttributeParser {
  private let lines: SourceLines
  private let findings: Findings
  private var attributes = SectionAttributes()
  private var seen: [(name: String, place: SourceRange)] = []

  private static let names = [
    "topic", "was", "after", "before", "into", "replaces", "except", "unnumbered",
  ]

  /// Reads what stands between the braces, `range` being its bytes.
  static func attributes(
    in range: Range<Int>, of lines: SourceLines, findings: Findings
  ) -> SectionAttributes {
    var parser = AttributeParser(lines: lines, findings: findings)
    var cursor = ByteCursor(lines.bytes, in: range)
    cursor.skipBlanks()
    while !cursor.isAtEnd {
      parser.read(&cursor)
      cursor.skipBlanks()
    }
    return parser.attributes
  }

  private init(lines: SourceLines, findings: Findings) {
    self.lines = lines
    self.findings = findings
  }

  private mutating func read(_ cursor: inout ByteCursor) {
    let start = cursor.index
    if cursor.current == .hash {
      cursor.advance()
      readID(cursor.word(), from: start)
      return
    }
    cursor.skip { $0 != UInt8(ascii: "=") && !$0.isBlank }
    let name = text(start..<cursor.index)
    guard cursor.current == UInt8(ascii: "=") else { return readFlag(name, start..<cursor.index) }
    cursor.advance()
    let value = value(of: name, &cursor)
    readPair(name, value, range(start..<value.upperBound))
  }

  /// The bytes behind an equals sign; a list of regions goes on behind a comma and a space.
  private func value(of name: String, _ cursor: inout ByteCursor) -> Range<Int> {
    var value = cursor.word()
    while name == "except", !value.isEmpty, lines.bytes[value.upperBound - 1] == .comma,
      !cursor.isAtEnd
    {
      cursor.skipBlanks()
      value = value.lowerBound..<cursor.word().upperBound
    }
    return value
  }

  private mutating func readFlag(_ name: String, _ place: Range<Int>) {
    guard name == ".unnumbered" else { return reportUnknown(name, range(place)) }
    guard isFirst(name, at: range(place)) else { return }
    attributes.isUnnumbered = true
  }

  private mutating func readID(_ word: Range<Int>, from start: Int) {
    let place = range(start..<word.upperBound)
    guard isFirst("#id", at: place), let id = sectionID(word, at: place) else { return }
    if id == .lead {
      findings.report(
        .error, "reserved-id", at: place, "Id 'lead' is that of what comes before the first section"
      )
      return
    }
    attributes.id = .init(id, at: place)
  }

  private mutating func readPair(_ name: String, _ value: Range<Int>, _ place: SourceRange) {
    switch name {
    case "topic": readTopic(text(value), at: place, range(value))
    case "was":
      if let id = target(value) { attributes.formerIDs.append(.init(id, at: place)) }
    case "after": put({ .after($0) }, target(value), at: place)
    case "before": put({ .before($0) }, target(value), at: place)
    case "into": put({ .into($0) }, target(value), at: place)
    case "replaces": put({ .replaces($0) }, target(value), at: place)
    case "except": readExceptions(value, at: place)
    default: reportUnknown(name, place)
    }
  }

  private mutating func readTopic(_ name: String, at place: SourceRange, _ value: SourceRange) {
    guard isFirst("topic=", at: place) else { return }
    if let topic = Topic(rawValue: name) {
      attributes.topic = .init(topic, at: place)
      return
    }
    let all = Topic.allCases.map(\.rawValue)
    let nearest = EditDistance.nearest(to: name, among: all)
    findings.report(
      .error, "unknown-topic", at: value, "Topic '\(name)' is unknown" + Self.question(nearest),
      explanation: "Topics are " + all.joined(separator: ", ") + ".",
      fix: nearest.first.map { ("Write '\($0)'", value, $0) })
  }

  private mutating func readExceptions(_ value: Range<Int>, at place: SourceRange) {
    guard isFirst("except=", at: place) else { return }
    var cursor = ByteCursor(lines.bytes, in: value)
    while !cursor.isAtEnd {
      cursor.skipBlanks()
      let start = cursor.index
      cursor.skip { $0 != .comma && !$0.isBlank }
      let code = RegionCode(text(start..<cursor.index))
      let written = range(start..<cursor.index)
      if code.isWellFormedRegion {
        attributes.exceptions.append(.init(code, at: written))
      } else {
        findings.report(
          .error, "malformed-attribute", at: written, "'\(code)' cannot be the code of a region",
          explanation: "Regions are parted by commas: 'except=US,CA'.")
      }
      cursor.skipBlanks()
      cursor.skip { $0 == .comma }
    }
  }

  /// Keeps where a supplement's section goes; there is one such place.
  private mutating func put(
    _ make: (SectionID) -> SectionAttributes.Placement, _ target: SectionID?, at place: SourceRange
  ) {
    guard let target else { return }
    if let first = attributes.placement {
      findings.report(
        .error, "repeated-attribute", at: place,
        "Section has two places; one of after=, before=, into= and replaces= is allowed",
        notes: [("The first place", first.range)])
      return
    }
    attributes.placement = .init(make(target), at: place)
  }

  /// The id that a value names, with `#` or without.
  private func target(_ value: Range<Int>) -> SectionID? {
    let hasHash = !value.isEmpty && lines.bytes[value.lowerBound] == .hash
    return sectionID(
      (value.lowerBound + (hasHash ? 1 : 0))..<value.upperBound, at: range(value))
  }

  private func sectionID(_ word: Range<Int>, at place: SourceRange) -> SectionID? {
    let id = SectionID(text(word))
    if id.isWellFormed { return id }
    findings.report(
      .error, "malformed-id", at: place,
      id.rawValue.isEmpty ? "Attribute names no id" : "'\(id)' cannot be an id",
      explanation: "An id is small letters and digits with single hyphens between them, at most 64."
    )
    return nil
  }

  private mutating func isFirst(_ name: String, at place: SourceRange) -> Bool {
    if let first = seen.first(where: { $0.name == name })?.place {
      findings.report(
        .error, "repeated-attribute", at: place, "Attribute '\(name)' is given twice",
        notes: [("The first time", first)])
      return false
    }
    seen.append((name, place))
    return true
  }

  private func reportUnknown(_ name: String, _ place: SourceRange) {
    let bare = String(name.drop { $0 == "." })
    let nearest = EditDistance.nearest(to: bare, among: Self.names).map { name in
      name == "unnumbered" ? ".unnumbered" : name + "="
    }
    findings.report(
      .error, "unknown-attribute", at: place,
      "Attribute '\(name)' is unknown" + Self.question(nearest),
      explanation: "Allowed are #id, topic=, .unnumbered, was=, after=, before=, into=, replaces= "
        + "and except=.")
  }

  private static func question(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return "; did you mean " + names.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: lines.bytes[range], as: UTF8.self)
  }

  private func range(_ range: Range<Int>) -> SourceRange {
    lines.range(range.lowerBound, range.upperBound)
  }
}
