import NoticeLanguage
import NoticeModel

extension NoticePages {
  /// The pages of a redline: both texts in one, both beside each other, and the other formats.
  func files(of redline: PublishedRedline) -> [PlannedFile] {
    let folder = notice.paths.folder(of: redline.place)
    let formats = redline.render()
    let pages = [
      page(of: redline, in: folder, showing: formats.inline, named: "index.html"),
      page(of: redline, in: folder, showing: formats.sideBySide, named: "side-by-side.html"),
      formats.markdown, formats.text, formats.json,
    ]
    return zip(NoticePaths.redlineFiles, pages).map { name, bytes in
      PlannedFile(path: folder + name, bytes: bytes)
    }
  }

  private func page(
    of redline: PublishedRedline, in folder: String, showing body: [UInt8], named name: String
  ) -> [UInt8] {
    var values = shared
    let page = folder + name
    let title = String(decoding: PlainWords.of(redline.edition.title), as: UTF8.self)
    setWords(of: redline.edition, version: nil, in: &values)
    values[.title] = title
    values[.pageTitle] = Self.joined([
      notice.language.phrase(.changes), title, redline.newName, values[.publisher],
    ])
    values[.description] = values[.pageTitle]
    values[.status] = redline.place == .draft ? "draft" : "changes"
    values[.revision] = redline.newName
    values[.summary] = summary(of: redline)
    values.raise(.isHidden)
    setAddresses(of: redline, from: page, in: &values)
    if redline.edition.language != notice.language.tag {
      values[.textLanguage] = redline.edition.language.rawValue
      values[.textDirection] = redline.edition.isRightToLeft ? "rtl" : "ltr"
    }
    values.set(.body, to: body)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 8_192)
    templates.changes.render(values.values, to: &bytes)
    return bytes
  }

  /// What the author of an amendment says of it; a comparison across several has no author.
  private func summary(of redline: PublishedRedline) -> String? {
    let revision: PublishedRevision?
    switch redline.place {
    case .amendment(let id): revision = notice.revisions.first { $0.id == id }
    case .draft: revision = notice.draft
    case .comparison: revision = nil
    }
    return revision?.summary?.description
  }

  private func setAddresses(
    of redline: PublishedRedline, from page: String, in values: inout PageValues
  ) {
    func set(_ field: PageField, to path: String?) {
      values[field] = path.map { SiteAddress.relative(to: $0, from: page) }
    }
    let folder = notice.paths.folder(of: redline.place)
    set(.home, to: "")
    set(.stylesheet, to: "assets/style.css")
    set(.plainText, to: folder + "changes.txt")
    set(.markdown, to: folder + "changes.md")
    set(.json, to: folder + "changes.json")
    set(.versionHistory, to: notice.hasHistory ? notice.paths.history : nil)
    set(.predecessorVersion, to: permanentFolder(of: redline.from))
    set(.successorVersion, to: redline.to.map(permanentFolder) ?? notice.paths.draft)
    set(.inlineView, to: page.hasSuffix("index.html") ? nil : folder)
    set(.sideBySideView, to: page.hasSuffix("index.html") ? folder + "side-by-side.html" : nil)
    values[.canonical] = SiteAddress.absolute(folder, base: site.baseURL)
  }

  /// The permanent folder of a revision, in the language in which it can be read.
  private func permanentFolder(of id: RevisionID) -> String {
    let revision = notice.revisions.first { $0.id == id }
    return revision.flatMap(notice.permanentFolder) ?? notice.paths.revision(id.rawValue)
  }
}

extension PublishedRedline {
  /// The revision that the new text is; `nil` for the draft.
  var to: RevisionID? {
    switch place {
    case .amendment(let id), .comparison(_, let id): id
    case .draft: nil
    }
  }

  /// How pages call the new text.
  fileprivate var newName: String? { to?.rawValue }
}
