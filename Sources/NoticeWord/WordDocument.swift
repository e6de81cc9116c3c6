package import NoticeModel
package import NoticeRendering

/// Writes a redline as a Word document with tracked changes (OOXML, transitional).
///
/// 1. `RedlineSides` lays out which clauses each text has.
/// 2. `NumberingPlan` finds the lists that Word can count, so that labels follow by themselves.
/// 3. `BodyBuilder` turns the rows into paragraphs and tables, each with its fate.
/// 4. `DocumentPart` and its neighbours write the parts, `ZipArchive` the package.
///
/// Accepting all changes gives the words of the new text and rejecting them those of the old one,
/// with labels, emphasis, links, levels of lists and headings, and the shape of tables. What a
/// reader cannot see (ids of items, topics, for whom a section is meant beyond its printed label)
/// is not in the document.
package enum WordDocument {
  /// The document; the same bytes for the same redline, author and date.
  ///
  /// - Parameters:
  ///   - redline: what is shown.
  ///   - author: whose changes they are.
  ///   - date: when they were made; without it, Word shows none.
  ///   - addresses: where references lead.
  /// - Returns: the package.
  package static func bytes(
    of redline: Redline, author: String, date: Moment? = nil, addresses: Addresses = .standalone
  ) -> [UInt8] {
    let sides = RedlineSides(redline)
    let plan = NumberingPlan(sides)
    let elements = BodyBuilder.elements(
      of: redline, sides: sides, plan: plan, formats: TokenFormat(addresses: addresses))
    var document = DocumentPart(marks: RevisionMarks(author: author, date: date))
    let text = document.write(elements)
    let edition = redline.new.edition

    var archive = ZipArchive()
    archive.add("[Content_Types].xml", SmallParts.contentTypes())
    archive.add("_rels/.rels", Relationships.packagePart())
    archive.add("word/document.xml", text)
    archive.add("word/_rels/document.xml.rels", document.relationships.part())
    archive.add(
      "word/styles.xml",
      StylesPart.bytes(language: edition.language, isRightToLeft: edition.isRightToLeft))
    archive.add("word/numbering.xml", NumberingPart.bytes(of: plan.definitions))
    archive.add("word/settings.xml", SmallParts.settings())
    archive.add(
      "docProps/core.xml",
      SmallParts.properties(
        title: title(of: redline), author: author, language: edition.language.rawValue))
    return archive.bytes()
  }

  private static func title(of redline: Redline) -> [UInt8] {
    let clauses = redline.rows.lazy.flatMap(\.accepted)
    guard let title = clauses.first(where: { $0.kind == .title }) else { return [] }
    return title.cells.joined().flatMap(\.bytes)
  }
}
