import Glibc

/// An open folder, below which nothing is reached through a symbolic link.
///
/// It is found once; what happens to its path afterwards changes nothing. Every step to a file
/// below it is taken with `openat` and `O_NOFOLLOW`, and only regular files are read.
package struct Folder: Sendable {
  /// What an entry of a folder is.
  package enum Kind: String, Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case symbolicLink = "symbolic link"
    /// A device, socket or queue.
    case special = "special file"
  }

  /// An entry of a folder.
  package struct Entry: Sendable, Equatable {
    /// The name; bytes that are not UTF-8 come out as U+FFFD, and cannot be opened.
    package let name: String
    /// What it is.
    package let kind: Kind

    /// Makes an entry.
    package init(name: String, kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// The path as its user knows it, for messages.
  package let path: String
  let descriptor: Descriptor

  /// Opens the folder at `path`; links on the way there are followed.
  package init(path: String) throws(FileError) {
    let descriptor = try Descriptor.open(
      path, in: AT_FDCWD, O_RDONLY | O_DIRECTORY, shown: path)
    self.init(path: path, descriptor: descriptor)
  }

  init(path: String, descriptor: Descriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// The folder of that name inside, which must not be a link.
  package func folder(_ name: String) throws(FileError) -> Folder {
    let shown = shown(name)
    do {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      let inner = try Descriptor.open(name, in: descriptor.number, flags, shown: shown)
      return Folder(path: shown, descriptor: inner)
    } catch {
      guard error.code == ENOTDIR else { throw error }
      // Linux says ENOTDIR of a link, too, if a folder was asked for.
      let isLink = try kind(of: name) == .symbolicLink
      throw FileError(.open, shown, isLink ? .symbolicLink : .wrongKind(expected: "a folder"))
    }
  }

  /// What the entry of that name is; `nil` if there is none.
  package func kind(of name: String) throws(FileError) -> Kind? {
    var status = stat()
    if fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return Folder.kind(ofMode: status.st_mode)
    }
    if errno == ENOENT { return nil }
    throw FileError(.read, shown(name), code: errno)
  }

  /// Everything inside, sorted by the bytes of the names.
  package func entries() throws(FileError) -> [Entry] {
    // A descriptor of its own, since reading moves its position.
    let number = openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0, let stream = fdopendir(number) else {
      let code = errno
      if number >= 0 { close(number) }
      throw FileError(.list, path, code: code)
    }
    defer { closedir(stream) }
    var result: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = Folder.name(of: entry)
      if name != ".", name != ".." {
        var kind = Folder.kind(ofType: entry.pointee.d_type)
        if kind == nil { kind = try self.kind(of: name) }
        result.append(Entry(name: name, kind: kind ?? .special))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileError(.list, path, code: errno) }
    return result.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of the regular file at a relative path, which must not lead through a link.
  ///
  /// Throws if there are more than `limit` bytes. Never waits for a queue to be written to.
  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var folder = self
    for step in steps.dropLast() { folder = try folder.folder(step) }
    return try folder.readFile(steps.last ?? "", limit: limit)
  }

  private func readFile(_ name: String, limit: Int) throws(FileError) -> [UInt8] {
    let shown = shown(name)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let file = try Descriptor.open(name, in: descriptor.number, flags, shown: shown)
    let status = try file.status(shown: shown)
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.read, shown, .wrongKind(expected: "a file"))
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw FileError(.read, shown, .tooLarge(limit: limit)) }
    return try file.read(size: size, limit: limit, shown: shown)
  }

  /// The path of something inside, as its user knows it.
  package func shown(_ name: String) -> String {
    path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .special
    }
  }

  private static func kind(ofType type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): nil
    default: .special
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return "" }
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    return String(cString: start.assumingMemoryBound(to: CChar.self))
  }
}
