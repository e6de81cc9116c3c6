import NoticeLanguage
import NoticeModel

/// Makes the files of one notice.
struct NoticePages {
  /// Which of the pages of a revision a page is.
  enum Place: Equatable {
    /// Where the notice is read.
    case front
    /// Where the revision stays for ever.
    case permanent
    /// Where the next revision is announced.
    case upcoming
    /// Where the draft is shown.
    case draft
  }

  let notice: PublishedNotice
  let site: SiteDescription
  let templates: Templates
  /// What all pages of the notice say.
  let shared: PageValues

  /// Makes the pages of a notice of a site.
  init(notice: PublishedNotice, site: SiteDescription, templates: Templates) {
    self.notice = notice
    self.site = site
    self.templates = templates
    var values = PageValues(in: notice.language)
    let publisher = site.publisher?.text(in: notice.language.tag, fallback: site.language.tag)
    values.set(.publisher, to: publisher?.bytes ?? [])
    shared = values
  }

  /// The page of a revision at a place, with its other formats and files beside it.
  func files(of revision: PublishedRevision, as place: Place) -> [PlannedFile] {
    let folder = folder(of: revision, as: place)
    let pages = revision.pages
    let page = page(of: revision, as: place, in: folder)
    var files = [
      PlannedFile(path: folder + "index.html", bytes: page),
      PlannedFile(path: folder + "notice.md", bytes: pages.markdown),
      PlannedFile(path: folder + "notice.txt", bytes: pages.text),
      PlannedFile(path: folder + "notice.json", bytes: pages.json),
    ]
    if revision.status != .draft {
      let description = StructuredData(notice: notice, revision: revision, site: site)
      files.append(
        PlannedFile(path: folder + "notice.jsonld", bytes: description.bytes(in: folder)))
    }
    return files
      + revision.files.map { PlannedFile(path: folder + "files/" + $0.name, bytes: $0.bytes) }
  }

  private func folder(of revision: PublishedRevision, as place: Place) -> String {
    switch place {
    case .front: notice.paths.front
    case .permanent: notice.paths.revision(revision.id?.rawValue ?? "")
    case .upcoming: notice.paths.upcoming
    case .draft: notice.paths.draft
    }
  }

  // MARK: The page of a revision

  private func page(
    of revision: PublishedRevision, as place: Place, in folder: String
  ) -> [UInt8] {
    let pages = revision.pages
    var values = shared
    let page = folder + "index.html"
    setWords(of: revision, as: place, in: &values)
    let banner = Banner(notice: notice, day: site.asOf)
    values.set(banner.lines(for: revision, as: place), from: page)
    setAddresses(from: page, in: &values)
    setVersions(of: revision, as: place, from: page, in: &values)
    values[.canonical] = canonical(of: revision, as: place)
    setTranslations(as: place, from: page, in: &values)
    if place != .permanent {
      let removed = RemovedSections(of: notice, besides: revision)
      values.set(.removedSections, to: removed.markup(from: page))
    }
    if place == .front {
      values.set(.supplementaryNotices, to: notice.supplementItems(from: page))
    }
    let body = place == .front ? revision.frontHTML ?? pages.html : pages.html
    return bytes(of: body, of: pages.edition, with: values)
  }

