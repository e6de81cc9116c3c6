import NoticeModel

/// The table of contents of an edition: its sections and theirs, with their numbers.
struct ContentsList {
  private var markup = Markup()

  /// The list as HTML; empty if the edition has no sections.
  static func markup(of edition: Edition) -> [UInt8] {
    guard !edition.sections.isEmpty else { return [] }
    var list = ContentsList()
    list.append(edition.sections, depth: 1)
    return list.markup.bytes
  }

  private mutating func append(_ sections: [EditionSection], depth: Int) {
    markup.raw("<ol>\n")
    for section in sections {
      markup.raw("<li>")
      appendLink(to: section)
      if depth < 2, !section.subsections.isEmpty {
        markup.raw("\n")
        append(section.subsections, depth: depth + 1)
      }
      markup.raw("</li>\n")
    }
    markup.raw("</ol>\n")
  }

  private mutating func appendLink(to section: EditionSection) {
    markup.raw("<a")
    markup.address("href", "#" + section.id.rawValue)
    markup.raw(">")
    if let number = section.number {
      markup.raw("<span class=\"number\">")
      markup.text(number.bytes)
      markup.raw("</span> ")
    }
    markup.raw("<span class=\"heading\">")
    markup.text(PlainWords.of(section.heading))
    if let audience = section.audience {
      markup.raw(" <span class=\"audience\">")
      markup.text(audience.text.bytes)
      markup.raw("</span>")
    }
    markup.raw("</span></a>")
  }
}
