package import NoticeFiles

extension SealStore {
  /// Rewrites the sums of several folders, all of them or none.
  package func relink(_ relinking: Relinking) throws(FileError) {
    let files = relinking.rewrites.flatMap(\.files)
    try withRevisions { revisions throws(FileError) in
      try journal(.relinking, in: revisions)
        .perform(files.map { .write($0.path, $0.bytes) })
    }
  }

  /// Adds a record to the `withheld.yml` of a sealed folder, and removes the text that it names.
  ///
  /// Doing it again completes what was interrupted, and otherwise changes nothing. When it returns,
  /// the words are no longer in the folder; copies elsewhere are not its business.
  ///
  /// - Throws: also if the folder is not sealed, or the sums do not have that file and digest.
  package func withhold(_ record: Withholding, in name: SealedName) throws(FileError) {
    let path = "\(name.path)/\(record.file)"
    guard let sealed = try folder.folderIfReal(at: name.path),
      try sealed.kind(of: ChecksumList.fileName) == .file
    else { throw refusal(name.path, "it is not sealed") }
    let bytes = try sealed.read(ChecksumList.fileName, limit: Folder.sourceLimit)
    guard case .list(let list, let digest, _) = SealedFolder.Sums(reading: bytes),
      list.digest(of: record.file) == record.digest
    else { throw refusal(path, "'\(ChecksumList.fileName)' has no such file with that digest") }
    let former = try records(of: sealed, name, sums: digest)
    var changes: [ReplacementJournal.Change] = []
    if former?.holds(record) != true {
      let records = former?.adding(record) ?? Withholdings(record, sums: digest)
      changes.append(.write("\(name.path)/\(Withholdings.fileName)", records.bytes))
    }
    // After the record, so that the file is never gone without a word.
    if try isThere(path) { changes.append(.remove(path)) }
    guard !changes.isEmpty else { return }
    try withRevisions { revisions throws(FileError) in
      try journal(.withholding, in: revisions).perform(changes)
    }
  }

  private func records(
    of sealed: Folder, _ name: SealedName, sums: Digest
  ) throws(FileError) -> Withholdings? {
    guard try sealed.kind(of: Withholdings.fileName) != nil else { return nil }
    let bytes = try sealed.read(Withholdings.fileName, limit: Folder.sourceLimit)
    do {
      return try Withholdings(reading: bytes, sums: sums)
    } catch {
      throw refusal(
        "\(name.path)/\(Withholdings.fileName)",
        "line \(error.line) is not what was recorded; \(error.expectation)")
    }
  }

  private func isThere(_ path: String) throws(FileError) -> Bool {
    let steps = path.split(separator: "/").map(String.init)
    let place = try folder.folderIfReal(at: steps.dropLast().joined(separator: "/"))
    return try place?.kind(of: steps.last ?? "") != nil
  }

  private func refusal(_ path: String, _ words: String) -> FileError {
    FileError(.remove, folder.shown(path), .refused(words))
  }
}

extension Withholdings {
  /// Whether a file is recorded already, whatever the reasons.
  fileprivate func holds(_ record: Withholding) -> Bool {
    records.contains { $0.file.isSame(as: record.file) && $0.digest == record.digest }
  }
}
