import Glibc

/// Files that a user names on the command line, which may lie anywhere.
package enum SingleFile {
  /// The bytes of a regular file; links on the way to it are followed, as the user named it.
  ///
  /// Throws if there are more than `limit` bytes. Never waits for a queue to be written to.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = try Descriptor.open(
      path, in: AT_FDCWD, O_RDONLY | O_NONBLOCK | O_NOCTTY, shown: path)
    let status = try file.status(shown: path)
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.read, path, .wrongKind(expected: "a file"))
    }
    guard Int(status.st_size) <= limit else {
      throw FileError(.read, path, .tooLarge(limit: limit))
    }
    return try file.read(size: Int(status.st_size), limit: limit, shown: path)
  }

  /// Writes a file, in the place of what has its name; a failure leaves that as it was.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    guard !name.isEmpty else { throw FileError(.write, path, .wrongKind(expected: "a file")) }
    try Folder(path: folder).replace(name, with: bytes)
  }

  /// What a path leads to; `nil` if there is nothing, or nobody may look.
  package static func kind(of path: String) -> Folder.Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Folder.kind(ofMode: status.st_mode)
  }
}
