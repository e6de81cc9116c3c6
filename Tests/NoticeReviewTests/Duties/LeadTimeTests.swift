import NoticeModel
import Testing

/// Days, months and the time between telling and effect.
@Suite struct LeadTimeTests {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  @Test func daysAreAddedAcrossMonthsAndLeapYears() throws {
    #expect(try day("2024-02-28").adding(days: 2) == day("2024-03-01"))
    #expect(try day("2023-02-28").adding(days: 1) == day("2023-03-01"))
    #expect(try day("2024-01-01").adding(days: -1) == day("2023-12-31"))
    #expect(try day("1969-12-31").adding(days: 1) == day("1970-01-01"))
  }

  @Test func monthsEndOnTheLastDayThatThereIs() throws {
    #expect(try day("2024-01-31").adding(months: 1) == day("2024-02-29"))
    #expect(try day("2023-12-31").adding(months: 2) == day("2024-02-29"))
    #expect(try day("2024-03-31").adding(months: -1) == day("2024-02-29"))
    #expect(try day("2024-01-15").adding(months: -1) == day("2023-12-15"))
  }

  @Test func theDayOfTellingIsNotCounted() throws {
    let lead = LeadTime(days: 30)
    #expect(try lead.earliestEffect(toldOn: day("2024-09-01")) == day("2024-10-01"))
    #expect(try lead.latestTelling(effectiveOn: day("2024-10-01")) == day("2024-09-01"))
  }

  @Test(arguments: [
    LeadTime.none, LeadTime(days: 1), LeadTime(days: 30), LeadTime(months: 1),
    LeadTime(months: 2, days: 3), LeadTime(months: 12),
  ])
  func theLatestTellingIsTheLastDayThatKeepsTheTime(_ lead: LeadTime) throws {
    let start = try day("2023-11-20")
    for offset in 0..<500 {
      let effect = start.adding(days: offset)
      let latest = lead.latestTelling(effectiveOn: effect)
      #expect(lead.earliestEffect(toldOn: latest) <= effect, "\(effect.date.iso8601)")
      #expect(
        lead.earliestEffect(toldOn: latest.adding(days: 1)) > effect, "\(effect.date.iso8601)")
    }
  }

  @Test func timesAreOrderedByTheMostDaysThatTheyCanBe() {
    let times = [
      LeadTime(months: 2, days: 3), LeadTime(days: 30), LeadTime(months: 1), LeadTime.none,
      LeadTime(days: 60), LeadTime(months: 2), LeadTime(days: 45),
    ]
    #expect(
      times.sorted().map(\.description) == [
        "no lead time", "30 days", "1 month", "45 days", "60 days", "2 months",
        "2 months and 3 days",
      ])
  }
}
