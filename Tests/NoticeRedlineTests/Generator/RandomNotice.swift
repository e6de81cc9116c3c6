import NoticeTestSupport
import NoticeDiagnostics
import NoticeModel

/// Makes notices with every kind of block and mark, whose sentences repeat each other.
struct RandomNotice {
  var generator: SeededGenerator
  private var count = 0

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
  }

  private static let words = [
    "we", "may", "share", "the", "data", "of", "your", "account", "with", "a", "partner", "for",
    "30", "days", "$5,000.00", "or", "not", "unless", "you", "ask", "Section", "4", "e.g.",
    "within",
    "利用者", "個人情報を取得し", "ข้อมูล", "café", "“terms”", "it's", "https://example.com/a?b=1", "—",
    "2024-09-01", "notice", "rights", "(b)", "שלום", "100%", "naïve",
  ]

  private static let boilerplate = [
    "Nothing in this section limits a right that you have under the law.",
    "You should read this section together with the section called Your rights.",
    "We do not sell the data to anyone, and our team must follow written rules.",
    "当社は、利用者の個人情報を三十日間保存します。",
  ]

  /// A sentence.
  mutating func sentence() -> String {
    if generator.oneIn(4) { return generator.pick(Self.boilerplate) }
    let words = (0..<generator.number(2...14)).map { _ in generator.pick(Self.words) }
    return words.joined(separator: " ") + generator.pick([".", ".", ";", "?", "。", ""])
  }

  /// One word.
  mutating func word() -> String { generator.pick(Self.words) }

  /// Some sentences as text.
  mutating func prose() -> Inline {
    let sentences = (0..<generator.number(1...4)).map { _ in sentence() }
    return .text(Prose(sentences.joined(separator: " ")))
  }

  /// What a paragraph holds.
  mutating func inlines(depth: Int = 0) -> [Inline] {
    var result = [prose()]
    while generator.oneIn(2) {
      result.append(mark(depth: depth))
      if generator.oneIn(2) { result.append(prose()) }
    }
    return result
  }

  /// A marked run.
  mutating func mark(depth: Int = 0) -> Inline {
    switch generator.number(0...8) {
    case 0 where depth < 2: return .emphasis(inlines(depth: depth + 1))
    case 1 where depth < 2: return .strong([.text(Prose(sentence()))])
    case 2: return .code(Prose(word()))
    case 3:
      let target = generator.pick(["https://example.com/", "mailto:a@example.com"])
      return .link(Link(destination: Prose(target), content: [.text(Prose(sentence()))]))
    case 4:
      return .image(
        Image(destination: "files/map.png", alternative: Prose(generator.pick(["", "A map"]))))
    case 5: return .softBreak
    case 6: return .lineBreak
    case 7: return .reference(reference())
    default: return .strong([.emphasis([.text(Prose(word()))])])
    }
  }

  private mutating func reference() -> CrossReference {
    let target = SectionID(generator.pick(["s1", "s2", "lead"]))
    let form: CrossReference.Form = generator.pick([.label, .number, .words([.text("there")])])
    var reference = CrossReference(section: target, form: form)
    reference.resolution = .init(
      label: Prose("Section \(generator.number(1...9))"), destination: .here(target))
    return reference
  }

  /// A block.
  mutating func block(depth: Int = 0) -> Block {
    switch generator.number(0...13) {
    case 0...2 where depth < 3: return .list(list(depth: depth))
    case 3: return .table(table())
    case 4 where depth < 3:
      return .quotation(Quotation(generator.oneIn(5) ? [] : blocks(depth: depth + 1)))
    case 5: return .code(CodeBlock("let a = 1\nlet b = 2\n", language: generator.pick(["", "c"])))
    case 6: return .thematicBreak(.none)
    case 7 where depth < 2: return .regional(regional(depth: depth))
    default: return .paragraph(Paragraph(inlines()))
    }
  }

  /// Some blocks.
  mutating func blocks(depth: Int = 0) -> [Block] {
    (0..<generator.number(1...(depth == 0 ? 6 : 2))).map { _ in block(depth: depth) }
  }

  private mutating func regional(depth: Int) -> RegionalClause {
    var clause = RegionalClause(
      condition: RegionCondition(regions: [RegionCode(generator.pick(["EEA", "JP"]))]),
      blocks: blocks(depth: depth + 1))
    if generator.oneIn(2) { clause.audience = audience() }
    return clause
  }

  /// Whom a part is for.
  mutating func audience() -> AudienceLabel {
    let code = generator.pick(["EEA", "JP", "US-CA"])
    return AudienceLabel(
      text: Prose("For \(code)"), regions: [RegionCode(code)], isNegated: generator.oneIn(4),
      replaces: nil)
  }

  /// A table.
  mutating func table() -> Table {
    let columns = generator.number(1...3)
    return Table(
      alignments: (0..<columns).map { _ in generator.pick([.natural, .left]) },
      header: row(columns), rows: (0..<generator.number(0...4)).map { _ in row(columns) })
  }

  /// A row of that many cells.
  mutating func row(_ columns: Int) -> [Table.Cell] {
    (0..<columns).map { _ in
      Table.Cell(generator.oneIn(6) ? [] : [.text(Prose(sentence()))])
    }
  }

  private mutating func list(depth: Int) -> List {
    let start = generator.pick([nil, 1, 3])
    let items = (0..<generator.number(1...4)).map { place in
      var item = self.item(depth: depth + 1)
      if let start { item.ordinal = start + place }
      return item
    }
    return List(start: start, isTight: generator.oneIn(2), items: items)
  }

  /// An item of a list.
  mutating func item(depth: Int) -> ListItem {
    var blocks: [Block] = [.paragraph(Paragraph(inlines()))]
    if generator.oneIn(4), depth < 4 { blocks += self.blocks(depth: depth + 1) }
    if generator.oneIn(12) { blocks = [] }
    var item = ListItem(blocks: blocks)
    if generator.oneIn(8) { item.label = Prose(generator.pick(["(a)", "(b)"])) }
    if generator.oneIn(8) { item.audience = audience() }
    return item
  }

  /// A section with those inside.
  mutating func section(level: Int) -> EditionSection {
    count += 1
    var section = EditionSection(
      id: SectionID("s\(count)"), level: level,
      number: generator.oneIn(2) ? nil : Prose("\(count)."),
      heading: [.text(Prose("\(word()) \(word())"))], topic: generator.pick([.other, .rights]),
      blocks: generator.oneIn(6) ? [] : blocks())
    if generator.oneIn(6) { section.audience = audience() }
    guard level < 4, generator.oneIn(3) else { return section }
    section.subsections = (0..<generator.number(1...2)).map { _ in self.section(level: level + 1) }
    return section
  }

  /// A whole notice.
  mutating func edition() -> Edition {
    var edition = Edition(
      notice: NoticeID("terms"), revision: nil, language: .english,
      title: [.text("Terms of service")], lead: generator.oneIn(2) ? [] : blocks())
    if generator.oneIn(2) { edition.dateline = dateline() }
    if generator.oneIn(3) { edition.issuer = "Example, Inc." }
    for _ in 0..<generator.number(0...5) { edition.sections.append(section(level: 2)) }
    if generator.oneIn(2) { edition.signature = ["A. Person", "Director"] }
    return edition
  }

  private mutating func dateline() -> [DatelineEntry] {
    guard let date = CalendarDate("2024-09") else { return [] }
    return [
      DatelineEntry(
        kind: .established, date: date, text: "Established September 2024", dateBytes: 12..<26),
      DatelineEntry(
        kind: .lastUpdated, date: date, text: "Last updated September 2024", dateBytes: 13..<27),
    ]
  }
}
