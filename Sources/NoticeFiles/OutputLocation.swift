import CLinux
import Glibc

/// Where a tree is published: resolved, and found to be a place that may be replaced.
struct OutputLocation: Sendable {
  /// The path as its user knows it.
  let path: String
  /// The folder that holds the resolved output.
  let parent: Folder
  /// The name of the resolved output in it.
  let name: String

  /// Resolves `path` and refuses what must never be replaced.
  ///
  /// - Parameters:
  ///   - path: the output; a link to a folder stands for that folder.
  ///   - sources: folders that must lie clear of the output.
  ///   - home: the user's own folder.
  /// - Throws: what the system refuses, or the reason why the place must not be replaced.
  init(path: String, sources: [String], home: String?) throws(FileError) {
    self.path = path
    let resolved = try OutputLocation.resolve(path)
    let slash = resolved.lastIndex(of: "/") ?? resolved.startIndex
    name = String(resolved[resolved.index(after: slash)...])
    try OutputLocation.refuse(path, resolved, sources: sources, home: home)
    let parentPath = slash == resolved.startIndex ? "/" : String(resolved[..<slash])
    parent = try Folder(path: parentPath)
  }

  /// The output as it is now; `nil` if there is none.
  func existing() throws(FileError) -> Folder? {
    guard let kind = try parent.kind(of: name) else { return nil }
    guard kind == .folder else {
      throw FileError(.publish, path, .wrongKind(expected: "a folder"))
    }
    return Folder(path: path, descriptor: try parent.folder(name).descriptor)
  }

  /// The marker of what is there now; `nil` if it is empty or does not exist.
  ///
  /// Throws if there is something and no marker, or one that this program cannot read.
  func marker(of existing: Folder?) throws(FileError) -> OutputMarker? {
    guard let existing else { return nil }
    guard try existing.kind(of: OutputMarker.name) != nil else {
      let foreign = try existing.entries().first { !OutputMarker.isReserved($0.name) }
      guard let foreign else { return nil }
      throw FileError(
        .publish, path,
        .refused("it holds '\(foreign.name)', which engross did not write; choose an empty folder"))
    }
    let bytes = try existing.read(OutputMarker.name, limit: 1 << 28)
    guard let marker = OutputMarker(bytes) else {
      throw FileError(
        .publish, existing.shown(OutputMarker.name),
        .refused("it was written by another version of engross, or changed since"))
    }
    return marker
  }

  private static func refuse(
    _ path: String, _ resolved: String, sources: [String], home: String?
  ) throws(FileError) {
    if resolved == "/" {
      throw FileError(.publish, path, .refused("it is the root folder; choose another"))
    }
    if let home, realPath(home) == resolved {
      throw FileError(.publish, path, .refused("it is your home folder; choose another"))
    }
    for source in sources {
      guard let real = realPath(source) else { continue }
      if real == resolved || (resolved + "/").hasPrefix(real + "/")
        || (real + "/").hasPrefix(resolved + "/")
      {
        throw FileError(.publish, path, .refused("it overlaps with \(source); choose another"))
      }
    }
  }

  private static func resolve(_ path: String) throws(FileError) -> String {
    if let resolved = realPath(path) { return resolved }
    guard errno == ENOENT else { throw FileError(.publish, path, code: errno) }
    var status = stat()
    if lstat(path, &status) == 0 {
      throw FileError(
        .publish, path, .refused("it is a link to a folder that does not exist; make that folder"))
    }
    let trimmed = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let slash = trimmed.lastIndex(of: "/")
    let parent = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    guard let resolved = realPath(parent) else {
      throw FileError(.publish, parent, code: errno)
    }
    return resolved == "/" ? "/" + name : resolved + "/" + name
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
