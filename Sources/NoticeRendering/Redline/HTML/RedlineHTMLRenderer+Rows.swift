import NoticeLanguage
import NoticeModel

extension RedlineHTMLRenderer {
  /// Writes the text, section by section; one without a change is folded.
  mutating func writeText() {
    html.output.write("<div class=\"redline\">\n")
    for part in parts { write(part) }
    html.output.write("</div>\n")
  }

  /// The rows of each section, its heading first; what stands above the first one, and the signature.
  private var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in redline.rows.indices.dropFirst() where begins(at: index) {
      parts.append(start..<index)
      start = index
    }
    if start < redline.rows.count { parts.append(start..<redline.rows.count) }
    return parts
  }

  private func begins(at index: Int) -> Bool {
    let row = redline.rows[index]
    return row.isHeading || row.isSignature && !redline.rows[index - 1].isSignature
  }

  private mutating func write(_ part: Range<Int>) {
    let isChanged = redline.rows[part].contains(where: \.isChanged)
    let first = redline.rows[part.lowerBound]
    let id = partID(of: first).map { idAttribute($0) } ?? ""
    let heading = first.isHeading ? part.lowerBound..<part.lowerBound + 1 : part.prefix(0)
    let element = !isChanged ? "details" : heading.isEmpty ? "div" : "section"
    html.output.write("<\(element) class=\"\(isChanged ? "part" : "unchanged")\"\(id)>\n")
    if isChanged {
      for index in heading { writeBlock(index) }
    } else {
      writeFold(of: first, heading)
    }
    writeFormerIDs(of: first)
    for index in heading { writeBelowHeading(index) }
    let body = heading.upperBound..<part.upperBound
    if layout == .sideBySide, isChanged { writeSides(body) } else { writeRows(body, depth: 0) }
    html.output.write("</\(element)>\n")
  }

  /// Writes what is seen of an unchanged part while it is folded; a summary holds one heading, or
  /// words alone.
  private mutating func writeFold(of first: RedlineRow, _ heading: Range<Int>) {
    html.output.write("<summary>")
    if heading.isEmpty {
      html.output.write("<span class=\"note\"\(furnitureLanguage)>")
      writeText(name(of: first))
      html.output.write("</span>")
      writeNote(phrases.text(.unchanged))
    }
    for index in heading { writeBlock(index, endingIn: phrases.text(.unchanged)) }
    html.output.write("</summary>\n")
  }

  private func name(of row: RedlineRow) -> String {
    if row.isSignature { return phrases.text(.signatureBlock) }
    if case .title = row.clause?.kind { return phrases.text(.titleBlock) }
    return phrases.text(.introduction)
  }

  private func partID(of row: RedlineRow) -> String? {
    guard row.isHeading, let clause = row.clause else { return nil }
    return row.new.isEmpty ? removedID(clause.section) : clause.section.rawValue
  }

  private mutating func writeFormerIDs(of row: RedlineRow) {
    guard case .heading(let section) = row.new.first?.kind else { return }
    for former in section.formerIDs {
      let id = idAttribute(former.rawValue)
      if !id.isEmpty { html.output.write("<span class=\"anchor\"\(id)></span>") }
    }
  }

  // MARK: Containers

  /// Writes rows, those in one container together.
  mutating func writeRows(_ rows: Range<Int>, depth: Int) {
    var start = rows.lowerBound
    while start < rows.upperBound {
      guard let step = step(of: start, at: depth) else {
        writeBlock(start)
        start += 1
        continue
      }
      var end = start + 1
      while end < rows.upperBound, self.step(of: end, at: depth)?.key == step.key { end += 1 }
      write(step, around: start..<end, depth: depth)
      start = end
    }
  }

  private func step(of row: Int, at depth: Int) -> RedlineContainers.Step? {
    let path = containers.paths[row]
    return path.count > depth ? path[depth] : nil
  }

  private mutating func write(
    _ step: RedlineContainers.Step, around rows: Range<Int>, depth: Int
  ) {
    html.endLine()
    switch step.container {
    case .list(let list): write(list, step, around: rows, depth: depth)
    case .item(let item): write(item, step, around: rows, depth: depth)
    case .table(let table): write(table, rows)
    case .quotation:
      html.output.write("<blockquote\(fate(of: step))>\n")
      writeRows(rows, depth: depth + 1)
      html.output.write("</blockquote>\n")
    case .regional(let clause):
      html.output.write("<div class=\"regional\">\n")
      if let audience = clause.audience { html.writeParagraph(audience, id: nil) }
      html.write(clause.statements)
      writeRows(rows, depth: depth + 1)
      html.output.write("</div>\n")
    }
  }

  private func fate(of step: RedlineContainers.Step) -> String {
    if step.isInOld, step.isInNew { return "" }
    return step.isInNew ? " class=\"inserted\"" : " class=\"deleted\""
  }

  private mutating func write(
    _ list: List, _ step: RedlineContainers.Step, around rows: Range<Int>, depth: Int
  ) {
    let name = list.isOrdered ? "ol" : "ul"
    html.output.write("<\(name)")
    if let start = list.start, start != 1 { html.output.write(" start=\"\(start)\"") }
    let isLabelled = rows.contains { row in
      guard case .item(let item) = self.step(of: row, at: depth + 1)?.container else {
        return false
      }
      return item.label != nil
    }
    html.output.write(isLabelled ? " class=\"labelled\">\n" : ">\n")
    writeRows(rows, depth: depth + 1)
    html.output.write("</\(name)>\n")
  }

  private mutating func write(
    _ item: ListItem, _ step: RedlineContainers.Step, around rows: Range<Int>, depth: Int
  ) {
    html.output.write("<li\(fate(of: step))")
    if let id = item.id, step.isInNew { html.output.write(idAttribute(id.rawValue)) }
    if let ordinal = item.ordinal { html.output.write(" value=\"\(ordinal)\"") }
    html.output.write(">")
    if let label = item.label {
      html.output.write("<span class=\"label\">")
      html.writeText(label.bytes)
      html.output.write("</span> ")
    }
    if let audience = item.audience { html.writeParagraph(audience, id: nil) }
    writeRows(rows, depth: depth + 1)
    html.output.write("</li>\n")
  }
}

extension RedlineRow {
  /// The row in which a moved or copied clause stood, or stands now.
  var otherRow: Int? {
    switch kind {
    case .movedHere(let from), .copied(let from): from
    case .movedAway(let to): to
    case .unchanged, .changed, .inserted, .deleted: nil
    }
  }

  /// Whether the row is a line of the signature.
  var isSignature: Bool { clause?.kind == .signature }
}
