import NoticeModel

/// Reads the small part of Markdown that the tests are written in, with typed numbers as labels.
struct PlainNotice {
  private var edition: Edition
  private var path: [EditionSection] = []
  private var ids: Set<String> = []

  private init() {
    edition = Edition(
      notice: NoticeID("notice"), revision: nil, language: .english, title: [.text("Notice")])
  }

  /// The edition that a text says: headings, paragraphs, flat lists and tables.
  static func edition(_ text: String) -> Edition {
    var notice = PlainNotice()
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.isEmpty || line.hasPrefix("#") {
        notice.append(lines)
        lines = []
      }
      if line.hasPrefix("#") { notice.open(line) } else if !line.isEmpty { lines.append(line) }
    }
    notice.append(lines)
    notice.close(to: 1)
    return notice.edition
  }

  private mutating func open(_ line: String) {
    let level = line.prefix { $0 == "#" }.count
    var words = String(line.dropFirst(level + 1))
    if level == 1 {
      edition.title = [.text(Prose(words))]
      return
    }
    close(to: level)
    var number: Prose?
    if let match = words.prefixMatch(of: #/[0-9]+(\.[0-9]+)*\. /#) {
      number = Prose(String(words[..<match.range.upperBound].dropLast()))
      words = String(words[match.range.upperBound...])
    }
    var id = words.lowercased().replacing(#/[^a-z0-9]+/#, with: "-")
    while ids.contains(id) { id += "-2" }
    ids.insert(id)
    path.append(
      EditionSection(
        id: SectionID(id), level: level, number: number, heading: Self.inlines(words),
        topic: .other))
  }

  private mutating func close(to level: Int) {
    while let last = path.last, last.level >= level {
      path.removeLast()
      if path.isEmpty {
        edition.sections.append(last)
      } else {
        path[path.count - 1].subsections.append(last)
      }
    }
  }

  private mutating func append(_ lines: [String]) {
    guard let first = lines.first else { return }
    if first.hasPrefix("|") {
      append(.table(Self.table(lines)))
    } else if first.hasPrefix("- ") || first.firstMatch(of: #/^[0-9]+\. /#) != nil {
      append(.list(Self.list(lines)))
    } else {
      append(.paragraph(Paragraph(Self.inlines(lines.joined(separator: " ")))))
    }
  }

  private mutating func append(_ block: Block) {
    if path.isEmpty {
      edition.lead.append(block)
    } else {
      path[path.count - 1].blocks.append(block)
    }
  }

  private static func list(_ lines: [String]) -> List {
    let start = lines[0].hasPrefix("- ") ? nil : Int(lines[0].prefix { $0 != "." })
    var items: [ListItem] = []
    for (place, line) in lines.enumerated() {
      let words = line[line.index(after: line.firstIndex(of: " ") ?? line.startIndex)...]
      var item = ListItem(blocks: [.paragraph(Paragraph(inlines(String(words))))])
      if let start { item.ordinal = start + place }
      items.append(item)
    }
    return List(start: start, isTight: true, items: items)
  }

  private static func table(_ lines: [String]) -> Table {
    let rows = lines.filter { !$0.hasPrefix("|--") && !$0.hasPrefix("| --") }.map { line in
      line.split(separator: "|").map { cell in
        Table.Cell(
          inlines(
            cell.trimmingPrefix(" ").reversed().trimmingPrefix(" ").reversed().map(String.init)
              .joined()))
      }
    }
    return Table(
      alignments: rows[0].map { _ in .natural }, header: rows[0], rows: Array(rows.dropFirst()))
  }

  /// Words, `**strong**` words and `[words](target)`.
  private static func inlines(_ text: String) -> [Inline] {
    var result: [Inline] = []
    var rest = text[...]
    while let match = rest.firstMatch(of: #/\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/#) {
      if match.range.lowerBound > rest.startIndex {
        result.append(.text(Prose(String(rest[..<match.range.lowerBound]))))
      }
      if let strong = match.1 {
        result.append(.strong([.text(Prose(String(strong)))]))
      } else if let words = match.2, let target = match.3 {
        result.append(
          .link(
            Link(destination: Prose(String(target)), content: [.text(Prose(String(words)))])))
      }
      rest = rest[match.range.upperBound...]
    }
    if !rest.isEmpty { result.append(.text(Prose(String(rest)))) }
    return result
  }
}
