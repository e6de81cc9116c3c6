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
  /// All languages of the notice.
  let trees: [LanguageTree]
  /// The regions that have pages in front.
  let frontRegions: Set<RegionCode>
  /// What all pages of the notice say.
  let shared: PageValues

  /// Makes the pages of a notice of a site; `trees` are all its languages.
  init(
    notice: PublishedNotice, site: SiteDescription, templates: Templates,
    trees: [LanguageTree] = []
  ) {
    self.notice = notice
    self.site = site
    self.templates = templates
    self.trees = trees.isEmpty ? [LanguageTree(of: notice, on: site.asOf)] : trees
    frontRegions = Set(notice.frontRegions)
    var values = PageValues(in: notice.language)
    let publisher = site.publisher?.text(in: notice.language.tag, fallback: site.language.tag)
    values.set(.publisher, to: publisher?.bytes ?? [])
    shared = values
  }

  /// The pages of a revision at a place, with their other formats and files beside them: that of all
  /// regions, then that of each region.
  func files(of revision: PublishedRevision, as place: Place) -> [PlannedFile] {
    let subject = notice.subject(revision, as: place)
    var files = formats(of: subject)
    if revision.status != .draft {
      let description = StructuredData(notice: notice, revision: revision, site: site)
      files.append(
        PlannedFile(
          path: subject.folder + "notice.jsonld", bytes: description.bytes(in: subject.folder)))
    }
    files += revision.files.map {
      PlannedFile(path: subject.folder + "files/" + $0.name, bytes: $0.bytes)
    }
    return files + notice.regionalSubjects(of: revision, as: place).flatMap(formats)
  }

  private func formats(of subject: PageSubject) -> [PlannedFile] {
    [
      PlannedFile(path: subject.page, bytes: page(of: subject)),
      PlannedFile(path: subject.folder + "notice.md", bytes: subject.text.markdown),
      PlannedFile(path: subject.folder + "notice.txt", bytes: subject.text.text),
      PlannedFile(path: subject.folder + "notice.json", bytes: subject.text.json),
    ]
  }

  // MARK: The page of a revision

  private func page(of subject: PageSubject) -> [UInt8] {
    var values = shared
    setWords(of: subject, in: &values)
    let banner = Banner(notice: notice, day: site.asOf)
    values.set(banner.lines(for: subject), from: subject.page)
    setAddresses(from: subject.page, in: &values)
    setVersions(of: subject, in: &values)
    values[.amendment] = notice.amendmentFolder(of: subject.revision).map {
      SiteAddress.relative(to: $0, from: subject.page)
    }
    setLanguages(of: subject, in: &values)
    values.set(.regions, to: chooser(on: subject).markup)
    if subject.place != .permanent {
      let removed = RemovedSections(of: notice, besides: subject)
      values.set(.removedSections, to: removed.markup(from: subject.page))
    }
    if subject.place == .front {
      values.set(.supplementaryNotices, to: notice.supplementItems(from: subject.page))
    }
    return bytes(of: withNotes(subject), of: subject.text.edition, with: values)
  }

  /// The list of the regions that have pages beside that of the subject.
  private func chooser(on subject: PageSubject) -> RegionChooser {
    let codes =
      subject.place == .front ? frontRegions : Set(subject.revision.permanentRegions)
    return RegionChooser(
      language: notice.language, regions: notice.regions.filter { codes.contains($0.code) },
      subject: subject)
  }

  /// The text with a note on each section that is behind.
  private func withNotes(_ subject: PageSubject) -> [UInt8] {
    let sections = subject.revision.staleSections
    guard !sections.isEmpty, subject.text.edition.language == notice.language.tag else {
      return subject.html
    }
    let path = String(subject.folder.dropFirst(notice.paths.front.count))
    let prevailing = PrevailingStatement(notice: notice, subject: subject, trees: trees)
      .folderOfPrevailingText(below: path)
    let address = prevailing.map { SiteAddress.relative(to: $0, from: subject.page) }
    return StaleNotes(language: notice.language, sections: sections, prevailing: address)
      .inserted(into: subject.html)
  }

  /// The page of a text with its title block, contents and body.
  func bytes(
    of body: [UInt8], of edition: Edition, with pageValues: PageValues
  ) -> [UInt8] {
    var values = pageValues
    values.set(.contents, to: ContentsList.markup(of: edition))
    let split = Self.endOfHeading(in: body)
    let title = TitleBlock(
      fragment: body[..<split], region: values[.region], language: textLanguage(of: edition),
      pageLanguage: PartLanguage(
        notice.language.tag, isRightToLeft: notice.language.isRightToLeft))
    values.set(.heading, to: title.bytes)
    values.set(.body, to: Array(body[split...]))
    if let language = textLanguage(of: edition) {
      values[.textLanguage] = language.tag.rawValue
      values[.textDirection] = language.isRightToLeft ? "rtl" : "ltr"
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 16_384)
    templates.page.render(values.values, to: &bytes)
    return bytes
  }

  /// The language of a text, where it is not that of its page.
  private func textLanguage(of edition: Edition) -> PartLanguage? {
    guard edition.language != notice.language.tag else { return nil }
    return PartLanguage(edition.language, isRightToLeft: edition.isRightToLeft)
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

  private func setWords(of subject: PageSubject, in values: inout PageValues) {
    let revision = subject.revision
    let version = subject.place == .front ? nil : revision.id?.rawValue
    values[.region] = subject.region.flatMap { notice.region($0)?.name }
    setWords(of: subject.text.edition, version: version, in: &values)
    let isRetired = notice.retirement(on: site.asOf) != nil
    let status = subject.status
    values[.status] = status == .draft || !isRetired ? status.rawValue : "retired"
    values[.revision] = revision.id?.rawValue
    if subject.region != nil {
      values[.allRegions] = SiteAddress.relative(to: subject.allRegions, from: subject.page)
    }
    values.raise(
      .isHidden,
      if: isRetired || revision.isWithheld || !revision.isTranslated || status == .past
        || status == .draft)
  }

  /// Sets what the head and foot of a page say of a text.
  func setWords(of edition: Edition, version: String?, in values: inout PageValues) {
    let title = String(decoding: PlainWords.of(edition.title), as: UTF8.self)
    let issuer = edition.issuer?.description
    let publisher = values[.publisher] ?? ""
    values[.title] = title
    let region = values[.region] ?? ""
    values[.pageTitle] = Self.joined([title, region, version, publisher])
    values[.description] = Self.joined(
      [title, region, issuer ?? publisher] + edition.dateline.map(\.text.description))
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

  /// The parts that say something, in one line.
  static func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
