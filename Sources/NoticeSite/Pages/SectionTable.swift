import NoticeLanguage
import NoticeModel

/// The table of a notice's sections with the revision in which the words of each last changed.
enum SectionTable {
  /// The table as HTML; empty if nothing is known of the sections.
  static func markup(of notice: PublishedNotice) -> [UInt8] {
    guard !notice.lastChanges.isEmpty else { return [] }
    var markup = Markup()
    markup.raw("<table class=\"sections\">\n<thead>\n<tr>")
    for heading in [Phrase.section, .lastChangedIn] {
      markup.raw("<th scope=\"col\">")
      markup.text(notice.language.phrase(heading))
      markup.raw("</th>")
    }
    markup.raw("</tr>\n</thead>\n<tbody>\n")
    for change in notice.lastChanges { append(change, of: notice, to: &markup) }
    markup.raw("</tbody>\n</table>\n")
    return markup.bytes
  }

  private static func append(
    _ change: SectionChange, of notice: PublishedNotice, to markup: inout Markup
  ) {
    let page = notice.paths.history + "index.html"
    let section = notice.paths.front + "#" + change.id.rawValue
    markup.raw("<tr><th scope=\"row\"><a")
    markup.address("href", SiteAddress.relative(to: section, from: page))
    markup.raw(">")
    markup.text((change.number.map { $0.bytes + [0x20] } ?? []) + change.heading.bytes)
    markup.raw("</a></th><td>")
    if let index = notice.revisions.firstIndex(where: { $0.id == change.revision }),
      let folder = notice.permanentFolder(of: notice.revisions[index])
    {
      markup.raw("<a")
      markup.address("href", SiteAddress.relative(to: folder, from: page))
      markup.raw(">")
      markup.entry(of: notice, at: index)
      markup.raw("</a>")
    } else {
      markup.text(change.revision.rawValue)
    }
    markup.raw("</td></tr>\n")
  }
}

extension Markup {
  /// Appends the date of a revision with its word, or its name if it has no date.
  mutating func entry(of notice: PublishedNotice, at index: Int) {
    if let entry = notice.historyEntry(at: index) {
      self.entry(entry)
    } else {
      text(notice.revisions[index].id?.rawValue ?? "")
    }
  }
}
