import NoticeModel

/// `sitemap.xml`: the pages that search engines are to know, which needs the site's address.
enum SiteMap {
  /// As many addresses as the protocol allows in one file.
  private static let mostAddresses = 50_000

  /// The file for the site at `base`.
  static func bytes(of cards: [NoticeCard], base: String, hasRegions: Bool) -> [UInt8] {
    var xml = Markup()
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    let pages =
      [NoticeCard.MappedPage(path: "")] + cards.flatMap(\.mappedPages)
      + (hasRegions ? [NoticeCard.MappedPage(path: CoveragePage.folder)] : [])
    if pages.contains(where: { !$0.alternates.isEmpty }) {
      xml.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"")
    }
    xml.raw(">\n")
    for page in pages.prefix(mostAddresses) { append(page, base: base, to: &xml) }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private static func append(
    _ page: NoticeCard.MappedPage, base: String, to xml: inout Markup
  ) {
    xml.raw("<url><loc>")
    xml.text(base + page.path)
    xml.raw("</loc>")
    if let date = page.date {
      xml.raw("<lastmod>")
      xml.text(date.iso8601)
      xml.raw("</lastmod>")
    }
    for (tag, path) in page.alternates {
      xml.raw("<xhtml:link rel=\"alternate\"")
      xml.attribute("hreflang", tag)
      xml.address("href", base + path)
      xml.raw("/>")
    }
    xml.raw("</url>\n")
  }
}
