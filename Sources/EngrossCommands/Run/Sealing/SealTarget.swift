import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// What is sealed of a notice, read and verified before anything is sealed onto it.
struct SealTarget: Sendable {
  /// The notice.
  let id: NoticeID
  /// What is sealed of it.
  let sealed: SealedNotice
  /// What writes to it.
  let store: SealStore
  /// What an interrupted run had left, and was completed or removed.
  private let recovery: [Recovery.Step]

  /// Recovers what was interrupted, unless nothing is to be written, and reads what is sealed; under
  /// the lock of the workspace.
  init(
    _ id: NoticeID, in loader: WorkspaceLoader, isRehearsal: Bool = false
  ) throws(FileError) {
    let folder = try loader.folder(of: id)
    self.id = id
    store = SealStore(notice: id, in: folder)
    recovery = isRehearsal ? [] : try store.recover().steps
    sealed = Self.read(id, in: folder)
  }

  private static func read(_ id: NoticeID, in folder: Folder) -> SealedNotice {
    SealedNotice(id, in: folder, shownAs: id.sourcePath, ignoring: FileName.isIgnored)
  }

  /// The notice as it is now.
  func reread(in loader: WorkspaceLoader) throws(FileError) -> SealedNotice {
    Self.read(id, in: try loader.folder(of: id))
  }

  /// The newest revision; `nil` if none is sealed.
  var newest: SealReference? {
    let chain = sealed.chain
    return chain.newest.first.flatMap { chain.link($0) }.map { SealReference($0.id, $0.digest) }
  }

  /// The checkpoint once something more is sealed, whose sums have that digest.
  func checkpoint(after seal: Seal, _ digest: Digest) -> Checkpoint? {
    let entry = ChecksumList.Entry(path: RevisionContext.fileName, digest: digest)
    let sums = SealedFolder.Sums.list(
      ChecksumList(seal: seal, entries: [entry]), digest: digest, hasConvertedLineEnds: false)
    let folder = SealedFolder(name: seal.name, sums: sums, items: [])
    return Checkpoint(
      of: SealedNotice(
        id: id, path: sealed.path, folders: sealed.folders + [folder], sent: sealed.sent))
  }

  /// Whether the run just completed what was begun of sealing branches again.
  var completedRelinking: Bool {
    recovery.contains { step in
      if case .completedReplacement = step { true } else { false }
    }
  }

  /// What keeps anything from being sealed onto what is there.
  ///
  /// An archive entry that is not sealed yet is no part of the chain, and keeps nothing.
  var violations: [IntegrityFinding] {
    Verification(of: sealed).findings.filter { finding in
      let isOpenArchive =
        finding.kind == .unsealedFolder && finding.path.hasPrefix("\(id.sourcePath)/archive/")
      return finding.kind.weight != .note && !isOpenArchive
    }
  }

  /// The reference to a sealed revision.
  func reference(to id: RevisionID) -> SealReference? {
    sealed.chain.link(id).map { SealReference($0.id, $0.digest) }
  }

  /// What was done about an interrupted run, as lines for people.
  var recovered: [String] { recovery.map(\.summary) }

  /// The revision that a seal was interrupted behind, if the run just completed it.
  var completedSeal: SealedName? {
    recovery.lazy.compactMap { step in
      if case .completedSeal(let name) = step { name } else { nil }
    }.first
  }
}
