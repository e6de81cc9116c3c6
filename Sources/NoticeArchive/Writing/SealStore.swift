package import NoticeFiles
package import NoticeModel

/// Writes to what is sealed of one notice, and to its draft.
///
/// Everything is staged below a name in `revisions/` that begins with `.seal-`, written to disk, and
/// then put into place by renames alone. Two things hold for every method:
///
/// - What throws leaves the notice as it was: the renames are taken back.
/// - What is killed leaves the old state or the new one, and what `recover` then completes or removes.
///
/// The caller holds the lock of the workspace, and has called `recover` before it read the notice.
package struct SealStore: Sendable {
  /// The name of the folder of sealed revisions.
  static let revisionsName = "revisions"
  /// The name of the folder of the draft.
  static let draftName = "draft"
  /// The name of the record of an amendment.
  static let amendmentName = "amendment.yml"

  /// The notice.
  package let notice: NoticeID
  /// Its folder.
  let folder: Folder
  /// False behaves as where entries cannot be exchanged.
  let isExchanging: Bool

  /// Writes to the notice in `folder`.
  package init(notice: NoticeID, in folder: Folder, isExchanging: Bool = true) {
    self.notice = notice
    self.folder = folder
    self.isExchanging = isExchanging
  }

  /// Runs `body` with the folder `revisions/`, made if there is none and then removed again if nothing
  /// comes to lie in it.
  func withRevisions<Result>(
    _ body: (Folder) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    try withFolder(Self.revisionsName, body)
  }

  /// Runs `body` with the folder `draft/`, made and removed likewise: what has another notice's text
  /// may have had none.
  func withDraft<Result>(
    _ body: (Folder) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    try withFolder(Self.draftName, body)
  }

  private func withFolder<Result>(
    _ name: String, _ body: (Folder) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    var isMade = false
    if try folder.kind(of: name) == nil { isMade = try folder.makeFolder(name) }
    defer {
      if isMade { folder.discardEmptyFolder(name) }
    }
    let inner = try folder.folder(name)
    if isMade { try folder.synchronize() }
    return try body(inner)
  }

  /// A journal of that kind.
  func journal(_ kind: StagingName.Journal, in revisions: Folder) -> ReplacementJournal {
    ReplacementJournal(StagingName.journal(kind).text, in: revisions, below: folder)
  }
}
