import NoticeTestSupport
import NoticeModel

/// Edits of every kind, anywhere in a notice.
extension RandomNotice {
  /// The notice after some edits.
  mutating func edited(_ edition: Edition) -> Edition {
    var edition = edition
    for _ in 0..<generator.number(0...6) { edit(&edition) }
    return edition
  }

  private mutating func edit(_ edition: inout Edition) {
    switch generator.number(0...9) {
    case 0: editSections(&edition.sections)
    case 1 where edition.sections.count > 1: carryBlock(&edition)
    case 2: editHead(&edition)
    case 3: editBlocks(&edition.lead)
    default:
      guard !edition.sections.isEmpty else { return editBlocks(&edition.lead) }
      let place = generator.number(0...(edition.sections.count - 1))
      edit(&edition.sections[place])
    }
  }

  private mutating func edit(_ section: inout EditionSection) {
    if !section.subsections.isEmpty, generator.oneIn(3) {
      if generator.oneIn(3) { return editSections(&section.subsections) }
      return edit(&section.subsections[generator.number(0...(section.subsections.count - 1))])
    }
    switch generator.number(0...11) {
    case 0: section.heading = [.text(Prose("\(word()) \(word())"))]
    case 1: section.number = generator.pick([nil, "7.", "8."])
    case 2: section.audience = generator.oneIn(2) ? nil : audience()
    case 3: section.topic = generator.pick([.other, .rights])
    default: editBlocks(&section.blocks)
    }
  }

  private mutating func editHead(_ edition: inout Edition) {
    switch generator.number(0...3) {
    case 0: edition.title = [.text(Prose("Terms \(word())"))]
    case 1: edition.issuer = edition.issuer == nil ? "Example GmbH" : nil
    case 2: edition.signature = generator.pick([[], ["B. Person"], ["A. Person", "Manager"]])
    default:
      if !edition.dateline.isEmpty { edition.dateline[0].text = "Established October 2024" }
    }
  }

  private mutating func editSections(_ sections: inout [EditionSection]) {
    let place = sections.isEmpty ? 0 : generator.number(0...(sections.count - 1))
    switch generator.number(0...3) {
    case 0:
      var section = section(level: sections.first?.level ?? 2)
      section.id = SectionID("n\(generator.number(0...999_999))")
      section.subsections = []
      sections.insert(section, at: place)
    case 1 where !sections.isEmpty: sections.remove(at: place)
    case 2 where sections.count > 1:
      let section = sections.remove(at: place)
      sections.insert(section, at: generator.number(0...sections.count))
    default:
      if !sections.isEmpty { sections[place].id = SectionID("r\(generator.number(0...999_999))") }
    }
  }

  /// Moves a block to another section.
  private mutating func carryBlock(_ edition: inout Edition) {
    let from = generator.number(0...(edition.sections.count - 1))
    let to = generator.number(0...(edition.sections.count - 1))
    guard !edition.sections[from].blocks.isEmpty else { return }
    let place = generator.number(0...(edition.sections[from].blocks.count - 1))
    let block = edition.sections[from].blocks.remove(at: place)
    let target = generator.number(0...edition.sections[to].blocks.count)
    edition.sections[to].blocks.insert(block, at: target)
  }

  private mutating func editBlocks(_ blocks: inout [Block]) {
    let place = blocks.isEmpty ? 0 : generator.number(0...(blocks.count - 1))
    switch generator.number(0...12) {
    case 0: blocks.insert(block(), at: place)
    case 1 where !blocks.isEmpty: blocks.remove(at: place)
    case 2 where !blocks.isEmpty: blocks.insert(blocks[place], at: generator.number(0...place))
    case 3 where blocks.count > 1:
      let block = blocks.remove(at: place)
      blocks.insert(block, at: generator.number(0...blocks.count))
    case 4 where !blocks.isEmpty: split(&blocks, at: place)
    case 5 where place + 1 < blocks.count: join(&blocks, at: place)
    default:
      if !blocks.isEmpty { edit(&blocks[place]) }
    }
  }

  private mutating func split(_ blocks: inout [Block], at place: Int) {
    guard case .paragraph(let paragraph) = blocks[place], paragraph.content.count > 1 else {
      return
    }
    let middle = generator.number(1...(paragraph.content.count - 1))
    blocks.replaceSubrange(
      place...place,
      with: [
        .paragraph(Paragraph(Array(paragraph.content[..<middle]))),
        .paragraph(Paragraph(Array(paragraph.content[middle...]))),
      ])
  }

  private mutating func join(_ blocks: inout [Block], at place: Int) {
    guard case .paragraph(let one) = blocks[place], case .paragraph(let other) = blocks[place + 1]
    else { return }
    blocks.replaceSubrange(
      place...place + 1,
      with: [.paragraph(Paragraph(one.content + [.text(" ")] + other.content))])
  }

