package import NoticeFiles
package import NoticeModel

extension SealStore {
  /// Freezes files as `revisions/<id>`, sealed onto `previous`, and leaves a new `amendment.yml` in
  /// the draft.
  ///
  /// The draft's present one has to be the `former`: what somebody else wrote in the meantime is
  /// never replaced.
  ///
  /// - Throws: also if the name is taken, or a path is one that sums cannot name.
  package func seal(
    _ id: RevisionID, _ files: [SealedFile], onto previous: SealReference?,
    leavingAmendment amendment: [UInt8], replacing former: FormerAmendment = .asSealed
  ) throws(FileError) -> SealReference {
    let former: [UInt8]? =
      switch former {
      case .asSealed: files.first { $0.path.isSame(as: Self.amendmentName) }?.bytes
      case .asRead(let bytes): bytes
      }
    return try withDraft { folder throws(FileError) in
      let draft = AmendmentReplacement(draft: folder, former: former, new: amendment)
      try draft.refuseOthersWords(in: folder, Self.amendmentName)
      let digest = try freeze(.revision(id, previous: previous), files, draft)
      return SealReference(id, digest)
    }
  }

  /// Freezes files as `revisions/<id>.<language>`, a translation of a revision sealed before.
  ///
  /// - Returns: the digest of its sums.
  package func sealTranslation(
    into language: String, of revision: SealReference, _ files: [SealedFile]
  ) throws(FileError) -> Digest {
    try freeze(.translation(into: language, of: revision), files, nil)
  }

  private func freeze(
    _ seal: Seal, _ files: [SealedFile], _ draft: AmendmentReplacement?
  ) throws(FileError) -> Digest {
    let list = try ChecksumList(seal: seal, files: files, below: folder)
    let sums = SealedFile(path: ChecksumList.fileName, bytes: list.bytes)
    try withRevisions { revisions throws(FileError) in
      guard try revisions.kind(of: seal.name.folderName) == nil else { throw taken(seal.name) }
      var staged = try StagedFolder(StagingName.seal(seal.name).text, in: revisions)
      do throws(FileError) {
        for file in files + [sums] {
          try staged.write(file.bytes, to: "\(SealStaging.revision)/\(file.path)")
        }
        try draft?.stage(in: &staged)
        try staged.synchronize()
      } catch {
        staged.discard()
        throw error
      }
      try commit(staged, as: seal.name, draft)
    }
    return SHA256.digest(of: sums.bytes)
  }

  private func commit(
    _ staged: StagedFolder, as name: SealedName, _ draft: AmendmentReplacement?
  ) throws(FileError) {
    var renames = ReversibleRenames(isExchanging: isExchanging)
    do throws(FileError) {
      let isFree = try renames.move(
        SealStaging.revision, in: staged.folder, to: name.folderName, in: staged.place)
      guard isFree else { throw taken(name) }
      try staged.place.synchronize()
      try draft?.perform(from: staged.folder, &renames)
    } catch {
      if renames.takeBack() { staged.discard() }
      throw error
    }
    staged.discard()
  }

  private func taken(_ name: SealedName) -> FileError {
    FileError(
      .seal, folder.shown(name.path),
      .refused("a \(name.word) of that name is there, and nothing ever replaces one"))
  }
}

/// What the draft's `amendment.yml` holds when its text is sealed.
package enum FormerAmendment: Sendable {
  /// What is sealed of it.
  case asSealed
  /// What was read of it; nothing if there is none.
  case asRead([UInt8]?)
}

/// The names in the folder of a seal that is being prepared.
enum SealStaging {
  /// The folder of what is sealed.
  static let revision = "revision"
  /// The draft's next `amendment.yml`.
  static let amendment = "amendment.yml"
  /// A copy of the one that it replaces.
  static let former = "former.yml"
}

/// The new `amendment.yml` of a draft that is sealed.
struct AmendmentReplacement {
  /// The folder of the draft.
  let draft: Folder
  /// What the file holds; `nil` if there is none.
  let former: [UInt8]?
  /// What it is to hold.
  let new: [UInt8]

  private static let name = SealStore.amendmentName

  /// Throws if a file holds anything else than was read.
  func refuseOthersWords(in folder: Folder, _ name: String) throws(FileError) {
    let isThere = try folder.kind(of: name) != nil
    let found = try isThere ? folder.read(name, limit: Folder.sourceLimit) : nil
    guard found != former else { return }
    throw FileError(
      .seal, draft.shown(Self.name), .refused("it changed while it was being sealed; run again"))
  }

  /// Writes the new file and a copy of the former one beside what is sealed.
  func stage(in staged: inout StagedFolder) throws(FileError) {
    if let former { try staged.write(former, to: SealStaging.former) }
    // Last, and so removed first: without it an abandoned seal is never taken for a finished one.
    try staged.write(new, to: SealStaging.amendment)
  }

  /// Puts the new file into the draft.
  func perform(from staged: Folder, _ renames: inout ReversibleRenames) throws(FileError) {
    if former == nil {
      guard
        try renames.move(SealStaging.amendment, in: staged, to: Self.name, in: draft)
      else { throw FileError(.seal, draft.shown(Self.name), .refused("it appeared meanwhile")) }
    } else {
      let replaced = try renames.replace(
        Self.name, in: draft, by: SealStaging.amendment, in: staged, copy: SealStaging.former)
      try refuseOthersWords(in: staged, replaced)
    }
    try draft.synchronize()
  }
}
