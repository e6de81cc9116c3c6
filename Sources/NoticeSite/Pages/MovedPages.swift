import NoticeLanguage
import NoticeModel

/// Keeps the addresses that a notice had under an earlier id alive.
///
/// A page becomes one that leads to the same page under the present id. What has another format
/// cannot lead anywhere on a static site, and has the same bytes under both ids.
///
/// A browser that leads on by itself drops the part behind `#`; for readers whose browser does not,
/// each section of the text has a link of its own, where its address always led.
struct MovedPages {
  private let pages: NoticePages
  private let editions: [String: Edition]

  private var notice: PublishedNotice { pages.notice }

  /// Makes the addresses of a notice's earlier ids.
  init(of pages: NoticePages) {
    self.pages = pages
    editions = Dictionary(
      pages.notice.editions.compactMap { folder, edition in edition.map { (folder, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The files under an earlier id for those under the present one.
  func files(under former: NoticeID, for files: [PlannedFile]) -> [PlannedFile] {
    let front = NoticePaths(notice: former.rawValue, prefix: notice.languageFolder).front
    return files.map { file in
      let path = front + file.path.dropFirst(notice.paths.front.count)
      guard file.path.hasSuffix("/index.html") else {
        return PlannedFile(path: path, bytes: file.bytes)
      }
      let folder = String(file.path.dropLast("index.html".count))
      return PlannedFile(path: path, bytes: page(path, movedTo: folder))
    }
  }

  private func page(_ page: String, movedTo folder: String) -> [UInt8] {
    var values = pages.shared
    let language = notice.language
    let edition = editions[folder] ?? notice.front?.pages.edition
    let title =
      folder == notice.paths.history
      ? pages.historyHeading : String(decoding: PlainWords.of(edition?.title ?? []), as: UTF8.self)
    let address = SiteAddress.relative(to: folder, from: page)
    values[.title] = title
    values[.pageTitle] = NoticePages.joined([title, values[.publisher]])
    values[.description] = NoticePages.joined([language.phrase(.addressMoved), title])
    values[.home] = SiteAddress.relative(to: "", from: page)
    values[.stylesheet] = SiteAddress.relative(to: "assets/style.css", from: page)
    values[.canonical] = SiteAddress.absolute(folder, base: pages.site.baseURL) ?? address
    values[.movedAddress] = address
    values[.movedLink] = language.phrase(.movedTo, [title])
    values.raise(.isHidden)
    if let edition = editions[folder] {
      values.set(.contents, to: contents(of: edition, in: folder, from: page))
    }
    var bytes: [UInt8] = []
    pages.templates.moved.render(values.values, to: &bytes)
    return bytes
  }

  // MARK: Sections

  private func contents(of edition: Edition, in folder: String, from page: String) -> [UInt8] {
    var markup = Markup()
    func append(_ section: EditionSection) {
      markup.raw("<li")
      markup.attribute("id", section.id.rawValue)
      markup.raw(">")
      for former in section.formerIDs {
        markup.raw("<span class=\"anchor\"")
        markup.attribute("id", former.rawValue)
        markup.raw("></span>")
      }
      markup.raw("<a")
      markup.address(
        "href", SiteAddress.relative(to: folder + "#" + section.id.rawValue, from: page))
      markup.raw(">")
      let number = section.number.map { $0.bytes + [0x20] } ?? []
      markup.text(number + PlainWords.of(section.heading))
      markup.raw("</a></li>\n")
      section.subsections.forEach(append)
    }
    edition.sections.forEach(append)
    return markup.bytes
  }
}
