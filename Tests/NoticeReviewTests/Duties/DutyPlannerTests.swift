import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import Testing

@testable import NoticeReview

/// What changes owe to whom.
@Suite struct DutyPlannerTests {
  private let sharing = DutyCause(
    change: "recipients/7c1e90", level: .material, isRetroactive: false, topics: [.recipients],
    rules: ["RC-01"])

  private func planner(
    _ markets: [RegionCode], profiles: [String] = [], policy: [Level: Int] = [:],
    groups: [(name: RegionCode, members: [RegionCode])] = [], on day: String = "2027-01-01"
  ) -> DutyPlanner {
    DutyPlanner(
      markets: markets, profiles: profiles, policy: policy,
      regions: RegionTable(groups: groups, audiences: ["children"]), effective: CalendarDay(day))
  }

  private func lines(_ plan: DutyPlan) -> [String] {
    plan.duties.map { "\($0.readers): \($0.regime), \($0.lead)" }
  }

  private func cause(_ topic: Topic, _ level: Level = .material, rule: String = "") -> DutyCause {
    DutyCause(
      change: "c", level: level, isRetroactive: false, topics: [topic],
      rules: rule.isEmpty ? [] : [rule])
  }

  @Test func newRecipientsAreToldInEuropeAMonthBefore() {
    let plan = planner(["EEA"]).plan(for: [sharing], facts: .saying(consentBased: false))
    #expect(
      lines(plan) == ["EEA: gdpr-substantive, 14 days", "EEA: gdpr-material, 30 days"])
    #expect(plan.duties.allSatisfy { $0.causes == ["recipients/7c1e90"] && $0.isBinding })
    #expect(plan.openFacts.isEmpty)
  }

  @Test func newCategoriesOfDataAreToldTwoMonthsBefore() {
    let plan = planner(["EEA"]).plan(
      for: [cause(.dataCategories, rule: "DC-02")], facts: .saying(consentBased: false))
    #expect(plan.duties.map(\.lead).max() == LeadTime(days: 60))
  }

  @Test func aFavourableChangeIsToldWithoutWaiting() {
    var better = sharing
    better.isFavourable = true
    let plan = planner(["EEA"]).plan(for: [better], facts: .saying(consentBased: false))
    #expect(lines(plan) == ["EEA: gdpr-substantive, no lead time"])
  }

  @Test func anEditorialChangeOwesOnlyWhatKoreaAsks() {
    let plan = planner(["EEA", "US", "KR"]).plan(for: [cause(.rights, .editorial)])
    #expect(lines(plan) == ["KR: kr-pipa-policy, no lead time"])
    #expect(plan.duties[0].outcome == .publish)
  }

  @Test func aLawOfAStateIsConsideredWhereTheCountryIsAMarket() {
    let plan = planner(["US"]).plan(for: [cause(.purposes)])
    #expect(
      lines(plan) == [
        "US-CA: us-ca-ccpa, no lead time", "US-CO: us-co-material, no lead time",
        "US-MN: us-mn, 30 days", "US-MT: us-mt, 30 days",
      ])
  }

  @Test func aMarketInAStateOwesTheCountrysLawsThere() {
    var old = sharing
    old.isRetroactive = true
    let plan = planner(["US-CA"]).plan(for: [old])
    #expect(lines(plan) == ["US-CA: ftc-retroactive, no lead time"])
    #expect(plan.duties[0].outcome == .gate(.consent))
    #expect(plan.duties[0].channels == [.consentDialog, .parentalConsent])
  }

  @Test func colombiaIsNotColorado() {
    let colombia = planner(["CO"]).plan(for: [cause(.controller)])
    #expect(lines(colombia) == ["CO: co-1377, no lead time"])
    let colorado = planner(["US-CO"]).plan(for: [cause(.controller)])
    #expect(lines(colorado) == ["US-CO: us-co-material, no lead time"])
  }

  @Test func readersWhomTheAmendmentDoesNotReachAreOwedNothing() {
    var californian = cause(.rights)
    californian.reach = DutyReach(
      changed: ["US-CA"], unchanged: ["EEA"], reachesOthers: false)
    let plan = planner(["EEA", "US", "JP", "CN"]).plan(for: [californian])
    #expect(plan.duties.isEmpty)
    let japan = plan.notConsidered.filter { $0.jurisdiction == "CN" }.map(\.why)
    #expect(japan.contains("the change reaches none of its readers, or the facts rule it out"))
  }

  @Test func aNarrowerEditionThatStayedIsLeftOut() {
    var change = cause(.purposes)
    change.isRetroactive = true
    change.reach = DutyReach(changed: ["US"], unchanged: ["US-CA"], reachesOthers: false)
    let plan = planner(["US"]).plan(for: [change])
    #expect(lines(plan).first == "US except US-CA: ftc-retroactive, no lead time")
    #expect(!plan.duties.contains { $0.readers.region == "US-CA" })
  }

  @Test func anEditionOfAMemberIsOwedTheUnionsLaw() {
    var change = cause(.recipients)
    change.reach = DutyReach(changed: ["DE"], reachesOthers: false)
    let plan = planner(["EEA", "US"]).plan(for: [change], facts: .saying(consentBased: false))
    #expect(lines(plan) == ["DE: gdpr-substantive, 14 days", "DE: gdpr-material, 30 days"])
  }

  @Test func membershipIsThatOfTheDay() {
    let before = planner(["GB"], on: "2019-06-01").plan(
      for: [sharing], facts: .saying(consentBased: false))
    let after = planner(["GB"]).plan(for: [sharing], facts: .saying(consentBased: false))
    #expect(before.duties.contains { $0.regime == "gdpr-material" })
    #expect(!after.duties.contains { $0.regime == "gdpr-material" })
    #expect(after.duties.contains { $0.regime == "gb-gdpr" })
  }

  @Test func readersOfAGroupAreThoseInTheMarket() {
    let plan = planner(["APAC"], groups: [("APAC", ["JP", "KR"])]).plan(for: [cause(.purposes)])
    #expect(
      lines(plan) == [
        "JP: jp-appi-purpose, no lead time", "KR: kr-pipa-consent, no lead time",
        "KR: kr-pipa-policy, no lead time",
      ])
  }

  @Test func aKindOfReadersIsOwedWhatItsRegionOwes() {
    var change = cause(.recipients)
    change.reach = DutyReach(changed: ["children"], reachesOthers: false)
    let plan = planner(["EEA"]).plan(for: [change], facts: .saying(consentBased: false))
    #expect(lines(plan).first == "children in EEA: gdpr-substantive, 14 days")
  }

  @Test func withoutMarketsEverythingIsReportedAndNothingBinds() {
    let plan = planner([]).plan(for: [sharing])
    #expect(Set(plan.duties.map(\.jurisdiction.rawValue)).isSuperset(of: ["EU", "US-MN", "AU"]))
    #expect(plan.duties.allSatisfy { !$0.isBinding })
  }

  @Test func lawsForOneKindOfPublisherAskForTheProfile() throws {
    let fee = cause(.termsFees)
    let without = planner(["EEA"]).plan(for: [fee])
    let p2b = try #require(without.notConsidered.first { $0.regime == "p2b" })
    #expect(
      p2b.why
        == "made for publishers with the profile 'platform', which workspace.yml does not name")
    let with = planner(["EEA"], profiles: ["platform"]).plan(for: [fee])
    #expect(with.duties.contains { $0.regime == "p2b" && $0.floor == LeadTime(days: 15) })
  }

  @Test func aPolicyRaisesDefaultsAndNeverGoesBelowAFloor() throws {
    let fee = cause(.termsFees)
    let short = planner(["DE"], profiles: ["payments", "platform"], policy: [.material: 1])
      .plan(for: [fee])
    let psd2 = try #require(short.duties.first { $0.regime == "de-675g" })
    #expect(psd2.lead == LeadTime(months: 2))
    let long = planner(["EEA"], policy: [.material: 45]).plan(
      for: [sharing], facts: .saying(consentBased: false))
    #expect(long.duties.map(\.lead) == [LeadTime(days: 45), LeadTime(days: 45)])
  }

  @Test func everyLawIsEitherADutyOrNotConsidered() {
    for markets: [RegionCode] in [[], ["EEA"], ["US", "JP"], ["CO"]] {
      let plan = planner(markets).plan(for: [sharing])
      let known = Set(plan.duties.map(\.regime)).union(plan.notConsidered.map(\.regime))
      #expect(known == Set(RegimeTable.all.map(\.id)))
      #expect(Set(plan.duties.map(\.regime)).isDisjoint(with: plan.notConsidered.map(\.regime)))
      #expect(plan.notConsidered.allSatisfy { !$0.why.isEmpty })
    }
  }

  @Test func aFactIsAskedForOnlyWhereADutyTurnsOnIt() {
    var unsaid = sharing
    unsaid.isRetroactive = nil
    let plan = planner(["EEA", "US"]).plan(for: [unsaid])
    #expect(
      plan.openFacts == [
        OpenFact(.retroactive, regimes: ["ftc-retroactive", "us-ct", "us-mn", "us-mt"]),
        OpenFact(.consentBased, regimes: ["gdpr-consent"]),
      ])
    #expect(plan.duties.first { $0.regime == "gdpr-consent" }?.assumes == [.consentBased])
    #expect(planner(["EEA", "US"]).plan(for: [cause(.contact, .editorial)]).openFacts.isEmpty)
  }

  @Test func wordsThatSayRetroactiveOutweighAFactThatDeniesIt() {
    var old = sharing
    old.isRetroactive = true
    let plan = planner(["US"]).plan(for: [old], facts: .saying(retroactive: false))
    #expect(plan.duties.contains { $0.regime == "ftc-retroactive" && $0.assumes.isEmpty })
  }

  @Test func aLawThatIsNotYetInForceAsksForNothing() throws {
    let plan = planner(["US-CT"], on: "2026-06-30").plan(for: [sharing])
    let connecticut = try #require(plan.notConsidered.first { $0.regime == "us-ct" })
    #expect(connecticut.why == "in force from 2026-07-01, after the amendment takes effect")
  }

  @Test func aPromiseBindsEverywhereEvenWithoutMarkets() throws {
    let promise = AnnouncementPromise(
      lead: LeadTime(days: 60), channels: [.email], trigger: .material, words: "We will e-mail you."
    )
    let plan = planner([]).plan(for: [sharing], promises: [promise])
    let duty = try #require(plan.duties.first)
    #expect(duty.regime == "promise" && duty.isBinding && duty.readers == DutyReaders(nil))
    #expect(duty.channels == [.email] && duty.floor == LeadTime(days: 60))
    let inMarkets = planner(["EEA", "JP"]).plan(for: [sharing], promises: [promise])
    let readers = inMarkets.duties.filter { $0.regime == "promise" }.map(\.readers.description)
    #expect(readers == ["EEA", "JP"])
    let minor = planner([]).plan(for: [cause(.contact, .substantive)], promises: [promise])
    #expect(!minor.duties.contains { $0.regime == "promise" })
  }
}

extension Amendment.Facts {
  /// Facts that somebody stated.
  static func saying(retroactive: Bool? = nil, consentBased: Bool? = nil) -> Amendment.Facts {
    var facts = Amendment.Facts()
    facts.isRetroactive = retroactive.map { Written($0) }
    facts.isConsentBased = consentBased.map { Written($0) }
    return facts
  }
}
