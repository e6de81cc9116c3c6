/// Writes and removes several files of a tree as if in one step.
///
/// 1. `NAME-new` takes up what is to be written, copies of what it replaces, and a list of both.
/// 2. It is renamed to `NAME`: from now on a run that is killed is completed by the next.
/// 3. Every file is renamed into place; what goes is renamed into the journal.
/// 4. If something fails on the way, `NAME` becomes `NAME-back`, and everything is put back.
///
/// Every step may be repeated from any point at which it was interrupted.
package struct ReplacementJournal {
  /// What happens to a file.
  package enum Change: Sendable, Equatable {
    /// It gets these bytes, whether it was there or not.
    case write(String, [UInt8])
    /// It goes, and so do the folders that this leaves empty.
    case remove(String)
  }

  /// How a journal that was left behind was settled.
  package enum Settlement: Sendable, Equatable {
    /// Its files are as they were, or it was done but for being removed itself.
    case dropped
    /// Every change was made.
    case completed([String])
  }

  private let name: String
  private let place: Folder
  private let root: Folder

  /// Makes a journal of that name in `place`, for files below `root`.
  package init(_ name: String, in place: Folder, below root: Folder) {
    self.name = name
    self.place = place
    self.root = root
  }

  private var newName: String { name + "-new" }
  private var backName: String { name + "-back" }

  /// Makes all changes, or none.
  ///
  /// - Throws: with every file as it was, or, where that is refused, too, with a journal for the next
  ///   run; and when the journal cannot be removed, with every change made.
  package func perform(_ changes: [Change]) throws(FileError) {
    var staged = try StagedFolder(newName, in: place)
    var entries: [JournalEntry] = []
    do throws(FileError) {
      for (number, change) in changes.enumerated() {
        entries.append(try stage(change, number, in: &staged))
      }
      try staged.write(JournalEntry.text(of: entries), to: JournalEntry.listName)
      try staged.synchronize()
      try staged.rename(to: name)
    } catch {
      staged.discard()
      throw error
    }
    do throws(FileError) {
      try place.synchronize()
      for entry in entries { try entry.perform(in: staged.folder, below: root) }
    } catch {
      if takeBack(entries, &staged) { staged.discard() }
      throw error
    }
    try finish(entries, in: staged.folder, name)
  }

  private func stage(
    _ change: Change, _ number: Int, in staged: inout StagedFolder
  ) throws(FileError) -> JournalEntry {
    switch change {
    case .remove(let path): return JournalEntry(number: number, kind: .remove, path: path)
    case .write(let path, let bytes):
      var entry = JournalEntry(number: number, kind: .add, path: path)
      if let folder = try root.folderIfReal(at: entry.folderPath),
        try folder.kind(of: entry.name) != nil
      {
        entry = JournalEntry(number: number, kind: .replace, path: path)
        let former = try folder.read(entry.name, limit: JournalEntry.limit)
        try staged.write(former, to: entry.formerName)
      }
      try staged.write(bytes, to: entry.newName)
      return entry
    }
  }

  /// Puts everything back; false if even that fails, so that the journal has to stay.
  private func takeBack(_ entries: [JournalEntry], _ staged: inout StagedFolder) -> Bool {
    do throws(FileError) {
      try staged.rename(to: backName)
      for entry in entries.reversed() { try entry.takeBack(in: staged.folder, below: root) }
      return true
    } catch {
      return false
    }
  }

  /// Removes the journal, and with it what it took up; the list goes first, since without one
  /// nothing is left to do.
  private func finish(
    _ entries: [JournalEntry], in journal: Folder, _ name: String
  ) throws(FileError) {
    for entry in entries { try entry.removeEmptyFolders(below: root) }
    try journal.remove(JournalEntry.listName)
    for entry in entries {
      try journal.remove(entry.newName)
      try journal.remove(entry.formerName)
    }
    _ = try place.removeEmptyFolder(name)
  }

  /// Completes or drops what an interrupted run left under this name; `nil` if it left nothing.
  package func recover() throws(FileError) -> Settlement? {
    if try place.kind(of: newName) == .folder {
      try place.removeTree(newName)
      return .dropped
    }
    for (found, isGoingBack) in [(backName, true), (name, false)]
    where try place.kind(of: found) == .folder {
      let journal = try place.folder(found)
      guard let entries = try JournalEntry.list(in: journal) else {
        try place.removeTree(found)
        return .dropped
      }
      for entry in isGoingBack ? entries.reversed() : entries {
        if isGoingBack {
          try entry.takeBack(in: journal, below: root)
        } else {
          try entry.perform(in: journal, below: root)
        }
      }
      try finish(entries, in: journal, found)
      return isGoingBack ? .dropped : .completed(entries.map(\.path))
    }
    return nil
  }
}
