import NoticeDiagnostics
import NoticeModel

/// Compares the clauses of a translated section with those of its source.
struct BlockParity {
  /// What was said before, and is said of the differences.
  var diagnostics: Diagnostics

  /// Compares blocks; `near` is where a missing one would be looked for.
  mutating func compare(_ source: [Block], _ translation: [Block], near: SourceRange) {
    let kinds = zip(source, translation).first { $0.kindName != $1.kindName }
    if let (expected, found) = kinds {
      diagnostics.reportKind(found.kindName, insteadOf: expected.kindName, at: found.range)
    } else if source.count > translation.count {
      let missing = source[translation.count]
      diagnostics.reportMissing(
        missing.kindName, at: translation.last?.range ?? near, source: missing.range)
    } else if let added = translation.dropFirst(source.count).first {
      diagnostics.reportAdded(added.kindName, at: added.range)
    } else {
      for (source, translation) in zip(source, translation) { compare(source, translation) }
    }
  }

  private mutating func compare(_ source: Block, _ translation: Block) {
    switch (source, translation) {
    case (.paragraph(let source), .paragraph(let translation)):
      compare(source.content, translation.content, at: translation.range)
    case (.list(let source), .list(let translation)): compare(source, translation)
    case (.table(let source), .table(let translation)): compare(source, translation)
    case (.quotation(let source), .quotation(let translation)):
      compare(source.blocks, translation.blocks, near: translation.range)
    case (.regional(let source), .regional(let translation)):
      compare([source.condition], [translation.condition], at: translation.range)
      compare(source.blocks, translation.blocks, near: translation.range)
    default: break
    }
  }

  /// Compares whom a part is for; labels are words.
  mutating func compare(
    _ source: [RegionCondition], _ translation: [RegionCondition], at range: SourceRange
  ) {
    let isSame = source.elementsEqual(translation) {
      Set($0.regions) == Set($1.regions) && $0.isNegated == $1.isNegated
    }
    if !isSame { diagnostics.reportReaders(translation, insteadOf: source, at: range) }
  }

  private mutating func compare(_ source: List, _ translation: List) {
    if source.isOrdered != translation.isOrdered {
      diagnostics.reportListKind(isOrdered: source.isOrdered, at: translation.range)
    }
    guard source.items.count == translation.items.count else {
      return diagnostics.reportCount(
        "list-item", translation.items.count, insteadOf: source.items.count,
        at: translation.range)
    }
    for (source, translation) in zip(source.items, translation.items) {
      if source.id != translation.id {
        diagnostics.reportItem(translation.id, insteadOf: source.id, at: translation.range)
      }
      compare(source.conditions, translation.conditions, at: translation.range)
      compare(source.blocks, translation.blocks, near: translation.range)
    }
  }

  private mutating func compare(_ source: Table, _ translation: Table) {
    guard source.header.count == translation.header.count else {
      return diagnostics.reportCount(
        "table-column", translation.header.count, insteadOf: source.header.count,
        at: translation.range)
    }
    guard source.rows.count == translation.rows.count else {
      return diagnostics.reportCount(
        "table-row", translation.rows.count, insteadOf: source.rows.count, at: translation.range)
    }
    for (source, translated) in zip(
      [source.header] + source.rows, [translation.header] + translation.rows)
    {
      for (source, cell) in zip(source, translated) {
        compare(source.content, cell.content, at: translation.range)
      }
    }
  }

  /// Compares what in words is no word: values, references, targets of links.
  mutating func compare(_ source: [Inline], _ translation: [Inline], at range: SourceRange) {
    let expected = NamedThings(in: source)
    let found = NamedThings(in: translation)
    guard expected != found else { return }
    for value in expected.values.subtracting(found.values).sorted() {
      diagnostics.reportMissingValue(value, at: range)
    }
    for value in found.values.subtracting(expected.values).sorted() {
      diagnostics.reportTarget("Value '\(value)'", "translated-value", at: range)
    }
    diagnostics.reportTargets(
      expected.references, found.references, "Reference to", "translated-reference", at: range)
    diagnostics.reportTargets(
      expected.links, found.links, "Link to", "translated-link", at: range)
  }
}

/// What words name that a translation keeps.
private struct NamedThings: Equatable {
  var values: Set<ValueName> = []
  var references: Set<String> = []
  var links: Set<String> = []

