import CLinux
import Glibc

/// Puts a finished build in the place of the output.
///
/// 1. No output: the build is renamed to it.
/// 2. Both trees are exchanged in one step (`RENAME_EXCHANGE`); readers see the old or the new.
/// 3. Where the file system refuses that (overlays, bind mounts), entries at the top are replaced
///    one by one under a journal in the output; a run that is killed is completed by the next. For
///    readers that is not atomic.
struct TreeReplacement {
  /// The finished build.
  let build: TreeBuild
  /// The list of its files.
  let marker: OutputMarker
  /// Where it goes.
  let location: OutputLocation
  /// What is there now.
  let existing: Folder?
  /// Whether to try the exchange at all.
  let isExchanging: Bool

  /// Replaces the output; afterwards the build's folder holds the old tree, or is gone.
  func perform() throws(FileError) {
    guard let existing else {
      guard try build.place.moveToFree(build.name, to: location.parent, location.name) else {
        throw FileError(.publish, location.path, code: EEXIST)
      }
      return
    }
    if isExchanging, !build.isInside, try exchange() { return }
    try unlinkForeignFiles(of: existing)
    let place = build.isInside ? "inside" : "beside"
    let journal = "engross-journal 1\n\(place) \(build.name)\n"
    try existing.replaceFile(OutputMarker.journalName, with: Array(journal.utf8))
    try existing.synchronize()
    try TreeReplacement.replaceEntries(of: existing, by: build.tree)
    try existing.remove(OutputMarker.journalName)
  }

  /// Exchanges both trees; false if the file system has no such thing.
  private func exchange() throws(FileError) -> Bool {
    let number = location.parent.descriptor.number
    if renameat2(number, build.name, number, location.name, ENGROSS_RENAME_EXCHANGE) == 0 {
      return true
    }
    if [EINVAL, ENOSYS, EXDEV, EBUSY, ENOTSUP, EPERM].contains(errno) { return false }
    throw FileError(.publish, location.path, code: errno)
  }

  /// Takes the second names of foreign files out of the build again: entry by entry, they stay
  /// where they are.
  private func unlinkForeignFiles(of output: Folder) throws(FileError) {
    let survey = OutputSurvey(output: build.tree, former: marker, new: marker)
    for entry in try survey.foreign() where try output.kind(of: entry.name) != nil {
      try build.tree.remove(entry.name)
    }
  }

  /// Completes a replacement that was killed.
  static func recover(_ location: OutputLocation, existing: Folder?) throws(FileError) {
    guard let existing, try existing.kind(of: OutputMarker.journalName) == .file else { return }
    let bytes = try existing.read(OutputMarker.journalName, limit: 4096)
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    let words = lines.dropFirst().first?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
    if lines.first == "engross-journal 1", words.count == 2,
      words[1].utf8.starts(with: TreeBuild.prefix(for: location).utf8), !words[1].contains("/")
    {
      let place = words[0] == "inside" ? existing : location.parent
      if let tree = try place.folderIfReal(at: words[1]) {
        try replaceEntries(of: existing, by: tree)
      }
    }
    try existing.remove(OutputMarker.journalName)
  }

  /// Replaces entry by entry; any number of times, as far as it is not done yet.
  static func replaceEntries(of output: Folder, by tree: Folder) throws(FileError) {
    guard try tree.kind(of: OutputMarker.name) == .file,
      let new = OutputMarker(try tree.read(OutputMarker.name, limit: 1 << 28))
    else { return }
    let old =
      try output.kind(of: OutputMarker.name) == .file
      ? OutputMarker(output.read(OutputMarker.name, limit: 1 << 28)) : nil
    let former = old?.topLevel ?? [:]
    for name in former.keys.sorted() where new.topLevel[name] == nil {
      try retire(name, of: output, listed: old, to: tree)
    }
    for name in new.topLevel.keys.sorted() where try tree.kind(of: name) != nil {
      if former[name] != nil { try retire(name, of: output, listed: old, to: tree) }
      guard try tree.moveToFree(name, to: output, name) else {
        throw FileError(.publish, output.shown(name), code: EEXIST)
      }
    }
    try output.synchronize()
    try tree.move(OutputMarker.name, to: output, OutputMarker.name)
  }

  /// Moves an old entry into the build or, where that is refused, removes it by the list.
  private static func retire(
    _ name: String, of output: Folder, listed marker: OutputMarker?, to tree: Folder
  ) throws(FileError) {
    guard let marker, try output.kind(of: name) != nil else { return }
    _ = try tree.makeFolder(OutputMarker.retiredName)
    let retired = try tree.folder(OutputMarker.retiredName)
    if try retired.kind(of: OutputMarker.name) == nil {
      try retired.replaceFile(OutputMarker.name, with: marker.bytes)
    }
    do {
      try output.move(name, to: retired, name)
    } catch {
      guard [EXDEV, EBUSY].contains(error.code) else { throw error }
      let files = marker.files.filter { $0 == name || $0.utf8.starts(with: "\(name)/".utf8) }
      try TreeRemoval(tree: output, heir: retired).removeFiles(of: OutputMarker(files: files))
    }
  }
}
