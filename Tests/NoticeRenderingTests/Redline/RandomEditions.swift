import NoticeTestSupport
import NoticeModel
import NoticeRedline

/// Makes an edition and an amended one.
struct RandomEditions {
  private var text: RandomText

  init(seed: Int) {
    text = RandomText(seed: seed, options: .init(isProjected: true, hasLinks: true))
  }

  /// An edition with some of everything, and what an author might make of it.
  mutating func pair() -> (old: Edition, new: Edition) {
    let (old, new) = unresolvedPair()
    return (Self.resolved(old), Self.resolved(new))
  }

  /// The edition without values and empty texts, which no edition of ours has.
  private static func resolved(_ edition: Edition) -> Edition {
    EditionBuilder.edition(from: ClauseReader.clauses(of: edition), like: edition)
  }

  private mutating func unresolvedPair() -> (old: Edition, new: Edition) {
    let old = edition()
    var new = old
    if oneIn(3) { new.title = text.inlines(isOneLine: true) }
    if oneIn(3) { new.dateline.removeLast() }
    if oneIn(3) { new.signature.append("C. Other") }
    new.lead = amended(new.lead)
    new.sections = new.sections.flatMap { section -> [EditionSection] in
      oneIn(8) ? [] : oneIn(8) ? [amended(section), self.section(9)] : [amended(section)]
    }
    if oneIn(3) { new.sections.shuffle(using: &text.generator) }
    for index in new.sections.indices { new.sections[index].number = Prose("\(index + 1).") }
    return (old, new)
  }

  private mutating func oneIn(_ count: Int) -> Bool { text.generator.oneIn(count) }

  private mutating func edition() -> Edition {
    var edition = Edition.sample
    edition.title = text.inlines(isOneLine: true)
    edition.lead = text.blocks()
    edition.sections = (1...text.generator.number(1...4)).map { section($0) }
    edition.signature = ["A. *Example*", "{++President++}"]
    return edition
  }

  private mutating func section(_ number: Int) -> EditionSection {
    let name = text.generator.pick(["rights", "scope", "uses", "contact"])
    var section = EditionSection(
      id: SectionID("\(name)-\(number)"), level: 2, number: oneIn(4) ? nil : Prose("\(number)."),
      heading: text.inlines(isOneLine: true), topic: .other, blocks: text.blocks())
    if oneIn(4) { section.audience = AudienceLabel(text: "Japan", regions: [RegionCode("JP")]) }
    if oneIn(3) {
      section.subsections = [
        EditionSection(
          id: SectionID("inner-\(number)"), level: 3, heading: text.inlines(isOneLine: true),
          topic: .other, blocks: text.blocks())
      ]
    }
    return section
  }

  private mutating func amended(_ section: EditionSection) -> EditionSection {
    var section = section
    if oneIn(4) { section.heading = text.inlines(isOneLine: true) }
    section.blocks = amended(section.blocks)
    section.subsections = section.subsections.map { amended($0) }
    return section
  }

  private mutating func amended(_ blocks: [Block]) -> [Block] {
    var result = blocks.flatMap { block -> [Block] in
      switch text.generator.number(0...9) {
      case 0: return []
      case 1: return [block] + text.blocks(depth: 4)
      case 2, 3, 4: return [amended(block)]
      default: return [block]
      }
    }
    if oneIn(5) { result.shuffle(using: &text.generator) }
    return result
  }

  private mutating func amended(_ block: Block) -> Block {
    switch block {
    case .paragraph(var paragraph):
      paragraph.content = amended(paragraph.content)
      return .paragraph(paragraph)
    case .list(var list):
      list.items = list.items.flatMap { item -> [ListItem] in
        var item = item
        item.blocks = amended(item.blocks)
        return oneIn(6) ? [] : oneIn(6) ? [item, .words("one more")] : [item]
      }
      return list.items.isEmpty ? block : .list(list)
    case .table(var table):
      table.rows = table.rows.flatMap { oneIn(4) ? [] : oneIn(4) ? [$0, $0] : [$0] }
      if let row = table.rows.indices.randomElement(using: &text.generator) {
        table.rows[row][0].content = amended(table.rows[row][0].content)
      }
      return .table(table)
    case .quotation(let quotation): return .quotation(Quotation(amended(quotation.blocks)))
    case .regional(var clause):
      clause.blocks = amended(clause.blocks)
      return .regional(clause)
    case .code(var code):
      code.text = Prose(code.text.bytes + Array("++}\n{--\nlet {~~ a\n".utf8))
      return .code(code)
    case .thematicBreak: return block
    }
  }

  private mutating func amended(_ inlines: [Inline]) -> [Inline] {
    var result = inlines
    let index = text.generator.number(0...max(0, result.count - 1))
    switch text.generator.number(0...3) {
    case 0: result.insert(.text(" {++ more ++} ~> <<} words "), at: index)
    case 1 where result.count > 1: result.remove(at: index)
    case 2: result = [.strong(result)]
    default: result.append(.text(" and more."))
    }
    return result
  }
}
