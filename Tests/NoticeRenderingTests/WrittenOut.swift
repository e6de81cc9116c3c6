import NoticeDiagnostics
import NoticeModel

@testable import NoticeRendering

/// The tree that an edition's Markdown parses back to: numbers, labels and references as text.
enum WrittenOut {
  static func text(of edition: Edition, addresses: Addresses) -> Text {
    var lead = blocks(edition.lead, addresses)
    if !edition.dateline.isEmpty {
      let entries = edition.dateline.map { Inline.emphasis([.text($0.text)]) }
      let content = entries.flatMap { [$0, .text(" · ")] }.dropLast()
      lead.insert(.paragraph(Paragraph(Array(content))), at: 0)
    }
    let pointers = edition.pointers.map { line($0.text) }
    lead.insert(contentsOf: pointers, at: edition.dateline.isEmpty ? 0 : 1)
    let sections = edition.sections.map { section($0, addresses) }
    var text = Text(
      file: .none, title: Heading(oneLine(edition.title, addresses), level: 1), lead: lead,
      sections: sections)
    guard !edition.signature.isEmpty else { return text }
    let lines = edition.signature.flatMap { [Inline.lineBreak, .text($0)] }.dropFirst()
    let signature = [Block.thematicBreak(.none), .paragraph(Paragraph(Array(lines)))]
    append(signature, to: &text)
    return text
  }

  /// Appends blocks to the last section, which is what they stand under.
  private static func append(_ blocks: [Block], to text: inout Text) {
    if text.sections.isEmpty {
      text.lead += blocks
    } else {
      append(blocks, to: &text.sections[text.sections.count - 1])
    }
  }

  private static func append(_ blocks: [Block], to section: inout Section) {
    if section.subsections.isEmpty {
      section.blocks += blocks
    } else {
      append(blocks, to: &section.subsections[section.subsections.count - 1])
    }
  }

  private static func section(_ section: EditionSection, _ addresses: Addresses) -> Section {
    let number: [Inline] = section.number.map { [.text($0), .text(" ")] } ?? []
    let heading = Heading(oneLine(number + section.heading, addresses), level: section.level)
    let label = section.audience.map { [Block.paragraph(Paragraph(inlines($0)))] } ?? []
    return Section(
      heading: heading,
      blocks: label + section.statements.map { line($0.text) }
        + blocks(section.blocks, addresses),
      subsections: section.subsections.map { self.section($0, addresses) })
  }

  private static func line(_ text: Prose) -> Block {
    .paragraph(Paragraph([.emphasis([.text(text)])]))
  }

  private static func inlines(_ audience: AudienceLabel) -> [Inline] {
    var result: [Inline] = [.emphasis([.text(audience.text)])]
    if let replaces = audience.replaces { result.append(.text(Prose([0x20] + replaces.bytes))) }
    return result
  }

  static func blocks(_ blocks: [Block], _ addresses: Addresses) -> [Block] {
    blocks.flatMap { block(of: $0, addresses) }
  }

  private static func block(of block: Block, _ addresses: Addresses) -> [Block] {
    switch block {
    case .paragraph(let paragraph):
      return [.paragraph(Paragraph(inlines(paragraph.content, addresses)))]
    case .list(let list):
      let items = list.items.map { item(of: $0, addresses) }
      return [.list(List(start: list.start, isTight: list.isTight, items: items))]
    case .table(var table):
      table.header = table.header.map { Table.Cell(oneLine($0.content, addresses)) }
      table.rows = table.rows.map { $0.map { Table.Cell(oneLine($0.content, addresses)) } }
      return [.table(table)]
    case .quotation(let quotation):
      return [.quotation(Quotation(self.blocks(quotation.blocks, addresses)))]
    case .code, .thematicBreak: return [block]
    case .regional(let clause):
      let content =
        clause.statements.map { line($0.text) } + self.blocks(clause.blocks, addresses)
      guard let audience = clause.audience else { return content }
      return [.quotation(Quotation([.paragraph(Paragraph(inlines(audience)))] + content))]
    }
  }

  private static func item(of item: ListItem, _ addresses: Addresses) -> ListItem {
    var lead: [Inline] = item.label.map { [.text($0), .text(" ")] } ?? []
    if let audience = item.audience { lead += inlines(audience) + [.text(" ")] }
    var content = item.blocks
    if case .paragraph(let paragraph) = content.first {
      content[0] = .paragraph(Paragraph(lead + paragraph.content))
    } else if !lead.isEmpty {
      content.insert(.paragraph(Paragraph(lead.dropLast())), at: 0)
    }
    return ListItem(blocks: blocks(content, addresses))
  }

  private static func oneLine(_ content: [Inline], _ addresses: Addresses) -> [Inline] {
    inlines(content, addresses)
  }

  /// Inlines with references as links and neighbouring texts as one.
  static func inlines(_ content: [Inline], _ addresses: Addresses) -> [Inline] {
    var result: [Inline] = []
    for inline in content {
      let next = self.inline(of: inline, addresses)
      if case .text(let new) = next, case .text(let old) = result.last {
        result[result.count - 1] = .text(Prose(old.bytes + new.bytes))
      } else {
        result.append(next)
      }
    }
    return result
  }

  private static func inline(of inline: Inline, _ addresses: Addresses) -> Inline {
    switch inline {
    case .text, .code, .softBreak, .lineBreak, .value, .image: return inline
    case .emphasis(let content): return .emphasis(inlines(content, addresses))
    case .strong(let content): return .strong(inlines(content, addresses))
    case .link(var link):
      link.content = inlines(link.content, addresses)
      return .link(link)
    case .reference(let reference):
      guard let resolution = reference.resolution else { return inline }
      let address = addresses.address(of: resolution.destination)
      return .link(
        Link(
          destination: Prose(address), title: reference.title,
          content: inlines(InlineText.printed(reference), addresses)))
    }
  }
}
