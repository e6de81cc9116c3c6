package import NoticeFiles
import NoticeModel

/// What is known of a notice from outside: a checkpoint, or a digest alone.
package enum Anchor: Sendable, Equatable {
  /// A checkpoint that was printed at sealing.
  case checkpoint(Checkpoint)
  /// The digest of the sums of any sealed folder.
  case digest(Digest)

  /// Reads a digest as it is typed, with or without `sha256:`; `nil` if it is none.
  package init?(digest text: String) {
    guard let digest = Digest(tagged: text) ?? Digest(hex: text) else { return nil }
    self = .digest(digest)
  }

  /// What a notice lacks of what is known; `formerly` are earlier ids of it.
  ///
  /// Paths are those in the notice's folder.
  func findings(in notice: SealedNotice, _ chain: Chain, formerly: [NoticeID])
    -> [IntegrityFinding]
  {
    switch self {
    case .digest(let digest):
      notice.folders.contains { $0.digest == digest } ? [] : [.unknown(digest)]
    case .checkpoint(let checkpoint):
      if checkpoint.notice == notice.id || formerly.contains(checkpoint.notice) {
        CheckpointComparison(checkpoint: checkpoint, notice: notice, chain: chain).findings
      } else {
        [.foreign(checkpoint)]
      }
    }
  }
}

/// Compares a notice with a checkpoint of it.
private struct CheckpointComparison {
  let checkpoint: Checkpoint
  let notice: SealedNotice
  let chain: Chain

  var findings: [IntegrityFinding] {
    [revisionFinding].compactMap(\.self) + checkpoint.witnesses.compactMap(finding)
  }

  private var revisionFinding: IntegrityFinding? {
    let (id, digest) = (checkpoint.newest.id, checkpoint.newest.digest)
    let path = SealedName.revision(id).path
    guard let link = chain.link(id) else {
      return IntegrityFinding(
        .rolledBack, path,
        "Missing; the checkpoint has it as revision \(checkpoint.count), "
          + "\(chain.links.count) are here",
        explanation: "It was removed or renamed after the checkpoint was made.")
    }
    guard link.digest == digest else {
      return IntegrityFinding(
        .rewrittenChain, "\(path)/\(ChecksumList.fileName)",
        "Rewritten since the checkpoint; \(digest.tagged) was, \(link.digest.tagged) is there",
        explanation: "It, or a revision before it, was altered and sealed again.")
    }
    let count = chain.count(upTo: id)
    guard count != checkpoint.count else { return nil }
    return IntegrityFinding(
      count < checkpoint.count ? .rolledBack : .rewrittenChain, path,
      "Revision \(count) of the chain; the checkpoint has it as revision \(checkpoint.count)")
  }

  private func finding(for witness: Checkpoint.Witness) -> IntegrityFinding? {
    let place = ["translation": "revisions/", "archive": "archive/"][witness.word] ?? ""
    let path = place + witness.folder
    let folder = notice.folders.first { $0.name.path.isSame(as: path) }
    let known = known(of: witness, in: folder)
    if known.contains(witness.digest) { return nil }
    let isMissing = known.allSatisfy { $0 == nil }
    let subject =
      ["withheld": "Record of withheld texts", "notifications": "Record of messages sent"][
        witness.word] ?? "Sums"
    return IntegrityFinding(
      isMissing ? .rolledBack : .rewrittenChain, path,
      "\(subject) \(isMissing ? "missing" : "rewritten") since the checkpoint; "
        + "\(witness.digest.tagged) was there")
  }

  /// The digests of which a witness may have one.
  private func known(
    of witness: Checkpoint.Witness, in folder: SealedFolder?
  ) -> [Digest?] {
    switch witness.word {
    case "withheld": folder?.withheldStates ?? []
    case "notifications":
      if case .records(let records) = notice.sent { records.states } else { [] }
    default: [folder?.digest]
    }
  }
}

extension SealedFolder {
  /// The digests of the record of withheld texts after each addition.
  fileprivate var withheldStates: [Digest?] {
    if case .records(let records) = withheld { records.states } else { [] }
  }
}

extension IntegrityFinding {
  fileprivate static func unknown(_ digest: Digest) -> IntegrityFinding {
    IntegrityFinding(
      .unknownDigest, "revisions", "No sums here have the digest \(digest.tagged)",
      explanation: "What had it was removed, or rewritten together with its sums.")
  }

  fileprivate static func foreign(_ checkpoint: Checkpoint) -> IntegrityFinding {
    IntegrityFinding(
      .foreignCheckpoint, "revisions", "Checkpoint is of notice '\(checkpoint.notice)'")
  }
}
