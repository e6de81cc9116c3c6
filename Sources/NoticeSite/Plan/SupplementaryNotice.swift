package import NoticeModel

/// A notice that supplements another one.
package struct SupplementaryNotice: Sendable, Equatable {
  /// The notice.
  package var id: NoticeID
  /// Its title in plain words.
  package var title: Prose

  /// Makes a notice of that title.
  package init(id: NoticeID, title: Prose) {
    self.id = id
    self.title = title
  }
}

extension PublishedNotice {
  /// The notice that this one supplements, as the text says that is read in front.
  var supplemented: NoticeID? { front?.pages.edition.supplemented?.notice }

  /// The items of the list of notices that supplement this one, for the page at a path.
  func supplementItems(from page: String) -> [UInt8] {
    var markup = Markup()
    for supplement in supplements {
      let path = NoticePaths(notice: supplement.id.rawValue).front
      markup.raw("<li>")
      markup.link(supplement.title.description, to: SiteAddress.relative(to: path, from: page))
      markup.raw("</li>\n")
    }
    return markup.bytes
  }
}
