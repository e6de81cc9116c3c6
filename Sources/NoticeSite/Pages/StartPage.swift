import NoticeLanguage
import NoticeModel

/// The start page: every notice with its dates and formats.
struct StartPage {
  /// The site.
  let site: SiteDescription
  /// Its notices, in the order of their ids.
  let cards: [NoticeCard]

  /// The page.
  func bytes(with template: Template) -> [UInt8] {
    let language = site.language
    var values = PageValues(in: language)
    let publisher = site.publisher?.text(in: language.tag, fallback: language.tag)
    values.set(.publisher, to: publisher?.bytes ?? [])
    let title = Self.title(of: site)
    for field in [PageField.title, .pageTitle, .description] { values.set(field, to: title) }
    values[.home] = "./"
    values[.stylesheet] = "assets/style.css"
    values[.canonical] = site.baseURL
    values[.json] = "index.json"
    if cards.contains(where: { !$0.revisions.isEmpty }) { values[.feed] = "feed.xml" }
    if cards.contains(where: { !$0.regions.isEmpty }) {
      values[.coverageAddress] = CoveragePage.folder
    }
    values.raise(.isEmpty, if: cards.isEmpty)
    values.set(.notices, to: list(of: cards.filter { $0.retirement == nil }))
    values.set(.formerNotices, to: list(of: cards.filter { $0.retirement != nil }))
    var bytes: [UInt8] = []
    template.render(values.values, to: &bytes)
    return bytes
  }

  /// What the site is called: by its publisher, if it has one.
  static func title(of site: SiteDescription) -> [UInt8] {
    let publisher = site.publisher?.text(in: site.language.tag, fallback: site.language.tag)
    guard let publisher else { return Array(site.language.phrase(.notices).utf8) }
    return Array(site.language.phrase(.noticesOf, [publisher.description]).utf8)
  }

  private func list(of cards: [NoticeCard]) -> [UInt8] {
    var markup = Markup()
    for card in cards { append(card, to: &markup) }
    return markup.bytes
  }

  private func append(_ card: NoticeCard, to markup: inout Markup) {
    markup.raw("<li")
    if card.language.tag != site.language.tag {
      markup.attribute("lang", card.language.tag.rawValue)
      markup.attribute("dir", card.language.isRightToLeft ? "rtl" : "ltr")
    }
    // Notices that ended stand under a heading of their own.
    let isFormer = card.retirement != nil
    markup.raw(isFormer ? ">\n<h3><a" : ">\n<h2><a")
    markup.address("href", card.paths.front)
    markup.raw(">")
    markup.text(card.title)
    markup.raw("</a>")
    if let state = state(of: card) {
      markup.raw(" <span class=\"state\">")
      markup.text(state)
      markup.raw("</span>")
    }
    markup.raw(isFormer ? "</h3>\n" : "</h2>\n")
    appendDates(of: card, to: &markup)
    if let end = card.retirement { append(end, of: card, to: &markup) }
    appendFormats(of: card, to: &markup)
    markup.raw("</li>\n")
  }

  private func append(_ end: RetiredNotice, of card: NoticeCard, to markup: inout Markup) {
    markup.raw("<p class=\"dateline\">")
    markup.phrase(.noticeEnded, in: card.language) { $0.time(end.date, in: card.language) }
    if let successor = end.successor {
      markup.raw(" · ")
      markup.phrase(.replacedBy, in: card.language) { markup in
        guard let path = end.pathOfSuccessor(in: card.languageFolder) else {
          return markup.text(successor.title.bytes)
        }
        markup.link(successor.title.description, to: path)
      }
    }
    markup.raw("</p>\n")
  }

  private func state(of card: NoticeCard) -> String? {
    switch card.status {
    case .draft: card.language.phrase(.draft)
    case .upcoming: card.language.phrase(.upcoming)
    case .current, .past: nil
    }
  }

  private func appendDates(of card: NoticeCard, to markup: inout Markup) {
    let publisher = site.publisher?.text(in: card.language.tag, fallback: site.language.tag)
    if let issuer = card.issuer, issuer != publisher {
      markup.raw("<p class=\"issuer\">")
      markup.text(issuer.bytes)
      markup.raw("</p>\n")
    }
    guard !card.dateline.isEmpty else { return }
    markup.raw("<p class=\"dateline\">")
    for (index, entry) in card.dateline.enumerated() {
      if index > 0 { markup.raw(" · ") }
      markup.entry(entry)
    }
    markup.raw("</p>\n")
  }

  private func appendFormats(of card: NoticeCard, to markup: inout Markup) {
    markup.raw("<ul class=\"row\">\n")
    var links: [(Phrase, String)] = [
      (.plainText, card.paths.front + "notice.txt"), (.markdown, card.paths.front + "notice.md"),
      (.json, card.paths.front + "notice.json"),
    ]
    if card.hasHistory { links.append((.history, card.paths.history)) }
    for (phrase, path) in links {
      markup.raw("<li>")
      markup.link(card.language.phrase(phrase), to: path)
      markup.raw("</li>\n")
    }
    for translation in card.translations { append(translation: translation, to: &markup) }
    markup.raw("</ul>\n")
  }

  private func append(translation: NoticeCard, to markup: inout Markup) {
    markup.raw("<li><a")
    markup.address("href", translation.paths.front)
    markup.attribute("hreflang", translation.language.tag.rawValue)
    markup.attribute("lang", translation.language.tag.rawValue)
    markup.raw(">")
    markup.text(translation.language.endonym)
    markup.raw("</a></li>\n")
  }
}
