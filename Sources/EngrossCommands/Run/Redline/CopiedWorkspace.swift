import NoticeFiles
import NoticeModel

/// Files that are a workspace for as long as they are compared.
struct CopiedWorkspace: Sendable {
  /// The notice that a single folder becomes.
  static let notice = NoticeID("notice")
  private static let mostFiles = 10_000
  private static let mostBytes = 256 << 20

  private let folder: TemporaryFolder

  /// The folder that holds `Notices/`.
  var path: String { folder.path }

  /// Writes files at paths that begin with `Notices/`.
  init(_ files: [(path: String, bytes: [UInt8])]) throws {
    let temporary = Console.variable("TMPDIR") ?? ""
    folder = try TemporaryFolder(below: temporary.isEmpty ? "/tmp" : temporary)
    do {
      try folder.write(files)
    } catch {
      folder.discard()
      throw error
    }
  }

  /// Copies a folder with the shape of a revision to be the draft of a notice.
  init(copying source: Folder) throws {
    var files: [(path: String, bytes: [UInt8])] = []
    try Self.collect(source, as: "Notices/\(Self.notice)/draft", depth: 0, into: &files)
    guard files.contains(where: { $0.path.hasSuffix("/draft/notice.md") }) else {
      throw FileError(
        .open, source.path, .refused("it holds neither 'Notices' nor a 'notice.md' to compare"))
    }
    try self.init(files)
  }

  /// What sealing adds to a revision is no part of a draft.
  private static let sealed: Set<String> = ["context.yml", "SHA256SUMS", "changes.json"]

  private static func collect(
    _ folder: Folder, as path: String, depth: Int,
    into files: inout [(path: String, bytes: [UInt8])]
  ) throws {
    for entry in try folder.entries() where !entry.name.hasPrefix(".") {
      let size = files.reduce(0) { $0 + $1.bytes.count }
      guard files.count < mostFiles, size < mostBytes, depth < 4 else {
        throw FileError(.read, folder.path, .tooLarge(limit: mostBytes))
      }
      switch entry.kind {
      case .folder:
        try collect(
          folder.folder(entry.name), as: "\(path)/\(entry.name)", depth: depth + 1, into: &files)
      case .file where depth > 0 || !sealed.contains(entry.name):
        let bytes = try folder.read(entry.name, limit: 16 << 20)
        files.append(("\(path)/\(entry.name)", bytes))
      case .file, .symbolicLink, .special: break
      }
    }
  }

  /// Removes the files.
  func remove() { folder.discard() }
}
