import Glibc

/// A look at the output just before it is replaced, for what engross did not write.
struct OutputSurvey {
  /// The output as it is.
  let output: Folder
  /// The list of what engross wrote there, if it did.
  let former: OutputMarker?
  /// The list of what comes.
  let new: OutputMarker

  /// Throws if something that engross did not write stands where a new file or folder goes, or if
  /// one of its folders was replaced by a link.
  func refuseLosses() throws(FileError) {
    let coming = new.topLevel
    for entry in try foreign() where coming[entry.name] != nil {
      throw refusal(entry.name, entry.kind)
    }
    let folders = former?.folders ?? []
    for folder in folders {
      if let kind = try output.kind(of: folder), kind != .folder { throw refusal(folder, kind) }
    }
    try refuseTaken(among: Set(folders))
  }

  /// The entries at the top that engross did not write.
  func foreign() throws(FileError) -> [Folder.Entry] {
    let ours = former?.topLevel ?? [:]
    return try output.entries().filter { entry in
      if OutputMarker.isReserved(entry.name) { return false }
      guard let isFolder = ours[entry.name] else { return true }
      return entry.kind != (isFolder ? .folder : .file)
    }
  }

  /// Gives foreign files at the top a second name in the new tree, so that no reader misses them
  /// for a moment; what cannot have one is moved after the exchange.
  func linkForeignFiles(to tree: Folder) throws(FileError) {
    for entry in try foreign() where entry.kind != .folder {
      _ = linkat(output.descriptor.number, entry.name, tree.descriptor.number, entry.name, 0)
    }
  }

  /// Throws if a file that is new in one of the old folders is there already.
  private func refuseTaken(among folders: Set<String>) throws(FileError) {
    let known = Set(former?.files ?? [])
    for file in new.files where !known.contains(file) {
      guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")),
        folders.contains(String(file[..<slash]))
      else { continue }
      if let kind = try output.kind(of: file) { throw refusal(file, kind) }
    }
  }

  private func refusal(_ name: String, _ kind: Folder.Kind) -> FileError {
    let words = "a \(kind.rawValue) that engross did not write is in its place; move it away"
    return FileError(.publish, output.shown(name), .refused(words))
  }
}
