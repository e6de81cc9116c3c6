import NoticeLanguage

/// Makes the files of a site: notice by notice, then those that speak of all notices.
///
/// 1. `NoticeOutline.paths` names every path of a notice before it is rendered, and
///    `SitePages.paths(hasRevisions:hasRegions:)` those of the site; `SitePlan` refuses collisions.
/// 2. `files(of:)` makes the files of one notice, and `NoticeCard` is what is kept of it.
/// 3. `files(for:)` makes the start page, `index.json`, the feed and the rest from the cards.
package struct SitePages: Sendable {
  let site: SiteDescription
  let templates: Templates

  /// Makes the pages of a site.
  package init(of site: SiteDescription, with templates: Templates) {
    self.site = site
    self.templates = templates
  }

  /// The files of a notice in all its languages, in the order of `NoticeOutline.paths`.
  package func files(of notice: PublishedNotice) -> [PlannedFile] {
    let languages = [notice] + notice.translations
    let trees = languages.map { LanguageTree(of: $0, on: site.asOf) }
    return languages.flatMap { files(of: $0, among: trees) }
  }

  private func files(
    of notice: PublishedNotice, among trees: [LanguageTree]
  ) -> [PlannedFile] {
    let writer = NoticePages(notice: notice, site: site, templates: templates, trees: trees)
    var files: [PlannedFile] = []
    if let front = notice.front { files += writer.files(of: front, as: .front) }
    if notice.hasHistory { files += writer.historyFiles() }
    for revision in notice.revisions where revision.id != nil && revision.isTranslated {
      files += writer.files(of: revision, as: .permanent)
    }
    if let upcoming = notice.upcomingIndex, notice.revisions[upcoming].isTranslated {
      files += writer.files(of: notice.revisions[upcoming], as: .upcoming)
    }
    for redline in notice.redlines { files += writer.files(of: redline) }
    if !notice.isTranslation {
      for text in notice.archive { files += writer.files(of: text) }
    }
    if let draft = notice.draft, draft.isTranslated {
      files += writer.files(of: draft, as: .draft)
    }
    guard !notice.formerIDs.isEmpty else { return files }
    let moved = MovedPages(of: writer)
    return files + notice.formerIDs.flatMap { moved.files(under: $0, for: files) }
  }
}

extension SitePages {
  /// The paths of the files that speak of all notices.
  ///
  /// The feed needs a revision to speak of, the table of regions a region, and the sitemap the
  /// site's address.
  package func paths(hasRevisions: Bool, hasRegions: Bool = false) -> [String] {
    var paths = ["index.html", "index.json", "assets/style.css"]
    if hasRegions { paths += [CoveragePage.folder + "index.html", "regions.json"] }
    if hasRevisions { paths.append("feed.xml") }
    if site.baseURL != nil { paths.append("sitemap.xml") }
    return paths
  }

  /// The files that speak of all notices, in the order of `paths(hasRevisions:hasRegions:)`.
  package func files(for cards: [NoticeCard]) -> [PlannedFile] {
    let cards = cards.sorted { ($0.id, $0.languageFolder) < ($1.id, $1.languageFolder) }
    let start = StartPage(site: site, cards: cards)
    var files = [
      PlannedFile(path: "index.html", bytes: start.bytes(with: templates.start)),
      PlannedFile(path: "index.json", bytes: SiteIndex(site: site, cards: cards).bytes),
      PlannedFile(path: "assets/style.css", bytes: templates.stylesheet),
    ]
    let coverage = CoveragePage(site: site, cards: cards)
    if !coverage.isEmpty {
      files += [
        PlannedFile(
          path: CoveragePage.folder + "index.html", bytes: coverage.bytes(with: templates.regions)),
        PlannedFile(path: "regions.json", bytes: coverage.json),
      ]
    }
    if cards.contains(where: { !$0.revisions.isEmpty }) {
      files.append(PlannedFile(path: "feed.xml", bytes: AtomFeed(of: cards, in: site).bytes))
    }
    if let base = site.baseURL {
      let map = SiteMap.bytes(of: cards, base: base, hasRegions: !coverage.isEmpty)
      files.append(PlannedFile(path: "sitemap.xml", bytes: map))
    }
    return files
  }
}
