import Glibc

/// A folder in the making: all of it reaches the disk before anything is renamed to its place.
///
/// It knows what was written to it, and removes that and nothing else. Whoever makes one holds the
/// lock of the workspace, so that what has its name already was left by a run that was killed.
package struct StagedFolder: Sendable {
  /// Its name.
  package private(set) var name: String
  /// The folder itself.
  package let folder: Folder
  /// The folder that it is in.
  package let place: Folder
  private var files: [String] = []
  /// Every folder inside, parents before what is in them.
  private var folders: [String] = []

  /// Makes an empty folder.
  ///
  /// - Throws: also if the name is taken.
  package init(_ name: String, in place: Folder) throws(FileError) {
    guard try place.makeFolder(name) else {
      throw FileError(.create, place.shown(name), .refused("an interrupted run left it; run again"))
    }
    do {
      folder = try place.folder(name)
    } catch {
      unlinkat(place.descriptor.number, name, AT_REMOVEDIR)
      throw error
    }
    self.name = name
    self.place = place
  }

  /// Writes a file at a relative path, to disk, with the folders that it needs.
  ///
  /// Paths are checked by the caller; one that leaves the folder is a mistake of ours.
  package mutating func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    precondition(OutputMarker.isSafe(path), "a staged path stays inside: \(path)")
    var inner = folder
    var made = ""
    let steps = path.split(separator: "/").map(String.init)
    for step in steps.dropLast() {
      made += made.isEmpty ? step : "/" + step
      if try inner.makeFolder(step) { folders.append(made) }
      inner = try inner.folder(step)
    }
    // Listed first, so that a file that is only half written is removed as well.
    files.append(path)
    try inner.writeNew(steps.last ?? path, bytes, synchronizing: true)
  }

  /// Writes what the system holds of the folders to disk: those inside from the bottom up, this
  /// one, and the one that it is in.
  package func synchronize() throws(FileError) {
    for path in folders.reversed() { try folder.folderIfReal(at: path)?.synchronize() }
    try folder.synchronize()
    try place.synchronize()
  }

  /// Gives the folder another name in its place.
  ///
  /// - Throws: also if the name is taken.
  package mutating func rename(to newName: String) throws(FileError) {
    guard try place.moveToFree(name, to: place, newName) else {
      throw FileError(.rename, place.shown(newName), code: EEXIST)
    }
    name = newName
  }

  /// Removes what was written and is still here, the last file first, and the folder.
  ///
  /// Opens nothing and never fails: what cannot be removed is left to the next run. Not to be called
  /// while the folder itself has taken a place that stays.
  package func discard() {
    for path in files.reversed() { unlinkat(folder.descriptor.number, path, 0) }
    for path in folders.reversed() { unlinkat(folder.descriptor.number, path, AT_REMOVEDIR) }
    unlinkat(place.descriptor.number, name, AT_REMOVEDIR)
  }
}
