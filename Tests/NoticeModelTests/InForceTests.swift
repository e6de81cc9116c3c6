import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct InForceTests {
  private func entry(_ id: String, date: String, effective: String? = nil) -> InForce.Entry {
    var amendment = Amendment()
    amendment.date = CalendarDate(date).map { Written($0) }
    if let effective = effective.flatMap({ CalendarDate($0) }) {
      amendment.effective = [Amendment.EffectiveDate(region: nil, date: Written(effective))]
    }
    return InForce.Entry(id: RevisionID(id), amendment: amendment)
  }

  private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(text))
  }

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
    #expect(try rule.status(of: RevisionID("2024-09"), on: day("2024-10-15")) == .current)
  }

  @Test func ofEqualsTheLaterOneBinds() throws {
    let rule = InForce([
      entry("2024-09", date: "2024-09"), entry("2024-09-b", date: "2024-09"),
    ])
    #expect(try rule.revision(on: day("2024-09-30")) == RevisionID("2024-09-b"))
    #expect(try rule.status(of: RevisionID("2024-09"), on: day("2024-09-30")) == .past)
  }

  @Test func theNextChangeIsTheNextDayThatSomethingAppearsOrTakesEffect() throws {
    let rule = InForce([
      entry("2021", date: "2021-04-01"),
      entry("2024-09", date: "2024-09", effective: "2024-10-15"),
    ])
    #expect(try rule.nextChange(after: day("2024-01-01")) == day("2024-09-01"))
    #expect(try rule.nextChange(after: day("2024-09-01")) == day("2024-10-15"))
    #expect(try rule.nextChange(after: day("2024-10-15")) == nil)
  }
}
