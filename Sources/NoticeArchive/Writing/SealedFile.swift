import NoticeFiles

/// A file to be sealed, or to lie in a draft: its path in the folder, and its bytes.
package struct SealedFile: Sendable, Hashable {
  /// The path, such as `notice.md` or `supplements/united-states.md`.
  package let path: String
  /// The bytes.
  package let bytes: [UInt8]

  /// Makes a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension ChecksumList {
  /// The sums of distinct files, at least one.
  ///
  /// - Throws: if sums cannot name one of them.
  init(seal: Seal, files: [SealedFile], below folder: Folder) throws(FileError) {
    for file in files { try Self.refuseUnlistable(file.path, in: seal.name, below: folder) }
    self.init(
      seal: seal,
      entries: files.map { Entry(path: $0.path, digest: SHA256.digest(of: $0.bytes)) })
  }

  /// Throws if sums cannot name a path.
  static func refuseUnlistable(
    _ path: String, in name: SealedName, below folder: Folder
  ) throws(FileError) {
    if isListable(path) { return }
    throw FileError(
      .seal, folder.shown("\(name.path)/\(path)"),
      .refused(
        path == fileName || path == Withholdings.fileName
          ? "sealing alone writes a file of that name"
          : "names of sealed files are of A-Z a-z 0-9 . _ -"))
  }
}

extension Folder {
  /// Whether these files, and besides them nothing but empty folders, are inside.
  func holds(_ files: [SealedFile]) throws(FileError) -> Bool {
    let expected = files.sorted { $0.path.precedes($1.path) }
    guard let paths = try filePaths(at: ""),
      paths.elementsEqual(expected, by: { $0.isSame(as: $1.path) })
    else { return false }
    for file in expected {
      guard try read(file.path, limit: Self.sourceLimit) == file.bytes else { return false }
    }
    return true
  }

  /// The paths of all files inside, sorted; `nil` if something is neither file nor folder.
  func filePaths(at prefix: String) throws(FileError) -> [String]? {
    var paths: [String] = []
    for entry in try entries() {
      switch entry.kind {
      case .file: paths.append(prefix + entry.name)
      case .folder:
        let inner = try folder(entry.name).filePaths(at: "\(prefix)\(entry.name)/")
        guard let inner else { return nil }
        paths += inner
      case .symbolicLink, .special: return nil
      }
    }
    return paths.sorted { $0.precedes($1) }
  }

  /// More is not read of a file that was not sealed.
  static let sourceLimit = 1 << 28
}
