import NoticeDiagnostics
import NoticeModel

/// What a reader of one edition's Word document should find, as JSON: its paragraphs and tables, with
/// words, labels, styles, looks and links.
///
/// Walks the tree of the edition, and knows nothing of clauses, redlines or WordprocessingML.
struct EditionOutline {
  private var blocks: [String] = []

  /// The outline of an edition.
  static func json(of edition: Edition) -> String {
    var outline = EditionOutline()
    outline.read(edition)
    return "[" + outline.blocks.joined(separator: ",\n ") + "]"
  }

  private mutating func read(_ edition: Edition) {
    append("Title", edition.title)
    if let issuer = edition.issuer { append("Issuer", [.text(issuer)]) }
    for entry in edition.dateline { append("Dateline", [.text(entry.text)]) }
    if let supplemented = edition.supplemented { append("Dateline", supplemented.statement) }
    for pointer in edition.pointers { append("Dateline", [.text(pointer.text)]) }
    if !edition.lead.isEmpty { read(edition.lead, in: Place()) }
    for section in edition.sections { read(section) }
    for line in edition.signature { append("Signature", [.text(line)]) }
  }

  private mutating func read(_ section: EditionSection) {
    let number = section.number.map { [Inline.text($0), .text(" ")] } ?? []
    append("Heading\(section.level - 1)", number + section.heading)
    if let audience = section.audience { append("Audience", Self.inlines(of: audience)) }
    for statement in section.statements { append("Audience", [.emphasis([.text(statement.text)])]) }
    if !section.blocks.isEmpty { read(section.blocks, in: Place()) }
    for subsection in section.subsections { read(subsection) }
  }

  /// Where a block lies.
  private struct Place {
    var style = "BodyText"
    var depth = 0
    var lists = 0

    func inside(_ style: String) -> Place {
      Place(style: style, depth: depth + 1, lists: lists)
    }
  }

  private mutating func read(_ blocks: [Block], in place: Place, label: [Inline] = []) {
    var label = label
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): append(place.style, label + paragraph.content, place.depth)
      case .list(let list) where list.items.isEmpty: append(place.style, label, place.depth)
      default:
        if !label.isEmpty { append("ListParagraph", label, place.depth) }
        read(block, in: place)
      }
      label = []
    }
    if blocks.isEmpty { append(place.style, label, place.depth) }
  }

  private mutating func read(_ block: Block, in place: Place) {
    switch block {
    case .paragraph: break
    case .list(let list): read(list, in: place)
    case .table(let table): append(table, place.depth)
    case .quotation(let quotation): read(quotation.blocks, in: place.inside("Quote"))
    case .code(let code):
      let lines = code.text.description.split(separator: "\n", omittingEmptySubsequences: false)
      let words = lines.map { [Inline.text(Prose(String($0)))] }.joined(separator: [.lineBreak])
      append("CodeBlock", Array(words).trailingBreakRemoved, place.depth)
    case .thematicBreak: append("Rule", [], place.depth)
    case .regional(let clause):
      let inner = clause.audience == nil ? place : place.inside("RegionalText")
      if let audience = clause.audience {
        append("Audience", Self.inlines(of: audience), inner.depth)
      }
      for statement in clause.statements {
        append("Audience", [.emphasis([.text(statement.text)])], inner.depth)
      }
      read(clause.blocks, in: inner)
    }
  }

  private mutating func read(_ list: List, in place: Place) {
    var inner = place.inside("ListParagraph")
    inner.lists += 1
    for (index, item) in list.items.enumerated() {
      let bullet = ["•", "–", "▪"][place.lists % 3]
      let number = list.start.map { "\(item.ordinal ?? $0 + index)." }
      let label = item.label?.description ?? number ?? bullet
      let audience = item.audience.map { Self.inlines(of: $0) + [.text(" ")] } ?? []
      read(item.blocks, in: inner, label: [.text(Prose(label + "\t"))] + audience)
    }
  }

  private static func inlines(of audience: AudienceLabel) -> [Inline] {
    [.emphasis([.text(audience.text)])] + (audience.replaces.map { [.text(" "), .text($0)] } ?? [])
  }

  // MARK: Writing

  private mutating func append(_ style: String, _ content: [Inline], _ depth: Int = 0) {
    blocks.append("[\"p\", \"\(style)\", \(depth), \(OutlineRuns.json(of: content))]")
  }

  private mutating func append(_ table: Table, _ depth: Int) {
    let rows = ([table.header] + table.rows).map { row in
      let cells = row.enumerated().map { column, cell in
        "[\"\(table.alignments[column])\", \(OutlineRuns.json(of: cell.content))]"
      }
      return "[" + cells.joined(separator: ", ") + "]"
    }
    blocks.append("[\"t\", \(depth), [" + rows.joined(separator: ", ") + "]]")
  }
}

/// The runs of some inlines.
private struct OutlineRuns {
  private struct Run {
    var text: String
    var look: String
    var target: [String]

    func joins(_ other: Run) -> Bool { look == other.look && target == other.target }
  }

  private var runs: [Run] = []

  static func json(of inlines: [Inline]) -> String {
    var result = OutlineRuns()
    result.read(inlines, look: [], target: [])
    let runs = result.runs.map { run in
      let target = run.target.map(quoted).joined(separator: ", ")
      return "[\(quoted(run.text)), \"\(run.look)\", [\(target)]]"
    }
    return "[" + runs.joined(separator: ", ") + "]"
  }

  private mutating func append(_ text: String, _ look: Set<Character>, _ target: [String]) {
    guard !text.isEmpty else { return }
    let run = Run(text: text, look: String(look.sorted()), target: target)
    if let last = runs.last, last.joins(run) {
      runs[runs.count - 1].text += text
    } else {
      runs.append(run)
    }
  }

  private mutating func read(_ inlines: [Inline], look: Set<Character>, target: [String]) {
    for inline in inlines {
      switch inline {
      case .text(let prose): append(prose.description, look, target)
      case .code(let prose): append(prose.description, look.union(["c"]), target)
      case .emphasis(let content): read(content, look: look.union(["i"]), target: target)
      case .strong(let content): read(content, look: look.union(["b"]), target: target)
      case .link(let link):
        read(link.content, look: look, target: Self.target(link.destination, link.title))
      case .image(let image):
        append(
          image.alternative.description, look, Self.target(image.destination, image.title))
      case .softBreak: append(" ", look, target)
      case .lineBreak: append("\n", look, target)
      case .value(let value): append("{{\(value.name)}}", look, target)
      case .reference(let reference): read(reference, look: look)
      }
    }
  }

  private mutating func read(_ reference: CrossReference, look: Set<Character>) {
    var target: [String] = []
    if case .here(let id) = reference.resolution?.destination { target = ["#\(id)"] }
    if let title = reference.title { target.append(title.description) }
    if case .words(let words) = reference.form {
      read(words, look: look, target: target)
    } else {
      append(reference.resolution?.label.description ?? "", look, target)
    }
  }

  private static func target(_ destination: Prose, _ title: Prose?) -> [String] {
    [destination.description] + (title.map { [$0.description] } ?? [])
  }
}

/// A JSON string.
private func quoted(_ text: String) -> String { "\"" + JSONText.escaped(text) + "\"" }

extension [Inline] {
  /// The lines without the empty one behind the last line end.
  fileprivate var trailingBreakRemoved: [Inline] {
    guard count >= 2, self[count - 1] == .text(""), self[count - 2] == .lineBreak else {
      return self
    }
    return Array(dropLast(2))
  }
}
