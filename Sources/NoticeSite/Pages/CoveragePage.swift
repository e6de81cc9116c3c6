import NoticeLanguage
import NoticeModel

/// What differs by region: for each region, of each notice, what its readers get otherwise than those
/// whom no part names.
struct CoveragePage {
  /// The folder of the page.
  static let folder = "regions/"

  /// The notices of a region.
  private struct Row {
    let code: RegionCode
    let name: String
    let notices: [(card: NoticeCard, region: NoticeCard.Region)]
  }

  private let site: SiteDescription
  private let rows: [Row]
  private var language: Language { site.language }

  /// Gathers the regions of all notices; the cards are those of the source languages.
  init(site: SiteDescription, cards: [NoticeCard]) {
    self.site = site
    let entries = cards.flatMap { card in
      card.regions.filter { $0.code != .other }.map { (card: card, region: $0) }
    }
    let names = Self.names(of: cards, in: site.language)
    rows = Dictionary(grouping: entries) { $0.region.code }
      .map { code, notices in
        Row(
          code: code, name: names[code] ?? notices[0].region.name,
          notices: notices.sorted { $0.card.id < $1.card.id })
      }
      .sorted {
        RegionOrder.precedes(
          ($0.name, $0.code), ($1.name, $1.code))
      }
  }

  /// Whether no notice has an edition for a region.
  var isEmpty: Bool { rows.isEmpty }

  /// The names that pages in the language print.
  private static func names(
    of cards: [NoticeCard], in language: Language
  ) -> [RegionCode: String] {
    var names: [RegionCode: String] = [:]
    for card in cards.flatMap({ [$0] + $0.translations }) where card.language.tag == language.tag {
      for region in card.regions where names[region.code] == nil {
        names[region.code] = region.name
      }
    }
    return names
  }

  // MARK: The page

  /// The page.
  func bytes(with template: Template) -> [UInt8] {
    var values = PageValues(in: language)
    let publisher = site.publisher?.text(in: language.tag, fallback: language.tag)
    values.set(.publisher, to: publisher?.bytes ?? [])
    let title = language.phrase(.noticesByRegion)
    values[.title] = title
    values[.pageTitle] = NoticePages.joined([title, values[.publisher]])
    values[.description] = values[.pageTitle]
    values[.home] = "../"
    values[.stylesheet] = "../assets/style.css"
    values[.canonical] = SiteAddress.absolute(Self.folder, base: site.baseURL)
    values[.json] = "../regions.json"
    values.set(.coverage, to: table)
    var bytes: [UInt8] = []
    template.render(values.values, to: &bytes)
    return bytes
  }

  private static let columns: [(heading: Phrase, kinds: [RegionCoverage.Kind])] = [
    (.added, [.added]), (.replaced, [.replaced, .ownText]), (.leftOut, [.leftOut]),
    (.otherValues, [.otherValue]),
  ]

  private var table: [UInt8] {
    var markup = Markup()
    markup.raw("<table class=\"history coverage\">\n<thead>\n<tr>")
    for heading in [Phrase.notice, .effective] + Self.columns.map(\.heading) {
      markup.raw("<th scope=\"col\">")
      markup.text(language.phrase(heading))
      markup.raw("</th>")
    }
    markup.raw("</tr>\n</thead>\n")
    for row in rows { append(row, to: &markup) }
    markup.raw("</table>\n")
    return markup.bytes
  }

  private func append(_ row: Row, to markup: inout Markup) {
    markup.raw("<tbody")
    markup.attribute("id", row.code.rawValue.lowercased())
    markup.raw(">\n<tr><th class=\"region\" scope=\"rowgroup\" colspan=\"6\">")
    markup.text(row.name)
    markup.raw("</th></tr>\n")
    for (card, region) in row.notices { append(region, of: card, to: &markup) }
    markup.raw("</tbody>\n")
  }

  private func append(
    _ region: NoticeCard.Region, of card: NoticeCard, to markup: inout Markup
  ) {
    markup.raw("<tr><th scope=\"row\"")
    appendLanguage(of: card, to: &markup)
    markup.raw("><a")
    markup.address("href", "../" + region.path)
    markup.raw(">")
    markup.text(card.title)
    markup.raw("</a></th><td")
    markup.attribute("data-label", language.phrase(.effective))
    markup.raw(">")
    if let date = region.effective { markup.time(date, in: language) }
    markup.raw("</td>")
    if region.parts.isEmpty {
      markup.raw("<td class=\"same\" colspan=\"4\">")
      markup.text(language.phrase(.asForEveryoneElse))
      markup.raw("</td>")
    } else {
      for column in Self.columns {
        let parts = region.parts.filter { column.kinds.contains($0.kind) }
        append(parts, under: column.heading, to: &markup)
      }
    }
    markup.raw("</tr>\n")
  }

  private func append(
    _ parts: [NoticeCard.Region.Part], under heading: Phrase, to markup: inout Markup
  ) {
    guard !parts.isEmpty else { return markup.raw("<td></td>") }
    markup.raw("<td")
    markup.attribute("data-label", language.phrase(heading))
    markup.raw("><ul>\n")
    for part in parts {
      markup.raw("<li>")
      if part.kind == .ownText {
        markup.text(language.phrase(.named, [language.phrase(.ownText), ""]))
      }
      append(part, to: &markup)
      markup.raw("</li>\n")
    }
    markup.raw("</ul></td>")
  }

  private func append(_ part: NoticeCard.Region.Part, to markup: inout Markup) {
    guard let path = part.path else {
      markup.raw("<code>")
      markup.text(part.words)
      return markup.raw("</code>")
    }
    markup.raw("<a")
    markup.address("href", "../" + path)
    if let own = part.language, own.tag != language.tag {
      markup.attribute("lang", own.tag.rawValue)
      markup.attribute("dir", own.isRightToLeft ? "rtl" : "ltr")
    }
    markup.raw(">")
    markup.text(part.words)
    markup.raw("</a>")
  }

  private func appendLanguage(of card: NoticeCard, to markup: inout Markup) {
    guard card.language.tag != language.tag else { return }
    markup.attribute("lang", card.language.tag.rawValue)
    markup.attribute("dir", card.language.isRightToLeft ? "rtl" : "ltr")
  }

  // MARK: For programs

  /// `regions.json`: the same for programs.
  var json: [UInt8] {
    JSONText.file { text in
      text.number("format", NoticeRecords.format)
      text.string("as-of", site.asOf.date.iso8601)
      text.objects("regions", rows) { text, row in
        text.string("region", row.code.rawValue)
        text.string("name", row.name)
        text.objects("notices", row.notices) { text, entry in
          write(entry.region, of: entry.card, to: &text)
        }
      }
    }
  }

  private func write(
    _ region: NoticeCard.Region, of card: NoticeCard, to text: inout JSONText
  ) {
    text.string("notice", card.id.rawValue)
    text.string("revision", region.revision?.rawValue)
    text.string("effective", region.effective?.iso8601)
    text.string("path", region.path)
    text.string("url", SiteAddress.absolute(region.path, base: site.baseURL))
    text.objects("parts", region.parts) { text, part in
      text.string("kind", part.kind.rawValue)
      switch part.kind {
      case .otherValue: text.string("value", part.name)
      case .added, .replaced, .leftOut: text.string("section", part.name)
      case .ownText: break
      }
      text.string("words", part.words)
      text.string("path", part.path)
    }
  }
}
