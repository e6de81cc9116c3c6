import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

/// Settles the ids and topics of sections, text by text, so that no two of a notice share an id.
struct SectionReader {
  /// Where a text stands in its notice.
  enum Origin {
    /// The main text.
    case main
    /// A supplement whose sections are placed in the main text, with its place among the others.
    case supplement(Int, SupplementSource)
    /// A supplement that stands in for the main text, with its place among the others.
    case whole(Int, SupplementSource)
  }

  /// The language of the sources, for topics inferred from headings.
  let language: LanguageTag
  /// Every id given so far, with where it was written.
  private var places: [SectionID: SourceRange] = [:]
  /// How often an id was derived from headings of the same words, so that thousands of them cost
  /// no more than a search each.
  private var repeats: [String: Int] = [:]

  init(language: LanguageTag) {
    self.language = language
  }

  /// The sections of a text, ids and topics settled.
  mutating func sections(
    of text: Text, from origin: Origin = .main, in diagnostics: inout Diagnostics
  ) -> [ArrangedSection] {
    enterWrittenIDs(of: text, in: &diagnostics)
    return text.sections.map {
      var section = arranged($0, from: origin, parent: nil, in: &diagnostics)
      if case .supplement(_, let source) = origin {
        section.isSupplementRoot = true
        section.conditions.insert(source.condition, at: 0)
      }
      return section
    }
  }

  private mutating func arranged(
    _ section: Section, from origin: Origin, parent: Topic?, in diagnostics: inout Diagnostics
  ) -> ArrangedSection {
    let attributes = section.attributes
    if !origin.placesSections, let placement = attributes.placement {
      diagnostics.reportPlacementInMainText(at: placement.range)
    }
    let language = origin.supplement?.source.text.language ?? language
    let id = attributes.id?.value ?? derivedID(for: section.heading, in: &diagnostics)
    let topic = topic(of: section, in: language, parent: parent, in: &diagnostics)
    return ArrangedSection(
      id: id, formerIDs: attributes.formerIDs.map(\.value), heading: section.heading,
      level: section.heading.level, isNumbered: !attributes.isUnnumbered, topic: topic,
      supplement: origin.supplement?.index, isSupplementRoot: false, language: language,
      conditions: section.conditions, exceptions: attributes.exceptions.map(\.value),
      placement: origin.placesSections ? attributes.placement : nil, blocks: section.blocks,
      subsections: section.subsections.map {
        arranged($0, from: origin, parent: topic, in: &diagnostics)
      })
  }

  // MARK: - Ids

  private mutating func enterWrittenIDs(of text: Text, in diagnostics: inout Diagnostics) {
    for section in text.sections { enterWrittenIDs(of: section, in: &diagnostics) }
    BlockWalker.forEachItem(in: text.lead) { item in
      if let id = item.id { enter(id, at: item.range, in: &diagnostics) }
    }
  }

  private mutating func enterWrittenIDs(of section: Section, in diagnostics: inout Diagnostics) {
    if let id = section.attributes.id { enter(id.value, at: id.range, in: &diagnostics) }
    for former in section.attributes.formerIDs {
      enter(former.value, at: former.range, in: &diagnostics)
    }
    BlockWalker.forEachItem(in: section.blocks) { item in
      if let id = item.id { enter(id, at: item.range, in: &diagnostics) }
    }
    for subsection in section.subsections { enterWrittenIDs(of: subsection, in: &diagnostics) }
  }

  private mutating func enter(
    _ id: SectionID, at range: SourceRange, in diagnostics: inout Diagnostics
  ) {
    if id == .lead {
      diagnostics.reportReservedID(id, at: range)
    } else if let first = places[id] {
      // The reader has reported ids that one text gives twice.
      if first.file != range.file { diagnostics.reportDuplicateID(id, at: range, first: first) }
    } else {
      places[id] = range
    }
  }

  private mutating func derivedID(
    for heading: Heading, in diagnostics: inout Diagnostics
  ) -> SectionID {
    let stem = Self.slug(of: PlainText.bytes(of: heading.content))
    var count = repeats[stem] ?? 0
    var id: SectionID
    repeat {
      count += 1
      id = SectionID(count == 1 ? stem : "\(stem)-\(count)")
    } while id == .lead || places[id] != nil
    repeats[stem] = count
    places[id] = heading.range
    diagnostics.reportMissingID(id, at: heading.range)
    return id
  }

  /// The heading's ASCII letters and digits in lower case, words joined by hyphens.
  ///
  /// A heading that has none, such as a Japanese one, gives `section`.
  static func slug(of heading: [UInt8]) -> String {
    var slug: [UInt8] = []
    for byte in heading where slug.count < 56 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        slug.append(byte | 0x20)
      case UInt8(ascii: "'"):
        continue
      default:
        if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  // MARK: - Topics

  private func topic(
    of section: Section, in language: LanguageTag, parent: Topic?,
    in diagnostics: inout Diagnostics
  ) -> Topic {
    if let declared = section.attributes.topic?.value { return declared }
    if let parent { return parent }
    let heading = PlainText.bytes(of: section.heading.content)
    let inferred = TopicLexicon.topic(ofHeading: heading, language: language)
    diagnostics.reportInferredTopic(inferred, at: section.heading.range)
    return inferred ?? .other
  }
}

extension SectionReader.Origin {
  /// Whether its sections say where they go.
  fileprivate var placesSections: Bool {
    if case .supplement = self { true } else { false }
  }

  /// The supplement that it is.
  fileprivate var supplement: (index: Int, source: SupplementSource)? {
    switch self {
    case .main: nil
    case .supplement(let index, let source), .whole(let index, let source): (index, source)
    }
  }
}

extension SupplementSource {
  /// The readers that it is for, as a fence around all of it would say.
  var condition: RegionCondition { RegionCondition(regions: regions.map(\.value)) }
}

extension Diagnostics {
  fileprivate mutating func reportPlacementInMainText(at range: SourceRange) {
    report(
      .error, "placement-in-main-text", at: range,
      "Section of the main text has a placement; only a supplement's section is placed",
      explanation: "The main text's sections stand where they are written. "
        + "`except=` leaves one out for some readers.")
  }

  fileprivate mutating func reportReservedID(_ id: SectionID, at range: SourceRange) {
    report(
      .error, "reserved-id", at: range,
      "Id '\(id)' is reserved for what comes before the first section")
  }

  fileprivate mutating func reportDuplicateID(
    _ id: SectionID, at range: SourceRange, first: SourceRange
  ) {
    report(
      .error, "duplicate-id", at: range, "Id '\(id)' is already used in this notice",
      explanation: "Main text and supplements share one set of ids, because they share one page.",
      notes: [Diagnostic.Note("first used here", at: place(first))])
  }

  fileprivate mutating func reportMissingID(_ id: SectionID, at range: SourceRange) {
    report(
      .warning, "missing-section-id", at: range,
      "Section has no id of its own; '{#\(id)}' would keep its address when the heading changes",
      explanation: "Until then the id is derived from the heading.")
  }

  fileprivate mutating func reportInferredTopic(_ topic: Topic?, at range: SourceRange) {
    if let topic {
      report(
        .note, "inferred-topic", at: range,
        "Topic '\(topic.rawValue)' inferred from the heading; 'topic=\(topic.rawValue)' states it")
    } else {
      report(
        .warning, "unknown-topic", at: range,
        "No topic can be inferred from the heading; 'topic=' states it",
        explanation: "Changes to a section without a topic are judged as 'other'. Topics are: "
          + Topic.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }
}
