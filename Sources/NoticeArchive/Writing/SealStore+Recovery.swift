package import NoticeFiles
package import NoticeModel

/// What was done about what an interrupted run had left.
package struct Recovery: Sendable, Equatable {
  /// Something that was done.
  package enum Step: Sendable, Equatable {
    /// What was prepared at a path in the notice's folder, and nowhere needed, was removed.
    case removed(String)
    /// A revision or translation was in its place, and the rest of its seal was done.
    case completedSeal(SealedName)
    /// A revision that was being undone is gone.
    case completedUndoing(RevisionID)
    /// These files in the notice's folder were written or removed, as was begun.
    case completedReplacement([String])
    /// A draft that was being replaced is kept under this name.
    case keptDraft(String)
    /// A draft that was being replaced is the draft again.
    case restoredDraft

    /// What was done, as a line to show.
    package var summary: String {
      switch self {
      case .removed(let path): "Removed '\(path)', which an interrupted run had left"
      case .completedSeal(let name):
        "Completed the seal of '\(name.folderName)', which was interrupted"
      case .completedUndoing(let id):
        "Completed the undoing of '\(id)', which was interrupted"
      case .completedReplacement(let paths):
        "Completed what was interrupted: " + paths.map { "'\($0)'" }.joined(separator: ", ")
      case .keptDraft(let name):
        "Kept the former draft as '\(name)'; replacing it was interrupted"
      case .restoredDraft: "Restored the draft; replacing it was interrupted"
      }
    }
  }

  /// What was done, in turn.
  package let steps: [Step]
}

extension SealStore {
  /// Completes or removes what an interrupted run left, also an empty `revisions/`; whatever is there
  /// else stays untouched.
  ///
  /// To be called under the lock before the notice is read. Being killed or failing here is no harm:
  /// the next call goes on.
  package func recover() throws(FileError) -> Recovery {
    guard let revisions = try folder.folderIfReal(at: Self.revisionsName) else {
      return Recovery(steps: [])
    }
    var steps: [Recovery.Step] = []
    for entry in try revisions.entries() {
      // What went in the meantime belonged to an entry before.
      guard let name = StagingName(entry.name), try revisions.kind(of: entry.name) != nil else {
        continue
      }
      if let step = try settle(name, entry, in: revisions) { steps.append(step) }
    }
    if !steps.isEmpty { try revisions.synchronize() }
    // A first seal may have been killed when it had made the folder and nothing else.
    folder.discardEmptyFolder(Self.revisionsName)
    return Recovery(steps: steps)
  }

  private func settle(
    _ name: StagingName, _ entry: Folder.Entry, in revisions: Folder
  ) throws(FileError) -> Recovery.Step? {
    if case .draft(let number) = name, try revisions.fileNumber(of: entry.name) != number {
      return try settleFormerDraft(entry.name, in: revisions)
    }
    if case .formerDraft = name { return try settleFormerDraft(entry.name, in: revisions) }
    guard entry.kind == .folder else { return nil }
    switch name {
    case .journal(let kind):
      let settlement = try journal(kind, in: revisions).recover()
      guard case .completed(let paths) = settlement else {
        return settlement.map { _ in removed(entry.name) }
      }
      return .completedReplacement(paths)
    case .seal(let sealed):
      return try settleSeal(of: sealed, entry.name, in: revisions)
    case .undoing(let id):
      return try settleUndoing(of: id, entry.name, in: revisions)
    case .newDraft, .draft, .formerDraft:
      try revisions.removeTree(entry.name)
      return removed(entry.name)
    }
  }

  private func removed(_ name: String) -> Recovery.Step {
    .removed("\(Self.revisionsName)/\(name)")
  }

  /// Before the revision was in its place the seal has not happened; then only the draft is left to do.
  private func settleSeal(
    of name: SealedName, _ entry: String, in revisions: Folder
  ) throws(FileError) -> Recovery.Step {
    let staged = try revisions.folder(entry)
    let hasMoved = try staged.kind(of: SealStaging.revision) == nil
    let isThere = try revisions.kind(of: name.folderName) == .folder
    let isSealed = hasMoved && isThere
    if isSealed { try completeAmendment(from: staged) }
    try revisions.removeTree(entry)
    return isSealed ? .completedSeal(name) : removed(entry)
  }

  /// Gives the draft its new `amendment.yml`, unless somebody has written to the old one since.
  private func completeAmendment(from staged: Folder) throws(FileError) {
    guard try staged.kind(of: SealStaging.amendment) == .file,
      let draft = try folder.folderIfReal(at: Self.draftName)
    else { return }
    let name = Self.amendmentName
    let isFormerThere = try staged.kind(of: SealStaging.former) == .file
    let isThere = try draft.kind(of: name) != nil
    guard isThere == isFormerThere else { return }
    if isThere {
      guard try draft.kind(of: name) == .file else { return }
      let former = try staged.read(SealStaging.former, limit: Folder.sourceLimit)
      guard try draft.read(name, limit: Folder.sourceLimit) == former else { return }
    }
    try staged.move(SealStaging.amendment, to: draft, name)
    try draft.synchronize()
  }

  /// Once the revision was taken away, what belonged to it goes as well.
  private func settleUndoing(
    of id: RevisionID, _ entry: String, in revisions: Folder
  ) throws(FileError) -> Recovery.Step {
    let taken = try revisions.folder(entry)
    let isTaken = try taken.kind(of: id.rawValue) != nil
    for other in try isTaken ? revisions.entries() : [] {
      guard case .translation(id, _) = SealedName(inRevisions: other.name) else { continue }
      try revisions.move(other.name, to: taken, other.name)
    }
    try revisions.removeTree(entry)
    return isTaken ? .completedUndoing(id) : removed(entry)
  }

  /// A draft that was replaced becomes the draft again if there is none, and is kept otherwise.
  private func settleFormerDraft(
    _ entry: String, in revisions: Folder
  ) throws(FileError) -> Recovery.Step {
    if try revisions.moveToFree(entry, to: folder, Self.draftName) {
      try folder.synchronize()
      return .restoredDraft
    }
    var renames = ReversibleRenames(isExchanging: isExchanging)
    let kept = try FormerDraft(notice: folder, place: revisions, name: entry).keep(&renames)
    try folder.synchronize()
    return .keptDraft(kept)
  }
}
