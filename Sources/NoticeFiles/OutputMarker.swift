/// The file `.engross` at the top of a tree: whose it is, and the list of what was written there.
///
/// `engross-output 1`, then each path on a line, sorted by bytes. A tree that is still being made
/// says `engross-build 1` and nothing else.
struct OutputMarker: Sendable, Equatable {
  /// Its name in the tree.
  static let name = ".engross"
  /// The journal of a replacement that is done entry by entry.
  static let journalName = ".engross-journal"
  /// The folder in a build that takes up what is replaced entry by entry.
  static let retiredName = ".engross-retired"
  /// What the names of builds begin with.
  static let buildPrefix = ".engross-build-"
  /// What a tree says that is still being made.
  static let construction = Array("engross-build 1\n".utf8)

  private static let header = "engross-output 1"

  /// The paths of the files, sorted; they are ASCII, where all orders of strings are one.
  let files: [String]

  /// Makes the marker of a tree of these files.
  init(files: [String]) {
    self.files = files.sorted()
  }

  /// Reads a marker; `nil` if it is of another version, or names paths that none of ours has.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == OutputMarker.header else { return nil }
    files = Array(lines.dropFirst())
    guard files.allSatisfy(OutputMarker.isSafe) else { return nil }
  }

  /// The marker as it is written.
  var bytes: [UInt8] {
    var result = Array(OutputMarker.header.utf8)
    for file in files {
      result.append(0x0A)
      result += Array(file.utf8)
    }
    return result + [0x0A]
  }

  /// Every folder that the files lie in, parents before what is in them.
  var folders: [String] {
    var result: Set<String> = []
    for file in files {
      var rest = Substring(file)
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        guard result.insert(String(rest)).inserted else { break }
      }
    }
    return result.sorted()
  }

  /// The names at the top of the tree, with whether each is a folder.
  var topLevel: [String: Bool] {
    var result: [String: Bool] = [:]
    for file in files {
      let slash = file.utf8.firstIndex(of: UInt8(ascii: "/"))
      result[String(file[..<(slash ?? file.endIndex)])] = slash != nil
    }
    return result
  }

  /// Whether a path stays inside the tree and clear of the names that are kept for this module.
  static func isSafe(_ path: String) -> Bool {
    let steps = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let areSteps = steps.allSatisfy { step in
      !step.isEmpty && !step.elementsEqual(".".utf8) && !step.elementsEqual("..".utf8)
        && step.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
    return areSteps && !isReserved(String(path.prefix { $0 != "/" }))
  }

  /// Whether a name at the top of a tree is one of this module's own.
  static func isReserved(_ name: String) -> Bool {
    name == OutputMarker.name || name == OutputMarker.name + "-new"
      || name == journalName || name == journalName + "-new" || name == retiredName
      || name.utf8.starts(with: buildPrefix.utf8)
  }
}
