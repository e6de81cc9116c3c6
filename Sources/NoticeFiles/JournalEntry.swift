import Glibc

/// A file in a `ReplacementJournal`.
struct JournalEntry: Sendable, Equatable {
  /// What happens to the file.
  enum Kind: String {
    case add
    case replace
    case remove
  }

  /// Its number in the journal, by which the journal names what it holds of it.
  let number: Int
  /// What happens to it.
  let kind: Kind
  /// Its path in the tree.
  let path: String

  /// The name of the list.
  static let listName = "list"
  /// More is not read of a file that is replaced, or of a list.
  static let limit = 1 << 28

  /// The name in the journal of what is to be written.
  var newName: String { "\(number).new" }
  /// The name in the journal of what was there before.
  var formerName: String { "\(number).former" }
  /// The name of the file.
  var name: String { String(path.split(separator: "/").last ?? "") }
  /// The path of the folder that it is in.
  var folderPath: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  /// The list of a journal.
  static func text(of entries: [JournalEntry]) -> [UInt8] {
    entries.flatMap { Array("\($0.kind.rawValue) \($0.path)\n".utf8) }
  }

  /// Reads the list of a journal; `nil` if there is none, since all is done.
  static func list(in journal: Folder) throws(FileError) -> [JournalEntry]? {
    guard try journal.kind(of: listName) == .file else { return nil }
    var entries: [JournalEntry] = []
    for line in try journal.read(listName, limit: limit).split(separator: UInt8(ascii: "\n")) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
      guard words.count == 2, let kind = Kind(rawValue: String(words[0])),
        OutputMarker.isSafe(String(words[1]))
      else {
        throw FileError(
          .read, journal.shown(listName), .refused("engross did not write it; look into its folder")
        )
      }
      entries.append(JournalEntry(number: entries.count, kind: kind, path: String(words[1])))
    }
    return entries
  }

  /// Makes the change, as far as it is not made yet.
  func perform(in journal: Folder, below root: Folder) throws(FileError) {
    guard let folder = try root.folderIfReal(at: folderPath) else {
      // The folder that the file left empty went already.
      if kind == .remove { return }
      throw FileError(.open, root.shown(folderPath), code: ENOENT)
    }
    switch kind {
    case .remove:
      guard try folder.kind(of: name) != nil else { return }
      try folder.move(name, to: journal, formerName)
    case .replace:
      guard try journal.kind(of: newName) != nil else { return }
      try journal.move(newName, to: folder, name)
    case .add:
      guard try journal.kind(of: newName) != nil else { return }
      guard try journal.moveToFree(newName, to: folder, name) else {
        throw FileError(.create, folder.shown(name), code: EEXIST)
      }
    }
    try folder.synchronize()
  }

  /// Takes the change back, as far as it was made and is not taken back yet.
  func takeBack(in journal: Folder, below root: Folder) throws(FileError) {
    guard let folder = try root.folderIfReal(at: folderPath) else { return }
    switch kind {
    case .remove:
      guard try journal.kind(of: formerName) != nil else { return }
      try journal.move(formerName, to: folder, name)
    case .replace:
      guard try journal.kind(of: newName) == nil, try journal.kind(of: formerName) != nil else {
        return
      }
      try journal.move(formerName, to: folder, name)
    case .add:
      guard try journal.kind(of: newName) == nil, try folder.kind(of: name) != nil else { return }
      try folder.move(name, to: journal, newName)
    }
    try folder.synchronize()
  }

  /// Removes the folders that a removed file left empty.
  func removeEmptyFolders(below root: Folder) throws(FileError) {
    guard kind == .remove else { return }
    var steps = path.split(separator: "/").dropLast()
    while !steps.isEmpty, try root.removeEmptyFolder(steps.joined(separator: "/")) {
      steps = steps.dropLast()
    }
  }
}
