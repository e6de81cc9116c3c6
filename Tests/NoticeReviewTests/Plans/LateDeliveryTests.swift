import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import Testing

@testable import NoticeReview

/// Messages that went out after their day, and what programs ask.
@Suite struct LateDeliveryTests {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private func reports(
    last: String, regions: [RegionCode] = ["EEA"], channel: Channel = .email,
    deferredTo actual: String = "2024-10-15", excuse: SentNotification.Excuse? = nil
  ) throws -> [String] {
    var announcement = Amendment.Announcement()
    announcement.regions = [Written("EEA")]
    announcement.channel = Written(.email)
    announcement.on = Written(try day("2024-09-15").date)
    var amendment = Amendment()
    amendment.announcements = [announcement]
    let revision = RevisionSources(
      id: RevisionID("2024-09"), amendment: amendment,
      text: TextSource(file: .none, language: .english))
    let record = SentNotification(
      revision: RevisionID("2024-09"), regions: regions, channel: channel,
      first: try day("2024-09-10"), last: try day(last), count: 5, message: "sha256:aa",
      excuse: excuse)
    let effect = (try day("2024-10-15"), try day(actual))
    let regionTable = RegionTable()
    var diagnostics = Diagnostics()
    LateDelivery.check(
      [record], of: [revision], sharing: { regionTable.contains($0, $1) },
      effective: { _, _ in effect }, in: &diagnostics)
    return diagnostics.all.map { "\($0.name): \($0.summary)" }
  }

  @Test func aDeliveryOnItsDayIsFine() throws {
    #expect(try reports(last: "2024-09-15") == [])
  }

  @Test func aDeliveryAfterItsDayIsAnError() throws {
    #expect(
      try reports(last: "2024-09-18") == [
        "late-delivery: email to readers in EEA about '2024-09' was delivered until 2024-09-18, "
          + "planned for 2024-09-15"
      ])
    #expect(try reports(last: "2024-09-18", regions: []).count == 1)
    #expect(try reports(last: "2024-09-18", regions: ["DE"]).count == 1)
  }

  @Test func anotherPlanIsNotItsPlan() throws {
    #expect(try reports(last: "2024-09-18", regions: ["JP"]) == [])
    #expect(try reports(last: "2024-09-18", channel: .letter) == [])
  }

  @Test func aDeferralByAsManyDaysMakesGood() throws {
    #expect(try reports(last: "2024-09-18", deferredTo: "2024-10-17").count == 1)
    #expect(try reports(last: "2024-09-18", deferredTo: "2024-10-18") == [])
  }

  @Test func aNamedPersonAcceptsIt() throws {
    let excuse = SentNotification.Excuse(reason: "The mail server failed.", by: "Counsel")
    #expect(try reports(last: "2024-09-18", excuse: excuse) == [])
  }

  // MARK: - Milestones

  @Test func theNewestMaterialRevisionAndTheNewestGateAreNamed() {
    let steps: [ReviewMilestones.Step] = [
      .init(revision: RevisionID("2021"), level: .material, asksForGate: true),
      .init(revision: RevisionID("2023"), level: .material, asksForGate: false),
      .init(revision: RevisionID("2024"), level: .editorial, asksForGate: false),
    ]
    #expect(
      ReviewMilestones(of: steps)
        == ReviewMilestones(
          newestMaterial: RevisionID("2023"), newestGate: RevisionID("2021")))
    #expect(ReviewMilestones(of: []) == ReviewMilestones())
  }

  @Test func readersAreToldWhatTheySee() {
    let regions = RegionTable()
    let causes = [
      DutyCause(
        change: "a", level: .material, isRetroactive: true, topics: [.recipients],
        reach: DutyReach(changed: ["US-CA"], reachesOthers: false)),
      DutyCause(change: "b", level: .editorial, topics: [.contact]),
    ]
    let plan = DutyPlanner(markets: ["US", "JP"], regions: regions).plan(for: causes)
    let readers = AmendmentReview.Readers.all(
      in: ["JP", "US-CA", .other], causes: causes, plan: plan, circles: ReaderCircles(regions))
    #expect(
      readers == [
        .init("JP", level: .editorial), .init("US-CA", level: .material, asksForGate: true),
        .init(level: .editorial),
      ])
  }
}
