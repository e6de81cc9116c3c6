import NoticeFiles

/// A new draft that takes the place of the present one.
///
/// 1. It is written as `.seal-draft-new`, and then named by its own file number.
/// 2. It is exchanged with `draft`. A kill leaves an entry whose name is its number, which is ours and
///    may go, or one whose name is not, which is somebody's text.
/// 3. The former draft becomes `draft~`, unless it holds nothing but what is expendable.
struct DraftReplacement {
  /// The folder of the notice.
  let notice: Folder
  private var staged: StagedFolder
  /// The name in `revisions/` of a former draft that is not kept.
  private var rejected: String?

  /// Writes the new draft beside; `nil` if the present one holds the same.
  init?(by files: [SealedFile], of notice: Folder, in revisions: Folder) throws(FileError) {
    if try notice.kind(of: SealStore.draftName) == .folder,
      try notice.folder(SealStore.draftName).holds(files)
    {
      return nil
    }
    self.notice = notice
    staged = try StagedFolder(StagingName.newDraft.text, in: revisions)
    do throws(FileError) {
      for file in files { try staged.write(file.bytes, to: file.path) }
      try staged.synchronize()
      let number = try revisions.fileNumber(of: staged.name) ?? 0
      try staged.rename(to: StagingName.draft(number).text)
      try revisions.synchronize()
    } catch {
      staged.discard()
      throw error
    }
  }

  /// Puts the new draft in its place.
  ///
  /// - Returns: the name under which the former one is kept, if it is.
  mutating func perform(
    _ renames: inout ReversibleRenames, expendable: [SealedFile]?
  ) throws(FileError) -> String? {
    let former = try exchange(&renames)
    try notice.synchronize()
    guard let former else { return nil }
    if let expendable, try staged.place.folder(former).holds(expendable) {
      rejected = former
      return nil
    }
    let kept = try FormerDraft(notice: notice, place: staged.place, name: former).keep(&renames)
    try notice.synchronize()
    return kept
  }

  /// Puts the new draft in its place, and tells where the former one is then; `nil` if there is none.
  private func exchange(_ renames: inout ReversibleRenames) throws(FileError) -> String? {
    let (name, place) = (SealStore.draftName, staged.place)
    let former = StagingName.formerDraft.text
    let isThere = try notice.kind(of: name) != nil
    if isThere {
      if try renames.exchange(staged.name, in: place, with: name, in: notice) {
        return staged.name
      }
      guard try renames.move(name, in: notice, to: former, in: place) else {
        throw FileError(.rename, place.shown(former), .refused("an interrupted run left it"))
      }
    }
    guard try renames.move(staged.name, in: place, to: name, in: notice) else {
      throw FileError(.create, notice.shown(name), .refused("somebody else made one meanwhile"))
    }
    return isThere ? former : nil
  }

  /// Removes what was staged, after every rename was taken back.
  func discard() {
    staged.discard()
  }

  /// Removes a former draft that is not kept; what cannot be removed is kept by the next run.
  func clear() {
    guard let rejected else { return }
    staged.place.discardTree(rejected)
  }
}

/// A draft that was replaced.
struct FormerDraft {
  /// The folder of the notice.
  let notice: Folder
  /// The folder that it is in now.
  let place: Folder
  /// Its name there.
  let name: String

  /// Gives it the first free name of `draft~`, `draft.2~`, `draft.3~` and so on, which loading
  /// ignores.
  func keep(_ renames: inout ReversibleRenames) throws(FileError) -> String {
    var number = 1
    while true {
      let kept = number == 1 ? "draft~" : "draft.\(number)~"
      if try renames.move(name, in: place, to: kept, in: notice) { return kept }
      number += 1
    }
  }
}
