import NoticeLanguage
import NoticeModel

extension RedlineHTMLRenderer {
  /// Writes what changed, by section, with links; how to read it; and what is told beside.
  mutating func writeSummary() {
    let summary = RedlineSummary(redline)
    html.output.write("<section class=\"redline-summary\" aria-labelledby=\"redline_summary\"")
    html.output.write("\(furnitureLanguage)>\n<h2 id=\"redline_summary\">")
    writeText(phrases.text(.whatChanged))
    html.output.write("</h2>\n")
    writeParagraph(phrases.text(.textBefore, words.name(isOld: true)))
    writeParagraph(phrases.text(.textAfter, words.name(isOld: false)))
    for line in words.readerLines { writeParagraph(line, class: "level") }
    if redline.isEmpty { writeParagraph(phrases.text(.noChanges)) }
    let counts = words.countLines(of: summary.total)
    if !counts.isEmpty { writeParagraph(counts.joined(separator: "; "), class: "counts") }
    writeSections(of: summary)
    writeRenumberings()
    for note in redline.notes { words.line(of: note).map { writeParagraph($0) } }
    if !redline.changes.isEmpty {
      html.output.write("<p>")
      writeLinked(phrases.text(.firstChange), to: changeID(0))
      html.output.write("</p>\n")
    }
    writeLegend()
    html.output.write("</section>\n")
  }

  private mutating func writeParagraph(_ text: String, class name: String? = nil) {
    html.output.write(name.map { "<p class=\"\($0)\">" } ?? "<p>")
    writeText(text)
    html.output.write("</p>\n")
  }

  private mutating func writeSections(of summary: RedlineSummary) {
    let changed = summary.sections.filter(\.isChanged)
    guard !changed.isEmpty else { return }
    html.output.write("<ul>\n")
    for section in changed {
      html.output.write("<li>")
      let change = section.firstChange.map(changeID)
      writeLinked(words.heading(of: section.step), to: change ?? sectionID(of: section.step))
      html.output.write("<br>\n")
      writeText(words.line(of: section))
      html.output.write("</li>\n")
    }
    html.output.write("</ul>\n")
  }

  /// The id under which the page has a section.
  func sectionID(of step: SectionStep) -> String? {
    step.new?.rawValue ?? step.old.map(removedID)
  }

  /// The id of a section that only the old text has.
  func removedID(_ section: SectionID) -> String { "removed_\(section)" }

  private mutating func writeRenumberings() {
    let numbers = words.renumberings
    guard !numbers.isEmpty else { return }
    html.output.write("<details class=\"renumbered\">\n<summary>")
    writeText(phrases.text(.numbersFollow, "\(numbers.count)"))
    html.output.write("</summary>\n<ul>\n")
    for number in numbers {
      html.output.write("<li>")
      writeText(number)
      html.output.write("</li>\n")
    }
    html.output.write("</ul>\n</details>\n")
  }

  private mutating func writeLegend() {
    html.output.write("<p class=\"legend\"><span class=\"key\">")
    writeText(phrases.text(.legend) + ":")
    html.output.write("</span>")
    for (element, phrase) in [
      ("del", RedlinePhrase.deleted), ("ins", .inserted), ("span class=\"move\"", .movedHere),
      ("span class=\"altered\"", .altered),
    ] {
      html.output.write(" <\(element)>")
      writeText(phrases.text(phrase))
      html.output.write("</\(element.prefix { $0 != " " })>")
    }
    html.output.write("</p>\n")
  }
}
