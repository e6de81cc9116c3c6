import NoticeFiles

/// Reads sealed folders from disk, each file once; a second time only if its digest is not the
/// listed one, to see what happened to it.
struct SealedFolderReader: ~Copyable {
  /// Files of these names are left out wherever they are.
  let isIgnored: @Sendable (String) -> Bool
  /// What was read already, by path in the notice's folder; not read again.
  let known: [String: [UInt8]]
  private var place = ""
  private var hasher = FileHasher()
  private var items: [SealedFolder.Item] = []
  private var list: ChecksumList?

  /// Folders inside folders beyond this are not looked into.
  private static let depth = 16
  /// Larger sums, records or files with converted line ends are not looked into.
  private static let limit = 1 << 26

  init(isIgnored: @escaping @Sendable (String) -> Bool, known: [String: [UInt8]]) {
    self.isIgnored = isIgnored
    self.known = known
  }

  /// What is found in `folder`.
  mutating func read(_ name: SealedName, in folder: Folder) -> SealedFolder {
    items = []
    list = nil
    place = name.path
    let entries: [Folder.Entry]
    do {
      entries = try folder.entries()
    } catch {
      return SealedFolder(name: name, sums: .unreadable(.unreadable(error)), items: [])
    }
    let sums = sums(among: entries, in: folder)
    guard case .list(let list, let digest, _) = sums else {
      return SealedFolder(name: name, sums: sums, items: [])
    }
    self.list = list
    let isRecord = entries.contains { $0.name == Withholdings.fileName && $0.kind == .file }
    let withheld = isRecord ? withheld(in: folder, sums: digest) : .nothing
    for entry in entries where entry.name != ChecksumList.fileName {
      if isRecord, entry.name == Withholdings.fileName { continue }
      add(entry, in: folder, at: "", depth: 0)
    }
    return SealedFolder(name: name, sums: sums, items: items, withheld: withheld)
  }

  private func sums(among entries: [Folder.Entry], in folder: Folder) -> SealedFolder.Sums {
    guard let entry = entries.first(where: { $0.name == ChecksumList.fileName }) else {
      return .none
    }
    switch entry.kind {
    case .symbolicLink: return .unreadable(.symbolicLink)
    case .special, .folder: return .unreadable(.specialFile)
    case .file: break
    }
    do {
      return SealedFolder.Sums(reading: try folder.read(entry.name, limit: Self.limit))
    } catch {
      return .unreadable(.unreadable(error))
    }
  }

  private func withheld(in folder: Folder, sums: Digest) -> SealedFolder.Withheld {
    let bytes: [UInt8]
    do {
      bytes = try folder.read(Withholdings.fileName, limit: Self.limit)
    } catch {
      return .unreadable(error)
    }
    do {
      return .records(try Withholdings(reading: bytes, sums: sums))
    } catch {
      return .malformed(error)
    }
  }

  private mutating func add(
    _ entry: Folder.Entry, in folder: Folder, at prefix: String, depth: Int
  ) {
    if isIgnored(entry.name) { return }
    let path = prefix + entry.name
    switch entry.kind {
    case .symbolicLink: items.append(.init(path: path, content: .symbolicLink))
    case .special: items.append(.init(path: path, content: .specialFile))
    case .file: items.append(.init(path: path, content: content(of: entry.name, in: folder, path)))
    case .folder: addFolder(entry.name, in: folder, path, depth: depth)
    }
  }

  private mutating func addFolder(
    _ name: String, in folder: Folder, _ path: String, depth: Int
  ) {
    do throws(FileError) {
      guard depth < Self.depth else {
        throw FileError(.list, path, .refused("folders nest deeper than \(Self.depth)"))
      }
      let inner = try folder.folder(name)
      let count = items.count
      for entry in try inner.entries() {
        add(entry, in: inner, at: path + "/", depth: depth + 1)
      }
      if items.count == count { items.append(.init(path: path, content: .emptyFolder)) }
    } catch {
      items.append(.init(path: path, content: Self.content(for: error)))
    }
  }

  private mutating func content(
    of name: String, in folder: Folder, _ path: String
  ) -> SealedFolder.Content {
    if let bytes = known["\(place)/\(path)"] { return content(holding: bytes, path) }
    do {
      let digest = try hasher.digest(of: name, in: folder)
      guard let listed = list?.digest(of: path), listed != digest else { return .file(digest) }
      let bytes = try folder.read(name, limit: Self.limit)
      return .file(digest, differsInLineEnds: LineEnds.explain(bytes, listed))
    } catch {
      return Self.content(for: error)
    }
  }

  private func content(holding bytes: [UInt8], _ path: String) -> SealedFolder.Content {
    let digest = SHA256.digest(of: bytes)
    guard let listed = list?.digest(of: path), listed != digest else { return .file(digest) }
    return .file(digest, differsInLineEnds: LineEnds.explain(bytes, listed))
  }

  private static func content(for error: FileError) -> SealedFolder.Content {
    switch error.cause {
    case .symbolicLink: .symbolicLink
    case .wrongKind: .specialFile
    case .system, .tooLarge, .refused: .unreadable(error)
    }
  }
}
