import Glibc

/// Removes trees that engross wrote: by their list, and without touching anything else.
///
/// What is not on the list is moved to the tree that stays, at the same path.
struct TreeRemoval {
  /// The tree to remove.
  let tree: Folder
  /// Where to what is not ours is moved; `nil` leaves it, and its folders, where they are.
  let heir: Folder?

  /// Removes what `marker` lists, then the marker; foreign entries go first, so that a crash leaves
  /// nothing foreign behind that the next run would not find again by the same list.
  func remove(_ marker: OutputMarker) throws(FileError) {
    for entry in try OutputSurvey(output: tree, former: marker, new: marker).foreign() {
      try bequeath(entry.name, from: tree, at: "")
    }
    try removeFiles(of: marker)
    try tree.remove(OutputMarker.name)
  }

  /// Removes the listed files and the folders that they leave empty.
  func removeFiles(of marker: OutputMarker) throws(FileError) {
    var names: [Substring: [String]] = [:]
    for file in marker.files {
      let slash = file.utf8.lastIndex(of: UInt8(ascii: "/"))
      let name = slash.map { String(file[file.utf8.index(after: $0)...]) } ?? file
      names[slash.map { file[..<$0] } ?? "", default: []].append(name)
    }
    // Reversed, so that a folder comes after all that is in it.
    for path in marker.folders.reversed() + [""] {
      guard let folder = try tree.folderIfReal(at: path) else { continue }
      for name in names[path[...]] ?? [] { try folder.remove(name) }
      if !path.isEmpty { try removeFolder(path, folder) }
    }
  }

  private func removeFolder(_ path: String, _ folder: Folder) throws(FileError) {
    if try tree.removeEmptyFolder(path) || heir == nil { return }
    for entry in try folder.entries() { try bequeath(entry.name, from: folder, at: path) }
    _ = try tree.removeEmptyFolder(path)
  }

  /// Moves what is not ours to the tree that stays; if its name is taken there, under a new one.
  private func bequeath(_ name: String, from folder: Folder, at path: String) throws(FileError) {
    guard var target = heir else { return }
    for step in path.split(separator: "/").map(String.init) {
      if try target.kind(of: step) == nil { _ = try target.makeFolder(step) }
      // Where a file or link took the folder's place, the folder above will do.
      guard try target.kind(of: step) == .folder else { break }
      target = try target.folder(step)
    }
    if try folder.moveToFree(name, to: target, name) { return }
    if folder.isSame(name, as: name, in: target) {
      try folder.remove(name)
      return
    }
    var number = 1
    while try !folder.moveToFree(name, to: target, "\(name).kept-\(number)") { number += 1 }
  }

  /// Removes everything in a folder that engross alone wrote to, without following links.
  static func removeContents(of folder: Folder) throws(FileError) {
    for entry in try folder.entries() where entry.name != OutputMarker.name {
      if entry.kind == .folder {
        try removeContents(of: folder.folder(entry.name))
        _ = try folder.removeEmptyFolder(entry.name)
      } else {
        try folder.remove(entry.name)
      }
    }
    // Last, since it says that all the rest may go.
    try folder.remove(OutputMarker.name)
  }
}
