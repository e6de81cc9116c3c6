import NoticeTestSupport
import NoticeDiagnostics
import NoticeModel

extension RandomText {
  /// Some blocks.
  mutating func blocks(depth: Int = 0) -> [Block] {
    var result: [Block] = []
    for _ in 0..<generator.number(1...(depth == 0 ? 5 : 3)) {
      result.append(block(depth: depth))
    }
    return result
  }

  private mutating func block(depth: Int) -> Block {
    switch generator.number(0...11) {
    case 0 where depth < 4: return .list(list(depth: depth))
    case 1 where depth < 4: return .list(list(depth: depth))
    case 2 where depth < 4: return .quotation(Quotation(blocks(depth: depth + 1)))
    case 3:
      return .code(
        CodeBlock(codeText(), language: generator.pick(["", "swift", "a\\b &amp; `c`"])))
    case 4: return .thematicBreak(.none)
    case 5: return .table(table())
    case 6 where depth < 3 && options.isProjected: return .regional(clause(depth: depth))
    default: return .paragraph(Paragraph(inlines()))
    }
  }

  private mutating func codeText() -> Prose {
    let lines = [
      "let a = 1", "", "```", "~~~", "    x", "  ", "::: region EEA", "> a", "- b", "\\",
    ]
    let count = generator.number(0...4)
    return Prose((0..<count).map { _ in generator.pick(lines) + "\n" }.joined())
  }

  private mutating func table() -> Table {
    let columns = generator.number(1...4)
    let row = { (text: inout RandomText) in
      (0..<columns).map { _ in
        text.generator.oneIn(6) ? Table.Cell([]) : Table.Cell(text.inlines(isOneLine: true))
      }
    }
    let alignments: [Table.Alignment] = (0..<columns).map { _ in
      generator.pick([.natural, .left, .center, .right])
    }
    return Table(
      alignments: alignments, header: row(&self),
      rows: (0..<generator.number(0...3)).map { _ in row(&self) })
  }

  private mutating func list(depth: Int) -> List {
    let isTight = generator.oneIn(2)
    let start = generator.pick([nil, nil, 1, 1, 3, 10])
    let style = generator.pick(["", "(x)", "1)", "第一"])
    var items: [ListItem] = []
    for index in 0..<generator.number(isTight ? 1...4 : 2...4) {
      var item = ListItem(
        blocks: isTight ? tightBlocks(depth: depth + 1) : blocks(depth: depth + 1))
      if index == 0, !isTight {
        // What cmark takes for loose whatever the items end in.
        item.blocks = [.paragraph(Paragraph(inlines())), .paragraph(Paragraph(inlines()))]
      } else if generator.oneIn(12) {
        item.blocks = []
      }
      if options.isProjected { project(&item, at: index, from: start, style: style) }
      items.append(item)
    }
    return List(start: start, isTight: isTight, items: items)
  }

  private mutating func project(
    _ item: inout ListItem, at index: Int, from start: Int?, style: String
  ) {
    if let start {
      item.ordinal = start + index
      if !style.isEmpty { item.label = Prose(style) }
    }
    if generator.oneIn(6) { item.audience = audience() }
  }

  /// A paragraph, and perhaps what may follow one without a blank line.
  private mutating func tightBlocks(depth: Int) -> [Block] {
    var result: [Block] = [.paragraph(Paragraph(inlines()))]
    guard generator.oneIn(3), depth < 4 else { return result }
    switch generator.number(0...3) {
    case 0: result.append(.code(CodeBlock(codeText())))
    case 1: result.append(.quotation(Quotation(blocks(depth: depth + 1))))
    case 2: result.append(.thematicBreak(.none))
    default:
      result.append(
        .list(List(isTight: true, items: [ListItem(blocks: tightBlocks(depth: depth + 1))])))
    }
    return result
  }

  private mutating func clause(depth: Int) -> RegionalClause {
    var clause = RegionalClause(
      condition: RegionCondition(regions: [RegionCode("EEA")]), blocks: blocks(depth: depth + 1))
    if !generator.oneIn(4) { clause.audience = audience() }
    if options.isProjected, generator.oneIn(3) {
      clause.statements = statements()
      clause.language = partLanguage()
    }
    return clause
  }

  /// A label that says whom a part is for.
  mutating func audience() -> AudienceLabel {
    AudienceLabel(
      text: generator.pick(["EEA", "EEA, *UK*", "日本", "“X”"]), regions: [RegionCode("EEA")],
      isNegated: generator.oneIn(4), replaces: generator.pick([nil, nil, "Replaces Section 2"]))
  }

  private mutating func statements() -> [PartStatement] {
    let value = PartStatement(kind: .value(ValueName("minimum-age")), text: "minimum-age: *13*")
    let prevails = PartStatement(kind: .prevails, text: "この部分が優先します。")
    return generator.pick([[], [value], [prevails], [value, prevails]])
  }

  private mutating func partLanguage() -> PartLanguage? {
    generator.pick([
      nil, PartLanguage(LanguageTag("ar"), isRightToLeft: true),
      PartLanguage(.english, isRightToLeft: false),
    ])
  }

  private mutating func pointers() -> [EditionPointer] {
    guard let date = CalendarDate("2024-11-01") else { return [] }
    let effective = EditionPointer(
      kind: .effective(date, dateBytes: 15..<31), regions: [RegionCode("EEA")],
      text: "EEA: Effective November 1, 2024")
    let whole = EditionPointer(
      kind: .wholeText(supplement: "japan"), regions: [RegionCode("JP")], text: text())
    return generator.pick([[], [effective], [whole], [effective, whole]])
  }

  /// An edition with sections.
  mutating func edition() -> Edition {
    var edition = Edition(
      notice: NoticeID("terms"), revision: nil, language: .english,
      title: inlines(isOneLine: true), lead: generator.oneIn(3) ? [] : blocks())
    if options.isProjected {
      edition.dateline = dateline()
      edition.pointers = pointers()
      if generator.oneIn(2) { edition.signature = [words(), text()] }
    }
    for index in 0..<generator.number(0...3) {
      edition.sections.append(section("s\(index)", level: 2))
    }
    return edition
  }

  private mutating func section(_ name: String, level: Int) -> EditionSection {
    var section = EditionSection(
      id: SectionID(name), level: level, heading: inlines(isOneLine: true), topic: .other,
      blocks: generator.oneIn(4) ? [] : blocks())
    if options.isProjected {
      section.number = generator.pick([nil, "1.", "12.3", "第1条", "Article 4"])
      if generator.oneIn(4) { section.audience = audience() }
      if generator.oneIn(4) {
        section.statements = statements()
        section.language = partLanguage()
      }
    }
    guard level < 4, generator.oneIn(2) else { return section }
    section.subsections = (0..<generator.number(1...2)).map {
      self.section("\(name)-\($0)", level: level + 1)
    }
    return section
  }

  private mutating func dateline() -> [DatelineEntry] {
    guard let date = CalendarDate("2024-09"), generator.oneIn(2) else { return [] }
    return [
      DatelineEntry(
        kind: .established, date: date, text: "Established September 2024", dateBytes: 12..<26),
      DatelineEntry(kind: .lastUpdated, date: date, text: "改定：2024年9月", dateBytes: 9..<19),
    ]
  }
}
