package import NoticeModel

/// A notice that supplements another one.
package struct SupplementaryNotice: Sendable, Equatable {
  /// The notice.
  package var id: NoticeID
  /// Its title in plain words.
  package var title: Prose
  /// Whether it has pages in the language of the other's pages.
  package var isTranslated: Bool

  /// Makes a notice of that title.
  package init(id: NoticeID, title: Prose, isTranslated: Bool = true) {
    self.id = id
    self.title = title
    self.isTranslated = isTranslated
  }
}

extension PublishedNotice {
  /// The notice that this one supplements, as the text says that is read in front.
  var supplemented: NoticeID? { front?.pages.edition.supplemented?.notice }

  /// The items of the list of notices that supplement this one, for the page at a path.
  func supplementItems(from page: String) -> [UInt8] {
    var markup = Markup()
    for supplement in supplements {
      let path = NoticePaths(
        notice: supplement.id.rawValue, prefix: supplement.isTranslated ? languageFolder : ""
      ).front
      markup.raw("<li>")
      markup.link(supplement.title.description, to: SiteAddress.relative(to: path, from: page))
      markup.raw("</li>\n")
    }
    return markup.bytes
  }
}
