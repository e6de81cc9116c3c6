extension InForce {
  /// What can be known afterwards of the revision that bound on a day.
  package enum Answer: Sendable, Equatable {
    /// No revision had taken effect.
    case none
    /// That one bound.
    case certain(RevisionID)
    /// One of several did, for a date does not say on which day it took effect.
    case uncertain(Uncertainty)
  }

  /// What is open about a day inside a month or a year.
  package struct Uncertainty: Sendable, Equatable {
    /// The months or years within which something happened that the answer turns on, in the order
    /// of the candidates; as a rule one.
    package let within: [CalendarDate]
    /// The revisions of which one bound, in the order in which they take effect.
    package let candidates: [RevisionID]
    /// Whether it may also be that none had taken effect.
    package let mayBeNone: Bool

    /// Makes what is open about a day.
    package init(within: [CalendarDate], candidates: [RevisionID], mayBeNone: Bool) {
      self.within = within
      self.candidates = candidates
      self.mayBeNone = mayBeNone
    }
  }

  /// The revision that bound on a day, asked afterwards: *unknown within September 2024* where an
  /// effective date is a month or a year and the day lies in it.
  ///
  /// Only on which day something took effect is open, never in which order, and amendments count
  /// from the first possible day of their date, as for the pages of the day.
  package func answer(on day: CalendarDay, for region: RegionCode? = nil) -> Answer {
    var within: [CalendarDate] = []
    var candidates: [RevisionID] = []
    var isSettled = false
    let latestFirst = stands(for: region, asKnownOn: day).sorted { $1.precedes($0) }
    for stand in latestFirst where stand.mayBind(on: day) {
      candidates.insert(entries[stand.index].id, at: 0)
      let doubts = stand.doubts(on: day)
      within = doubts.filter { !within.contains($0) } + within
      isSettled = doubts.isEmpty
      if isSettled { break }
    }
    guard let only = candidates.first else { return .none }
    guard within.isEmpty else {
      return .uncertain(
        Uncertainty(within: within, candidates: candidates, mayBeNone: !isSettled))
    }
    return .certain(only)
  }
}

extension InForce.Stand {
  /// Whether the revision may have bound on a day, if none that takes effect later did.
  fileprivate func mayBind(on day: CalendarDay) -> Bool {
    effect.first <= day && !removals.contains { $0.isCertain(on: day) }
  }

  /// The dates that leave open whether the revision had effect on a day.
  fileprivate func doubts(on day: CalendarDay) -> [CalendarDate] {
    let removals = removals.map(\.days).filter { $0.first <= day }
    let effect = effect.last > day ? [effect] : []
    return (effect + removals).compactMap(\.date)
  }
}

extension InForce.Stand.Removal {
  /// Whether the revision was surely struck out or taken back on a day.
  fileprivate func isCertain(on day: CalendarDay) -> Bool {
    switch self {
    case .withdrawnWaiting(_, let days), .replaced(let days): days.first <= day
    case .withdrawnBinding(_, let days): days.last <= day
    }
  }
}
