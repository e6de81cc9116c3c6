package import NoticeLanguage
package import NoticeModel

/// Compares who is told how and when with what is owed to them.
///
/// The publication of the revision on its date is an announcement too, by the channel `post` to
/// everyone. A duty is met where entries that satisfy it reach all its readers; otherwise the
/// verdict names those who are left, and the days that would do.
package struct PlanCheck: Sendable {
  /// An announcement that says what it needs to say.
  private struct Told {
    let place: Int?
    let regions: [RegionCode]
    let channel: Channel
    /// The first day that may be meant.
    let first: CalendarDay
    /// The last day that may be meant.
    let day: CalendarDay
  }

  private let circles: ReaderCircles
  private let regions: RegionTable
  private let amendment: Amendment
  private let entry: InForce.Entry
  private let told: [Told]

  /// Makes the check of an amendment; `entry` says when it takes effect for whom.
  package init(_ amendment: Amendment, entry: InForce.Entry, regions: RegionTable) {
    self.amendment = amendment
    self.entry = entry
    self.regions = regions
    circles = ReaderCircles(regions)
    let planned = amendment.announcements.enumerated().compactMap { place, announcement -> Told? in
      guard let channel = announcement.channel?.value, let date = announcement.on?.value
      else { return nil }
      return Told(
        place: place, regions: announcement.regions.map(\.value), channel: channel,
        first: date.firstDay, day: date.lastDay)
    }
    let published = amendment.date.map {
      Told(
        place: nil, regions: [], channel: .post, first: $0.value.firstDay, day: $0.value.lastDay)
    }
    told = planned + [published].compactMap(\.self)
  }

  /// How each duty stands, in the order of the plan.
  package func verdicts(on plan: DutyPlan) -> [PlanVerdict] {
    plan.duties.map(verdict)
  }

  // MARK: - One duty

  private func verdict(on duty: Duty) -> PlanVerdict {
    let everyone = duty.readers.region.map { [$0] } ?? []
    let effective = effectiveDay(for: duty.readers)
    // Without a time between there is nothing to reckon.
    guard effective != nil || duty.lead == .none else {
      return PlanVerdict(
        duty: duty, readers: everyone, effective: nil, outcome: .noEffectiveDay)
    }
    let right = told.filter { duty.channels.contains($0.channel) }
    let meeting = right.filter { isInTime($0, duty, effective) }
    let left = left(of: duty.readers, outside: meeting)
    var verdict = PlanVerdict(
      duty: duty, readers: left ?? everyone, effective: effective, outcome: .met,
      announcement: meeting.first?.place)
    guard left != nil else { return verdict }
    let (outcome, place) = failure(of: duty, right, effective)
    verdict.outcome = outcome
    verdict.announcement = place
    return verdict
  }

  /// Why the readers who are left are not told as they should be.
  private func failure(
    of duty: Duty, _ right: [Told], _ effective: CalendarDay?
  ) -> (PlanVerdict.Outcome, Int?) {
    let there = right.filter { touches($0, duty.readers) && !isInTime($0, duty, effective) }
    let late = there.filter { told in
      effective.map { duty.lead.earliestEffect(toldOn: told.day) > $0 } ?? false
    }
    if let best = late.min(by: { $0.day < $1.day }), best.place != nil || duty.outcome == .publish {
      return (.tooLate(best.day), best.place)
    }
    if let early = there.first(where: { !late.map(\.day).contains($0.day) }) {
      return (.tooEarly(early.day), early.place)
    }
    let others = told.filter { $0.place != nil && touches($0, duty.readers) }
      .filter { !duty.channels.contains($0.channel) }
    guard let other = others.first else { return (.unplanned, nil) }
    let channels = Channel.allCases.filter { channel in others.contains { $0.channel == channel } }
    return (.otherChannel(channels), other.place)
  }

  private func isInTime(_ told: Told, _ duty: Duty, _ effective: CalendarDay?) -> Bool {
    guard let effective else { return true }
    // Published in September and effective on the 15th: published by then.
    if told.place == nil, duty.lead == .none, told.first <= effective { return true }
    guard duty.lead.earliestEffect(toldOn: told.day) <= effective else { return false }
    return duty.ceiling.map { $0.earliestEffect(toldOn: told.day) >= effective } ?? true
  }

  // MARK: - Readers

  private func touches(_ told: Told, _ readers: DutyReaders) -> Bool {
    guard let region = readers.region, !told.regions.isEmpty else { return true }
    return told.regions.contains { $0 == readers.audience || !circles.common($0, region).isEmpty }
  }

  /// The readers whom no announcement reaches; `nil` if all are reached.
  private func left(of readers: DutyReaders, outside told: [Told]) -> [RegionCode]? {
    if told.contains(where: \.regions.isEmpty) { return nil }
    guard let region = readers.region else { return [] }
    let covered = told.flatMap(\.regions)
    let left = circles.left(of: readers, outside: covered)
    if left.isEmpty { return nil }
    return left.count == circles.left(of: DutyReaders(region), outside: []).count ? [region] : left
  }

  /// The first day on which some of the readers are bound; `nil` if it is not known to the day.
  private func effectiveDay(for readers: DutyReaders) -> CalendarDay? {
    let inside = amendment.effective.compactMap(\.region).filter { region in
      guard let outer = readers.region else { return true }
      return regions.contains(outer, region)
        && !readers.except.contains { regions.contains($0, region) }
    }
    let dates = ([readers.region] + inside).map { entry.effective(for: $0) }
    let days = dates.compactMap { date in date?.day == nil ? nil : date?.firstDay }
    return days.count == dates.count ? days.min() : nil
  }
}
