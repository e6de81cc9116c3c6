import NoticeArchive
import NoticeFiles
import NoticeModel

/// What was kept of the notices outside the workspace, sorted out by the notice that it is about.
struct OutsideRecords: Sendable {
  /// The checkpoints.
  var checkpoints: [Checkpoint] = []
  /// Digests of sums, of whichever notice.
  var digests: [Digest] = []

  /// The largest file of checkpoints that is read.
  private static let limit = 1 << 24

  /// Reads what the command line names: digests, and files of checkpoints.
  ///
  /// - Throws: `FileError` for a file that cannot be read or holds no checkpoint.
  init(reading arguments: [String]) throws(FileError) {
    for argument in arguments {
      if case .digest(let digest) = Anchor(digest: argument) {
        digests.append(digest)
      } else {
        checkpoints += try Self.checkpoints(inFileAt: argument)
      }
    }
  }

  private static func checkpoints(inFileAt path: String) throws(FileError) -> [Checkpoint] {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = steps.dropLast().joined(separator: "/")
    let folder = try Folder(path: steps.count == 1 ? "." : parent.isEmpty ? "/" : parent)
    let bytes = try folder.read(steps.last.map(String.init) ?? "", limit: limit)
    do {
      return try Checkpoint.all(reading: bytes)
    } catch {
      throw FileError(
        .read, path, .refused("it holds no checkpoint; line \(error.line): \(error.expectation)"))
    }
  }

  /// The checkpoints of a notice, which had the ids `formerly` before; `notices` are all there are.
  func checkpoints(
    of id: NoticeID, formerly: [NoticeID], among notices: [NoticeID]
  ) -> [Checkpoint] {
    checkpoints.filter { checkpoint in
      checkpoint.notice == id
        || formerly.contains(checkpoint.notice) && !notices.contains(checkpoint.notice)
    }
  }

  /// What the notices that were looked at, all there are, cannot account for.
  func findings(unaccountedBy notices: [VerifiedNotice]) -> [IntegrityFinding] {
    let known = Set(notices.flatMap(\.checkpointedIDs))
    let missing = checkpoints.filter { !known.contains($0.notice) }.map { checkpoint in
      IntegrityFinding(
        .rolledBack, checkpoint.notice.sourcePath,
        "Missing; the checkpoint has '\(checkpoint.newest.id)' as its revision "
          + "\(checkpoint.count)",
        explanation: "The notice was removed or renamed after the checkpoint was made.")
    }
    return missing + digestFindings(in: notices, at: "Notices")
  }

  /// The digests that none of the notices has.
  func digestFindings(in notices: [VerifiedNotice], at path: String) -> [IntegrityFinding] {
    let known = Set(notices.flatMap(\.digests))
    return digests.filter { !known.contains($0) }.map { digest in
      IntegrityFinding(
        .unknownDigest, path, "No sums here have the digest \(digest.tagged)",
        explanation: "What had it was removed, or rewritten together with its sums.")
    }
  }
}
