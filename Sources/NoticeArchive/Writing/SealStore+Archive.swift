package import NoticeFiles
package import NoticeModel

extension SealStore {
  /// Seals an archive entry as it lies in `archive/<id>`: adds its sums and changes nothing else.
  ///
  /// Files whose names `isIgnored` are left out, as `verify` leaves them out.
  ///
  /// - Returns: the digest of the sums.
  /// - Throws: also if it is sealed already, does not say where it comes from, or holds something that
  ///   sums cannot name.
  package func sealArchiveEntry(
    _ id: RevisionID, ignoring isIgnored: @escaping (String) -> Bool = { _ in false }
  ) throws(FileError) -> Digest {
    let name = SealedName.archiveEntry(id)
    let path = "\(name.path)/\(ChecksumList.fileName)"
    guard let entry = try folder.folderIfReal(at: name.path) else {
      throw FileError(.seal, folder.shown(name.path), .refused("no such archive entry is there"))
    }
    guard try entry.kind(of: ChecksumList.fileName) == nil else {
      throw FileError(.seal, folder.shown(path), .refused("it is sealed, and that is done once"))
    }
    var listing = EntryListing(name: name, notice: folder, isIgnored: isIgnored)
    try listing.add(entry, at: "")
    guard listing.entries.contains(where: { $0.path.isSame(as: "provenance.yml") }) else {
      throw FileError(
        .seal, folder.shown(name.path),
        .refused("no 'provenance.yml' in it says where its text comes from"))
    }
    let bytes = ChecksumList(seal: .archiveEntry(id), entries: listing.entries).bytes
    try withRevisions { revisions throws(FileError) in
      try journal(.archive, in: revisions).perform([.write(path, bytes)])
    }
    return SHA256.digest(of: bytes)
  }
}

/// The digests of what is in an archive entry.
private struct EntryListing: ~Copyable {
  let name: SealedName
  let notice: Folder
  let isIgnored: (String) -> Bool
  var entries: [ChecksumList.Entry] = []
  private var hasher = FileHasher()

  init(name: SealedName, notice: Folder, isIgnored: @escaping (String) -> Bool) {
    self.name = name
    self.notice = notice
    self.isIgnored = isIgnored
  }

  mutating func add(_ folder: Folder, at prefix: String) throws(FileError) {
    let inside = try folder.entries().filter { !isIgnored($0.name) }
    if inside.isEmpty, !prefix.isEmpty {
      throw FileError(.seal, folder.path, .refused("empty folders are never sealed; remove it"))
    }
    for entry in inside {
      let path = prefix + entry.name
      switch entry.kind {
      case .file:
        try ChecksumList.refuseUnlistable(path, in: name, below: notice)
        let digest = try hasher.digest(of: entry.name, in: folder)
        entries.append(ChecksumList.Entry(path: path, digest: digest))
      case .folder: try add(folder.folder(entry.name), at: path + "/")
      case .symbolicLink: throw FileError(.seal, folder.shown(entry.name), .symbolicLink)
      case .special:
        throw FileError(.seal, folder.shown(entry.name), .wrongKind(expected: "a file"))
      }
    }
  }
}
