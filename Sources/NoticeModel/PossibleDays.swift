/// The days that a date may mean, and the date as it was written.
struct PossibleDays: Sendable, Equatable {
  /// The first of them.
  let first: CalendarDay
  /// The last of them.
  let last: CalendarDay
  /// The date; `nil` if there was none.
  let date: CalendarDate?

  /// From before the first day of the calendar, for what has no date.
  static let always: PossibleDays = {
    let day = CalendarDay(year: 0, month: 1, day: 1)
    return PossibleDays(first: day, last: day, date: nil)
  }()

  /// The days of a date; without one, always.
  init(_ date: CalendarDate?) {
    guard let date else {
      self = .always
      return
    }
    self.init(first: date.firstDay, last: date.lastDay, date: date)
  }

  private init(first: CalendarDay, last: CalendarDay, date: CalendarDate?) {
    self.first = first
    self.last = last
    self.date = date
  }

  /// The days that are left if what they date cannot come before the floor; the floor's own if
  /// none is.
  func notBefore(_ floor: PossibleDays) -> PossibleDays {
    guard last >= floor.first else { return floor }
    return PossibleDays(first: max(first, floor.first), last: last, date: date)
  }

  /// The days on which both have happened.
  func with(_ other: PossibleDays) -> PossibleDays {
    let later = isEarlier(than: other) ? other : self
    return PossibleDays(
      first: max(first, other.first), last: max(last, other.last), date: later.date)
  }

  /// Whether the days end before the other's, or else begin before them.
  func isEarlier(than other: PossibleDays) -> Bool {
    (last, first) < (other.last, other.first)
  }

  /// Whether both mean the same days.
  func areThose(of other: PossibleDays) -> Bool { first == other.first && last == other.last }
}
