import Glibc

/// A tree in the making: a folder of a reserved name, locked by the process that fills it.
struct TreeBuild: Sendable {
  /// The folder itself.
  let tree: Folder
  /// Its name.
  let name: String
  /// The folder that it is in: the output's parent, or the output itself.
  let place: Folder
  /// Whether it lies in the output, because beside it there is another file system or no permission.
  let isInside: Bool

  /// Makes an empty build beside the output or, where that cannot be renamed into place, in it.
  init(for location: OutputLocation, existing: Folder?) throws(FileError) {
    do {
      let beside = try TreeBuild(in: location.parent, of: location, isInside: false)
      guard let existing, try !beside.isMovable(into: existing) else {
        self = beside
        return
      }
      try beside.discard()
      self = try TreeBuild(in: existing, of: location, isInside: true)
    } catch {
      let isForbidden = [EACCES, EPERM, EROFS].contains(error.code) && error.operation == .create
      guard isForbidden, let existing else { throw error }
      self = try TreeBuild(in: existing, of: location, isInside: true)
    }
  }

  private init(in place: Folder, of location: OutputLocation, isInside: Bool) throws(FileError) {
    var number = 1
    let prefix = TreeBuild.prefix(for: location)
    while try !place.makeFolder(prefix + String(number)) { number += 1 }
    name = prefix + String(number)
    let opened = try place.folder(name)
    tree = Folder(path: location.path, descriptor: opened.descriptor)
    self.place = place
    self.isInside = isInside
    guard flock(tree.descriptor.number, LOCK_EX | LOCK_NB) == 0 else {
      throw FileError(.lock, place.shown(name), code: errno)
    }
    try tree.writeNew(OutputMarker.name, OutputMarker.construction)
  }

  /// What the names of this output's builds begin with.
  static func prefix(for location: OutputLocation) -> String {
    "\(OutputMarker.buildPrefix)\(location.name)-"
  }

  /// Whether the empty build can be put in the output's place; what fails in trying leaves no build.
  private func isMovable(into existing: Folder) throws(FileError) -> Bool {
    do {
      return try canMove(into: existing)
    } catch {
      try discard()
      throw error
    }
  }

  /// Removes the build while it is empty.
  private func discard() throws(FileError) {
    try tree.remove(OutputMarker.name)
    _ = try place.removeEmptyFolder(name)
  }

  /// Tries whether this build and the output are on one mount, which nothing else tells for sure.
  private func canMove(into existing: Folder) throws(FileError) -> Bool {
    let source = place.descriptor.number
    let target = existing.descriptor.number
    guard renameat(source, name, target, name) == 0 else {
      if [EXDEV, EBUSY, EINVAL, EACCES, EPERM, EROFS].contains(errno) { return false }
      throw FileError(.rename, place.shown(name), code: errno)
    }
    try existing.move(name, to: place, name)
    return true
  }

  /// Removes what builds of this output left that were killed; what was not ours in a tree that
  /// they replaced goes to the output.
  static func sweep(_ location: OutputLocation, existing: Folder?) throws(FileError) {
    for place in [location.parent, existing].compactMap(\.self) {
      let prefix = prefix(for: location)
      for entry in try place.entries()
      where entry.kind == .folder && entry.name.utf8.starts(with: prefix.utf8) {
        let tree = try place.folder(entry.name)
        // Whoever works on it has it locked.
        guard flock(tree.descriptor.number, LOCK_EX | LOCK_NB) == 0 else { continue }
        try clear(tree, heir: existing)
        _ = try place.removeEmptyFolder(entry.name)
      }
    }
  }

  /// Empties a tree as far as it is ours.
  static func clear(_ tree: Folder, heir: Folder?) throws(FileError) {
    let retired = OutputMarker.retiredName
    if try tree.kind(of: retired) == .folder {
      try clear(tree.folder(retired), heir: heir)
      _ = try tree.removeEmptyFolder(retired)
    }
    try tree.remove(OutputMarker.name + "-new")
    guard try tree.kind(of: OutputMarker.name) == .file else { return }
    let bytes = try tree.read(OutputMarker.name, limit: 1 << 28)
    if bytes == OutputMarker.construction || bytes.isEmpty {
      try TreeRemoval.removeContents(of: tree)
    } else if let marker = OutputMarker(bytes) {
      try TreeRemoval(tree: tree, heir: heir).remove(marker)
    }
  }
}
