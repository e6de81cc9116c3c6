package import NoticeDiagnostics
package import NoticeFiles
package import NoticeModel

/// Reads a workspace from disk.
///
/// Steps: list the notices, read `workspace.yml`, then one notice at a time: list its folders, read
/// each file once, check its bytes, read manifests and front matter. Markdown is read elsewhere.
/// May be used from many tasks at once, each with a ledger of its own.
package struct WorkspaceLoader: Sendable {
  /// What to read of a notice besides its manifest.
  package struct Scope: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The text being edited.
    package static let draft = Scope(rawValue: 1)
    /// The texts of the past.
    package static let revisions = Scope(rawValue: 2)
    /// Everything.
    package static let all: Scope = [.draft, .revisions]
  }

  /// The most notices of a workspace.
  package static let mostNotices = SourceLimits.entriesOfFolder

  private let root: SourceFolder
  private let notices: SourceFolder

  /// Opens the workspace in the folder that holds `Notices/`.
  package init(path: String) throws(FileError) {
    let folder = try Folder(path: path)
    root = SourceFolder(folder: folder, path: ".")
    notices = try Self.notices(in: folder)
  }

  private static func notices(in folder: Folder) throws(FileError) -> SourceFolder {
    let root = SourceFolder(folder: folder, path: ".")
    if let notices = try root.folderIfPresent("Notices", shownAs: "Notices") { return notices }
    let isNotices = try folder.kind(of: "workspace.yml") != nil
    throw FileError(
      .open, folder.path,
      .refused(
        isNotices
          ? "it is 'Notices' itself; name the folder that holds it"
          : "it is no workspace, which is a folder that holds 'Notices'"))
  }

  /// Reads `workspace.yml`, or the manifest of an empty one, and lists the notices by id.
  ///
  /// `workspace.yml` becomes the first file of the ledger, so that `ledger(sharing:)` can give it
  /// the same number in the ledger of each notice.
  package func manifest(
    in diagnostics: inout Diagnostics
  ) throws(FileError) -> (WorkspaceManifest, notices: [NoticeID]) {
    var listing = try notices.listing(in: &diagnostics)
    var manifest = WorkspaceManifest()
    if listing.take(file: "workspace.yml") {
      try notices.read(
        "workspace.yml", as: WorkspaceManifest.record, into: &manifest, in: &diagnostics)
    } else {
      _ = diagnostics.open(SourceFile(path: "Notices/workspace.yml", bytes: []))
    }
    let ids = listing.takeFolders().compactMap { noticeID($0, in: &diagnostics) }
    listing.reportRest(
      of: "a workspace", known: ["workspace.yml", "a folder for each notice…"], in: &diagnostics)
    return (manifest, ids)
  }

  /// An empty ledger in which `workspace.yml` has the number that it has in the manifest's own.
  package static func ledger(sharing manifestLedger: Diagnostics) -> Diagnostics {
    var ledger = Diagnostics()
    if let workspace = manifestLedger.files.first { _ = ledger.open(workspace) }
    return ledger
  }

  /// Reads a notice; `nil`, with the reason reported, if there is nothing to read.
  package func sources(
    of id: NoticeID, reading scope: Scope = .all, in diagnostics: inout Diagnostics
  ) throws(FileError) -> NoticeSources? {
    guard id.flaw == nil else { return nil }
    return try NoticeFolder(id: id, folder: notices.folder(id.rawValue), notices: notices)
      .sources(reading: scope, in: &diagnostics)
  }

  /// The folder of a notice, whose path people know as `Notices/NOTICE`.
  package func folder(of id: NoticeID) throws(FileError) -> Folder {
    try notices.folder(id.rawValue).folder
  }

  /// The files of the workspace's own `Templates/`, by name; none without such a folder.
  package func templateOverrides(
    in diagnostics: inout Diagnostics
  ) throws(FileError) -> [String: SourceFile] {
    guard let folder = try root.folderIfPresent("Templates", shownAs: "Templates") else {
      return [:]
    }
    var listing = try folder.listing(in: &diagnostics)
    var templates: [String: SourceFile] = [:]
    for name in listing.takeFiles(where: { _ in true }) {
      guard let file = try folder.open(name, in: &diagnostics),
        SourceCheck().check(file, in: &diagnostics)
      else { continue }
      templates[name] = diagnostics.file(file)
    }
    listing.reportRest(of: "Templates", known: ["templates and a stylesheet…"], in: &diagnostics)
    return templates
  }

  private func noticeID(_ name: String, in diagnostics: inout Diagnostics) -> NoticeID? {
    let id = NoticeID(name)
    guard let flaw = id.flaw else { return id }
    diagnostics.report(
      .error, "malformed-notice-id", atPath: "Notices/\(name)",
      "Notice cannot be called '\(name.quotable)': \(flaw)")
    return nil
  }
}
