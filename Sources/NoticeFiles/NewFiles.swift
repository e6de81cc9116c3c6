/// Writes files that are not there yet, with the folders that they need; none is overwritten.
package struct NewFiles: Sendable {
  private let root: Folder

  /// Writes below an existing folder.
  package init(below root: Folder) {
    self.root = root
  }

  /// Writes a file at a relative path, if nothing has that path.
  ///
  /// - Returns: whether it was written; false leaves what is there untouched.
  package func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
    var folder = root
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return false }
    for part in parts.dropLast() {
      _ = try folder.makeFolder(part)
      folder = try folder.folder(part)
    }
    guard try folder.kind(of: name) == nil else { return false }
    try folder.writeNew(name, bytes)
    return true
  }
}
