import Glibc

/// A folder for this process alone, among the system's temporary files.
package struct TemporaryFolder: Sendable {
  /// The path.
  package let path: String
  private let parent: Folder
  private let name: String

  /// Makes a folder that nobody else may look into.
  package init(below temporary: String) throws(FileError) {
    parent = try Folder(path: temporary)
    var template = Array("\(temporary)/engross-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileError(.create, temporary, code: errno)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Writes files at relative paths.
  package func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileError) {
    let writer = NewFiles(below: try Folder(path: path))
    for file in files { _ = try writer.write(file.bytes, to: file.path) }
  }

  /// Removes the folder with all that is in it, as far as that is allowed; it is ours alone.
  package func discard() { parent.discardOwnTree(name) }
}

extension Folder {
  /// Removes a folder inside with everything in it, without following links.
  fileprivate func discardOwnTree(_ name: String) {
    do throws(FileError) {
      let inner = try folder(name)
      for entry in try inner.entries() {
        if entry.kind == .folder {
          inner.discardOwnTree(entry.name)
        } else {
          try inner.remove(entry.name)
        }
      }
    } catch {
      // What cannot be removed stays among the system's temporary files, which clears them itself.
      return
    }
    discardEmptyFolder(name)
  }
}
