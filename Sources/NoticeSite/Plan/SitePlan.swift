package import NoticeDiagnostics

/// A file of the site.
package struct PlannedFile: Sendable, Equatable {
  /// The path from the site's root, parted by slashes.
  package var path: String
  /// What it holds.
  package var bytes: [UInt8]

  /// Makes a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Every path of the site, known before one byte is written.
///
/// Two paths collide if they are equal but for letter case, or if one is a folder of the other:
/// the tree then depends on the file system that it is copied to.
package struct SitePlan: Sendable {
  private enum Entry {
    case file(String)
    case folder(String)
  }

  private var entries: [String: Entry] = [:]
  /// The paths that were added, in the order of adding.
  package private(set) var paths: [String] = []

  /// Makes an empty plan.
  package init() {}

  /// Adds a path that `range` is the reason for; one that cannot be is reported and left out.
  ///
  /// - Returns: whether the path was added.
  @discardableResult
  package mutating func add(
    _ path: String, for range: SourceRange = .none, in diagnostics: inout Diagnostics
  ) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy(Self.isSafe) else {
      diagnostics.report(
        .error, "unsafe-output-path", at: range,
        "Output path '\(path)' has a part that is empty, '.', '..' or not plain",
        explanation: "Parts of paths are letters, digits, '.', '-', '_'.")
      return false
    }
    guard let taken = collision(of: path, parts) else {
      enter(path, parts)
      return true
    }
    diagnostics.report(
      .error, "colliding-output-path", at: range, "Output path '\(path)' collides with '\(taken)'",
      explanation: "Paths that differ by letter case alone are one path on many file systems.")
    return false
  }

  private func collision(of path: String, _ parts: [Substring]) -> String? {
    switch entries[path.lowercased()] {
    case .file(let taken)?, .folder(let taken)?: return taken
    case nil: break
    }
    for (folder, folded) in Self.folders(of: parts) {
      switch entries[folded] {
      case .file(let taken)?: return taken
      case .folder(let taken)? where taken != folder: return taken
      default: continue
      }
    }
    return nil
  }

  private mutating func enter(_ path: String, _ parts: [Substring]) {
    for (folder, folded) in Self.folders(of: parts) { entries[folded] = .folder(folder) }
    entries[path.lowercased()] = .file(path)
    paths.append(path)
  }

  private static func folders(of parts: [Substring]) -> [(folder: String, folded: String)] {
    (1..<max(1, parts.count)).map { count in
      let folder = parts.prefix(count).joined(separator: "/")
      return (folder, folder.lowercased())
    }
  }

  private static func isSafe(_ part: Substring) -> Bool {
    guard !part.isEmpty, part != ".", part != ".." else { return false }
    return part.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
