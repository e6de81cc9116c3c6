import Glibc

/// Hashes files of any size through one buffer.
package struct FileHasher: ~Copyable {
  private var buffer: [UInt8]

  /// Makes a hasher that reads up to `capacity` bytes at a time.
  package init(capacity: Int = 1 << 17) {
    buffer = [UInt8](repeating: 0, count: capacity)
  }

  /// The digest of the regular file of that name, which must not be a link.
  ///
  /// Never waits for a queue to be written to.
  package mutating func digest(of name: String, in folder: Folder) throws(FileError) -> Digest {
    let shown = folder.shown(name)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let file = try Descriptor.open(name, in: folder.descriptor.number, flags, shown: shown)
    guard try file.status(shown: shown).st_mode & S_IFMT == S_IFREG else {
      throw FileError(.read, shown, .wrongKind(expected: "a file"))
    }
    var hasher = SHA256Hasher()
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(file.number, $0.baseAddress, $0.count)
      }
      if count == 0 { return hasher.digest() }
      if count > 0 {
        hasher.update(buffer, count: count)
      } else if errno != EINTR {
        throw FileError(.read, shown, code: errno)
      }
    }
  }
}
