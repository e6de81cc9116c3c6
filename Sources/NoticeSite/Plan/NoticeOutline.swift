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

    /// Makes the outline of a revision.
    package init(id: RevisionID?, status: PublishedRevision.Status, files: [String] = []) {
      self.id = id
      self.status = status
      self.files = files
    }
  }

  /// The notice.
  package var id: NoticeID
  /// The folder of its language, empty for the source language.
  package var languageFolder: String
  /// The revisions that the site shows, oldest first.
  package var revisions: [Revision]
  /// The draft, if drafts are published.
  package var draft: Revision?

  /// Makes the outline of a notice.
  package init(
    id: NoticeID, languageFolder: String = "", revisions: [Revision], draft: Revision? = nil
  ) {
    self.id = id
    self.languageFolder = languageFolder
    self.revisions = revisions
    self.draft = draft
  }

  /// The paths of all its files, as `SitePages.files(of:)` makes them.
  package var paths: [String] {
    let places = NoticePaths(notice: id.rawValue, prefix: languageFolder)
    let upcoming = revisions.first { $0.status == .upcoming }
    let current = revisions.last { $0.status == .current }
    var paths: [String] = []
    if let front = current ?? upcoming ?? draft { paths += Self.paths(of: front, in: places.front) }
    if !revisions.isEmpty {
      paths.append(places.front + "current.json")
      paths += ["index.html", "history.json", "feed.xml"].map { places.history + $0 }
    }
    for revision in revisions {
      guard let id = revision.id else { continue }
      paths += Self.paths(of: revision, in: places.revision(id.rawValue))
    }
    if let upcoming { paths += Self.paths(of: upcoming, in: places.upcoming) }
    if let draft { paths += Self.paths(of: draft, in: places.draft) }
    return paths
  }

  private static func paths(of revision: Revision, in folder: String) -> [String] {
    var names = ["index.html", "notice.md", "notice.txt", "notice.json"]
    if revision.status != .draft { names.append("notice.jsonld") }
    return (names + revision.files.map { "files/" + $0 }).map { folder + $0 }
  }
}

extension PublishedNotice {
  /// What has to be known of it to know its paths.
  package var outline: NoticeOutline {
    NoticeOutline(
      id: id, languageFolder: languageFolder, revisions: revisions.map(\.outline),
      draft: draft?.outline)
  }
}

extension PublishedRevision {
  /// What has to be known of it to know its paths.
  package var outline: NoticeOutline.Revision {
    NoticeOutline.Revision(id: id, status: status, files: files.map(\.name))
  }
}
