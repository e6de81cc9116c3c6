import NoticeLanguage
import NoticeModel

extension NoticePages {
  /// `current.json` and the files of the history.
  func historyFiles() -> [PlannedFile] {
    let records = NoticeRecords(notice: notice, site: site, trees: trees)
    return [
      PlannedFile(path: notice.paths.front + "current.json", bytes: records.current()),
      PlannedFile(path: notice.paths.history + "index.html", bytes: historyPage()),
      PlannedFile(path: notice.paths.history + "history.json", bytes: records.history()),
      PlannedFile(
        path: notice.paths.history + "feed.xml",
        bytes: AtomFeed(of: NoticeCard(of: notice, in: site), in: site).bytes),
    ]
  }

  /// The words over the history: *History of Privacy Notice*.
  var historyHeading: String {
    let title = PlainWords.of(notice.front?.pages.edition.title ?? [])
    return notice.language.phrase(.noticeHistory, [String(decoding: title, as: UTF8.self)])
  }

  private func historyPage() -> [UInt8] {
    var values = shared
    let page = notice.paths.history + "index.html"
    values[.title] = historyHeading
    values[.pageTitle] = Self.joined([historyHeading, values[.publisher]])
    values[.description] = values[.pageTitle]
    let issuer = notice.front?.pages.edition.issuer?.description
    values[.issuer] = issuer
    values[.issuedBy] = issuer.map { notice.language.phrase(.issuedBy, [$0]) }
    setHistoryAddresses(from: page, in: &values)
    setLanguages(of: notice.paths.history, &values)
    if let end = notice.retirement(on: site.asOf) {
      let banner = Banner(notice: notice, day: site.asOf)
      values.set([banner.ended(end, above: nil, as: .permanent)], from: page)
    }
    values.set(.revisions, to: HistoryTable.markup(of: notice, on: site.asOf))
    values.set(.sectionChanges, to: SectionTable.markup(of: notice))
    var bytes: [UInt8] = []
    templates.history.render(values.values, to: &bytes)
    return bytes
  }

  private func setHistoryAddresses(from page: String, in values: inout PageValues) {
    func set(_ field: PageField, to path: String) {
      values[field] = SiteAddress.relative(to: path, from: page)
    }
    if notice.front != nil {
      let isRetired = notice.retirement(on: site.asOf) != nil
      set(.latestVersion, to: notice.paths.front)
      values[.latestLink] = notice.language.phrase(isRetired ? .lastRevision : .currentRevision)
    }
    set(.feed, to: notice.paths.history + "feed.xml")
    set(.json, to: notice.paths.history + "history.json")
    set(.home, to: "")
    set(.stylesheet, to: "assets/style.css")
    values[.canonical] = SiteAddress.absolute(notice.paths.history, base: site.baseURL)
  }
}
