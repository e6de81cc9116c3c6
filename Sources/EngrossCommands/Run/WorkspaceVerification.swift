import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// Finds out whether what is sealed in a workspace is what was sealed, and whether its history can
/// be right.
struct WorkspaceVerification: Sendable {
  /// What a verification came to.
  struct Outcome: Sendable {
    /// The notices that were looked at, by id.
    var notices: [VerifiedNotice]
    /// Everything that was said, in the order in which it is printed.
    var diagnostics: [Diagnostic]
    /// 3, 2, 1 or 0, the first that applies.
    var exitStatus: ExitStatus
  }

  /// The open workspace.
  let workspace: OpenWorkspace
  /// What was kept outside.
  let records: OutsideRecords

  /// Verifies one notice, or all of them.
  func outcome(of only: NoticeID?, progress: Progress) throws -> Outcome {
    let ids = only.map { [$0] } ?? workspace.notices
    progress.begin(total: ids.count)
    let notices = try Parallel.map(ids) { id in
      try Interrupted.check()
      defer { progress.advance() }
      return try verified(id, isOnlyOne: only != nil)
    }
    progress.end()
    let beyond =
      only.map { records.digestFindings(in: notices, at: $0.sourcePath) }
      ?? records.findings(unaccountedBy: notices)
    let unnamed = only == nil ? unnamedEntries : []
    var ledger = Diagnostics()
    for diagnostic in notices.flatMap(\.diagnostics) + beyond.map(\.diagnostic) + unnamed {
      ledger.report(diagnostic)
    }
    let statuses =
      notices.map(\.status) + [ExitStatus(rawValue: beyond.exitStatus) ?? .integrityFailed]
      + (unnamed.isEmpty ? [] : [.sourcesDoNotPass])
    return Outcome(
      notices: notices, diagnostics: ledger.sorted, exitStatus: .worst(of: statuses))
  }

  /// What lies among the notices and can be none, so that nobody looked into it.
  private var unnamedEntries: [Diagnostic] {
    workspace.diagnostics.all.filter { diagnostic in
      diagnostic.severity == .error && diagnostic.place.file.path.hasPrefix("Notices/")
        && diagnostic.place.file.path != "Notices/workspace.yml"
    }
  }

  private func verified(_ id: NoticeID, isOnlyOne: Bool) throws -> VerifiedNotice {
    let notice = SealedNotice(
      id, in: try workspace.loader.folder(of: id), shownAs: id.sourcePath,
      ignoring: FileName.isIgnored)
    let history = history(of: id, by: notice.chain)
    var checkpoints = records.checkpoints(
      of: id, formerly: history.formerIDs, among: workspace.notices)
    if isOnlyOne, checkpoints.isEmpty { checkpoints = Array(records.checkpoints.prefix(1)) }
    let verification = Verification(
      of: notice, against: checkpoints.map(Anchor.checkpoint), formerly: history.formerIDs)
    var findings = verification.findings
    if let failure = history.failure, findings.exitStatus == 0 { findings.append(failure) }
    return VerifiedNotice(
      notice, findings: findings, history: history.diagnostics, formerly: history.formerIDs)
  }

  /// What the dates and records of a notice's revisions come to.
  private struct History {
    var diagnostics: [Diagnostic] = []
    var formerIDs: [NoticeID] = []
    var failure: IntegrityFinding?
  }

  private func history(of id: NoticeID, by chain: Chain) -> History {
    var ledger = WorkspaceLoader.ledger(sharing: workspace.diagnostics)
    do {
      let sources = try workspace.loader.sources(of: id, reading: .revisions, in: &ledger)
      guard var sources else { return History() }
      sources.order(by: chain)
      // What cannot be read of an amendment, its history cannot be judged by.
      let unread = ledger.all.filter {
        $0.severity == .error && $0.name != "unexpected-file"
          && $0.place.file.path.hasSuffix("/amendment.yml")
      }
      let count = ledger.all.count
      workspace.compiler.checkHistory(of: sources, in: &ledger)
      AlteredChanges.check(sources, in: &ledger)
      return History(
        diagnostics: unread + ledger.all[count...],
        formerIDs: sources.manifest.formerIDs.map(\.value))
    } catch {
      return History(
        failure: IntegrityFinding(
          .unreadableFile, id.sourcePath, "Unreadable, so its history is not known: \(error)"))
    }
  }
}
