import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct HistoryContradictionTests {
  private func entry(
    _ id: String, _ date: String, effective: [(RegionCode?, String)] = [],
    _ change: (inout Amendment) -> Void = { _ in }
  ) -> InForce.Entry {
    var amendment = Amendment()
    amendment.date = written(date)
    for (region, date) in effective {
      guard let date = written(date) else { continue }
      amendment.effective.append(.init(region: region, date: date))
    }
    change(&amendment)
    return InForce.Entry(id: RevisionID(id), amendment: amendment)
  }

  private func written(_ date: String) -> Written<CalendarDate>? {
    CalendarDate(date).map { Written($0) }
  }

  private func deferral(_ id: String, _ date: String, of other: String, to: String) -> InForce.Entry
  {
    entry(id, date) { amendment in
      amendment.deferral = written(to).map {
        .init(revision: Written(RevisionID(other)), effective: $0)
      }
    }
  }

  private func found(
    _ entries: InForce.Entry..., established: String? = nil
  ) -> [HistoryContradiction] {
    InForce(entries).contradictions(established: established.flatMap { CalendarDate($0) })
  }

  private func contradiction(
    _ id: String, _ kind: HistoryContradiction.Kind
  ) -> HistoryContradiction {
    HistoryContradiction(RevisionID(id), kind)
  }

  @Test func datesThatMayBeRightAreNotWrong() {
    #expect(
      found(
        entry("a", "2024-09-10"), entry("b", "2024-09"), entry("c", "2024"),
        entry("d", "2024-09-10", effective: [(nil, "2024-09")]), established: "2024-09") == [])
  }

  @Test func aDateThatEndsBeforeTheOneBeforeBeginsIsReported() {
    #expect(
      found(entry("a", "2024-09-10"), entry("b", "2024-08"))
        == [contradiction("b", .dateBeforeRevisionBefore("a"))])
    #expect(
      found(entry("a", "2024-09-10"), entry("b", "2024-09"), entry("c", "2024-09-09"))
        == [contradiction("c", .dateBeforeRevisionBefore("b"))])
  }

  @Test func aDateBeforeTheNoticeWasEstablishedIsReported() throws {
    let established = try #require(CalendarDate("2024-07-03"))
    #expect(
      found(entry("a", "2024-06"), established: "2024-07-03")
        == [contradiction("a", .dateBeforeEstablished(established))])
  }

  @Test func anEffectiveDateBeforeTheDateIsReportedWithItsRegion() {
    #expect(
      found(entry("a", "2024-09-10", effective: [(nil, "2024-09"), ("EEA", "2024-09-09")]))
        == [contradiction("a", .effectiveBeforeDate("EEA"))])
  }

  @Test func aReviewAfterTheDateOfItsRecordIsReported() {
    #expect(
      found(
        entry("a", "2024-01-01"), entry("b", "2024-03") { $0.reviewed = written("2024-04-01") })
        == [contradiction("b", .reviewedAfterDate)])
  }

  @Test func correctionsAreReportedThatCorrectNothingOrHaveAnEffectiveDate() {
    #expect(
      found(
        entry("a", "2024-01-01") { $0.isRestatement = true },
        entry("b", "2024-02-01", effective: [(nil, "2024-03-01")]) { $0.isRestatement = true })
        == [
          contradiction("a", .correctionOfNothing),
          contradiction("b", .correctionWithEffectiveDate),
        ])
  }

  @Test func namesOfNoEarlierRevisionAreReported() {
    #expect(
      found(
        entry("a", "2024-01-01") {
          $0.leaves = Written("b")
          $0.withdrawn = Written("a")
        }, entry("b", "2024-02-01"))
        == [
          contradiction("a", .unknownRevision(.withdraws, "a")),
          contradiction("a", .unknownRevision(.leaves, "b")),
        ])
  }

  @Test func deferralsThatMoveNothingAreReported() {
    let waiting = entry("b", "2024-02-01", effective: [(nil, "2024-05-01")])
    let first = entry("a", "2024-01-01")
    #expect(
      found(first, waiting, deferral("c", "2024-03-01", of: "b", to: "2024-04-01"))
        == [contradiction("c", .deferralToEarlierDate("b"))])
    #expect(
      found(first, waiting, deferral("c", "2024-03-01", of: "b", to: "2024-02-15"))
        == [contradiction("c", .deferralToPast("b"))])
    #expect(
      found(first, waiting, deferral("c", "2024-06-01", of: "b", to: "2024-07-01"))
        == [contradiction("c", .revisionInForce(.defers, "b"))])
    #expect(
      found(first, waiting, deferral("c", "2024-03-01", of: "b", to: "2024-07-01")) == [])
  }

  @Test func namesOfSpentAndWordlessRevisionsAreReported() {
    let waiting = entry("b", "2024-02-01", effective: [(nil, "2024-05-01")])
    let withdrawal = entry("c", "2024-03-01") { $0.withdrawn = Written("b") }
    #expect(
      found(
        entry("a", "2024-01-01"), waiting, withdrawal,
        deferral("d", "2024-04-01", of: "b", to: "2024-06-01"),
        entry("e", "2024-04-01") { $0.withdrawn = Written("c") })
        == [
          contradiction("d", .spentRevision(.defers, "b")),
          contradiction("e", .revisionWithoutWords(.withdraws, "c")),
        ])
  }
}
