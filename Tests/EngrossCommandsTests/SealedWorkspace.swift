import Glibc
import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel

@testable import EngrossCommands

extension TemporaryWorkspace {
  /// A workspace whose notice 'terms' has something sealed in every place: two revisions, a late
  /// translation and an archive entry.
  static func sealed() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace([
      "Notices/terms/notice.yml": "established: 2020-01-01\n",
      "Notices/terms/draft/notice.md": "# Terms\n\nThree.\n",
    ])
    try workspace.seal(
      .revision(RevisionID("2020-01-01"), previous: nil),
      [
        "notice.md": "# Terms\n\nOne.\n",
        "amendment.yml": "date: 2020-01-01\nsummary: First.\n",
        "context.yml": "format: 1\n",
        "files/seal.png": "not really a picture",
      ])
    try workspace.seal(
      .revision(RevisionID("2024-09"), previous: workspace.reference("2020-01-01")),
      [
        "notice.md": "# Terms\n\nTwo.\n",
        "amendment.yml": "date: 2024-09\nsummary: Second.\n",
        "supplements/us.md": "---\nregions: US\n---\n\n# United States\n\nFor the US.\n",
      ])
    try workspace.seal(
      .translation(into: "ja", of: workspace.reference("2020-01-01")),
      ["notice.ja.md": "# 規約\n\n一。\n"])
    try workspace.seal(
      .archiveEntry(RevisionID("2003-05")),
      ["notice.md": "# Old terms\n\nNil.\n", "provenance.yml": "source: a letter\n"])
    return workspace
  }

  /// Writes files and their sums into the folder that a seal names in 'terms'.
  func seal(_ seal: Seal, _ files: [String: String], in notice: String = "terms") throws {
    let folder = "Notices/\(notice)/\(seal.name.path)"
    for (name, text) in files { try put(text, at: "\(folder)/\(name)") }
    let entries = files.map {
      ChecksumList.Entry(path: $0, digest: SHA256.digest(of: Array($1.utf8)))
    }
    let list = ChecksumList(seal: seal, entries: entries)
    try put(String(decoding: list.bytes, as: UTF8.self), at: "\(folder)/SHA256SUMS")
  }

  /// The reference to a revision of 'terms' by which another is sealed onto it.
  func reference(_ id: String) throws -> SealReference {
    let sums = try Folder(path: path)
      .read("Notices/terms/revisions/\(id)/SHA256SUMS", limit: 1 << 16)
    return SealReference(RevisionID(id), SHA256.digest(of: sums))
  }

  /// Puts text in the place of whatever is at a path.
  func put(_ text: String, at name: String) throws {
    remove(name)
    _ = try NewFiles(below: Folder(path: path)).write(Array(text.utf8), to: name)
  }

  /// Removes a file.
  func remove(_ name: String) {
    unlink("\(path)/\(name)")
  }

  /// Removes an empty folder.
  func removeFolder(_ name: String) {
    rmdir("\(path)/\(name)")
  }

  /// Verifies a notice or all of them against what was kept outside.
  func verify(
    _ notice: String? = nil, against records: [String] = []
  ) throws -> WorkspaceVerification.Outcome {
    let verification = WorkspaceVerification(
      workspace: try OpenWorkspace(path: path), records: try OutsideRecords(reading: records))
    let progress = Progress(verb: "Verifying", isShown: false, console: .standard)
    return try verification.outcome(
      of: notice.map { NoticeID($0) }, progress: progress)
  }

  /// What verification says, as `path: severity: [name]`, below the notices.
  func verdict(
    _ notice: String? = nil, against records: [String] = []
  ) throws -> [String] {
    try verify(notice, against: records).diagnostics.map(Self.brief)
  }

  /// A diagnostic without its summary.
  static func brief(_ diagnostic: Diagnostic) -> String {
    let path = diagnostic.place.file.path.dropFirst("Notices/".count)
    return "\(path): \(diagnostic.severity.rawValue): [\(diagnostic.name)]"
  }
}
