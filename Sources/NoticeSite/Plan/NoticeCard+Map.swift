import NoticeModel

extension NoticeCard {
  /// A page that search engines are to know.
  struct MappedPage: Sendable {
    /// Its folder.
    var path: String
    /// The date of what it shows.
    var date: CalendarDate?
    /// The same page in all languages that have it, by the languages' tags; empty if there is one.
    var alternates: [(tag: String, path: String)] = []
  }

  /// The pages of a notice in all its languages.
  static func mappedPages(of notice: PublishedNotice, on day: CalendarDay) -> [MappedPage] {
    let languages = [notice] + notice.translations
    let trees = languages.map { LanguageTree(of: $0, on: day) }
    return languages.flatMap { language in
      mappedPages(inLanguageOf: language, on: day).map { page in
        let path = String(page.path.dropFirst(language.paths.front.count))
        let alternates = LanguageChooser.alternates(of: path, in: trees)
        return alternates.count > 2
          ? MappedPage(path: page.path, date: page.date, alternates: alternates) : page
      }
    }
  }

  private static func mappedPages(
    inLanguageOf notice: PublishedNotice, on day: CalendarDay
  ) -> [MappedPage] {
    guard let front = notice.front, front.status != .draft else { return [] }
    let history = MappedPage(path: notice.paths.history, date: notice.revisions.last?.date)
    // What ended is not to be found, but its history is.
    if notice.retirement(on: day) != nil { return [history] }
    var pages: [MappedPage] = []
    if front.isTranslated { pages.append(MappedPage(path: notice.paths.front, date: front.date)) }
    pages.append(history)
    for region in notice.frontRegions {
      guard let (revision, _) = notice.frontEdition(for: region), revision.isTranslated,
        revision.status != .draft
      else { continue }
      pages.append(
        MappedPage(
          path: NoticePaths.region(region, in: notice.paths.front), date: revision.date))
    }
    for revision in notice.revisions where revision.status == .upcoming && revision.isTranslated {
      guard let folder = notice.permanentFolder(of: revision) else { continue }
      pages.append(MappedPage(path: folder, date: revision.date))
      pages += revision.permanentEditions.filter { $0.status == .upcoming }.map {
        MappedPage(path: NoticePaths.region($0.region, in: folder), date: revision.date)
      }
    }
    return pages
  }
}
