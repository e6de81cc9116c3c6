package import NoticeModel

/// What has to be known of a notice to know every path of its pages, before anything is rendered.
package struct NoticeOutline: Sendable, Equatable {
  /// A revision, or the draft.
  package struct Revision: Sendable, Equatable {
    /// The revision; `nil` for the draft.
    package var id: RevisionID?
    /// How it stands to the day of the site.
    package var status: PublishedRevision.Status
    /// The names under its `files/`.
    package var files: [String]
    /// The regions that have pages of their own.
    package var regions: [RegionCode] = []
    /// Whether it has pages in the language at all, besides those in front.
    package var isTranslated = true

    /// Makes the outline of a revision.
    package init(id: RevisionID?, status: PublishedRevision.Status, files: [String] = []) {
      self.id = id
      self.status = status
      self.files = files
    }
  }

  /// A past text that was reconstructed from elsewhere.
  package struct Archived: Sendable, Equatable {
    /// The name of its folder.
    package var id: RevisionID
    /// Whether there is a text, or only a date of which none is left.
    package var hasText: Bool
    /// The names under its folder besides those of the text.
    package var files: [String]

    /// Makes the outline of a past text.
    package init(id: RevisionID, hasText: Bool, files: [String] = []) {
      self.id = id
      self.hasText = hasText
      self.files = files
    }
  }

  /// The notice.
  package var id: NoticeID
  /// The folder of its language, empty for the source language.
  package var languageFolder: String
  /// The revisions that the site shows, oldest first.
  package var revisions: [Revision]
  /// The place of the revision that takes effect next.
  package var upcoming: Int?
  /// The draft, if drafts are published.
  package var draft: Revision?
  /// The past texts, oldest first.
  package var archive: [Archived]
  /// Earlier ids, each with every address of the notice.
  package var formerIDs: [NoticeID]
  /// The regions that have pages in front.
  package var regions: [RegionCode] = []
  /// Where the pages of its redlines are.
  package var redlines: [PublishedRedline.Place] = []
  /// The same notice in other languages.
  package var translations: [NoticeOutline] = []

  /// Makes the outline of a notice.
  package init(
    id: NoticeID, languageFolder: String = "", revisions: [Revision], upcoming: Int? = nil,
    draft: Revision? = nil, archive: [Archived] = [], formerIDs: [NoticeID] = []
  ) {
    self.id = id
    self.languageFolder = languageFolder
    self.revisions = revisions
    self.upcoming = upcoming
    self.draft = draft
    self.archive = archive
    self.formerIDs = formerIDs
  }

  /// The paths of all its files, as `SitePages.files(of:)` makes them.
  package var paths: [String] { pathsInLanguage + translations.flatMap(\.paths) }

  /// The paths of its files in its own language.
  var pathsInLanguage: [String] {
    let places = NoticePaths(notice: id.rawValue, prefix: languageFolder)
    let own = ownPaths(in: places)
    let former = formerIDs.flatMap { id in
      let front = NoticePaths(notice: id.rawValue, prefix: languageFolder).front
      return own.map { front + $0.dropFirst(places.front.count) }
    }
    return own + former
  }

  private func ownPaths(in places: NoticePaths) -> [String] {
    let upcoming = upcoming.map { revisions[$0] }
    let current = revisions.last { $0.status == .current }
    var paths: [String] = []
    if let front = current ?? upcoming ?? draft {
      paths += Self.paths(of: front, in: places.front, for: regions)
    }
    if !revisions.isEmpty || !archive.isEmpty {
      paths.append(places.front + "current.json")
      paths += ["index.html", "history.json", "feed.xml"].map { places.history + $0 }
    }
    for revision in revisions where revision.isTranslated {
      guard let id = revision.id else { continue }
      paths += Self.paths(
        of: revision, in: places.revision(id.rawValue), for: revision.regions)
    }
    if let upcoming, upcoming.isTranslated {
      paths += Self.paths(of: upcoming, in: places.upcoming, for: upcoming.regions)
    }
    for place in redlines {
      paths += NoticePaths.redlineFiles.map { places.folder(of: place) + $0 }
    }
    if languageFolder.isEmpty {
      for text in archive { paths += Self.paths(of: text, in: places.archive(text.id.rawValue)) }
    }
    if let draft, draft.isTranslated {
      paths += Self.paths(of: draft, in: places.draft, for: draft.regions)
    }
    return paths
  }

  private static let formats = ["index.html", "notice.md", "notice.txt", "notice.json"]

  private static func paths(of text: Archived, in folder: String) -> [String] {
    ((text.hasText ? formats : []) + text.files).map { folder + $0 }
  }

  private static func paths(
    of revision: Revision, in folder: String, for regions: [RegionCode]
  ) -> [String] {
    let description = revision.status == .draft ? [] : ["notice.jsonld"]
    let own = formats + description + revision.files.map { "files/" + $0 }
    let regional = regions.flatMap { region in
      formats.map { NoticePaths.region(region, in: folder) + $0 }
    }
    return own.map { folder + $0 } + regional
  }
}

extension PublishedNotice {
  /// What has to be known of it to know its paths.
  package var outline: NoticeOutline {
    var outline = NoticeOutline(
      id: id, languageFolder: languageFolder, revisions: revisions.map(\.outline),
      upcoming: upcomingIndex, draft: draft?.outline, archive: archive.map(\.outline),
      formerIDs: formerIDs)
    outline.regions = frontRegions
    outline.redlines = redlines.map(\.place)
    outline.translations = translations.map(\.outline)
    return outline
  }
}

extension PublishedRevision {
  /// What has to be known of it to know its paths.
  package var outline: NoticeOutline.Revision {
    var outline = NoticeOutline.Revision(id: id, status: status, files: files.map(\.name))
    outline.regions = permanentRegions
    outline.isTranslated = isTranslated
    return outline
  }
}

extension ArchivedText {
  /// What has to be known of it to know its paths.
  package var outline: NoticeOutline.Archived {
    NoticeOutline.Archived(
      id: id, hasText: pages != nil, files: otherFiles.map(\.name))
  }

  /// What lies in its folder besides the text, each with its path from there.
  var otherFiles: [AttachedFile] {
    let files = files.map { AttachedFile(name: "files/" + $0.name, bytes: $0.bytes) }
    guard let original, let path = originalPath else { return files }
    return files + [AttachedFile(name: path, bytes: original.bytes)]
  }

  /// Where the original lies, from the folder of the text.
  ///
  /// What a browser might run has `.txt` put behind its name, so that it is shown as text: what
  /// others wrote must not run as if the publisher had written it.
  var originalPath: String? {
    guard let name = original?.name else { return nil }
    let parts = name.lowercased().split(separator: ".")
    let isInert = parts.count > 1 && !Self.active.contains(parts.last.map(String.init) ?? "")
    return "original/" + name + (isInert ? "" : ".txt")
  }

  private static let active: Set<String> = [
    "html", "htm", "shtml", "xhtml", "xht", "xml", "xsl", "xslt", "svg", "svgz", "mht", "mhtml",
    "rdf", "rss", "atom", "js", "mjs",
  ]
}
