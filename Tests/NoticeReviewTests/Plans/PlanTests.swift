import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import Testing

@testable import NoticeReview

/// Plans against duties, and the gates before sealing.
@Suite struct PlanTests {
  private struct Case {
    var markets: [RegionCode] = ["EEA", "JP"]
    var effective: [(RegionCode?, String)] = [(nil, "2024-10-15")]
    var notify: [(regions: [RegionCode], channel: Channel, on: String)] = []
    var overrides: [(gate: ReviewGate, regions: [RegionCode])] = []
    var level = Level.material
    var topic = Topic.recipients
    var isDecided = true
    var approved: String? = "aa"
    var date = "2024-09"
    var day = "2024-09-01"
    var profiles: [String] = []
    var consentBased: Bool? = false

    var amendment: Amendment {
      var amendment = Amendment()
      amendment.date = CalendarDate(date).map { Written($0) }
      amendment.effective = effective.compactMap { region, day in
        CalendarDate(day).map { Amendment.EffectiveDate(region: region, date: Written($0)) }
      }
      amendment.announcements = notify.map { entry in
        var announcement = Amendment.Announcement()
        announcement.regions = entry.regions.map { Written($0) }
        announcement.channel = Written(entry.channel)
        announcement.on = CalendarDate(entry.on).map { Written($0) }
        return announcement
      }
      amendment.overrides = overrides.map { entry in
        var override = Amendment.GateOverride()
        override.gate = Written(entry.gate)
        override.regions = entry.regions.map { Written($0) }
        override.reason = "The court asked for it."
        override.by = "Counsel"
        override.on = CalendarDate("2024-09-02").map { Written($0) }
        return override
      }
      amendment.facts = .saying(retroactive: false, consentBased: consentBased)
      if let approved {
        var approval = Amendment.Approval()
        approval.digest = Written(approved)
        approval.by = "Counsel"
        approval.on = CalendarDate("2024-09-03").map { Written($0) }
        amendment.approval = approval
      }
      return amendment
    }

    var reviewed: ReviewedAssessment {
      let judged = JudgedChange(
        id: "recipients/7c1e90", newTopic: topic, before: nil, after: "We share more.",
        findings: [Finding(rule: RuleID("XX-01"), level: level, why: "A recipient is new")],
        level: level, direction: .adverse)
      var entry = ReviewedAssessment.Entry(judged: judged, level: level)
      if isDecided { entry.decision = Amendment.Decision() }
      return ReviewedAssessment(
        assessment: Assessment(ruleBookVersion: "1", judged: [judged], changedWords: (3, 3)),
        entries: [entry])
    }

    var diagnostics: Diagnostics {
      let regions = RegionTable(audiences: ["children"])
      let amendment = amendment
      let planner = DutyPlanner(markets: markets, profiles: profiles, regions: regions)
      let plan = planner.plan(
        for: reviewed.entries.map { DutyCause($0, reach: .everyone) }, facts: amendment.facts)
      var diagnostics = Diagnostics()
      ReviewGates.check(
        ReviewGates.Question(
          amendment: amendment, reviewed: reviewed, plan: plan, textDigest: "aa",
          entry: InForce.Entry(id: RevisionID("draft"), amendment: amendment) {
            regions.contains($0, $1)
          },
          day: CalendarDay(day) ?? CalendarDay(year: 1, month: 1, day: 1), place: .none),
        regions: regions, in: &diagnostics)
      return diagnostics
    }

    var reports: [String] { diagnostics.all.map { "\($0.name): \($0.summary)" } }
  }

  @Test func aPlanInTimeByARightChannelOpensTheGates() {
    let told = Case(notify: [(["EEA"], .email, "2024-09-15")])
    #expect(told.reports.isEmpty)
  }

