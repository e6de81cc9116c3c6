import NoticeLanguage
import NoticeModel

extension RedlineHTMLRenderer {
  /// Writes rows in two columns, the old text before the new one; on a narrow screen each pair
  /// stands one above the other.
  mutating func writeSides(_ rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    html.output.write("<table class=\"sides\">\n<thead>\n<tr>\n<th scope=\"col\"")
    html.output.write("\(furnitureLanguage)>")
    writeText(phrases.text(.textBefore, words.name(isOld: true)))
    html.output.write("</th>\n<th scope=\"col\"\(furnitureLanguage)>")
    writeText(phrases.text(.textAfter, words.name(isOld: false)))
    html.output.write("</th>\n</tr>\n</thead>\n<tbody>\n")
    for index in rows { writePair(index) }
    html.output.write("</tbody>\n</table>\n")
  }

  private mutating func writePair(_ index: Int) {
    let row = redline.rows[index]
    html.output.write(row.isChanged ? "<tr class=\"change \(row.kind.name)\">\n" : "<tr>\n")
    html.output.write("<td\(oldLanguage)>")
    if !row.rejected.isEmpty { writeSide(index, row.rejected, side: .old) }
    html.output.write("</td>\n<td>")
    if !row.accepted.isEmpty { writeSide(index, row.accepted, side: .new) }
    if row.rejected.isEmpty || row.accepted.isEmpty { html.endLine() }
    if row.isChanged { writeSidesTail(of: index) }
    html.output.write("</td>\n</tr>\n")
  }

  /// What is said of a row stands once, below the new text.
  private mutating func writeSidesTail(of index: Int) {
    html.output.write("<p class=\"tail\">")
    if redline.rows[index].accepted.isEmpty { writeAnchors(of: index) }
    writeTail(of: index)
    html.output.write("</p>\n")
  }

  private mutating func writeSide(_ index: Int, _ clauses: [Clause], side: RedlineSide) {
    let row = redline.rows[index]
    guard let clause = clauses.first else { return }
    html.endLine()
    let depth = clause.nesting.count { if case .item = $0.container { true } else { false } }
    html.output.write(depth == 0 ? "<p>" : "<p class=\"depth-\(min(depth, 4))\">")
    if side == .new { writeAnchors(of: index) }
    writeLabels(of: clause, behind: clauseBefore(index, side: side), side: side)
    let scripts = row.cells.filter { side == .old ? $0.oldColumn != nil : $0.newColumn != nil }
    for (position, script) in (scripts.isEmpty ? row.cells : scripts).enumerated() {
      if position > 0 { html.output.write(" <span class=\"bar\">|</span> ") }
      write(script, of: row, side: side, isFirst: position == 0)
    }
    html.output.write("</p>\n")
  }

  /// The clause of one text before a row, in the same section.
  private func clauseBefore(_ index: Int, side: RedlineSide) -> Clause? {
    let before = redline.rows[..<index].last { row in
      side == .old ? !row.rejected.isEmpty : !row.accepted.isEmpty
    }
    return before.flatMap { side == .old ? $0.rejected.last : $0.accepted.last }
  }

  /// Writes the labels of the containers that a clause begins: whom it is for, its number or bullet.
  private mutating func writeLabels(
    of clause: Clause, behind previous: Clause?, side: RedlineSide
  ) {
    for (depth, step) in clause.nesting.enumerated() {
      let known = previous.flatMap { depth < $0.nesting.count ? $0.nesting[depth].ordinal : nil }
      if known == step.ordinal { continue }
      switch step.container {
      case .item(let item): writeLabel(of: item, side: side)
      case .regional(let clause): clause.audience.map { writeAudience($0) }
      case .list, .table, .quotation: break
      }
    }
  }

  private mutating func writeLabel(of item: ListItem, side: RedlineSide) {
    let id = side == .new ? item.id.map { idAttribute($0.rawValue) } : nil
    let label = item.label?.bytes ?? item.ordinal.map { Array("\($0).".utf8) } ?? Array("•".utf8)
    html.output.write("<span class=\"label\"\(id ?? "")>")
    html.writeText(label)
    html.output.write("</span> ")
    item.audience.map { writeAudience($0) }
  }

  private mutating func writeAudience(_ audience: AudienceLabel) {
    html.output.write("<span class=\"audience\">")
    html.writeText(audience.text.bytes)
    html.output.write("</span> ")
  }
}
