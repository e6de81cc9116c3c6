import NoticeLanguage
import NoticeModel

extension RedlineHTMLRenderer {
  /// Writes a row as a block of its own, without the containers around it.
  mutating func writeBlock(_ index: Int, endingIn note: String? = nil) {
    let row = redline.rows[index]
    guard let clause = row.clause else { return }
    html.endLine()
    let element = element(of: clause)
    html.output.write("<\(element)\(blockClass(of: row, clause))>")
    if case .code = clause.kind { html.output.write("<code>") }
    writeNumber(of: clause)
    writeAnchors(of: index)
    if let script = row.cells.first { write(script, of: row, side: .both, isFirst: true) }
    if case .code = clause.kind { html.output.write("</code>") }
    if element == "p" { writeTail(of: index) }
    if let note { writeNote(note) }
    html.output.write("</\(element)>\n")
    if case .thematicBreak = clause.kind { html.output.write("<hr>\n") }
    if element == "pre" { writeTailParagraph(of: index) }
  }

  /// Writes what belongs to a heading and is no part of its words.
  mutating func writeBelowHeading(_ index: Int) {
    writeTailParagraph(of: index)
    guard case .heading(let section) = redline.rows[index].clause?.kind else { return }
    if let audience = section.audience { html.writeParagraph(audience, id: nil) }
    html.write(section.statements)
  }

  private func element(of clause: Clause) -> String {
    switch clause.kind {
    case .heading(let section): "h\(min(max(section.level, 2), 6))"
    case .code: "pre"
    case .title, .issuer, .date, .supplemented, .pointer, .paragraph, .tableHeader, .tableRow,
      .thematicBreak, .nothing, .signature:
      "p"
    }
  }

  private func blockClass(of row: RedlineRow, _ clause: Clause) -> String {
    var names: [String] = []
    switch clause.kind {
    case .title, .issuer, .date, .supplemented, .pointer, .signature: names.append(clause.kind.name)
    default: break
    }
    if row.isChanged { names += ["change", row.kind.name] }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  private mutating func writeNumber(of clause: Clause) {
    guard case .heading(let section) = clause.kind, let number = section.number else { return }
    html.output.write("<span class=\"number\">")
    html.writeText(number.bytes)
    html.output.write("</span> ")
  }

  /// Makes places for the changes of a row that no word of it is the place of.
  mutating func writeAnchors(of index: Int) {
    if referredRows.contains(index) {
      html.output.write("<span class=\"anchor\"\(idAttribute("row_\(index)"))></span>")
    }
    let inWords = Set(redline.rows[index].cells.flatMap(\.segments).compactMap(\.change))
    for change in changesByRow[index, default: []] where !inWords.contains(change) {
      writeAnchor(of: change)
    }
  }

  private mutating func writeAnchor(of change: Int) {
    let id = idAttribute(ofChange: change)
    if !id.isEmpty { html.output.write("<span class=\"anchor\"\(id)></span>") }
  }

  /// Writes what is said of a row behind its words: moves, attributes, the way to other changes.
  mutating func writeTail(of index: Int) {
    let row = redline.rows[index]
    if let line = words.moveLine(of: row) {
      writeNote(line, link: otherPlace(of: row))
    }
    for change in words.attributeChanges(of: row) {
      let kind = redline.changes[change].kind.rawValue
      writeNote(
        words.line(of: redline.changes[change]), attributes: " data-change=\"\(kind)\"")
    }
    if row.cells.contains(where: \.isCoarse) { writeNote(phrases.text(.shownWhole)) }
    let level = words.level(of: row)?.rawValue ?? ""
    for line in words.reviewLines(of: row) {
      writeNote(line, attributes: " data-level=\"\(level)\"")
    }
    for change in changesByRow[index, default: []] {
      writeAnchor(of: change)
      writeSteps(around: change)
    }
  }

  private mutating func writeTailParagraph(of index: Int) {
    guard redline.rows[index].isChanged else { return }
    html.output.write("<p class=\"tail\">")
    writeTail(of: index)
    html.output.write("</p>\n")
  }

  /// The id of the row in which a moved clause stood or stands.
  private func otherPlace(of row: RedlineRow) -> String? {
    row.otherRow.flatMap { redline.rows.indices.contains($0) ? "row_\($0)" : nil }
  }

  /// Writes the links to the changes before and behind one.
  private mutating func writeSteps(around change: Int) {
    html.output.write(" <span class=\"steps\"\(furnitureLanguage)>")
    if change > 0 { writeStep("↑", phrases.text(.previousChange), to: change - 1) }
    writeText(phrases.text(.changeOf, "\(change + 1)", "\(redline.changes.count)"))
    if change + 1 < redline.changes.count {
      writeStep("↓", phrases.text(.nextChange), to: change + 1)
    }
    html.output.write("</span>")
  }

  private mutating func writeStep(_ arrow: String, _ name: String, to change: Int) {
    html.output.write(" <a href=\"")
    HTMLEscaping.append(Array("#\(changeID(change))".utf8), to: &html.output.bytes, as: .url)
    html.output.write("\" aria-label=\"")
    html.writeAttribute(name)
    html.output.write("\">\(arrow)</a> ")
  }
}
