/// What the plan of an amendment comes to for one duty.
package struct PlanVerdict: Sendable, Equatable {
  /// How a duty stands.
  package enum Outcome: Sendable, Equatable {
    /// An entry meets it; the program's own publication does where a duty asks for no more.
    case met
    /// No entry tells these readers.
    case unplanned
    /// Readers are told, by channels that will not do.
    case otherChannel([Channel])
    /// Readers are told too late.
    case tooLate(CalendarDay)
    /// Readers are told earlier than the law allows.
    case tooEarly(CalendarDay)
    /// The amendment takes effect on no one day, so that nothing can be reckoned.
    case noEffectiveDay
  }

  /// The duty.
  package var duty: Duty
  /// The readers for whom it is so: those of the duty, or the part of them that is left.
  package var readers: [RegionCode]
  /// When the amendment takes effect for the first of them.
  package var effective: CalendarDay?
  /// How it stands.
  package var outcome: Outcome
  /// The entry of `notify` that decides, by its place in the list.
  package var announcement: Int?

  /// Makes a verdict.
  package init(
    duty: Duty, readers: [RegionCode], effective: CalendarDay?, outcome: Outcome,
    announcement: Int? = nil
  ) {
    self.duty = duty
    self.readers = readers
    self.effective = effective
    self.outcome = outcome
    self.announcement = announcement
  }

  /// The last day on which telling readers keeps the time.
  package var latestTelling: CalendarDay? {
    effective.map { duty.lead.latestTelling(effectiveOn: $0) }
  }

  /// The first day on which the amendment may take effect if readers are told as planned.
  package var earliestEffect: CalendarDay? {
    guard case .tooLate(let day) = outcome else { return nil }
    return duty.lead.earliestEffect(toldOn: day)
  }
}
