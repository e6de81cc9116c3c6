import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// What came out of the verification of one notice.
struct VerifiedNotice: Sendable {
  /// The notice.
  let id: NoticeID
  /// Everything there is to say.
  let diagnostics: [Diagnostic]
  /// Whether it is what was sealed, is not, or could not be read.
  let status: ExitStatus
  /// What to keep elsewhere; nothing if no revision is sealed, or the notice is not intact.
  let checkpoint: Checkpoint?
  /// The digests of the sums that were found.
  let digests: [Digest]
  /// The ids under which checkpoints know the notice.
  let checkpointedIDs: [NoticeID]
  /// What was found, for people.
  let line: String

  /// Puts together what was found of a notice.
  init(
    _ notice: SealedNotice, findings: [IntegrityFinding], history: [Diagnostic],
    formerly: [NoticeID]
  ) {
    let isImpossible = history.contains { $0.severity == .error }
    let status = ExitStatus(rawValue: findings.exitStatus) ?? .integrityFailed
    id = notice.id
    diagnostics = findings.map(\.diagnostic) + history
    self.status = isImpossible ? .integrityFailed : status
    checkpoint = self.status == .done ? Checkpoint(of: notice) : nil
    digests = notice.folders.compactMap(\.digest)
    checkpointedIDs = [notice.id] + formerly
    line = Self.line(for: notice, checkpoint)
  }

  private static func line(for notice: SealedNotice, _ checkpoint: Checkpoint?) -> String {
    let words = notice.folders.map(\.name.word)
    let counts = [
      ("revision", "revision", "revisions"),
      ("translation", "late translation", "late translations"),
      ("archive", "archive entry", "archive entries"),
    ].compactMap { word, one, many -> String? in
      let count = words.count { $0 == word }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    guard !counts.isEmpty else { return "\(notice.id): nothing is sealed yet" }
    let newest = checkpoint.map { "; newest \($0.newest.text)" } ?? ""
    return "\(notice.id): intact: \(counts.joined(separator: ", "))\(newest)"
  }
}
