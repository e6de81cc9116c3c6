package import NoticeDiagnostics
package import NoticeModel

/// The words of one section of an edition, without those of the sections inside it, in a form that
/// only a change of this section changes.
///
/// Left out is what follows from other places: numbers, what references print, the names of regions,
/// dates; and marks without words of their own. Kept is where links and references lead, and for
/// whom a part is.
package struct SectionWords: Sendable, Equatable {
  /// The section; the lead's words begin with those of the title.
  package let id: SectionID
  /// The words.
  package let bytes: [UInt8]
  /// Where the section was written.
  package let range: SourceRange

  package static func == (left: SectionWords, right: SectionWords) -> Bool {
    left.id == right.id && left.bytes == right.bytes
  }

  /// The words of all sections, each before those inside it.
  package static func all(of edition: Edition) -> [SectionWords] {
    var result: [SectionWords] = []
    var lead = SectionWordsWriter()
    lead.append(edition.title)
    lead.append(edition.lead)
    result.append(
      SectionWords(id: .lead, bytes: lead.words.bytes, range: firstRange(in: edition.title)))
    for section in edition.sections { append(section, to: &result) }
    return result
  }

  /// The words of each section by its id; of several with one id, which an edition with errors may
  /// have, those of the first.
  package static func byID(of edition: Edition) -> [SectionID: [UInt8]] {
    Dictionary(all(of: edition).map { ($0.id, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of all sections as one, with the ids of the sections, by which two editions are
  /// compared whatever their dates and numbers.
  package static func body(of edition: Edition) -> [UInt8] {
    var body: [UInt8] = []
    for section in all(of: edition) {
      body += section.id.rawValue.utf8
      body.append(.lineFeed)
      body += section.bytes
      body.append(.lineFeed)
    }
    return body
  }

  private static func append(_ section: EditionSection, to result: inout [SectionWords]) {
    var writer = SectionWordsWriter()
    if let audience = section.audience {
      writer.append(audience.regions, isNegated: audience.isNegated)
    }
    writer.append(section.statements)
    writer.append(section.heading)
    writer.append(section.blocks)
    result.append(
      SectionWords(
        id: section.id, bytes: writer.words.bytes, range: firstRange(in: section.heading)))
    for subsection in section.subsections { append(subsection, to: &result) }
  }

  private static func firstRange(in inlines: [Inline]) -> SourceRange {
    for inline in inlines {
      switch inline {
      case .text(let prose), .code(let prose): return prose.range
      case .emphasis(let inner), .strong(let inner): return firstRange(in: inner)
      case .link(let link): return link.range
      case .image(let image): return image.range
      case .value(let value): return value.range
      case .reference(let reference): return reference.range
      case .softBreak, .lineBreak: continue
      }
    }
    return .none
  }
}

/// Gathers the words of a section.
private struct SectionWordsWriter {
  var words = WordSequence(capacity: 1024)

  mutating func append(_ blocks: [Block]) {
    for block in blocks {
      words.endWord()
      switch block {
      case .paragraph(let paragraph): append(paragraph.content)
      case .list(let list): append(list)
      case .table(let table):
        for cell in table.header + table.rows.joined() {
          words.endWord()
          append(cell.content)
        }
      case .quotation(let quotation): append(quotation.blocks)
      case .code(let code): append(code.text)
      case .thematicBreak: break
      case .regional(let clause):
        append(clause.condition)
        append(clause.statements)
        append(clause.blocks)
        mark("]")
      }
    }
  }

  private mutating func append(_ list: List) {
    for item in list.items {
      words.endWord()
      for condition in item.conditions { append(condition) }
      append(item.blocks)
    }
  }

  mutating func append(_ inlines: [Inline]) {
    words.endWord()
    appendRun(inlines)
    words.endWord()
  }

  private mutating func appendRun(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let prose), .code(let prose): append(prose)
      case .emphasis(let inner), .strong(let inner): appendRun(inner)
      case .softBreak, .lineBreak: words.endWord()
      case .value(let value): mark("{{\(value.name)}}")
      case .link(let link):
        appendRun(link.content)
        mark("<\(link.destination)>")
      case .image(let image):
        append(image.alternative)
        mark("<\(image.destination)>")
      case .reference(let reference):
        if case .words(let inner) = reference.form { appendRun(inner) }
        mark("<\(reference.notice?.rawValue ?? "")#\(reference.section?.rawValue ?? "")>")
      }
    }
  }

  private mutating func append(_ condition: RegionCondition) {
    append(condition.regions, isNegated: condition.isNegated)
    if let label = condition.label { append(label) }
  }

  mutating func append(_ regions: [RegionCode], isNegated: Bool) {
    mark("[" + (isNegated ? "not " : "") + regions.map(\.rawValue).joined(separator: ","))
  }

  /// Appends what front matter says; that a supplement wins is no word of its author's.
  mutating func append(_ statements: [PartStatement]) {
    for statement in statements {
      words.endWord()
      switch statement.kind {
      case .value: append(statement.text)
      case .prevails: mark("[prevails")
      }
    }
  }

  private mutating func append(_ prose: Prose) {
    words.append(prose.bytes, 0..<prose.bytes.count)
  }

  /// A word that no text can hold, for what is no word.
  private mutating func mark(_ text: String) {
    words.endWord()
    words.append(0x7F)
    let bytes = Array(text.utf8)
    words.append(bytes, 0..<bytes.count)
    words.endWord()
  }
}
