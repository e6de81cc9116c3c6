import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct InForceTests {
  /// An entry with one effective date, and more by region in `others`.
  private func entry(
    _ id: String, date: String?, effective: String? = nil, others: [(String, String)] = [],
    changesWords: Bool? = nil, _ change: (inout Amendment) -> Void = { _ in }
  ) -> InForce.Entry {
    var amendment = Amendment()
    amendment.date = written(date)
    amendment.effective = written(effective).map { [.init(region: nil, date: $0)] } ?? []
    for (region, day) in others {
      guard let date = written(day) else { continue }
      amendment.effective.append(.init(region: RegionCode(region), date: date))
    }
    change(&amendment)
    return InForce.Entry(
      id: RevisionID(id), amendment: amendment, changesWords: changesWords,
      contains: SketchedRegions.contains)
  }

  private func written(_ date: String?) -> Written<CalendarDate>? {
    date.flatMap { CalendarDate($0) }.map { Written($0) }
  }

  private func correction(_ id: String, date: String, leaves: String? = nil) -> InForce.Entry {
    entry(id, date: date) {
      $0.isRestatement = true
      $0.leaves = leaves.map { Written(RevisionID($0)) }
    }
  }

  private func withdrawal(
    _ id: String, of other: String, date: String, effective: String? = nil
  ) -> InForce.Entry {
    entry(id, date: date, effective: effective) { $0.withdrawn = Written(RevisionID(other)) }
  }

  private func deferral(
    _ id: String, of other: String, to effective: String, date: String
  ) -> InForce.Entry {
    entry(id, date: date) { amendment in
      amendment.deferral = written(effective).map {
        .init(revision: Written(RevisionID(other)), effective: $0)
      }
    }
  }

  private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(text))
  }

  /// The revision in force on each of the days, `-` for none.
  private func bound(
    _ rule: InForce, _ days: [String], for region: RegionCode? = nil
  ) throws -> [String] {
    try days.map { try rule.revision(on: day($0), for: region)?.rawValue ?? "-" }
  }

  private func standing(_ rule: InForce, _ id: String, _ text: String) throws -> InForce.Standing? {
    try rule.standing(of: RevisionID(id), on: day(text))
  }

  private let old = "2021"
  private let waiting = "2024-09"

  /// A revision in force, and one of September 2024 that waits for the first of November.
  private var oldAndWaiting: [InForce.Entry] {
    [
      entry(old, date: "2021-04-01"),
      entry(waiting, date: "2024-09-02", effective: "2024-11-01"),
    ]
  }

  // MARK: Effective dates

  @Test func theLatestEffectiveDateNotAfterTheDayBinds() throws {
    let rule = InForce([
      entry("2021", date: "2021-04-01"),
      entry("2024-09", date: "2024-09", effective: "2024-10-15"),
    ])
    #expect(try rule.revision(on: day("2021-03-31")) == nil)
    #expect(try rule.revision(on: day("2024-10-14")) == RevisionID("2021"))
    #expect(try rule.revision(on: day("2024-10-15")) == RevisionID("2024-09"))
  }

  @Test func betweenDateAndEffectARevisionIsUpcoming() throws {
    let rule = InForce([entry("2024-09", date: "2024-09", effective: "2024-10-15")])
    #expect(try rule.status(of: RevisionID("2024-09"), on: day("2024-08-31")) == .embargoed)
    #expect(try rule.status(of: RevisionID("2024-09"), on: day("2024-09-01")) == .upcoming)
    #expect(try rule.upcoming(on: day("2024-08-31")) == [])
    #expect(try rule.upcoming(on: day("2024-09-01")) == [RevisionID("2024-09")])
    #expect(try rule.status(of: RevisionID("2024-09"), on: day("2024-10-15")) == .current)
  }

  @Test func ofEqualsTheLaterOneBinds() throws {
    let rule = InForce([
      entry("2024-09", date: "2024-09"), entry("2024-09-b", date: "2024-09"),
    ])
    #expect(try rule.revision(on: day("2024-09-30")) == RevisionID("2024-09-b"))
    #expect(try rule.status(of: RevisionID("2024-09"), on: day("2024-09-30")) == .past)
    #expect(rule.takesOverFrom(RevisionID("2024-09-b")) == RevisionID("2024-09"))
  }

  @Test func theNextChangeIsTheNextDayThatSomethingAppearsOrTakesEffect() throws {
    let rule = InForce([
      entry("2021", date: "2021-04-01"),
      entry("2024-09", date: "2024-09", effective: "2024-10-15", others: [("EEA", "2024-12-01")]),
    ])
    #expect(try rule.nextChange(after: day("2024-01-01")) == day("2024-09-01"))
    #expect(try rule.nextChange(after: day("2024-09-01")) == day("2024-10-15"))
    #expect(try rule.nextChange(after: day("2024-10-15")) == nil)
    #expect(try rule.nextChange(after: day("2024-10-15"), for: [nil, "DE"]) == day("2024-12-01"))
  }

  @Test func aRevisionWithoutADateWasThereFromTheBeginning() throws {
    let rule = InForce([entry("2021", date: nil), entry("2024", date: "2024-02-01")])
    #expect(
      try bound(rule, ["0001-01-01", "2024-01-31", "2024-02-01"]) == ["2021", "2021", "2024"])
  }

  @Test func theFirstPossibleDayOfADateIsNotBeforeThatOfTheRevisionBefore() throws {
    let rule = InForce([entry("a", date: "2024-09-10"), entry("b", date: "2024-09")])
    #expect(try bound(rule, ["2024-09-09", "2024-09-10", "2024-10-01"]) == ["-", "b", "b"])
  }

  @Test func noRevisionBindsBeforeItsOwnDate() throws {
    let rule = InForce([
      entry("a", date: "2024-01-01", effective: "2024-05-01"),
      entry("b", date: "2024-06-01", effective: "2024-03-01"),
    ])
    #expect(try bound(rule, ["2024-04-01", "2024-05-31", "2024-06-01"]) == ["-", "a", "b"])
  }

  // MARK: Regions

  @Test func theInnermostRegionNamedGivesTheDate() throws {
    let rule = InForce([
      entry(
        "a", date: "2024-01-01", effective: "2024-02-01",
        others: [("US", "2024-03-01"), ("US-CA", "2024-04-01"), ("EEA", "2024-05-01")])
    ])
    let day = try day("2024-01-01")
    let dates = [nil, "US-CA", "US", "US-NY", "DE", "JP"].map { (region: RegionCode?) in
      rule.effectiveDay(of: RevisionID("a"), asKnownOn: day, for: region)?.date.iso8601
    }
    #expect(
      dates == [
        "2024-02-01", "2024-04-01", "2024-03-01", "2024-02-01", "2024-05-01", "2024-02-01",
      ])
  }

  @Test func aGroupInsideAnotherIsMoreSpecific() throws {
    let rule = InForce([
      entry("a", date: "2024-01-01", others: [("EEA", "2024-05-01"), ("EU", "2024-03-01")])
    ])
    #expect(try bound(rule, ["2024-02-29", "2024-03-01"], for: "DE") == ["-", "a"])
    #expect(try bound(rule, ["2024-04-30", "2024-05-01"], for: "NO") == ["-", "a"])
  }

  @Test func ofTwoGroupsSideBySideTheLaterDateHolds() throws {
    let rule = InForce([
      entry("a", date: "2024-01-01", others: [("EEA", "2024-05-01"), ("G7", "2024-03-01")])
    ])
    #expect(try bound(rule, ["2024-04-30", "2024-05-01"], for: "DE") == ["-", "a"])
    #expect(try bound(rule, ["2024-02-29", "2024-03-01"], for: "JP") == ["-", "a"])
  }

  @Test func withoutATableACountryHoldsItsSubdivisionsAlone() throws {
    var amendment = Amendment()
    amendment.date = written("2024-01-01")
    amendment.effective = try [.init(region: "US", date: #require(written("2024-03-01")))]
    let rule = InForce([InForce.Entry(id: RevisionID("a"), amendment: amendment)])
    #expect(try bound(rule, ["2024-02-01", "2024-03-01"], for: "US-CA") == ["-", "a"])
    #expect(try bound(rule, ["2024-02-01"], for: "USA") == ["a"])
  }

  // MARK: History

  @Test func aDayInsideAPartialEffectiveDateIsUnknown() throws {
    let rule = InForce([entry("2021", date: "2021-04-01"), entry("2024-09", date: "2024-09")])
    let open = InForce.Answer.uncertain(
      .init(
        within: [try #require(CalendarDate("2024-09"))],
        candidates: [RevisionID("2021"), RevisionID("2024-09")], mayBeNone: false))
    #expect(try rule.answer(on: day("2021-03-31")) == .none)
    #expect(try rule.answer(on: day("2024-08-31")) == .certain(RevisionID("2021")))
    #expect(try rule.answer(on: day("2024-09-01")) == open)
    #expect(try rule.answer(on: day("2024-09-29")) == open)
    #expect(try rule.answer(on: day("2024-09-30")) == .certain(RevisionID("2024-09")))
  }

  @Test func insideTheFirstPartialDateNothingMayHaveBound() throws {
    let rule = InForce([entry("2021", date: "2021")])
    #expect(
      try rule.answer(on: day("2021-06-01"))
        == .uncertain(
          .init(
            within: [try #require(CalendarDate("2021"))], candidates: [RevisionID("2021")],
            mayBeNone: true)))
  }

  @Test func aDayIsKnownWhereALaterRevisionSurelyBound() throws {
    let rule = InForce([entry("a", date: "2024"), entry("b", date: "2024-03-01")])
    #expect(try rule.answer(on: day("2024-06-01")) == .certain(RevisionID("b")))
  }

  @Test func anExactEffectiveDateIsKnownWhateverTheDateReadersSee() throws {
    let rule = InForce([
      entry("a", date: "2020-01-01"), entry("b", date: "2024-09", effective: "2024-09-15"),
    ])
    #expect(try rule.answer(on: day("2024-09-14")) == .certain(RevisionID("a")))
    #expect(try rule.answer(on: day("2024-09-15")) == .certain(RevisionID("b")))
  }

  // MARK: Corrections

  @Test func aCorrectionTakesEffectOnItsOwnDateAndPrintsTheDatesOfWhatItCorrects() throws {
    let rule = InForce([
      entry("a", date: "2024-01-10", effective: "2024-02-01"),
      correction("a-b", date: "2024-03-05"), correction("a-c", date: "2024-04-05"),
    ])
    #expect(
      try bound(rule, ["2024-03-04", "2024-03-05", "2024-04-05"]) == ["a", "a-b", "a-c"])
    #expect(rule.takesOverFrom(RevisionID("a-c")) == RevisionID("a-b"))
    #expect(rule.revisionCorrected(by: RevisionID("a-c")) == RevisionID("a-b"))
    let printed = rule.printedDates(of: RevisionID("a-c"))
    #expect(printed?.lastUpdated?.iso8601 == "2024-01-10")
    #expect(printed?.effective?.iso8601 == "2024-02-01")
  }

  @Test func aCorrectionOfAWaitingRevisionWaitsWithItAndReplacesIt() throws {
    let rule = InForce(oldAndWaiting + [correction("2024-10", date: "2024-10-01")])
    #expect(try bound(rule, ["2024-10-31", "2024-11-01"]) == [old, "2024-10"])
    #expect(try rule.upcoming(on: day("2024-10-01")) == [RevisionID("2024-10")])
    #expect(try standing(rule, waiting, "2024-10-01") == .replaced)
    #expect(rule.takesOverFrom(RevisionID("2024-10")) == RevisionID(waiting))
  }

  @Test func aCorrectionThatLeavesAWaitingRevisionBindsUntilThatOneTakesEffect() throws {
    let rule = InForce(
      oldAndWaiting + [correction("2024-10", date: "2024-10-01", leaves: waiting)])
    #expect(
      try bound(rule, ["2024-09-30", "2024-10-01", "2024-11-01"]) == [old, "2024-10", waiting])
    #expect(rule.takesOverFrom(RevisionID("2024-10")) == RevisionID(old))
    #expect(rule.printedDates(of: RevisionID("2024-10"))?.effective?.iso8601 == "2021-04-01")
  }

  @Test func whatWasSealedAgainIsComparedWithWhatReadersHaveUntilThen() throws {
    let rule = InForce(
      oldAndWaiting + [
        correction("2024-10", date: "2024-10-01", leaves: waiting),
        entry("2024-10-b", date: "2024-10-01", effective: "2024-11-01"),
      ])
    #expect(try bound(rule, ["2024-10-31", "2024-11-01"]) == ["2024-10", "2024-10-b"])
    #expect(rule.takesOverFrom(RevisionID("2024-10-b")) == RevisionID("2024-10"))
    #expect(rule.takesOverFrom(RevisionID(waiting)) == RevisionID(old))
    #expect(
      rule.lineage(of: RevisionID("2024-10-b"))
        == ["2024-10-b", "2024-10", "2021"].map { RevisionID($0) })
  }

  // MARK: Withdrawals

  @Test func aWithdrawnWaitingRevisionNeverTakesEffect() throws {
    let rule = InForce(
      oldAndWaiting + [
        withdrawal("2024-10", of: waiting, date: "2024-10-10", effective: "2024-12-01")
      ])
    #expect(try bound(rule, ["2024-11-01", "2024-12-01"]) == [old, old])
    #expect(try rule.upcoming(on: day("2024-10-09")) == [RevisionID(waiting)])
    #expect(try rule.upcoming(on: day("2024-10-10")) == [])
    #expect(try standing(rule, waiting, "2024-10-10") == .withdrawn)
    #expect(try standing(rule, "2024-10", "2024-10-10") == .record)
  }

  @Test func whatBoundBeforeComesBackWhenAWithdrawalTakesEffect() throws {
    let rule = InForce(
      oldAndWaiting + [
        withdrawal("2024-12", of: waiting, date: "2024-12-05", effective: "2024-12-15")
      ])
    #expect(
      try bound(rule, ["2024-11-01", "2024-12-14", "2024-12-15"]) == [waiting, waiting, old])
    #expect(try standing(rule, waiting, "2024-12-15") == .withdrawn)
    #expect(try standing(rule, old, "2024-12-14") == .superseded)
  }

  @Test func theMonthOfAWithdrawalIsUnknownAfterwards() throws {
    let rule = InForce(
      oldAndWaiting + [withdrawal("2024-12", of: waiting, date: "2024-12")])
    #expect(
      try rule.answer(on: day("2024-12-20"))
        == .uncertain(
          .init(
            within: [try #require(CalendarDate("2024-12"))],
            candidates: [RevisionID(old), RevisionID(waiting)], mayBeNone: false)))
    #expect(try rule.answer(on: day("2024-12-31")) == .certain(RevisionID(old)))
  }

  @Test func aWithdrawalReachesTheCorrectionsOfWhatItWithdraws() throws {
    let rule = InForce(
      oldAndWaiting + [
        correction("2024-10", date: "2024-10-01"),
        withdrawal("2024-10-b", of: waiting, date: "2024-10-10"),
      ])
    #expect(try bound(rule, ["2024-11-01"]) == [old])
  }

  @Test func whatWasReplacedWhileItWaitedDoesNotComeBack() throws {
    let again = entry("2024-10", date: "2024-10-01", effective: "2024-11-01")
    let withdrawn = InForce(
      oldAndWaiting + [again, withdrawal("2024-10-b", of: "2024-10", date: "2024-10-10")])
    #expect(try bound(withdrawn, ["2024-11-01"]) == [old])
    let deferred = InForce(
      oldAndWaiting + [
        again, deferral("2024-10-b", of: "2024-10", to: "2024-12-01", date: "2024-10-10"),
      ])
    #expect(try bound(deferred, ["2024-11-01", "2024-12-01"]) == [old, "2024-10"])
  }

  @Test func anAmendmentWithWordsThatWithdrawsTakesOverFromWhatItEnds() throws {
    let rule = InForce(
      oldAndWaiting + [
        entry("2024-12", date: "2024-12-05", effective: "2024-12-15", changesWords: true) {
          $0.withdrawn = Written(RevisionID("2024-09"))
        }
      ])
    #expect(try bound(rule, ["2024-12-14", "2024-12-15"]) == [waiting, "2024-12"])
    #expect(rule.takesOverFrom(RevisionID("2024-12")) == RevisionID(waiting))
  }

  // MARK: Deferrals and reviews

  @Test func aDeferralMovesAWaitingRevisionFromItsOwnDateOn() throws {
    let rule = InForce(
      oldAndWaiting + [deferral("2024-10", of: waiting, to: "2024-12-01", date: "2024-10-10")])
    #expect(try bound(rule, ["2024-11-01", "2024-12-01"]) == [old, waiting])
    let id = RevisionID(waiting)
    #expect(try rule.effectiveDay(of: id, asKnownOn: day("2024-10-09")) == day("2024-11-01"))
    #expect(try rule.effectiveDay(of: id, asKnownOn: day("2024-10-10")) == day("2024-12-01"))
    #expect(rule.printedDates(of: id)?.effective?.iso8601 == "2024-11-01")
    #expect(rule.printedDates(of: RevisionID("2024-10"))?.effective?.iso8601 == "2024-12-01")
  }

  @Test func theLastDeferralHolds() throws {
    let rule = InForce(
      oldAndWaiting + [
        deferral("2024-10", of: waiting, to: "2025-03-01", date: "2024-10-10"),
        deferral("2024-12", of: waiting, to: "2025-01-01", date: "2024-12-10"),
      ])
    #expect(try bound(rule, ["2024-12-31", "2025-01-01"]) == [old, waiting])
  }

  @Test func aDeferralBringsNobodysDateForwardAndUndoesNoEffect() throws {
    let rule = InForce([
      entry(old, date: "2021-04-01"),
      entry(
        waiting, date: "2024-09-02", effective: "2024-11-01",
        others: [("EEA", "2025-02-01"), ("JP", "2024-10-01")]),
      deferral("2024-10", of: waiting, to: "2024-12-01", date: "2024-10-10"),
    ])
    let days = ["2024-10-01", "2024-11-01", "2024-12-01", "2025-02-01"]
    #expect(try bound(rule, days) == [old, old, waiting, waiting])
    #expect(try bound(rule, days, for: "DE") == [old, old, old, waiting])
    #expect(try bound(rule, days, for: "JP") == [waiting, waiting, waiting, waiting])
  }

  @Test func aReviewNeverBindsAndPrintsTheDatesOfTheWordsThatItRepeats() throws {
    let rule = InForce([
      entry(old, date: "2021-04-01"),
      entry("2023", date: "2023-04-01") { $0.reviewed = $0.date },
    ])
    #expect(try bound(rule, ["2023-04-01"]) == [old])
    #expect(try standing(rule, "2023", "2023-04-01") == .record)
    #expect(try rule.status(of: RevisionID("2023"), on: day("2023-04-01")) == .past)
    #expect(rule.takesOverFrom(RevisionID("2023")) == RevisionID(old))
    #expect(rule.printedDates(of: RevisionID("2023"))?.lastUpdated?.iso8601 == "2021-04-01")
  }
}