  /// The page of a text with its title block, contents and body.
  func bytes(
    of body: [UInt8], of edition: Edition, with pageValues: PageValues
  ) -> [UInt8] {
    var values = pageValues
    values.set(.contents, to: ContentsList.markup(of: edition))
    let split = Self.endOfHeading(in: body)
    values.set(.heading, to: Array(body[..<split]))
    values.set(.body, to: Array(body[split...]))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 16_384)
    templates.page.render(values.values, to: &bytes)
    return bytes
  }

  /// Where the title block ends that `HTMLWriter` begins a fragment with, so that a page can put its
  /// contents between the title and the text.
  private static func endOfHeading(in fragment: [UInt8]) -> Int {
    let mark = Array("</header>\n".utf8)
    guard fragment.starts(with: "<header>".utf8) else { return 0 }
    var index = 0
    while index + mark.count <= fragment.count {
      if fragment[index] == mark[0], fragment[index..<index + mark.count].elementsEqual(mark) {
        return index + mark.count
      }
      index += 1
    }
    return 0
  }

  private func setWords(
    of revision: PublishedRevision, as place: Place, in values: inout PageValues
  ) {
    let version = place == .front ? nil : revision.id?.rawValue
    setWords(of: revision.pages.edition, version: version, in: &values)
    let isRetired = notice.retirement(on: site.asOf) != nil
    let status = revision.status == .draft || !isRetired ? revision.status.rawValue : "retired"
    values[.status] = status
    values[.revision] = revision.id?.rawValue
    values.raise(
      .isHidden,
      if: isRetired || revision.isWithheld || revision.status == .past || revision.status == .draft)
  }

  /// Sets what the head and foot of a page say of a text.
  func setWords(of edition: Edition, version: String?, in values: inout PageValues) {
    let title = String(decoding: PlainWords.of(edition.title), as: UTF8.self)
    let issuer = edition.issuer?.description
    let publisher = values[.publisher] ?? ""
    values[.title] = title
    values[.pageTitle] = Self.joined([title, version, publisher])
    values[.description] = Self.joined(
      [title, issuer ?? publisher] + edition.dateline.map(\.text.description))
    values[.issuer] = issuer
    values[.issuedBy] = issuer.map { notice.language.phrase(.issuedBy, [$0]) }
  }

  /// Sets the addresses of what lies beside a page, and of what all pages share.
  func setAddresses(from page: String, in values: inout PageValues) {
    let folder = page.dropLast("index.html".count)
    for (field, path) in [(PageField.home, "index.html"), (.stylesheet, "assets/style.css")] {
      let target = field == .home ? "" : path
      values[field] = SiteAddress.relative(to: target, from: page)
    }
    for (field, name) in [
      (PageField.plainText, "notice.txt"), (.markdown, "notice.md"), (.json, "notice.json"),
    ] {
      values[field] = SiteAddress.relative(to: folder + name, from: page)
    }
  }

  private func setVersions(
    of revision: PublishedRevision, as place: Place, from page: String,
    in values: inout PageValues
  ) {
    func set(_ field: PageField, to path: String?) {
      values[field] = path.map { SiteAddress.relative(to: $0, from: page) }
    }
    setHistory(from: page, in: &values)
    guard !notice.revisions.isEmpty else { return }
    let index = notice.revisions.firstIndex { $0.id == revision.id } ?? notice.revisions.count
    if place != .front { set(.latestVersion, to: notice.paths.front) }
    set(.predecessorVersion, to: permanentPath(at: index - 1))
    set(.successorVersion, to: permanentPath(at: index + 1))
    guard let path = permanentPath(at: index) else { return }
    set(.permanentAddress, to: path)
    set(.structuredData, to: page.dropLast("index.html".count) + "notice.jsonld")
    values[.permanentText] = SiteAddress.absolute(path, base: site.baseURL) ?? path
  }

  /// Sets where the past of the notice is listed.
  func setHistory(from page: String, in values: inout PageValues) {
    guard notice.hasHistory else { return }
    for (field, name) in [(PageField.versionHistory, ""), (.feed, "feed.xml")] {
      values[field] = SiteAddress.relative(to: notice.paths.history + name, from: page)
    }
  }

  private func permanentPath(at index: Int) -> String? {
    guard notice.revisions.indices.contains(index) else { return nil }
    return notice.revisions[index].id.map { notice.paths.revision($0.rawValue) }
  }

  /// The address that stands for the page: drafts have none, and what is in force is read in front.
  private func canonical(of revision: PublishedRevision, as place: Place) -> String? {
    let path: String? =
      switch revision.status {
      case .draft: nil
      case .current: notice.paths.front
      case .past: revision.id.map { notice.paths.revision($0.rawValue) }
      case .upcoming:
        place == .front
          ? notice.paths.front : revision.id.map { notice.paths.revision($0.rawValue) }
      }
    return path.flatMap { SiteAddress.absolute($0, base: site.baseURL) }
  }

  private func setTranslations(as place: Place, from page: String, in values: inout PageValues) {
    guard place == .front, !notice.translations.isEmpty else { return }
    let all = [(language: notice.language, folder: notice.languageFolder)] + notice.translations
    var links = Markup()
    var list = Markup()
    for (language, folder) in all.sorted(by: { $0.language.tag < $1.language.tag }) {
      let path = NoticePaths(notice: notice.id.rawValue, prefix: folder).front
      let address = SiteAddress.relative(to: path, from: page)
      links.raw("<link rel=\"alternate\"")
      links.attribute("hreflang", language.tag.rawValue)
      links.address("href", SiteAddress.absolute(path, base: site.baseURL) ?? address)
      links.raw(">\n")
      list.raw("<li><a")
      list.address("href", address)
      list.attribute("hreflang", language.tag.rawValue)
      list.attribute("lang", language.tag.rawValue)
      if language.tag == notice.language.tag { list.raw(" aria-current=\"page\"") }
      list.raw(">")
      list.text(language.endonym)
      list.raw("</a></li>\n")
    }
    values.set(.translationLinks, to: links.bytes)
    values.set(.translations, to: list.bytes)
  }

  /// The parts that say something, in one line.
  static func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