  init(in content: [Inline]) {
    take(content)
  }

  private mutating func take(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .text, .code, .softBreak, .lineBreak: break
      case .emphasis(let inner), .strong(let inner): take(inner)
      case .value(let value): values.insert(value.name)
      case .link(let link):
        links.insert(link.destination.description)
        take(link.content)
      case .image(let image): links.insert(image.destination.description)
      case .reference(let reference):
        let notice = reference.notice.map { "notice:\($0)" } ?? ""
        references.insert(notice + (reference.section.map { "#\($0)" } ?? ""))
        if case .words(let inner) = reference.form { take(inner) }
      }
    }
  }
}

extension Block {
  /// The kind as it is called in messages.
  fileprivate var kindName: String {
    switch self {
    case .paragraph: "paragraph"
    case .list: "list"
    case .table: "table"
    case .quotation: "quotation"
    case .code: "block of code"
    case .thematicBreak: "thematic break"
    case .regional: "regional clause"
    }
  }
}

extension Diagnostics {
  fileprivate mutating func reportKind(
    _ found: String, insteadOf expected: String, at range: SourceRange
  ) {
    report(
      .error, "translated-clause-kind", at: range,
      "Translation has a \(found) where the source has a \(expected)")
  }

  fileprivate mutating func reportMissing(
    _ kind: String, at range: SourceRange, source: SourceRange
  ) {
    report(
      .error, "missing-translated-clause", at: range,
      "A \(kind) of the source is not translated; it comes behind this",
      notes: [Diagnostic.Note("the \(kind) in the source", at: place(source))])
  }

  fileprivate mutating func reportAdded(_ kind: String, at range: SourceRange) {
    report(
      .error, "added-translated-clause", at: range,
      "Translation has a \(kind) that the source does not have")
  }

  fileprivate mutating func reportReaders(
    _ found: [RegionCondition], insteadOf expected: [RegionCondition], at range: SourceRange
  ) {
    report(
      .error, "translated-region", at: range,
      "Translation is for \(Self.readers(found)); the source is for \(Self.readers(expected))")
  }

  private static func readers(_ conditions: [RegionCondition]) -> String {
    guard !conditions.isEmpty else { return "all readers" }
    return conditions.map { condition in
      (condition.isNegated ? "not " : "")
        + condition.regions.map(\.rawValue).joined(separator: ", ")
    }.joined(separator: " and ")
  }

  fileprivate mutating func reportListKind(isOrdered: Bool, at range: SourceRange) {
    report(
      .error, "translated-list-kind", at: range,
      isOrdered
        ? "List of bullets translates an ordered one, whose numbers references print"
        : "Ordered list translates one of bullets")
  }

  fileprivate mutating func reportCount(
    _ thing: String, _ found: Int, insteadOf expected: Int, at range: SourceRange
  ) {
    let name = thing.split(separator: "-").joined(separator: " ") + (found == 1 ? "" : "s")
    report(
      .error, "translated-\(thing)s", at: range,
      "\(found) \(name) in the translation; \(expected) in the source")
  }

  fileprivate mutating func reportItem(
    _ found: SectionID?, insteadOf expected: SectionID?, at range: SourceRange
  ) {
    let names = [found, expected].map { $0.map { "id '\($0)'" } ?? "no id" }
    report(
      .error, "translated-item-id", at: range,
      "List item has \(names[0]); it has \(names[1]) in the source",
      explanation: "References in every language lead to the same items.")
  }

  fileprivate mutating func reportMissingValue(_ value: ValueName, at range: SourceRange) {
    report(
      .error, "translated-value", at: range,
      "Value '\(value)' of the source is not in the translation",
      explanation: "A value that is typed stays as it is when the value changes, or is another for "
        + "some readers.")
  }

  fileprivate mutating func reportTarget(
    _ thing: String, _ name: String, at range: SourceRange
  ) {
    report(.warning, name, at: range, "\(thing) is not in the source")
  }

  fileprivate mutating func reportTargets(
    _ expected: Set<String>, _ found: Set<String>, _ thing: String, _ name: String,
    at range: SourceRange
  ) {
    for target in expected.subtracting(found).sorted() {
      report(.warning, name, at: range, "\(thing) '\(target)' of the source is not translated")
    }
    for target in found.subtracting(expected).sorted() {
      reportTarget("\(thing) '\(target)'", name, at: range)
    }
  }
}
