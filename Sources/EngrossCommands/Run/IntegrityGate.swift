import NoticeArchive
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace

/// Compares what is sealed of a notice with its sums, before anything is made of it.
///
/// Files that the loader has read are judged as it read them, so that what is compiled is what was
/// sealed. Late translations and archive entries, which it only lists, are read here. A folder
/// without sums is let through, unless a later revision was sealed onto it.
struct IntegrityGate: Sendable {
  /// The loader that read the notice.
  let loader: WorkspaceLoader

  /// What the gate found of a notice.
  struct Verdict: Sendable {
    /// What is wrong with the sealed folders, and what is worth knowing.
    var findings: [IntegrityFinding]
    /// The revisions by the chain.
    var chain: Chain
  }

  /// Judges the sealed folders of a notice; `ledger` is the one that it was read with.
  func verdict(
    on sources: NoticeSources, readInto ledger: Diagnostics
  ) throws -> Verdict {
    let found = SealedNotice(
      sources.id, in: try loader.folder(of: sources.id), shownAs: sources.id.sourcePath,
      knowing: Self.bytes(of: sources, in: ledger), ignoring: FileName.isIgnored)
    // The loader has its own say about what stands beside the folders, but it may have been luckier
    // in reading them.
    let unread = found.strays.filter { $0.kind.isObstacle }
    let sealed = SealedNotice(
      id: found.id, path: found.path, folders: found.folders, strays: unread)
    let verification = Verification(of: sealed)
    return Verdict(
      findings: verification.findings.filter { $0.kind != .unsealedFolder },
      chain: verification.chain)
  }

  /// What was read of the revisions, by path in the notice's folder.
  private static func bytes(
    of sources: NoticeSources, in ledger: Diagnostics
  ) -> [String: [UInt8]] {
    let prefix = "\(sources.id.sourcePath)/"
    var bytes: [String: [UInt8]] = [:]
    for file in ledger.files where file.path.utf8.starts(with: prefix.utf8) {
      bytes[String(file.path.dropFirst(prefix.count))] = file.bytes
    }
    for revision in sources.revisions {
      guard let id = revision.id else { continue }
      for file in revision.files { bytes["revisions/\(id)/files/\(file.name)"] = file.bytes }
    }
    return bytes
  }
}

extension SealedNotice.Stray.Kind {
  /// Whether nothing is known of it.
  fileprivate var isObstacle: Bool {
    if case .unreadable = self { true } else { false }
  }
}

extension NoticeID {
  /// The path of the notice's folder, as its authors know it.
  var sourcePath: String { "Notices/\(rawValue)" }
}
