import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// The folder of one notice.
struct NoticeFolder {
  /// The notice.
  let id: NoticeID
  /// Its folder.
  let folder: SourceFolder
  /// The folder of all notices.
  let notices: SourceFolder

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
    let master = try master(of: &sources.manifest, in: &diagnostics)
    sources.notifications = try notifications(from: &listing, in: &diagnostics)
    let hasDraft = listing.take(folder: "draft")
    let hasRevisions = listing.take(folder: "revisions")
    if scope.contains(.draft) {
      let draft = hasDraft ? try folder.folder("draft") : nil
      sources.draft = try self.draft(in: draft, sources.manifest, master, in: &diagnostics)
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

  /// What was recorded of messages that went out; `verify` judges the same bytes.
  private func notifications(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [SentNotification] {
    let name = SentNotifications.fileName
    guard listing.take(file: name), let file = try folder.open(name, in: &diagnostics),
      let bytes = diagnostics.file(file)?.bytes
    else { return [] }
    do throws(MalformedRecord) {
      let sent = try SentNotifications(reading: bytes)
      let starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
      return zip(sent.records, sent.lines).map { record, line in
        var record = record
        record.range = SourceRange(file: file, offset: starts[line - 1], length: 1)
        return record
      }
    } catch {
      diagnostics.report(
        .error, "malformed-notifications", atPath: "\(folder.path)/\(name)",
        "Line \(error.line) is not what was recorded; \(error.expectation)",
        explanation: "'engross notify --sent' alone writes this file.")
      return []
    }
  }

  private func draft(
    in folder: SourceFolder?, _ manifest: NoticeManifest, _ master: MasterFolder?,
    in diagnostics: inout Diagnostics
  ) throws(FileError) -> RevisionSources? {
    if manifest.master != nil {
      return try master.flatMap { master throws(FileError) in
        try HeirDraftFolder(master: master, folder: folder).sources(in: &diagnostics)
      }
    }
    return try folder.flatMap { folder throws(FileError) in
      try RevisionFolder(kind: .draft, id: nil, manifest: manifest, folder: folder)
        .sources(in: &diagnostics)
    }
  }

  /// Finds the other notices that the manifest names, and takes over what belongs to a master's text:
  /// its language and, unless the heir says otherwise, its numbering.
  private func master(
    of manifest: inout NoticeManifest, in diagnostics: inout Diagnostics
  ) throws(FileError) -> MasterFolder? {
    if let supplemented = manifest.supplemented {
      try check(supplemented, in: &diagnostics)
    }
    guard let name = manifest.master,
      let master = try MasterFolder(named: name, by: id, in: notices, &diagnostics)
    else { return nil }
    let language = master.manifest.language
    if manifest.namesLanguage, manifest.language != language {
      diagnostics.reportOtherLanguage(
        manifest.language, than: language, of: name.value, at: name.range)
    }
    manifest.language = language
    if !manifest.namesNumbering { manifest.numbering = master.manifest.numbering }
    return master
  }

  private func check(
    _ supplemented: Written<NoticeID>, in diagnostics: inout Diagnostics
  ) throws(FileError) {
    guard supplemented.value != id else {
      diagnostics.report(
        .error, "own-supplement", at: supplemented.range,
        "Notice names itself as the one that it supplements")
      return
    }
    _ = try notices.folder(of: supplemented, as: "unknown-notice", &diagnostics)
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
