import NoticeModel

/// The table of contents of an edition: its sections and theirs, with their numbers.
struct ContentsList {
  private var markup = Markup()

  /// The list as HTML; empty if the edition has no sections.
  static func markup(of edition: Edition) -> [UInt8] {
    guard !edition.sections.isEmpty else { return [] }
    var list = ContentsList()
    list.append(edition.sections, depth: 1, in: nil)
    return list.markup.bytes
  }

  /// Appends sections within a part of some language, if that is not the one of the edition.
  private mutating func append(
    _ sections: [EditionSection], depth: Int, in language: PartLanguage?
  ) {
    markup.raw("<ol>\n")
    for section in sections {
      markup.raw("<li>")
      appendLink(to: section, in: section.language ?? language)
      if depth < 2, !section.subsections.isEmpty {
        markup.raw("\n")
        append(section.subsections, depth: depth + 1, in: section.language ?? language)
      }
      markup.raw("</li>\n")
    }
    markup.raw("</ol>\n")
  }

  private mutating func appendLink(to section: EditionSection, in language: PartLanguage?) {
    markup.raw("<a")
    markup.address("href", "#" + section.id.rawValue)
    markup.raw(">")
    if let number = section.number {
      markup.raw("<span class=\"number\">")
      markup.text(number.bytes)
      markup.raw("</span> ")
    }
    markup.raw("<span class=\"heading\">")
    append(PlainWords.of(section.heading), in: language)
    if let audience = section.audience {
      markup.raw(" <span class=\"audience\">")
      markup.text(audience.text.bytes)
      markup.raw("</span>")
    }
    markup.raw("</span></a>")
  }

  private mutating func append(_ words: [UInt8], in language: PartLanguage?) {
    guard let language else { return markup.text(words) }
    markup.raw("<span")
    markup.attribute("lang", language.tag.rawValue)
    markup.attribute("dir", language.isRightToLeft ? "rtl" : "ltr")
    markup.raw(">")
    markup.text(words)
    markup.raw("</span>")
  }
}