  private mutating func edit(_ block: inout Block) {
    switch block {
    case .paragraph(var paragraph):
      edit(&paragraph.content)
      block = .paragraph(paragraph)
    case .list(var list):
      edit(&list)
      block = .list(list)
    case .table(var table):
      edit(&table)
      block = .table(table)
    case .quotation(var quotation):
      editBlocks(&quotation.blocks)
      block = generator.oneIn(5) ? .paragraph(Paragraph(inlines())) : .quotation(quotation)
    case .code(var code):
      if generator.oneIn(2) { code.language = "d" } else { code.text = "let a = 2\n" }
      block = .code(code)
    case .thematicBreak: block = .paragraph(Paragraph(inlines()))
    case .regional(var clause):
      if generator.oneIn(2) {
        clause.condition.regions = [RegionCode(generator.pick(["GB", "JP"]))]
        clause.audience = audience()
      } else {
        editBlocks(&clause.blocks)
      }
      block = .regional(clause)
    }
  }

  private mutating func edit(_ list: inout List) {
    let place = list.items.isEmpty ? 0 : generator.number(0...(list.items.count - 1))
    switch generator.number(0...7) {
    case 0: list.items.insert(item(depth: 3), at: place)
    case 1 where list.items.count > 1: list.items.remove(at: place)
    case 2 where list.items.count > 1:
      let item = list.items.remove(at: place)
      list.items.insert(item, at: generator.number(0...list.items.count))
    case 3: list.start = generator.pick([nil, 1, 4])
    case 4: list.isTight.toggle()
    case 5 where !list.items.isEmpty: list.items[place].audience = audience()
    default:
      if !list.items.isEmpty { editBlocks(&list.items[place].blocks) }
    }
  }

  private mutating func edit(_ table: inout Table) {
    let place = table.rows.isEmpty ? 0 : generator.number(0...(table.rows.count - 1))
    let columns = table.header.count
    switch generator.number(0...6) {
    case 0: table.rows.insert(row(columns), at: place)
    case 1 where !table.rows.isEmpty: table.rows.remove(at: place)
    case 2 where table.rows.count > 1:
      let row = table.rows.remove(at: place)
      table.rows.insert(row, at: generator.number(0...table.rows.count))
    case 3: addColumn(&table)
    case 4 where columns > 1: removeColumn(&table)
    case 5: table.alignments[0] = .right
    default:
      guard !table.rows.isEmpty else { return edit(&table.header[0].content) }
      edit(&table.rows[place][generator.number(0...(columns - 1))].content)
    }
  }

  private mutating func addColumn(_ table: inout Table) {
    let place = generator.number(0...table.header.count)
    table.alignments.insert(.natural, at: place)
    table.header.insert(row(1)[0], at: place)
    for index in table.rows.indices { table.rows[index].insert(row(1)[0], at: place) }
  }

  private mutating func removeColumn(_ table: inout Table) {
    let place = generator.number(0...(table.header.count - 1))
    table.alignments.remove(at: place)
    table.header.remove(at: place)
    for index in table.rows.indices { table.rows[index].remove(at: place) }
  }

  private mutating func edit(_ inlines: inout [Inline]) {
    let place = inlines.isEmpty ? 0 : generator.number(0...(inlines.count - 1))
    switch generator.number(0...9) {
    case 0: inlines.insert(mark(), at: place)
    case 1 where inlines.count > 1: inlines.remove(at: place)
    case 2 where !inlines.isEmpty: inlines[place] = .emphasis([inlines[place]])
    case 3 where inlines.count > 1: inlines.swapAt(place, 0)
    default:
      if !inlines.isEmpty { edit(&inlines[place]) }
    }
  }

  private mutating func edit(_ inline: inout Inline) {
    switch inline {
    case .text(let prose): inline = .text(Prose(edited(prose.description)))
    case .emphasis(var content):
      edit(&content)
      inline = .strong(content)
    case .strong(let content): inline = .emphasis(content)
    case .link(var link):
      link.destination = "https://example.org/"
      inline = .link(link)
    case .reference(var reference):
      // Where the author gave words, the label is not printed.
      if case .words = reference.form { return inline = .text(Prose(" \(word()) ")) }
      reference.resolution?.label = Prose("Section \(generator.number(1...9))")
      inline = .reference(reference)
    case .code, .image, .softBreak, .lineBreak, .value: inline = .text(Prose(" \(word()) "))
    }
  }

  private mutating func edited(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = generator.number(0...(words.count - 1))
    switch generator.number(0...8) {
    case 0: words.insert(word(), at: place)
    case 1: words.remove(at: place)
    case 2: words.insert(sentence(), at: place)
    case 3: return text.replacing(" ", with: "\u{A0}", maxReplacements: 1)
    case 4: return text.replacing("é", with: "e\u{301}").replacing("\"", with: "“")
    case 5: return text + " " + sentence()
    case 6: words.swapAt(place, 0)
    case 7: words = Array(words[place...] + words[..<place])
    default: words[place] = word()
    }
    return words.joined(separator: " ")
  }
}
