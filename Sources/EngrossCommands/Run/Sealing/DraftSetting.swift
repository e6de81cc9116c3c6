import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// Sets the draft of a notice to what a revision says, and takes the last seal back.
struct DraftSetting: Sendable {
  /// The open workspace, locked by the caller.
  let workspace: OpenWorkspace
  /// The notice.
  let id: NoticeID

  /// The notice whose text the draft is, if it is no text of its own.
  var master: NoticeID? {
    get throws {
      var aside = WorkspaceLoader.ledger(sharing: workspace.diagnostics)
      return try workspace.loader.sources(of: id, reading: [], in: &aside)?.manifest.master?.value
    }
  }

  /// Sets the draft to the files of a revision, with an amendment that says nothing.
  ///
  /// - Returns: what was done, as lines for people; `nil` if there is no such revision.
  func set(from revision: RevisionID) throws -> [String]? {
    let target = try SealTarget(id, in: workspace.loader)
    var ledger = WorkspaceLoader.ledger(sharing: workspace.diagnostics)
    guard
      let sources = try workspace.loader.sources(of: id, in: &ledger),
      sources.revisions.contains(where: { $0.id == revision && !$0.isWithheld })
    else { return nil }
    var files = sources.files(of: .revision(revision), in: ledger)
    files.removeAll { $0.path == EmptyAmendment.fileName }
    files.append(
      SealedFile(path: EmptyAmendment.fileName, bytes: EmptyAmendment.bytes(after: revision)))
    let kept = try target.store.replaceDraft(
      by: files, expendable: expendable(sources, target, ledger))
    return target.recovered
      + ["Set the draft of '\(id)' to revision '\(revision)'"] + keptLines(kept)
  }

  /// Undoes the last seal: its text becomes the draft again, amendment included.
  func undo(_ undoing: Undoing, of target: SealTarget) throws -> [String] {
    var ledger = WorkspaceLoader.ledger(sharing: workspace.diagnostics)
    guard let sources = try workspace.loader.sources(of: id, in: &ledger) else { return [] }
    var files = undoing.names.flatMap { sources.files(of: $0, in: ledger) }
    // A draft that has another notice's text holds nothing else.
    if sources.manifest.master != nil { files.removeAll { $0.path != EmptyAmendment.fileName } }
    let kept = try target.store.undo(
      undoing, draft: files, expendable: expendable(sources, target, ledger))
    let what = sources.manifest.master == nil ? "text is the draft" : "amendment is the draft's"
    return ["Undid the seal of '\(undoing.id)'; its \(what) again"] + keptLines(kept)
  }

  private func keptLines(_ kept: String?) -> [String] {
    kept.map { ["The former draft is kept in \(id.sourcePath)/\($0)"] } ?? []
  }

  /// What the draft holds if nobody has edited it since the last seal, so that it need not be kept.
  private func expendable(
    _ sources: NoticeSources, _ target: SealTarget, _ ledger: Diagnostics
  ) -> [SealedFile]? {
    guard let draft = sources.draft, draft.amendment == Amendment(), let newest = target.newest
    else { return nil }
    var files = sources.files(of: .revision(newest.id), in: ledger)
    files.removeAll { $0.path == EmptyAmendment.fileName || draft.master != nil }
    let path = "\(id.sourcePath)/draft/\(EmptyAmendment.fileName)"
    let amendment = ledger.files.first { $0.path == path }
    return files
      + (amendment.map { [SealedFile(path: EmptyAmendment.fileName, bytes: $0.bytes)] } ?? [])
  }
}

extension NoticeSources {
  /// What an author wrote of a sealed folder, as it was read into `ledger`.
  fileprivate func files(of name: SealedName, in ledger: Diagnostics) -> [SealedFile] {
    let prefix = "\(id.sourcePath)/\(name.path)/"
    let written = [
      RevisionContext.fileName, SealedChanges.fileName, Withholdings.fileName,
    ]
    var files = ledger.files.filter { $0.path.utf8.starts(with: prefix.utf8) }
      .map { SealedFile(path: String($0.path.dropFirst(prefix.count)), bytes: $0.bytes) }
      .filter { !written.contains($0.path) }
    if case .revision(let id) = name, let revision = revisions.first(where: { $0.id == id }) {
      files += revision.files.map { SealedFile(path: "files/" + $0.name, bytes: $0.bytes) }
    }
    return files
  }
}
