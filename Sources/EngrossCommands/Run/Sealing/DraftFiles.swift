import NoticeArchive
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace

extension CompiledNotice {
  /// The files of the draft as they were read, by their paths in the revision that it becomes; those
  /// under `files/` apart.
  ///
  /// A draft that has another notice's text takes them from where that was read, so that the revision
  /// stands alone.
  var draftFiles: [SealedFile] {
    let own = files(below: "\(sources.id.sourcePath)/draft")
    guard let draft = sources.draft, let master = draft.master else { return own }
    var files =
      own
      + master.folders.flatMap { folder in
        self.files(below: folder).filter { !Self.isOfRevision.contains($0.path) }
      }
    // Each folder of the master's has records of its own translations.
    if !draft.translationOrigins.isEmpty {
      files.append(
        SealedFile(
          path: TranslationOrigins.fileName,
          bytes: TranslationOrigins.yaml(draft.translationOrigins)))
    }
    return files
  }

  /// What is no part of a text that is taken over, or is written anew.
  private static let isOfRevision = [
    RevisionContext.fileName, SealedChanges.fileName, Withholdings.fileName,
    TranslationOrigins.fileName,
  ]

  private func files(below folder: String) -> [SealedFile] {
    let prefix = folder + "/"
    return diagnostics.files.filter { $0.path.utf8.starts(with: prefix.utf8) }
      .map { SealedFile(path: String($0.path.dropFirst(prefix.count)), bytes: $0.bytes) }
  }
}
