import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// The folder of one notice.
struct NoticeFolder {
  /// The notice.
  let id: NoticeID
  /// Its folder.
  let folder: SourceFolder

  /// Reads the manifest, and of the texts what `scope` asks for; names are checked all the same.
  func sources(
    reading scope: WorkspaceLoader.Scope, in diagnostics: inout Diagnostics
  ) throws(FileError) -> NoticeSources? {
    var listing = try folder.listing(in: &diagnostics)
    var sources = NoticeSources(id: id)
    if listing.take(file: "notice.yml") {
      try folder.read(
        "notice.yml", as: NoticeManifest.record, into: &sources.manifest, in: &diagnostics)
    }
    sources.hasNotifications = listing.take(file: "notifications.yml")
    let hasDraft = listing.take(folder: "draft")
    let hasRevisions = listing.take(folder: "revisions")
    if hasDraft, scope.contains(.draft) {
      let draft = RevisionFolder(
        id: nil, manifest: sources.manifest, folder: try folder.folder("draft"))
      if case .text(let text) = try draft.content(in: &diagnostics) { sources.draft = text }
    }
    if hasRevisions { try readRevisions(into: &sources, scope, in: &diagnostics) }
    if listing.take(folder: "archive") {
      sources.archive = try archive(in: &diagnostics)
    }
    listing.reportRest(of: "a notice", known: Self.known, in: &diagnostics)
    if !hasDraft, !hasRevisions, sources.archive.isEmpty, sources.manifest.master == nil {
      diagnostics.report(
        .error, "notice-without-text", atPath: folder.path,
        "Notice '\(id)' has no text; expected 'draft/notice.md'")
    }
    return sources
  }

  private static let known = ["notice.yml", "draft", "revisions", "archive", "notifications.yml"]

  /// How the names of what an interrupted seal left begin; the next seal removes it.
  private static let unfinishedSeal = ".seal-"

  private func readRevisions(
    into sources: inout NoticeSources, _ scope: WorkspaceLoader.Scope,
    in diagnostics: inout Diagnostics
  ) throws(FileError) {
    let folder = try folder.folder("revisions")
    var listing = try folder.listing(leavingOut: Self.unfinishedSeal, in: &diagnostics)
    let entries = listing.takeFolders().compactMap {
      RevisionEntry(folderName: $0, in: folder, &diagnostics)
    }
    for entry in entries {
      if let language = entry.language {
        sources.lateTranslations.append(.init(revision: entry.id, language: language))
        check(entry, among: entries, in: folder, &diagnostics)
      } else if scope.contains(.revisions) {
        try read(entry, into: &sources, in: folder, &diagnostics)
      }
    }
    listing.reportRest(of: "'revisions'", known: ["a folder for each revision…"], in: &diagnostics)
  }

  private func read(
    _ entry: RevisionEntry, into sources: inout NoticeSources, in parent: SourceFolder,
    _ diagnostics: inout Diagnostics
  ) throws(FileError) {
    let folder = try parent.folder(entry.folderName)
    let revision = RevisionFolder(id: entry.id, manifest: sources.manifest, folder: folder)
    switch try revision.content(in: &diagnostics) {
    case .text(let text): sources.revisions.append(text)
    case .withheld: sources.withheld.append(entry.id)
    case .none: break
    }
  }

  private func check(
    _ translation: RevisionEntry, among entries: [RevisionEntry], in parent: SourceFolder,
    _ diagnostics: inout Diagnostics
  ) {
    let isThere = entries.contains { $0.id == translation.id && $0.language == nil }
    guard !isThere else { return }
    diagnostics.report(
      .error, "translation-without-source", atPath: "\(parent.path)/\(translation.folderName)",
      "Translation of revision '\(translation.id)', which is not there")
  }

  /// The names of the reconstructed texts; each has to say where it comes from.
  private func archive(in diagnostics: inout Diagnostics) throws(FileError) -> [RevisionID] {
    let folder = try folder.folder("archive")
    var listing = try folder.listing(in: &diagnostics)
    var ids: [RevisionID] = []
    for name in listing.takeFolders() {
      let id = RevisionID(name)
      var entry = try folder.folder(name).listing(in: &diagnostics)
      guard id.isRevisionName else {
        diagnostics.report(
          .error, "malformed-revision-id", atPath: "\(folder.path)/\(name)",
          "Past text cannot be called '\(name.quotable)'; ids begin with the year, as in '2003-05'")
        continue
      }
      if !entry.take(file: "provenance.yml") {
        diagnostics.report(
          .error, "missing-provenance", atPath: "\(folder.path)/\(name)",
          "Past text '\(name)' without 'provenance.yml', which says where it was found")
      }
      ids.append(id)
    }
    listing.reportRest(of: "'archive'", known: ["a folder for each past text…"], in: &diagnostics)
    return ids
  }
}
