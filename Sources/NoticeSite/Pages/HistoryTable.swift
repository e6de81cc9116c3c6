import NoticeLanguage
import NoticeModel

/// The table of a notice's revisions, newest first, ending with its establishment.
struct HistoryTable {
  private let notice: PublishedNotice
  private let language: Language
  private let paths: NoticePaths
  private var markup = Markup()

  /// The table as HTML.
  static func markup(of notice: PublishedNotice) -> [UInt8] {
    var table = HistoryTable(notice: notice)
    table.append()
    return table.markup.bytes
  }

  private init(notice: PublishedNotice) {
    self.notice = notice
    language = notice.language
    paths = notice.paths
  }

  private mutating func append() {
    markup.raw("<table class=\"history\">\n<thead>\n<tr>")
    for heading in [Phrase.date, .effective, .summary, .formats] {
      markup.raw("<th scope=\"col\">")
      markup.text(language.phrase(heading))
      markup.raw("</th>")
    }
    markup.raw("</tr>\n</thead>\n<tbody>\n")
    for index in notice.revisions.indices.reversed() { append(notice.revisions[index], at: index) }
    if let established = notice.separateEstablishment {
      markup.raw("<tr><th scope=\"row\">")
      markup.entry(language.datelineEntry(.established, established))
      markup.raw("</th><td></td><td></td><td></td></tr>\n")
    }
    markup.raw("</tbody>\n</table>\n")
  }

  private mutating func append(_ revision: PublishedRevision, at index: Int) {
    guard let id = revision.id?.rawValue else { return }
    markup.raw("<tr")
    markup.attribute("class", revision.status.rawValue)
    markup.raw("><th scope=\"row\"><a")
    markup.address("href", address(of: paths.revision(id)))
    markup.raw(">")
    if let entry = notice.historyEntry(at: index) { markup.entry(entry) } else { markup.text(id) }
    markup.raw("</a>")
    appendState(of: revision)
    markup.raw("</th>")
    appendEffective(of: revision)
    beginCell(.summary)
    markup.text(revision.summary?.bytes ?? [])
    markup.raw("</td>")
    appendFormats(in: paths.revision(id))
    markup.raw("</tr>\n")
  }

  private mutating func appendState(of revision: PublishedRevision) {
    let phrase: Phrase? =
      switch revision.status {
      case .current: .inForce
      case .upcoming: .upcoming
      case .past, .draft: nil
      }
    guard let phrase else { return }
    markup.raw(" <span class=\"state\">")
    markup.text(language.phrase(phrase))
    markup.raw("</span>")
  }

  private mutating func appendEffective(of revision: PublishedRevision) {
    beginCell(.effective)
    if let date = revision.effectiveForAll { appendDate(date) }
    let regional = revision.effective.filter { $0.region != nil }
    for effective in regional {
      guard let region = effective.region else { continue }
      markup.raw("<br>")
      markup.text((language.name(of: region) ?? region.rawValue) + ": ")
      appendDate(effective.date.value)
    }
    markup.raw("</td>")
  }

  private mutating func appendDate(_ date: CalendarDate) {
    markup.time(date, Array(language.text(of: date).utf8))
  }

  private mutating func appendFormats(in folder: String) {
    beginCell(.formats)
    markup.raw("<ul class=\"row\"><li>")
    markup.link(language.phrase(.plainText), to: address(of: folder + "notice.txt"))
    markup.raw("</li> <li>")
    markup.link(language.phrase(.markdown), to: address(of: folder + "notice.md"))
    markup.raw("</li></ul></td>")
  }

  private mutating func beginCell(_ heading: Phrase) {
    markup.raw("<td")
    markup.attribute("data-label", language.phrase(heading))
    markup.raw(">")
  }

  private func address(of path: String) -> String {
    SiteAddress.relative(to: path, from: paths.history + "index.html")
  }
}
