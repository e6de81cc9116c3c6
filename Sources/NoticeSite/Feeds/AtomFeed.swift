import NoticeLanguage
import NoticeModel

/// An Atom feed (RFC 4287) of revisions, newest first.
///
/// Its times are the first days of the revisions' dates, so that a partial date stays stable. Its
/// ids are the addresses of what they name; without a base address, tags of an authority that
/// nobody can own (RFC 4151, RFC 2606).
struct AtomFeed {
  private struct Entry {
    let card: NoticeCard
    let revision: NoticeCard.Revision
    let day: CalendarDay
  }

  /// As many entries as readers of a feed may have missed.
  private static let mostEntries = 100

  private let site: SiteDescription
  private let path: String
  private let title: [UInt8]
  private let language: String
  private let author: [UInt8]
  private let home: String
  private let entries: [Entry]

  /// Makes the feed of one notice, in its `history/`.
  init(of card: NoticeCard, in site: SiteDescription) {
    self.site = site
    path = card.paths.history + "feed.xml"
    home = card.paths.front
    title = card.title
    language = card.language.tag.rawValue
    let publisher = site.publisher?.text(in: card.language.tag, fallback: site.language.tag)
    author = (card.issuer ?? publisher)?.bytes ?? card.title
    entries = Self.entries(of: [card])
  }

  /// Makes the feed of a whole site.
  init(of cards: [NoticeCard], in site: SiteDescription) {
    self.site = site
    path = "feed.xml"
    home = ""
    title = StartPage.title(of: site)
    language = site.language.tag.rawValue
    let publisher = site.publisher?.text(in: site.language.tag, fallback: site.language.tag)
    author = publisher?.bytes ?? title
    entries = Self.entries(of: cards)
  }

  /// The feed.
  var bytes: [UInt8] {
    var xml = Markup()
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", language)
    xml.raw(">\n")
    element("id", identifier(of: home), &xml)
    xml.raw("<title>")
    xml.text(title)
    xml.raw("</title>\n")
    element("updated", time(entries.first?.day ?? site.asOf), &xml)
    xml.raw("<author><name>")
    xml.text(author)
    xml.raw("</name></author>\n")
    link("self", to: path, type: "application/atom+xml", &xml)
    link("alternate", to: home, type: "text/html", &xml)
    for entry in entries { append(entry, &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func append(_ entry: Entry, _ xml: inout Markup) {
    let revision = entry.revision
    xml.raw("<entry")
    xml.attribute("xml:lang", entry.card.language.tag.rawValue)
    xml.raw(">\n")
    element("id", identifier(of: revision.path), &xml)
    xml.raw("<title>")
    xml.text(entry.card.title)
    if let date = revision.entry {
      xml.text(" · ")
      xml.text(date.text.bytes)
    }
    xml.raw("</title>\n")
    element("updated", time(entry.day), &xml)
    link("alternate", to: revision.path, type: "text/html", &xml)
    if let level = revision.level { category(level, in: entry.card.language, &xml) }
    if let summary = revision.summary {
      xml.raw("<summary>")
      xml.text(summary.bytes)
      xml.raw("</summary>\n")
    }
    xml.raw("</entry>\n")
  }

  /// Writes how much a revision matters, as a category (RFC 4287, 4.2.2).
  private func category(_ level: Level, in language: Language, _ xml: inout Markup) {
    xml.raw("<category")
    xml.attribute("term", level.rawValue)
    xml.attribute("label", language.phrase(Phrase(level)))
    xml.raw("/>\n")
  }

  private func element(_ name: StaticString, _ words: String, _ xml: inout Markup) {
    xml.raw("<")
    xml.raw(name)
    xml.raw(">")
    xml.text(words)
    xml.raw("</")
    xml.raw(name)
    xml.raw(">\n")
  }

  private func link(_ relation: String, to target: String, type: String, _ xml: inout Markup) {
    let address =
      SiteAddress.absolute(target, base: site.baseURL)
      ?? SiteAddress.relative(to: target, from: path)
    xml.raw("<link")
    xml.attribute("rel", relation)
    xml.attribute("type", type)
    xml.address("href", address)
    xml.raw("/>\n")
  }

  private func identifier(of path: String) -> String {
    SiteAddress.absolute(path, base: site.baseURL) ?? "tag:engross.invalid,2000:/" + path
  }

  private func time(_ day: CalendarDay) -> String { day.date.iso8601 + "T00:00:00Z" }

  private static func entries(of cards: [NoticeCard]) -> [Entry] {
    let all = cards.flatMap { card in
      card.revisions.enumerated().compactMap { index, revision in
        revision.date.map {
          (index: index, entry: Entry(card: card, revision: revision, day: $0.firstDay))
        }
      }
    }
    let newestFirst = all.sorted { left, right in
      if left.entry.day != right.entry.day { return left.entry.day > right.entry.day }
      if left.entry.card.id != right.entry.card.id {
        return left.entry.card.id < right.entry.card.id
      }
      return left.index > right.index
    }
    return newestFirst.prefix(mostEntries).map(\.entry)
  }
}
