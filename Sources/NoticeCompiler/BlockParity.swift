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
