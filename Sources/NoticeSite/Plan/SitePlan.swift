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

  /// A folder, and what it is for comparing.
  private typealias Folder = (folder: String, folded: String)

  private static let slash = UInt8(ascii: "/")

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
    let parts = path.utf8.split(separator: Self.slash, omittingEmptySubsequences: false)
    guard parts.allSatisfy(Self.isSafe) else {
      diagnostics.report(
        .error, "unsafe-output-path", at: range,
        "Output path '\(path)' has a part that is empty, '.', '..' or not plain",
        explanation: "Parts of paths are letters, digits, '.', '-', '_'.")
      return false
    }
    let folders = Self.folders(of: path)
    guard let taken = collision(of: path, in: folders) else {
      enter(path, in: folders)
      return true
    }
    diagnostics.report(
      .error, "colliding-output-path", at: range, "Output path '\(path)' collides with '\(taken)'",
      explanation: "Paths that differ by letter case alone are one path on many file systems.")
    return false
  }

  private func collision(of path: String, in folders: [Folder]) -> String? {
    switch entries[path.lowercased()] {
    case .file(let taken)?, .folder(let taken)?: return taken
    case nil: break
    }
    for (folder, folded) in folders {
      switch entries[folded] {
      case .file(let taken)?: return taken
      case .folder(let taken)? where taken != folder: return taken
      default: continue
      }
    }
    return nil
  }

  private mutating func enter(_ path: String, in folders: [Folder]) {
    for (folder, folded) in folders { entries[folded] = .folder(folder) }
    entries[path.lowercased()] = .file(path)
    paths.append(path)
  }

  /// The folders around a path, outermost first.
  private static func folders(of path: String) -> [Folder] {
    let folded = path.lowercased()
    return path.utf8.enumerated().filter { $0.element == slash }.map { count, _ in
      (String(Substring(path.utf8.prefix(count))), String(Substring(folded.utf8.prefix(count))))
    }
  }

  private static func isSafe(_ part: Substring.UTF8View) -> Bool {
    guard !part.isEmpty, !part.elementsEqual(".".utf8), !part.elementsEqual("..".utf8) else {
      return false
    }
    return part.allSatisfy { byte in
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
