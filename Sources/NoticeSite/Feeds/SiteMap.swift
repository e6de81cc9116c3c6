import NoticeModel

/// `sitemap.xml`: the pages that search engines are to know, which needs the site's address.
enum SiteMap {
  /// As many addresses as the protocol allows in one file.
  private static let mostAddresses = 50_000

  /// The file for the site at `base`.
  static func bytes(of cards: [NoticeCard], base: String) -> [UInt8] {
    var xml = Markup()
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for (path, date) in pages(of: cards).prefix(mostAddresses) {
      xml.raw("<url><loc>")
      xml.text(base + path)
      xml.raw("</loc>")
      if let date {
        xml.raw("<lastmod>")
        xml.text(date.iso8601)
        xml.raw("</lastmod>")
      }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private static func pages(of cards: [NoticeCard]) -> [(path: String, date: CalendarDate?)] {
    var pages: [(path: String, date: CalendarDate?)] = [("", nil)]
    for card in cards where card.status != .draft {
      if card.retirement != nil {
        // What ended is not to be found, but its history is.
        pages.append((card.paths.history, card.revisions.last?.date))
        continue
      }
      let front = card.revisions.last { $0.status == card.status }
      pages.append((card.paths.front, front?.date))
      pages.append((card.paths.history, card.revisions.last?.date))
      for revision in card.revisions where revision.status == .upcoming {
        pages.append((revision.path, revision.date))
      }
    }
    return pages
  }
}
