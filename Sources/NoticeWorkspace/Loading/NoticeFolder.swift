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
        kind: .draft, id: nil, manifest: sources.manifest, folder: try folder.folder("draft"))
      sources.draft = try draft.sources(in: &diagnostics)
    }
    if hasRevisions { try readRevisions(into: &sources, scope, in: &diagnostics) }
    if listing.take(folder: "archive") {
      let archive = ArchiveFolder(
        manifest: sources.manifest, folder: try folder.folder("archive"))
      sources.archive = try archive.texts(
        readingTexts: scope.contains(.revisions), in: &diagnostics)
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
    for entry in entries where scope.contains(.revisions) {
      try addTranslation(entry, to: &sources, in: folder, &diagnostics)
    }
    listing.reportRest(of: "'revisions'", known: ["a folder for each revision…"], in: &diagnostics)
  }

  /// Adds a translation that was sealed later to its revision.
  private func addTranslation(
    _ entry: RevisionEntry, to sources: inout NoticeSources, in parent: SourceFolder,
    _ diagnostics: inout Diagnostics
  ) throws(FileError) {
    guard let language = entry.language,
      let index = sources.revisions.firstIndex(where: { $0.id == entry.id })
    else { return }
    let folder = LateTranslationFolder(
      language: language, folder: try parent.folder(entry.folderName))
    sources.revisions[index].add(try folder.content(in: &diagnostics))
  }

  private func read(
    _ entry: RevisionEntry, into sources: inout NoticeSources, in parent: SourceFolder,
    _ diagnostics: inout Diagnostics
  ) throws(FileError) {
    let folder = try parent.folder(entry.folderName)
    let revision = RevisionFolder(
      kind: .revision, id: entry.id, manifest: sources.manifest, folder: folder)
    if let text = try revision.sources(in: &diagnostics) { sources.revisions.append(text) }
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
}
