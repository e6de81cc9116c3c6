extension CalendarDay {
  /// The day so many days later, or earlier.
  package func adding(days: Int) -> CalendarDay {
    CalendarDay(secondsSince1970: (daysSince1970 + days) * 86_400)
  }

  /// The day of the same number so many months later or earlier; the last day of that month where
  /// it has no such day, as in § 188(3) BGB.
  package func adding(months: Int) -> CalendarDay {
    let index = year * 12 + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day, CalendarDate.days(in: month, of: year)))
  }
}

/// A time between telling readers and taking effect: so many months and so many days.
///
/// The day on which readers are told is not counted: told on 1 September, thirty days are kept by
/// what takes effect on 1 October.
package struct LeadTime: Sendable, Hashable, Comparable {
  /// The months, by the calendar.
  package var months: Int
  /// The days after them.
  package var days: Int

  /// Makes a time.
  package init(months: Int = 0, days: Int = 0) {
    self.months = months
    self.days = days
  }

  /// No time between: on the day itself is early enough.
  package static let none = LeadTime()

  /// The first day on which something may take effect of which readers were told on a day.
  package func earliestEffect(toldOn day: CalendarDay) -> CalendarDay {
    day.adding(months: months).adding(days: days)
  }

  /// The last day on which readers may be told of what takes effect on a day.
  package func latestTelling(effectiveOn day: CalendarDay) -> CalendarDay {
    var latest = day.adding(months: -months).adding(days: -days)
    // The last days of long months lead to the same day of a short one.
    while earliestEffect(toldOn: latest) > day { latest = latest.adding(days: -1) }
    while earliestEffect(toldOn: latest.adding(days: 1)) <= day { latest = latest.adding(days: 1) }
    return latest
  }

  /// Orders times by the most days that they can be.
  package static func < (left: LeadTime, right: LeadTime) -> Bool {
    (left.mostDays, left.months) < (right.mostDays, right.months)
  }

  private var mostDays: Int { (months * 61 + 1) / 2 + days }
}

extension LeadTime: CustomStringConvertible {
  /// The time in words: *30 days*, *2 months and 3 days*, *no lead time*.
  package var description: String {
    let parts = [Self.phrase(months, "month"), Self.phrase(days, "day")].compactMap(\.self)
    return parts.isEmpty ? "no lead time" : parts.joined(separator: " and ")
  }

  private static func phrase(_ count: Int, _ unit: String) -> String? {
    count == 0 ? nil : "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