  @Test func aDutyWithoutAnEntryIsAMissingPlan() {
    #expect(
      Case().reports == [
        "missing-plan: No entry of 'notify' tells readers in EEA, as gdpr-substantive, "
          + "gdpr-material ask by 2024-09-15"
      ])
  }

  @Test func anEntryForOthersMeetsNothing() {
    let told = Case(notify: [(["US"], .email, "2024-08-01")])
    #expect(told.reports.count == 1 && told.reports[0].hasPrefix("missing-plan"))
  }

  @Test func theReadersWhoAreLeftAreNamed() throws {
    let members = RegionTable().members(of: "EEA").filter { !["FR", "NO"].contains($0) }
    let told = Case(notify: [(members, .email, "2024-09-01")])
    #expect(
      told.reports == [
        "missing-plan: No entry of 'notify' tells readers in FR, NO, as gdpr-substantive, "
          + "gdpr-material ask by 2024-09-15"
      ])
  }

  @Test func aChannelThatWillNotDoIsSaid() {
    let told = Case(notify: [([], .banner, "2024-09-01")])
    #expect(
      told.reports == [
        "missing-plan: banner will not do for readers in EEA: gdpr-substantive, gdpr-material ask "
          + "for email, letter, sms, in-app, durable-medium, consent-dialog, parental-consent"
      ])
  }

  @Test func aLateEntryComesWithTheDaysThatWouldDo() {
    let told = Case(notify: [(["EEA"], .email, "2024-09-20")])
    #expect(
      told.reports == [
        "lead-time-not-kept: readers in EEA told on 2024-09-20, which is not 30 days before "
          + "2024-10-15, as gdpr-material asks: tell them by 2024-09-15, or let it take effect on "
          + "2024-10-20 or later"
      ])
  }

  @Test func aLaterEffectForSomeReadersCountsForThem() {
    let told = Case(
      effective: [(nil, "2024-10-15"), ("EEA", "2024-11-01")],
      notify: [(["EEA"], .email, "2024-09-25")])
    #expect(told.reports.isEmpty)
  }

  @Test func theEarliestEffectInsideARegionCounts() {
    let told = Case(
      effective: [(nil, "2024-11-15"), ("DE", "2024-10-01")],
      notify: [(["EEA"], .email, "2024-09-15")])
    #expect(told.reports.count == 1 && told.reports[0].contains("not 30 days before 2024-10-01"))
  }

  @Test func publicationOnTheDateIsAnAnnouncementByPost() {
    let korea = Case(markets: ["KR"], level: .editorial, date: "2024-10-15")
    #expect(korea.reports.isEmpty)
    let late = Case(markets: ["KR"], level: .editorial, date: "2024-10-20")
    #expect(late.reports.count == 1 && late.reports[0].hasPrefix("lead-time-not-kept"))
  }

  @Test func aDateWithoutADayIsEnoughWhereNoTimeHasToPass() {
    let month = Case(
      markets: ["KR"], effective: [(nil, "2024-10")], level: .editorial, date: "2024-10")
    #expect(month.reports.isEmpty)
    let within = Case(markets: ["KR"], level: .editorial, date: "2024-10")
    #expect(within.reports.isEmpty)
    let timed = Case(markets: ["EEA"], effective: [(nil, "2024-10")], level: .substantive)
    #expect(
      timed.reports == [
        "lead-time-not-kept: Amendment takes effect on no one day for readers in EEA, so that the "
          + "14 days of gdpr-substantive cannot be reckoned"
      ])
  }

  @Test func anEntryCanBeTooEarly() {
    var telecom = Case(markets: ["DE"], profiles: ["telecom"])
    telecom.topic = .termsFees
    telecom.notify = [([], .letter, "2024-06-01")]
    #expect(
      telecom.reports == [
        "lead-time-not-kept: readers in DE told on 2024-06-01, more than 2 months before "
          + "2024-10-15: de-tkg57 allows no earlier day"
      ])
    telecom.notify = [([], .letter, "2024-08-20")]
    #expect(telecom.reports.isEmpty)
  }

  @Test func consentIsAskedForByADialog() {
    let told = Case(notify: [([], .email, "2024-09-01")], consentBased: true)
    #expect(
      told.reports == [
        "missing-plan: email will not do for readers in EEA: gdpr-consent asks for "
          + "consent-dialog, parental-consent"
      ])
    let asked = Case(
      notify: [([], .email, "2024-09-01"), (["EEA"], .consentDialog, "2024-10-15")],
      consentBased: true)
    #expect(asked.reports.isEmpty)
  }

  @Test func anOpenFactIsAskedFor() {
    let told = Case(
      notify: [([], .email, "2024-09-01"), ([], .consentDialog, "2024-10-01")], consentBased: nil)
    #expect(
      told.reports == [
        "undecided-finding: Nobody said whether the processing rests on consent, on which "
          + "gdpr-consent turns"
      ])
  }

  @Test func lawsOfUndeclaredMarketsKeepNothingShut() {
    #expect(Case(markets: []).reports.isEmpty)
  }

  // MARK: - Other gates

  @Test func anUndecidedFindingKeepsTheGateShut() {
    let undecided = Case(notify: [([], .email, "2024-09-01")], isDecided: false)
    #expect(
      undecided.reports == [
        "undecided-finding: Change 'recipients/7c1e90' waits for a decision: material"
      ])
  }

  @Test func aMaterialAmendmentIsApproved() {
    let plan: [(regions: [RegionCode], channel: Channel, on: String)] = [([], .email, "2024-09-01")]
    #expect(
      Case(notify: plan, approved: nil).reports == [
        "not-approved: Material amendment that nobody approved; expected 'approved' in "
          + "draft/amendment.yml"
      ])
    #expect(
      Case(notify: plan, approved: "bb").reports == [
        "not-approved: Text changed since it was approved"
      ])
    #expect(Case(markets: ["JP"], level: .substantive, approved: nil).reports.isEmpty)
  }

  @Test func aMaterialAmendmentTakesEffectOnADayThatIsNotPast() {
    let plan: [(regions: [RegionCode], channel: Channel, on: String)] = [([], .email, "2024-08-01")]
    #expect(
      Case(effective: [(nil, "2024-08-31")], notify: plan).reports == [
        "effective-in-the-past: Material amendment takes effect on 2024-08-31, before 2024-09-01, "
          + "the day on which it is sealed"
      ])
    #expect(Case(effective: [(nil, "2024-09-01")], notify: plan).reports.isEmpty)
    let inexact = Case(markets: ["JP"], effective: [(nil, "2024-10")])
    #expect(
      inexact.reports.contains(
        "lead-time-not-kept: Material amendment takes effect within 2024-10; expected a day"))
  }

  // MARK: - Overrides

  @Test func aNamedPersonSetsAGateAside() {
    let told = Case(
      notify: [(["EEA"], .email, "2024-09-20")], overrides: [(.leadTime, ["EEA"])])
    #expect(told.diagnostics.all.map(\.severity) == [.note])
    #expect(told.reports[0].hasPrefix("gate-set-aside: Gate 'lead-time' is set aside by Counsel"))
  }

  @Test func anOverrideForOthersOrOfAnotherGateSetsNothingAside() {
    let others = Case(
      notify: [(["EEA"], .email, "2024-09-20")],
      overrides: [(.leadTime, ["JP"]), (.plan, [])])
    #expect(
      others.diagnostics.all.map(\.name)
        == ["lead-time-not-kept", "unneeded-override", "unneeded-override"])
  }

  @Test func everyGateIsOpenToAnOverride() {
    let shut = Case(
      effective: [(nil, "2024-08-31")],
      overrides: ReviewGate.allCases.map { ($0, []) }, isDecided: false, approved: nil)
    #expect(!shut.diagnostics.hasErrors)
    let aside = shut.diagnostics.all.filter { $0.name == "gate-set-aside" }
    #expect(aside.count == ReviewGate.allCases.count)
  }

  @Test func anOverrideHasAReasonAndAName() {
    var amendment = Case().amendment
    amendment.overrides = [Amendment.GateOverride()]
    var diagnostics = Diagnostics()
    GateOverrides(amendment.overrides, regions: RegionTable()).check(in: &diagnostics)
    #expect(
      diagnostics.all.map(\.summary)
        == ["gate", "reason", "by", "on"].map { "Override without '\($0)'" })
  }
}
