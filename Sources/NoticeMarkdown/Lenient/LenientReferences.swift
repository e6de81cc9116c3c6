import NoticeModel

/// Links to places of the same document.
struct LenientReferences {
  /// What leads to which section.
  let names: [String: SectionID]
  private var labels: [SectionID: Prose] = [:]

  /// Makes a resolver.
  init(names: [String: SectionID]) { self.names = names }

  /// Resolves the links of an edition.
  mutating func resolve(in edition: inout Edition) {
    enterLabels(of: edition.sections)
    edition.title = inlines(edition.title)
    edition.lead = edition.lead.map(block)
    edition.sections = edition.sections.map(section)
  }

  private mutating func enterLabels(of sections: [EditionSection]) {
    for section in sections {
      labels[section.id] = Self.label(of: section)
      enterLabels(of: section.subsections)
    }
  }

  /// How a section is referred to: *Section 7*, or its heading in quotation marks.
  private static func label(of section: EditionSection) -> Prose {
    guard let number = section.number else {
      return Prose(Array("“".utf8) + LenientWords.bytes(of: section.heading) + Array("”".utf8))
    }
    var bytes = number.bytes
    while let last = bytes.last, last == .colon || last == UInt8(ascii: ".") { bytes.removeLast() }
    let isNamed = bytes.first.map { $0.isLetter && bytes.count > 2 || $0 >= 0x80 } ?? false
    return Prose(isNamed ? bytes : Array("Section ".utf8) + bytes)
  }

  // MARK: Walking

  private func section(_ section: EditionSection) -> EditionSection {
    var section = section
    section.heading = inlines(section.heading)
    section.blocks = section.blocks.map(block)
    section.subsections = section.subsections.map(self.section)
    return section
  }

  private func block(_ block: Block) -> Block {
    switch block {
    case .paragraph(var paragraph):
      paragraph.content = inlines(paragraph.content)
      return .paragraph(paragraph)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map(self.block)
      }
      return .list(list)
    case .table(var table):
      table.header = table.header.map { Table.Cell(inlines($0.content)) }
      table.rows = table.rows.map { $0.map { Table.Cell(inlines($0.content)) } }
      return .table(table)
    case .quotation(var quotation):
      quotation.blocks = quotation.blocks.map(self.block)
      return .quotation(quotation)
    case .regional(var clause):
      clause.blocks = clause.blocks.map(self.block)
      return .regional(clause)
    case .code, .thematicBreak: return block
    }
  }

  private func inlines(_ content: [Inline]) -> [Inline] {
    content.compactMap { inline in
      switch inline {
      case .emphasis(let inner): .emphasis(inlines(inner))
      case .strong(let inner): .strong(inlines(inner))
      case .link(let link): resolved(link)
      default: inline
      }
    }
  }

  /// The reference that a link is; a link without words that leads nowhere is none.
  private func resolved(_ link: Link) -> Inline? {
    guard link.destination.bytes.first == .hash, let id = target(of: link.destination.bytes) else {
      var link = link
      link.content = inlines(link.content)
      return link.content.isEmpty ? .text(link.destination) : .link(link)
    }
    let form: CrossReference.Form =
      link.content.isEmpty ? .label : .words(inlines(link.content))
    var reference = CrossReference(section: id, form: form, title: link.title)
    reference.resolution = .init(label: labels[id] ?? Prose(id.rawValue), destination: .here(id))
    return .reference(reference)
  }

  private func target(of address: [UInt8]) -> SectionID? {
    let name = String(decoding: Self.unescaped(Array(address.dropFirst())), as: UTF8.self)
    return names[name] ?? names[GitHubName.name(ofHeading: Array(name.utf8))]
  }

  /// The bytes with `%2D` and its like decoded.
  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The value of an attribute of HTML with the references that addresses have decoded.
  static func decoded(_ value: [UInt8]) -> [UInt8] {
    guard value.contains(.ampersand) else { return value }
    var result: [UInt8] = []
    var index = 0
    while index < value.count {
      let known: [(name: String, byte: UInt8)] = [
        ("&amp;", .ampersand), ("&quot;", .quote), ("&#39;", 0x27), ("&lt;", .leftAngle),
        ("&gt;", .rightAngle),
      ]
      if value[index] == .ampersand,
        let found = known.first(where: { value[index...].starts(with: $0.name.utf8) })
      {
        result.append(found.byte)
        index += found.name.utf8.count
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return result
  }
}

/// Lists of contents that repeat the headings.
enum ContentsList {
  /// Leaves out lists whose items are links to sections, each with the words of its heading.
  static func remove(
    from edition: inout Edition, names: [String: SectionID], notes: inout LenientNotes
  ) {
    var headings: Set<[UInt8]> = []
    enter(edition.sections, into: &headings)
    guard !headings.isEmpty else { return }
    var removed = 0
    let isContents = { (block: Block) -> Bool in
      guard case .list(let list) = block, list.items.count > 1,
        list.items.allSatisfy({ isEntry($0, headings) })
      else { return false }
      removed += 1
      return true
    }
    edition.lead.removeAll(where: isContents)
    for index in edition.sections.indices {
      edition.sections[index].blocks.removeAll(where: isContents)
    }
    notes.add(.contents, count: removed)
  }

  private static func enter(_ sections: [EditionSection], into headings: inout Set<[UInt8]>) {
    for section in sections {
      headings.insert(key(LenientWords.bytes(of: section.heading)))
      enter(section.subsections, into: &headings)
    }
  }

  private static func isEntry(_ item: ListItem, _ headings: Set<[UInt8]>) -> Bool {
    guard case .paragraph(let paragraph) = item.blocks.first, paragraph.content.count == 1,
      case .link(let link) = paragraph.content[0], link.destination.bytes.first == .hash
    else { return false }
    let words = LenientWords.bytes(of: link.content)
    let rest = TypedLabel.inHeading(words).map { Array(words[$0.rest...]) } ?? words
    guard headings.contains(key(words)) || headings.contains(key(rest)) else { return false }
    return item.blocks.dropFirst().allSatisfy { block in
      if case .list(let list) = block {
        list.items.allSatisfy { isEntry($0, headings) }
      } else {
        false
      }
    }
  }

  /// The letters and digits of words, which alone are compared.
  private static func key(_ words: [UInt8]) -> [UInt8] {
    words.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }.map(\.lowercased)
  }
}
