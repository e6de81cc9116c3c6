import CLinux
import Glibc
import Synchronization

/// Publishes a whole tree at once: files are staged aside, then take the place of the old tree.
///
/// 1. What killed runs left is completed or swept (`init`).
/// 2. Files are staged, from any number of tasks (`stage`).
/// 3. The list of files becomes the tree's marker, and what would be lost is looked for (`commit`).
/// 4. Everything is on disk before one step makes it visible (`TreeReplacement`).
/// 5. What was not ours at the top of the old tree is carried over, the rest removed by its list.
///
/// The caller holds the `WorkspaceLock`. Nothing in the output changes before step 4; a failure
/// until then leaves the old tree as it was.
package final class TreePublisher: Sendable {
  /// What publishing came to.
  package struct Outcome: Sendable {
    /// The number of files in the tree.
    package let fileCount: Int
    /// Why something of the old tree is still there, if so; the next run removes it.
    package let leftover: FileError?
  }

  private struct Staged {
    var files: [String] = []
    var folders: Set<String> = []
  }

  private let location: OutputLocation
  private let existing: Folder?
  private let former: OutputMarker?
  private let build: TreeBuild
  private let mustSetModes: Bool
  private let isExchanging: Bool
  private let staged = Mutex(Staged())

  /// Prepares to publish at `output`, a path as its user knows it.
  ///
  /// - Parameters:
  ///   - output: a folder, a link to one, or nothing yet.
  ///   - sources: folders that must lie clear of it, such as `Notices` and `Templates`.
  ///   - home: the user's own folder, which is never an output.
  ///   - isExchanging: false replaces entry by entry, as where trees cannot be exchanged.
  /// - Throws: also when the output holds what engross did not write and has no marker of ours.
  package init(
    output: String, sources: [String], home: String? = nil, isExchanging: Bool = true
  ) throws(FileError) {
    self.isExchanging = isExchanging
    location = try OutputLocation(path: output, sources: sources, home: home)
    existing = try location.existing()
    try TreeReplacement.recover(location, existing: existing)
    former = try location.marker(of: existing)
    try TreeBuild.sweep(location, existing: existing)
    build = try TreeBuild(for: location, existing: existing)
    mustSetModes = TreePublisher.umaskHides(0o755)
  }

  /// Writes a file of the new tree.
  ///
  /// - Parameters:
  ///   - path: the path in the tree, such as `terms/index.html`; planned, never taken from a text.
  ///   - bytes: what it holds.
  /// - Throws: what the system refuses, with the file's path.
  package func stage(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    precondition(OutputMarker.isSafe(path), "a planned path stays inside the output: \(path)")
    try makeFolders(for: path)
    let shown = build.tree.shown(path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(build.tree.descriptor.number, path, flags, 0o644)
    guard number >= 0 else { throw FileError(.create, shown, code: errno) }
    let file = Descriptor(number)
    try file.write(bytes, shown: shown)
    if mustSetModes, fchmod(number, 0o644) != 0 { throw FileError(.write, shown, code: errno) }
  }

  /// Makes the staged tree the published one.
  ///
  /// Not to be interrupted half-way by `Interruption`: look at it before.
  package func commit() throws(FileError) -> Outcome {
    let marker = OutputMarker(files: staged.withLock(\.files))
    try build.tree.replaceFile(OutputMarker.name, with: marker.bytes)
    if let existing {
      let survey = OutputSurvey(output: existing, former: former, new: marker)
      try survey.refuseLosses()
      if !build.isInside { try survey.linkForeignFiles(to: build.tree) }
    }
    try synchronize()
    let replacement = TreeReplacement(
      build: build, marker: marker, location: location, existing: existing,
      isExchanging: isExchanging)
    try replacement.perform()
    return Outcome(fileCount: marker.files.count, leftover: finish())
  }

  /// Removes what was staged; the output stays as it is.
  ///
  /// To be called when something failed; after a `commit` that went through it does nothing. A
  /// replacement that stopped half-way under its journal is left for the next run to complete.
  package func abandon() throws(FileError) {
    if let existing, try existing.kind(of: OutputMarker.journalName) != nil { return }
    if try build.place.kind(of: build.name) == .folder {
      let tree = try build.place.folder(build.name)
      try TreeBuild.clear(tree, heir: try location.existing())
      _ = try build.place.removeEmptyFolder(build.name)
    }
  }

  private func makeFolders(for path: String) throws(FileError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      staged.withLock { $0.files.append(path) }
      return
    }
    let folder = String(path[..<slash])
    let tree = build.tree
    let mustSetModes = mustSetModes
    try staged.withLock { staged throws(FileError) in
      staged.files.append(path)
      if staged.folders.contains(folder) { return }
      var made = ""
      for step in folder.split(separator: "/") {
        made += made.isEmpty ? String(step) : "/" + step
        if staged.folders.insert(made).inserted {
          _ = try tree.makeFolder(made, settingMode: mustSetModes)
        }
      }
    }
  }

  private func synchronize() throws(FileError) {
    if syncfs(build.tree.descriptor.number) == 0 { return }
    guard errno == ENOSYS || errno == EINVAL else {
      throw FileError(.synchronize, location.path, code: errno)
    }
    sync()
  }

  /// What comes after the tree is visible; a failure here loses nothing.
  private func finish() -> FileError? {
    do throws(FileError) {
      try location.parent.synchronize()
      let output = try location.existing()
      guard try build.place.kind(of: build.name) == .folder else { return nil }
      let tree = try build.place.folder(build.name)
      if build.isInside || former != nil {
        try TreeBuild.clear(tree, heir: output)
      } else {
        try TreeRemoval(tree: tree, heir: output).remove(OutputMarker(files: []))
      }
      _ = try build.place.removeEmptyFolder(build.name)
      return nil
    } catch {
      return error
    }
  }

  /// Whether the process's umask takes away any of these permissions.
  private static func umaskHides(_ mode: mode_t) -> Bool {
    let mask = umask(0o022)
    umask(mask)
    return mask & mode != 0
  }
}
