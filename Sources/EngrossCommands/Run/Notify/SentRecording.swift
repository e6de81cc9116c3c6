import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// Appends to `notifications.yml` what went out to readers.
struct SentRecording: Sendable {
  /// What went out; the revision is the newest if none is named.
  struct Request: Sendable {
    /// The revision.
    var revision: RevisionID?
    /// The readers; none means all.
    var regions: [RegionCode]
    /// How they were told.
    var channel: Channel
    /// The day of the first delivery.
    var first: CalendarDay
    /// The day of the last delivery.
    var last: CalendarDay
    /// How many were delivered.
    var count: Int
    /// The digest of the message.
    var message: Digest
    /// What makes good that it was late.
    var excuse: SentNotification.Excuse?
  }

  /// The largest record that is read.
  private static let limit = 1 << 26

  /// The open workspace, locked by the caller.
  let workspace: OpenWorkspace
  /// The notice.
  let notice: NoticeID

  /// Records it, unless what was recorded before was altered.
  func record(_ request: Request) throws -> NoticeSealing.Outcome {
    let target = try SealTarget(notice, in: workspace.loader)
    var outcome = NoticeSealing.Outcome(lines: target.recovered)
    if !target.violations.isEmpty {
      outcome.diagnostics = target.violations.map(\.diagnostic)
      outcome.status = ExitStatus(rawValue: target.violations.exitStatus) ?? .integrityFailed
      return outcome
    }
    guard let revision = revision(of: request, in: target) else {
      outcome.lines.append(complaint(about: request))
      outcome.status = .sourcesDoNotPass
      return outcome
    }
    let sent = Self.records(of: target.sealed).adding(
      SentNotification(
        revision: revision, regions: request.regions, channel: request.channel,
        first: request.first, last: request.last, count: request.count,
        message: request.message.tagged, excuse: request.excuse))
    try workspace.loader.folder(of: notice).replace(SentNotifications.fileName, with: sent.bytes)
    outcome.lines.append(
      "Recorded \(request.count) by \(request.channel.rawValue) about '\(revision)'")
    let read = try target.reread(in: workspace.loader)
    if let checkpoint = Checkpoint(of: read) { outcome.checkpoints = [checkpoint] }
    return outcome
  }

  private static func records(of notice: SealedNotice) -> SentNotifications {
    if case .records(let records) = notice.sent { records } else { SentNotifications() }
  }

  private func revision(of request: Request, in target: SealTarget) -> RevisionID? {
    guard let id = request.revision else { return target.newest?.id }
    return target.sealed.chain.link(id) == nil ? nil : id
  }

  private func complaint(about request: Request) -> String {
    request.revision.map { "error: No revision '\($0)' of '\(notice)' is sealed" }
      ?? "error: No revision of '\(notice)' is sealed; readers are told of sealed revisions"
  }
}
