package import NoticeFiles

extension SealStore {
  /// Sets the draft to these files, in one exchange.
  ///
  /// The former draft is kept as `draft~`, `draft.2~` and so on, unless it holds `expendable` and
  /// nothing else, or the very files that are asked for: then nothing is written at all.
  ///
  /// - Returns: the name under which the former draft is kept; `nil` if it is not.
  package func replaceDraft(
    by files: [SealedFile], expendable: [SealedFile]? = nil
  ) throws(FileError) -> String? {
    try withRevisions { revisions throws(FileError) in
      guard var draft = try DraftReplacement(by: files, of: folder, in: revisions) else {
        return nil
      }
      var renames = ReversibleRenames(isExchanging: isExchanging)
      let kept: String?
      do throws(FileError) {
        kept = try draft.perform(&renames, expendable: expendable)
      } catch {
        if renames.takeBack() { draft.discard() }
        throw error
      }
      draft.clear()
      return kept
    }
  }

  /// Undoes the last seal: the draft becomes these files, those of the revision, and the revision goes
  /// with its late translations.
  ///
  /// The former draft is kept as `replaceDraft` keeps it. The draft comes first, so that the text is
  /// never nowhere.
  ///
  /// - Returns: the name under which the former draft is kept; `nil` if it is not.
  package func undo(
    _ undoing: Undoing, draft files: [SealedFile], expendable: [SealedFile]? = nil
  ) throws(FileError) -> String? {
    let revisions = try folder.folder(Self.revisionsName)
    var draft = try DraftReplacement(by: files, of: folder, in: revisions)
    let taken: StagedFolder
    do throws(FileError) {
      taken = try StagedFolder(StagingName.undoing(undoing.id).text, in: revisions)
    } catch {
      draft?.discard()
      throw error
    }
    var renames = ReversibleRenames(isExchanging: isExchanging)
    let kept: String?
    do throws(FileError) {
      kept = try draft?.perform(&renames, expendable: expendable)
      try revisions.synchronize()
      try take(undoing.names, from: revisions, into: taken.folder, &renames)
    } catch {
      if renames.takeBack() {
        taken.discard()
        draft?.discard()
      }
      throw error
    }
    revisions.discardTree(taken.name)
    draft?.clear()
    folder.discardEmptyFolder(Self.revisionsName)
    return kept
  }

  /// Takes folders out of `revisions/`.
  private func take(
    _ names: [SealedName], from revisions: Folder, into taken: Folder,
    _ renames: inout ReversibleRenames
  ) throws(FileError) {
    for name in names.map(\.folderName) {
      guard try renames.move(name, in: revisions, to: name, in: taken) else {
        throw FileError(.rename, taken.shown(name), .refused("its name is taken; run again"))
      }
    }
    try taken.synchronize()
    try revisions.synchronize()
  }
}
