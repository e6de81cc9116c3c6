import CLinux
import Glibc

extension Folder {
  /// Makes a folder inside, readable by all whatever the umask; false if the name was taken.
  ///
  /// Whoever knows that the umask takes nothing away saves a call with `settingMode`.
  package func makeFolder(_ name: String, settingMode: Bool = true) throws(FileError) -> Bool {
    guard mkdirat(descriptor.number, name, 0o755) == 0 else {
      if errno == EEXIST { return false }
      throw FileError(.create, shown(name), code: errno)
    }
    guard !settingMode || fchmodat(descriptor.number, name, 0o755, 0) == 0 else {
      let error = FileError(.create, shown(name), code: errno)
      unlinkat(descriptor.number, name, AT_REMOVEDIR)
      throw error
    }
    return true
  }

  /// Writes a new file inside, readable by all whatever the umask; to disk if `synchronizing`.
  func writeNew(
    _ name: String, _ bytes: [UInt8], synchronizing: Bool = false
  ) throws(FileError) {
    let shown = shown(name)
    let number = openat(
      descriptor.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw FileError(.create, shown, code: errno) }
    let file = Descriptor(number)
    try file.write(bytes, shown: shown)
    guard fchmod(number, 0o644) == 0 else { throw FileError(.write, shown, code: errno) }
    guard !synchronizing || fsync(number) == 0 else {
      throw FileError(.synchronize, shown, code: errno)
    }
  }

  /// Puts a whole file in the place of another, or of none.
  func replaceFile(_ name: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = name + "-new"
    try remove(temporary)
    try writeNew(temporary, bytes)
    try move(temporary, to: self, name)
  }

  /// Puts a whole file in the place of another or of none, among an author's files: what a kill leaves
  /// has a name that ends in `~`, which nothing reads, and the next time takes its place.
  package func replace(_ name: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = name + ".new~"
    try remove(temporary)
    do throws(FileError) {
      try writeNew(temporary, bytes, synchronizing: true)
      try move(temporary, to: self, name)
    } catch {
      unlinkat(descriptor.number, temporary, 0)
      throw error
    }
    try synchronize()
  }

  /// Removes a folder inside if it is empty and that is allowed; for what does no harm if it stays.
  package func discardEmptyFolder(_ name: String) {
    unlinkat(descriptor.number, name, AT_REMOVEDIR)
  }

  /// Renames an entry, replacing what has the new name.
  package func move(_ name: String, to folder: Folder, _ newName: String) throws(FileError) {
    guard renameat(descriptor.number, name, folder.descriptor.number, newName) == 0 else {
      throw FileError(.rename, shown(name), code: errno)
    }
  }

  /// Renames an entry, unless the new name is taken: then false.
  package func moveToFree(
    _ name: String, to folder: Folder, _ newName: String
  ) throws(FileError) -> Bool {
    let target = folder.descriptor.number
    if renameat2(descriptor.number, name, target, newName, ENGROSS_RENAME_NOREPLACE) == 0 {
      return true
    }
    if errno == EEXIST || errno == ENOTEMPTY { return false }
    guard errno == EINVAL || errno == ENOSYS else {
      throw FileError(.rename, shown(name), code: errno)
    }
    // The file system has no such rename: look first, which is as good under the lock.
    if try folder.kind(of: newName) != nil { return false }
    try move(name, to: folder, newName)
    return true
  }

  /// Exchanges two entries in one step; false if the file system has no such thing.
  func exchange(_ name: String, with newName: String, in folder: Folder) throws(FileError) -> Bool {
    let target = folder.descriptor.number
    if renameat2(descriptor.number, name, target, newName, ENGROSS_RENAME_EXCHANGE) == 0 {
      return true
    }
    if [EINVAL, ENOSYS, EXDEV, EBUSY, ENOTSUP].contains(errno) { return false }
    throw FileError(.rename, folder.shown(newName), code: errno)
  }

  /// Removes a folder with everything in it, without following links; only for what is ours alone.
  package func removeTree(_ name: String) throws(FileError) {
    try TreeRemoval.removeContents(of: folder(name))
    _ = try removeEmptyFolder(name)
  }

  /// Removes a folder with everything in it as far as that is allowed; for what the next run removes
  /// otherwise.
  @discardableResult
  package func discardTree(_ name: String) -> Bool {
    do {
      try removeTree(name)
      return true
    } catch {
      return false
    }
  }

  /// The number of the file behind a name, which stays its own when it is renamed; `nil` if there
  /// is none.
  package func fileNumber(of name: String) throws(FileError) -> UInt64? {
    var status = stat()
    if fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return UInt64(status.st_ino)
    }
    if errno == ENOENT { return nil }
    throw FileError(.read, shown(name), code: errno)
  }

  /// Removes a file or link inside; does nothing if there is none, false if a folder is there.
  @discardableResult
  package func remove(_ name: String) throws(FileError) -> Bool {
    if unlinkat(descriptor.number, name, 0) == 0 || errno == ENOENT { return true }
    if errno == EISDIR { return false }
    throw FileError(.remove, shown(name), code: errno)
  }

  /// Removes a folder inside if it is empty; false if it holds something, or is none.
  package func removeEmptyFolder(_ name: String) throws(FileError) -> Bool {
    if unlinkat(descriptor.number, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return true }
    if errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR { return false }
    throw FileError(.remove, shown(name), code: errno)
  }

  /// The folder at a relative path inside; `nil` if there is none, or a link on the way.
  package func folderIfReal(at path: String) throws(FileError) -> Folder? {
    if path.isEmpty { return self }
    let number = engross_open_below(
      descriptor.number, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if number >= 0 { return Folder(path: shown(path), descriptor: Descriptor(number)) }
    if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
    guard errno == ENOSYS || errno == EPERM else {
      throw FileError(.open, shown(path), code: errno)
    }
    return try folderStepByStep(to: path)
  }

  private func folderStepByStep(to path: String) throws(FileError) -> Folder? {
    var folder = self
    for step in path.split(separator: "/") {
      let name = String(step)
      guard try folder.kind(of: name) == .folder else { return nil }
      folder = try folder.folder(name)
    }
    return folder
  }

  /// Whether entries of two folders are one and the same file.
  func isSame(_ name: String, as other: String, in folder: Folder) -> Bool {
    var left = stat()
    var right = stat()
    guard fstatat(descriptor.number, name, &left, AT_SYMLINK_NOFOLLOW) == 0,
      fstatat(folder.descriptor.number, other, &right, AT_SYMLINK_NOFOLLOW) == 0
    else { return false }
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino
  }

  /// Writes what the system holds of this folder's entries to disk.
  package func synchronize() throws(FileError) {
    // Some file systems know no such thing for folders.
    guard fsync(descriptor.number) == 0 || errno == EINVAL || errno == ENOSYS else {
      throw FileError(.synchronize, path, code: errno)
    }
  }
}
