import NoticeFiles
import NoticeModel

/// What is to be said of the record of messages that went out.
struct SentVerification {
  /// The notice.
  let notice: SealedNotice
  /// Its revisions by the chain.
  let chain: Chain

  /// The findings; paths are those in the notice's folder.
  var findings: [IntegrityFinding] {
    switch notice.sent {
    case .nothing: []
    case .unreadable(let content): [content.finding(at: SentNotifications.fileName)]
    case .malformed(let record):
      [
        IntegrityFinding(
          .malformedNotifications, SentNotifications.fileName,
          "Line \(record.line) is not what was recorded; \(record.expectation)",
          explanation: "A record was altered, removed or put in. Restore the file from a copy.")
      ]
    case .records(let records): records.records.compactMap(finding)
    }
  }

  private func finding(for record: SentNotification) -> IntegrityFinding? {
    let isThere = notice.folders.contains { $0.name == .revision(record.revision) }
    guard !isThere, chain.link(record.revision) == nil else { return nil }
    return IntegrityFinding(
      .unknownNotified, SentNotifications.fileName,
      "Readers were told of revision '\(record.revision)', which is not here")
  }
}
