import NoticeArchive
import NoticeModel
import NoticeDiagnostics

extension CompiledNotice {
  /// The files of the draft as they were read, by their paths in the revision that it becomes; those
  /// under `files/` apart.
  ///
  /// A draft that has another notice's text takes them from where that was read, so that the revision
  /// stands alone.
  var draftFiles: [SealedFile] {
    var files = files(below: "\(sources.id.sourcePath)/draft")
    for folder in sources.draft?.master?.folders ?? [] {
      let own = files.map(\.path) + [Withholdings.fileName]
      files += self.files(below: folder).filter { !own.contains($0.path) }
    }
    return files
  }

  private func files(below folder: String) -> [SealedFile] {
    let prefix = folder + "/"
    return diagnostics.files.filter { $0.path.utf8.starts(with: prefix.utf8) }
      .map { SealedFile(path: String($0.path.dropFirst(prefix.count)), bytes: $0.bytes) }
  }
}
