package import NoticeModel

/// Visits what lies inside blocks, at any depth.
enum BlockWalker {
  /// Calls `visit` for every list item, outer ones first.
  static func forEachItem(in blocks: [Block], _ visit: (ListItem) -> Void) {
    for block in blocks {
      switch block {
      case .list(let list):
        for item in list.items {
          visit(item)
          forEachItem(in: item.blocks, visit)
        }
      case .quotation(let quotation): forEachItem(in: quotation.blocks, visit)
      case .regional(let clause): forEachItem(in: clause.blocks, visit)
      case .paragraph, .table, .code, .thematicBreak: break
      }
    }
  }

  /// Calls `visit` with the inline content of every paragraph and cell.
  static func forEachContent(in blocks: [Block], _ visit: ([Inline]) -> Void) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): visit(paragraph.content)
      case .list(let list):
        for item in list.items { forEachContent(in: item.blocks, visit) }
      case .table(let table):
        for cell in table.header { visit(cell.content) }
        for cell in table.rows.joined() { visit(cell.content) }
      case .quotation(let quotation): forEachContent(in: quotation.blocks, visit)
      case .regional(let clause): forEachContent(in: clause.blocks, visit)
      case .code, .thematicBreak: break
      }
    }
  }

  /// Whether anything in the blocks is for some readers only.
  static func holdsConditions(_ blocks: [Block]) -> Bool {
    blocks.contains { block in
      switch block {
      case .list(let list):
        list.items.contains { !$0.conditions.isEmpty || holdsConditions($0.blocks) }
      case .quotation(let quotation): holdsConditions(quotation.blocks)
      case .regional: true
      case .paragraph, .table, .code, .thematicBreak: false
      }
    }
  }

  /// Calls `visit` for every condition of a fence, at a clause or an item.
  static func forEachCondition(in blocks: [Block], _ visit: (RegionCondition) -> Void) {
    for block in blocks {
      switch block {
      case .list(let list):
        for item in list.items {
          item.conditions.forEach(visit)
          forEachCondition(in: item.blocks, visit)
        }
      case .quotation(let quotation): forEachCondition(in: quotation.blocks, visit)
      case .regional(let clause):
        visit(clause.condition)
        forEachCondition(in: clause.blocks, visit)
      case .paragraph, .table, .code, .thematicBreak: break
      }
    }
  }
}

extension [ArrangedSection] {
  /// Calls `visit` for every section, each before those inside it.
  func forEachSection(_ visit: (ArrangedSection) -> Void) {
    for section in self {
      visit(section)
      section.subsections.forEachSection(visit)
    }
  }
}

/// The words of inlines without their marks.
package enum PlainText {
  /// The words as bytes; values and unresolved references as they are written.
  package static func bytes(of inlines: [Inline]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(inlines, to: &bytes)
    return bytes
  }

  /// The words as a string.
  package static func string(of inlines: [Inline]) -> String {
    String(decoding: bytes(of: inlines), as: UTF8.self)
  }

  private static func append(_ inlines: [Inline], to bytes: inout [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let prose), .code(let prose): bytes += prose.bytes
      case .emphasis(let content), .strong(let content): append(content, to: &bytes)
      case .link(let link): append(link.content, to: &bytes)
      case .image(let image): bytes += image.alternative.bytes
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .value(let value): bytes += Array("{{\(value.name)}}".utf8)
      case .reference(let reference): append(reference, to: &bytes)
      }
    }
  }

  private static func append(_ reference: CrossReference, to bytes: inout [UInt8]) {
    if case .words(let content) = reference.form {
      append(content, to: &bytes)
    } else if let resolution = reference.resolution {
      bytes += resolution.label.bytes
    }
  }
}
