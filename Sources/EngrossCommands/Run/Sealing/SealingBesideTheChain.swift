import NoticeArchive
import NoticeFiles
import NoticeModel
import NoticeWorkspace

extension NoticeSealing {
  /// Gives an archive entry its sums; its files stay as they are.
  func sealArchiveEntry(_ entry: RevisionID, of id: NoticeID) throws -> Outcome {
    let target = try SealTarget(id, in: workspace.loader)
    var outcome = Outcome(lines: target.recovered)
    let isSealed = target.sealed.folders.contains {
      $0.name == .archiveEntry(entry) && $0.list != nil
    }
    if !isSealed { _ = try target.store.sealArchiveEntry(entry, ignoring: FileName.isIgnored) }
    outcome.lines.append(
      "\(isSealed ? "Was sealed before" : "Sealed"): archive entry '\(entry)' of '\(id)'")
    return try finished(outcome, target)
  }

  /// Removes a sealed file by order, and records that.
  func withhold(_ request: WithholdingOptions.Request, from id: NoticeID) throws -> Outcome {
    let target = try SealTarget(id, in: workspace.loader)
    var outcome = Outcome(lines: target.recovered)
    let folder = target.sealed.folders.first { request.path.hasPrefix($0.name.path + "/") }
    let file = folder.map { String(request.path.dropFirst($0.name.path.utf8.count + 1)) }
    guard let folder, let file, let digest = folder.list?.digest(of: file) else {
      if let obstacle = obstacle(in: target) { return obstacle }
      outcome.lines.append(
        "error: '\(request.path)' was never sealed; expected a path such as "
          + "revisions/2023-11/notice.md")
      outcome.status = .sourcesDoNotPass
      return outcome
    }
    let record = Withholding(
      file: file, digest: digest, on: request.on, by: request.authority, reason: request.reason)
    try target.store.withhold(record, in: folder.name)
    outcome.lines.append("Withheld '\(request.path)'; its digest stays in the sums")
    return try finished(outcome, target)
  }

  /// The outcome if something cannot be read, so that nobody knows what was sealed.
  private func obstacle(in target: SealTarget) -> Outcome? {
    let findings = target.violations.filter { $0.kind.weight == .obstacle }
    guard !findings.isEmpty else { return nil }
    return Outcome(
      diagnostics: findings.map(\.diagnostic),
      status: ExitStatus(rawValue: findings.exitStatus) ?? .couldNotRun)
  }
}
