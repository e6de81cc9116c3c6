import NoticeModel

extension HTMLRenderer {
  /// Writes blocks; the paragraphs of a tight list have no element of their own.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): write(paragraph, isTight: isTight)
      case .list(let list): write(list)
      case .table(let table): write(table)
      case .quotation(let quotation): write(quotation)
      case .code(let code): write(code)
      case .thematicBreak:
        endLine()
        output.write("<hr>\n")
      case .regional(let clause): write(clause, isTight: isTight)
      }
    }
  }

  private mutating func write(_ paragraph: Paragraph, isTight: Bool) {
    if isTight {
      write(paragraph.content)
    } else {
      endLine()
      output.write("<p>")
      write(paragraph.content)
      output.write("</p>\n")
    }
  }

  private mutating func write(_ quotation: Quotation) {
    endLine()
    output.write("<blockquote>\n")
    write(quotation.blocks)
    endLine()
    output.write("</blockquote>\n")
  }

  private mutating func write(_ code: CodeBlock) {
    endLine()
    output.write("<pre><code")
    if let language = languageClass(of: code.language.bytes) {
      output.write(" class=\"language-")
      output.write(language)
      output.write("\"")
    }
    output.write(">")
    writeText(code.text.bytes)
    output.write("</code></pre>\n")
  }

  /// The first word of an info string, if it is of the form that may stand in a class.
  private func languageClass(of info: [UInt8]) -> ArraySlice<UInt8>? {
    let word = info.prefix { $0 != .space }
    let isPlain = word.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isPlain && !word.isEmpty ? word : nil
  }

  /// Writes a clause as a group that is named by its label; one without a label needs no group.
  private mutating func write(_ clause: RegionalClause, isTight: Bool) {
    guard let audience = clause.audience else { return writeUnlabelled(clause, isTight: isTight) }
    endLine()
    let id = ownID("audience")
    output.write("<div class=\"regional\" role=\"group\" aria-labelledby=\"\(id)\"")
    output.write(audience.isNegated ? " data-except=\"" : " data-regions=\"")
    writeAttribute(audience.regions.map(\.rawValue).joined(separator: " "))
    output.write("\"")
    let around = enter(clause.language)
    output.write(">\n")
    writeParagraph(audience, id: id)
    write(clause.statements)
    write(clause.blocks)
    endLine()
    output.write("</div>\n")
    partLanguage = around
  }

  private mutating func writeUnlabelled(_ clause: RegionalClause, isTight: Bool) {
    guard clause.language != nil else {
      write(clause.statements)
      return write(clause.blocks, isTight: isTight)
    }
    endLine()
    output.write("<div")
    let around = enter(clause.language)
    output.write(">\n")
    write(clause.statements)
    write(clause.blocks)
    endLine()
    output.write("</div>\n")
    partLanguage = around
  }

  private mutating func write(_ list: List) {
    endLine()
    let isLabelled = list.items.contains { $0.label != nil }
    output.write(list.isOrdered ? "<ol" : "<ul")
    if let start = list.start, start != 1 { output.write(" start=\"\(start)\"") }
    output.write(isLabelled ? " class=\"labelled\">\n" : ">\n")
    for (index, item) in list.items.enumerated() {
      write(item, isTight: list.isTight, expecting: list.start.map { $0 + index })
    }
    output.write(list.isOrdered ? "</ol>\n" : "</ul>\n")
  }

  private mutating func write(_ item: ListItem, isTight: Bool, expecting number: Int?) {
    output.write("<li")
    if let id = item.id {
      output.write(" id=\"")
      writeAttribute(id.rawValue)
      output.write("\"")
    }
    if let number, let ordinal = item.ordinal, ordinal != number {
      output.write(" value=\"\(ordinal)\"")
    }
    output.write(">")
    if let label = item.label {
      output.write("<span class=\"label\">")
      writeText(label.bytes)
      output.write("</span> ")
    }
    if let audience = item.audience { writeSpan(audience) }
    write(item.blocks, isTight: isTight)
    output.write("</li>\n")
  }

  /// Writes whom an item is for, in front of its words.
  private mutating func writeSpan(_ audience: AudienceLabel) {
    output.write("<span class=\"audience\"")
    writeEditionLanguage()
    output.write(">")
    writeText(audience.text.bytes)
    output.write("</span> ")
    if let replaces = audience.replaces {
      output.write("<span class=\"replaces\"")
      writeEditionLanguage()
      output.write(">")
      writeText(replaces.bytes)
      output.write("</span> ")
    }
  }

  /// Writes a table inside an element that can be scrolled with the keyboard when it is too wide;
  /// its header row is its name.
  private mutating func write(_ table: Table) {
    endLine()
    let id = ownID("table")
    output.write("<div class=\"table\" role=\"group\" aria-labelledby=\"\(id)\" tabindex=\"0\">\n")
    output.write("<table>\n<thead id=\"\(id)\">\n<tr>\n")
    for (column, cell) in table.header.enumerated() {
      write(cell, opening: "<th scope=\"col\"", closing: "</th>\n", column: column, of: table)
    }
    output.write("</tr>\n</thead>\n")
    if !table.rows.isEmpty { writeRows(of: table) }
    output.write("</table>\n</div>\n")
  }

  private mutating func writeRows(of table: Table) {
    output.write("<tbody>\n")
    for row in table.rows {
      output.write("<tr>\n")
      for (column, cell) in row.enumerated() {
        let isKey = column == 0 && table.source != nil
        write(
          cell, opening: isKey ? "<th scope=\"row\"" : "<td",
          closing: isKey ? "</th>\n" : "</td>\n", column: column, of: table)
      }
      output.write("</tr>\n")
    }
    output.write("</tbody>\n")
  }

  private mutating func write(
    _ cell: Table.Cell, opening: String, closing: String, column: Int, of table: Table
  ) {
    output.write(opening)
    let isAligned = table.alignments.indices.contains(column)
    switch isAligned ? table.alignments[column] : .natural {
    case .natural: break
    case .left: output.write(" class=\"left\"")
    case .center: output.write(" class=\"center\"")
    case .right: output.write(" class=\"right\"")
    }
    output.write(">")
    write(cell.content)
    output.write(closing)
  }
}
