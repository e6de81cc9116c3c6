import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeSite
import Testing

@testable import EngrossCommands

/// Messages to readers: drafts, and the record of what went out.
@Suite struct NotifyTests {
  private let terms = "Notices/terms/"

  /// A workspace whose draft keeps data longer than its last revision.
  private func amended(notify: String, markets: String = "[EEA, JP]") throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put(
      """
      publisher: Example Corporation
      base-url: https://www.example.com/legal/
      markets: \(markets)
      groups: { APAC: [JP, KR] }
      values: { contact-email: privacy@example.com, phone: +81 3 0000 0000 }

      """, at: "Notices/workspace.yml")
    try workspace.seal()
    try workspace.put(
      """
      # Terms

      ## Rights {#rights topic=rights}

      Write to {{contact-email}}. See [](#retention) and [](notice:cookies#kinds).

      ::: region APAC
      You may also call {{phone}}.
      :::

      ## Retention {#retention topic=retention}

      We keep data for ten years.

      """, at: terms + "draft/notice.md")
    try workspace.put(
      """
      date: 2024-11-01
      effective: 2024-12-15
      summary: We keep data longer.
      facts: { retroactive: no, consent-based: no }
      notify:
        - \(notify)

      """, at: terms + "draft/amendment.yml")
    return workspace
  }

  private func drafted(_ workspace: TemporaryWorkspace) throws -> DraftedMessages {
    try DraftedMessages(
      workspace: try OpenWorkspace(path: workspace.path),
      question: .init(notice: NoticeID("terms"), revision: nil, templates: [:]),
      day: TemporaryWorkspace.moment.day)
  }

  @Test func readersToWhomItIsOwedGetTheOldAndTheNewWords() throws {
    let workspace = try amended(notify: "{ regions: [EEA], channel: email, on: 2024-11-10 }")
    let drafted = try drafted(workspace)
    #expect(drafted.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(drafted.messages.map(\.name) == ["eea.en"])
    let text = try #require(
      drafted.messages.first.map { String(decoding: $0.rendered.text, as: UTF8.self) })
    for part in [
      "Changes to: Terms", "We keep data longer.", "Until now: We keep data for two years.",
      "From then on: We keep data for ten years.", "Takes effect: December 15, 2024",
      "Questions: privacy@example.com",
      "https://www.example.com/legal/terms/2024-11-01/regions/eea/",
      "https://www.example.com/legal/terms/2024-03/regions/eea/",
      "https://www.example.com/legal/terms/2024-11-01/changes/",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(drafted.status == .done)
  }

  @Test func aPlanThatIsTooLateIsSaidWithTheDaysThatWouldDo() throws {
    let workspace = try amended(notify: "{ regions: [EEA], channel: email, on: 2024-11-20 }")
    let drafted = try drafted(workspace)
    #expect(
      drafted.lines.contains(
        "warning: readers in EEA told on 2024-11-20, which is not 30 days before 2024-12-15, as "
          + "gdpr-material asks: tell them by 2024-11-15, or let it take effect on 2024-12-20 or "
          + "later"))
    #expect(drafted.status == .sourcesDoNotPass)
    #expect(drafted.messages.count == 1)
  }

  // MARK: - What went out

  private func request(
    last: String = "2024-11-10", excuse: SentNotification.Excuse? = nil
  ) throws -> SentRecording.Request {
    SentRecording.Request(
      revision: nil, regions: [RegionCode("EEA")], channel: .email,
      first: try #require(CalendarDay("2024-11-09")), last: try #require(CalendarDay(last)),
      count: 12, message: SHA256.digest(of: [1]), excuse: excuse)
  }

  private func record(
    _ request: SentRecording.Request, in workspace: TemporaryWorkspace
  ) throws -> NoticeSealing.Outcome {
    let recording = SentRecording(
      workspace: try OpenWorkspace(path: workspace.path), notice: NoticeID("terms"))
    return try recording.record(request)
  }

  private func checked(_ workspace: TemporaryWorkspace) throws -> [String] {
    let check = WorkspaceCheck(
      workspace: try OpenWorkspace(path: workspace.path), day: TemporaryWorkspace.moment.day)
    return try check.outcome(of: NoticeID("terms")).diagnostics.map(\.name)
  }

  @Test func whatWentOutIsRecordedAndVerified() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    let outcome = try record(try request(), in: workspace)
    #expect(outcome.lines == ["Recorded 12 by email about '2024-03'"])
    #expect(outcome.checkpoints.first?.text.contains("notifications: notifications.yml") ?? false)
    #expect(try workspace.verify("terms").exitStatus == .done)
    _ = try record(try request(), in: workspace)
    let bytes = try Folder(path: workspace.path)
      .read(terms + "notifications.yml", limit: 1 << 16)
    let text = String(decoding: bytes, as: UTF8.self)
    try workspace.put(
      text.replacing("count: 12", with: "count: 13", maxReplacements: 1),
      at: terms + "notifications.yml")
    #expect(try workspace.verify("terms").exitStatus == .integrityFailed)
    let refused = try record(try request(), in: workspace)
    #expect(refused.status == .integrityFailed)
  }

  @Test func nothingIsRecordedOfWhatIsNotSealed() throws {
    let workspace = try TemporaryWorkspace.ready()
    let outcome = try record(try request(), in: workspace)
    #expect(outcome.status == .sourcesDoNotPass)
    var other = try request()
    try workspace.seal()
    other.revision = RevisionID("2029")
    #expect(
      try record(other, in: workspace).lines == ["error: No revision '2029' of 'terms' is sealed"])
  }

  @Test func aLateDeliveryIsAnErrorUntilSomebodyAcceptsIt() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put(
      """
      date: 2024-03
      effective: 2024-12-15
      summary: First terms.
      notify:
        - { regions: [EEA], channel: email, on: 2024-11-10 }

      """, at: terms + "draft/amendment.yml")
    try workspace.seal()
    _ = try record(try request(last: "2024-11-12"), in: workspace)
    #expect(try checked(workspace).contains("late-delivery"))
    workspace.remove(terms + "notifications.yml")
    let excuse = SentNotification.Excuse(reason: "The mail server failed.", by: "Counsel")
    _ = try record(try request(last: "2024-11-12", excuse: excuse), in: workspace)
    #expect(try !checked(workspace).contains("late-delivery"))
  }
}
