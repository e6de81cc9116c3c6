import NoticeModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2024-09-01", "2024-09", "2024", "2000-02-29", "0001-01-01"])
  func whatIsWrittenIsKept(text: String) {
    #expect(CalendarDate(text)?.iso8601 == text)
  }

  @Test(
    "A043: a date that no calendar has, or of another form, is refused",
    arguments: [
      "2026-02-30", "2025-02-29", "26-1-1", "2026-01-01T00:00:00+14:00", "2026-13", "2026-00",
      "2026-01-00", "1900-02-29", "", "2026-", "-2026", "20260101", "２０２４", "2026-1-01", "0000",
    ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func aPartialDateSpansItsDays() throws {
    let month = try #require(CalendarDate("2024-02"))
    #expect(month.firstDay == CalendarDay(year: 2024, month: 2, day: 1))
    #expect(month.lastDay == CalendarDay(year: 2024, month: 2, day: 29))
    let year = try #require(CalendarDate("2023"))
    #expect(year.firstDay == CalendarDay(year: 2023, month: 1, day: 1))
    #expect(year.lastDay == CalendarDay(year: 2023, month: 12, day: 31))
  }

  @Test func secondsBecomeTheirUTCDay() {
    #expect(CalendarDay(secondsSince1970: 0).date.iso8601 == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: 86_399).date.iso8601 == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: 951_782_400).date.iso8601 == "2000-02-29")
    #expect(CalendarDay(secondsSince1970: 1_732_320_000).date.iso8601 == "2024-11-23")
    #expect(CalendarDay(secondsSince1970: 253_402_300_799).date.iso8601 == "9999-12-31")
    #expect(CalendarDay(secondsSince1970: -1).date.iso8601 == "1969-12-31")
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    var day = CalendarDay(secondsSince1970: 0)
    for count in 1...146_097 {
      let next = CalendarDay(secondsSince1970: count * 86_400)
      let isNextDay = next.month == day.month && next.day == day.day + 1
      let isFirst = next.day == 1 && day.day == CalendarDate.days(in: day.month, of: day.year)
      #expect(isNextDay || isFirst, "day \(count)")
      day = next
    }
  }
}
