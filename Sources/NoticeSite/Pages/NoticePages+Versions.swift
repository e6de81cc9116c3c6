import NoticeLanguage
import NoticeModel

extension NoticePages {
  /// Sets where the other revisions can be read, by the readers of the same region, and where this
  /// one stays.
  func setVersions(of subject: PageSubject, in values: inout PageValues) {
    let page = subject.page
    func set(_ field: PageField, to path: String?) {
      values[field] = path.map { SiteAddress.relative(to: $0, from: page) }
    }
    setHistory(from: page, in: &values)
    values[.canonical] = canonical(of: subject)
    guard !notice.revisions.isEmpty else { return }
    let index =
      notice.revisions.firstIndex { $0.id == subject.revision.id } ?? notice.revisions.count
    if subject.place != .front {
      set(.latestVersion, to: notice.frontFolder(for: subject.region))
    }
    set(.predecessorVersion, to: permanentPath(at: index - 1, for: subject.region))
    set(.successorVersion, to: permanentPath(at: index + 1, for: subject.region))
    guard let path = permanentPath(at: index, for: subject.region) else { return }
    set(.permanentAddress, to: path)
    if subject.region == nil { set(.structuredData, to: subject.folder + "notice.jsonld") }
    values[.permanentText] = SiteAddress.absolute(path, base: site.baseURL) ?? path
  }

  /// Sets where the past of the notice is listed.
  func setHistory(from page: String, in values: inout PageValues) {
    guard notice.hasHistory else { return }
    for (field, name) in [(PageField.versionHistory, ""), (.feed, "feed.xml")] {
      values[field] = SiteAddress.relative(to: notice.paths.history + name, from: page)
    }
  }

  private func permanentPath(at index: Int, for region: RegionCode?) -> String? {
    guard notice.revisions.indices.contains(index) else { return nil }
    return notice.permanentFolder(of: notice.revisions[index], for: region)
  }

  /// The address that stands for the page: drafts have none, what is in force is read in front, and
  /// what is not translated in the language that it is written in.
  private func canonical(of subject: PageSubject) -> String? {
    let permanent = notice.permanentFolder(of: subject.revision, for: subject.region)
    let path: String? =
      switch subject.status {
      case .draft: nil
      case .past: permanent
      case .current, .upcoming:
        subject.place == .front || subject.status == .current
          ? frontInItsLanguage(of: subject) : permanent
      }
    return path.flatMap { SiteAddress.absolute($0, base: site.baseURL) }
  }

  private func frontInItsLanguage(of subject: PageSubject) -> String {
    let front = notice.frontFolder(for: subject.region)
    guard !subject.revision.isTranslated else { return front }
    return notice.sourcePaths.front + front.dropFirst(notice.paths.front.count)
  }
}

extension NoticePages {
  /// Sets where the page can be read in other languages, and which of them prevails.
  func setLanguages(of subject: PageSubject, in values: inout PageValues) {
    setLanguages(of: subject.folder, in: subject.region, &values)
    let prevailing = PrevailingStatement(notice: notice, subject: subject, trees: trees)
    values.set(.prevailing, to: prevailing.markup)
  }

  /// Sets where a page, by its folder, can be read in other languages.
  func setLanguages(of folder: String, in region: RegionCode? = nil, _ values: inout PageValues) {
    let chooser = LanguageChooser(
      trees: trees, language: notice.language,
      path: String(folder.dropFirst(notice.paths.front.count)), region: region,
      page: folder + "index.html", base: site.baseURL)
    values.set(.translationLinks, to: chooser.links)
    values.set(.translations, to: chooser.items)
  }
}
