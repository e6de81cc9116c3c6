import NoticeDiagnostics
import NoticeFiles
import NoticeUnicode

/// What a folder holds, from which its reader takes what it knows; the rest is unexpected.
struct FolderListing {
  /// The folder's path, as authors know it.
  let path: String
  /// The names of files that nobody took yet, sorted by their bytes.
  private(set) var files: [String] = []
  /// The names of folders that nobody took yet, sorted by their bytes.
  private(set) var folders: [String] = []

  /// Makes the listing of an empty folder.
  init(path: String) { self.path = path }

  /// Takes a file, if there is one of that name.
  mutating func take(file name: String) -> Bool {
    guard let index = files.firstIndex(of: name) else { return false }
    files.remove(at: index)
    return true
  }

  /// Takes a folder, if there is one of that name.
  mutating func take(folder name: String) -> Bool {
    guard let index = folders.firstIndex(of: name) else { return false }
    folders.remove(at: index)
    return true
  }

  /// Takes every file that `fits`.
  mutating func takeFiles(where fits: (String) -> Bool) -> [String] {
    let taken = files.filter(fits)
    files.removeAll(where: fits)
    return taken
  }

  /// Takes every folder.
  mutating func takeFolders() -> [String] {
    defer { folders = [] }
    return folders
  }

  /// Reports what nobody took; `known` are the names that this place may have.
  func reportRest(of place: String, known: [String], in diagnostics: inout Diagnostics) {
    for name in files { report("file", name, of: place, known, in: &diagnostics) }
    for name in folders { report("folder", name, of: place, known, in: &diagnostics) }
  }

  private func report(
    _ kind: String, _ name: String, of place: String, _ known: [String],
    in diagnostics: inout Diagnostics
  ) {
    let plain = known.filter { !$0.contains("…") }
    let nearest = EditDistance.nearest(to: name, among: plain).first { $0 != name }
    let guess = nearest.map { "; did you mean '\($0)'?" } ?? ""
    diagnostics.report(
      .error, "unexpected-file", atPath: "\(path)/\(name)",
      "Unexpected \(kind) '\(name.quotable)' in \(place)\(guess)",
      explanation: "It may hold: \(known.joined(separator: ", ")).")
  }

  /// Adds an entry, unless it can be no source, which is reported; to be called in the order of names.
  mutating func add(_ entry: Folder.Entry, in diagnostics: inout Diagnostics) {
    let path = "\(path)/\(entry.name)"
    switch entry.kind {
    case .symbolicLink:
      diagnostics.report(
        .error, "symbolic-link", atPath: path,
        "Symbolic link; sources are files and folders of the workspace itself",
        explanation: "A link could bring in text from outside; it was not followed.")
    case .special:
      diagnostics.report(
        .error, "special-file", atPath: path, "Neither a file nor a folder; it was not opened")
    case .file, .folder:
      if let flaw = FileName.flaw(of: entry.name), !Self.capitals.contains(entry.name) {
        diagnostics.report(
          .error, "malformed-file-name", atPath: path, "Name '\(entry.name.quotable)'; \(flaw)")
        return
      }
      if entry.kind == .file { files.append(entry.name) } else { folders.append(entry.name) }
    }
  }

  private static let capitals: Set<String> = ["SHA256SUMS"]
}

extension FileName {
  /// Whether a name is one that Git, editors or file browsers leave behind, and no source.
  ///
  /// Editors keep such files beside the text that is open in them; a preview must not fail for it.
  package static func isIgnored(_ name: String) -> Bool {
    let bytes = name.utf8
    let isSwap =
      bytes.first == UInt8(ascii: ".") && (name.hasSuffix(".swp") || name.hasSuffix(".swo"))
    let isAutosave = bytes.first == UInt8(ascii: "#") && bytes.last == UInt8(ascii: "#")
    return leftovers.contains(name) || isSwap || isAutosave || name.hasPrefix(".#")
      || bytes.last == UInt8(ascii: "~")
  }

  private static let leftovers: Set<String> = [
    ".gitattributes", ".gitignore", ".gitkeep", ".DS_Store", ".editorconfig",
  ]
}
