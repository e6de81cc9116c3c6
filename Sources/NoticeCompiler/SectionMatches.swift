import NoticeDiagnostics
import NoticeModel

/// Which section of a translation translates which of its source.
///
/// By id. Headings without ids translate the sections that no id claims, in their order, if there
/// are as many.
struct SectionMatches {
  /// A section of the source with its translation.
  typealias Pair = (source: ArrangedSection, translation: Section)

  /// The sections of the source that are translated, in the order of the source.
  private(set) var pairs: [Pair] = []
  /// Those that are not, each with the place behind which its translation is expected.
  private(set) var missing: [(source: ArrangedSection, place: SourceRange)] = []
  /// The sections of the translation that translate none.
  private(set) var unknown: [Section] = []
  /// The pairs whose translation stands in another order, or at another level, than its source.
  private(set) var misplaced: [Pair] = []

  /// Matches the sections of a translation with those of its source.
  init(of source: [ArrangedSection], with translation: Text) {
    let source = source.flattened
    let found = translation.sections.flatMap(\.flattened)
    let places = Self.places(of: source, in: found)
    var last = translation.title.range
    for section in source {
      guard let place = places[section.id] else {
        missing.append((section, last))
        continue
      }
      pairs.append((section, found[place]))
      last = found[place].heading.range
    }
    let known = Set(places.values)
    unknown = found.indices.filter { !known.contains($0) }.map { found[$0] }
    findMisplaced(places)
  }

  /// The translated sections, by the ids of their sources.
  var sections: [SectionID: Section] {
    Dictionary(
      pairs.map { ($0.source.id, $0.translation) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where each section of the source is translated.
  private static func places(
    of source: [ArrangedSection], in found: [Section]
  ) -> [SectionID: Int] {
    var current: [SectionID: SectionID] = [:]
    for section in source {
      for former in section.formerIDs { current[former] = section.id }
    }
    for section in source { current[section.id] = section.id }
    var places: [SectionID: Int] = [:]
    for (index, section) in found.enumerated() {
      guard let id = section.attributes.id.flatMap({ current[$0.value] }), places[id] == nil
      else { continue }
      places[id] = index
    }
    let open = source.filter { places[$0.id] == nil }
    let nameless = found.indices.filter { found[$0].attributes.id == nil }
    guard nameless.count == open.count else { return places }
    for (section, index) in zip(open, nameless) { places[section.id] = index }
    return places
  }

  private mutating func findMisplaced(_ places: [SectionID: Int]) {
    var last = -1
    for pair in pairs {
      guard let place = places[pair.source.id] else { continue }
      if place < last || pair.source.heading.level != pair.translation.heading.level {
        misplaced.append(pair)
      }
      last = max(last, place)
    }
  }
}

extension [ArrangedSection] {
  /// The sections with those inside them, in the order of reading.
  fileprivate var flattened: [ArrangedSection] {
    flatMap { [$0] + $0.subsections.flattened }
  }
}

extension Section {
  /// The section with those inside it, in the order of reading.
  fileprivate var flattened: [Section] { [self] + subsections.flatMap(\.flattened) }
}
