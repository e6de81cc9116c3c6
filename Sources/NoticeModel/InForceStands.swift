extension InForce {
  /// How a revision with words of its own stands to the readers of a region.
  struct Stand: Sendable {
    /// Why a revision binds no more.
    enum Removal: Sendable {
      /// It was taken back while it waited.
      case withdrawnWaiting(by: Int, PossibleDays)
      /// It was taken back while it bound.
      case withdrawnBinding(by: Int, PossibleDays)
      /// It was replaced while it waited.
      case replaced(PossibleDays)

      /// When it took place.
      var days: PossibleDays {
        switch self {
        case .withdrawnWaiting(_, let days), .withdrawnBinding(_, let days), .replaced(let days):
          days
        }
      }
    }

    /// The revision's place in the chain.
    let index: Int
    /// When it takes effect.
    var effect: PossibleDays
    /// What took its effect away, in the order of the chain.
    var removals: [Removal] = []

    /// Whether the revision was struck out before it took effect.
    var neverTakesEffect: Bool {
      removals.contains { removal in
        switch removal {
        case .withdrawnWaiting, .replaced: true
        case .withdrawnBinding: false
        }
      }
    }

    /// Whether the revision has taken effect on a day and was not taken back.
    func isEffective(on day: CalendarDay) -> Bool { effect.first <= day && !isRemoved(on: day) }

    /// Whether the revision will take effect after a day.
    func isWaiting(on day: CalendarDay) -> Bool { effect.first > day && !isRemoved(on: day) }

    /// Whether the revision was struck out or taken back on a day.
    func isRemoved(on day: CalendarDay) -> Bool { removals.contains { $0.days.first <= day } }

    /// Whether the revision takes effect before another, or with it and was sealed earlier.
    func precedes(_ other: Stand) -> Bool {
      (effect.first, index) < (other.effect.first, other.index)
    }

    /// What the revision is on a day on which it can be read.
    func standing(on day: CalendarDay, isBinding: Bool) -> Standing {
      if isBinding { return .current }
      switch removals.first(where: { $0.days.first <= day }) {
      case .replaced: return .replaced
      case .withdrawnWaiting, .withdrawnBinding: return .withdrawn
      case nil: return effect.first > day ? .upcoming : .superseded
      }
    }
  }

  /// How the first `count` revisions stand to the readers of a region, by what is public on a day.
  ///
  /// Those that are not public and those without words are left out.
  func stands(
    for region: RegionCode?, asKnownOn day: CalendarDay, among count: Int? = nil
  ) -> [Stand] {
    var replay = Replay(rule: self, region: region)
    for index in entries.indices.prefix(count ?? entries.count)
    where published[index].first <= day {
      replay.take(index)
    }
    return replay.finished()
  }

  /// The revision that binds on a day.
  func binding(among stands: [Stand], on day: CalendarDay) -> Stand? {
    stands.filter { $0.isEffective(on: day) }.max { $0.precedes($1) }
  }
}

/// The amendments of a chain taken one after the other, for the readers of one region.
private struct Replay {
  let rule: InForce
  let region: RegionCode?
  /// The stands so far, by place in the chain; nothing for what was not taken.
  private var stands: [InForce.Stand?]
  /// When each takes effect, unless it corrects another; records too, for `withdraws`.
  private var own: [PossibleDays]
  /// The withdrawals of what bound already, whose day may still be deferred.
  private var withdrawals: [(target: Int, by: Int)] = []

  init(rule: InForce, region: RegionCode?) {
    self.rule = rule
    self.region = region
    stands = Array(repeating: nil, count: rule.entries.count)
    own = rule.entries.indices.map { index in
      PossibleDays(rule.entries[index].effective(for: region)).notBefore(rule.published[index])
    }
  }

  /// Takes the next amendment: first what it does to others, then its own words.
  mutating func take(_ index: Int) {
    deferTarget(of: index)
    withdrawTarget(of: index)
    guard rule.entries[index].changesWords else { return }
    replaceWaiting(by: index)
    stands[index] = InForce.Stand(index: index, effect: effect(of: index))
  }

  /// The stands, with the withdrawals of what bound at the days that came out in the end.
  func finished() -> [InForce.Stand] {
    var result = stands
    for (target, by) in withdrawals {
      result[target]?.removals.append(.withdrawnBinding(by: by, effect(of: by)))
    }
    for index in result.indices { result[index]?.effect = effect(of: index) }
    return result.compactMap { $0 }
  }

  /// A correction takes effect with what it corrects, but not before it was made.
  private func effect(of index: Int) -> PossibleDays {
    guard let corrected = rule.corrected[index] else { return own[index] }
    return effect(of: corrected).with(rule.published[index])
  }

  /// A correction has no effective date of its own, so that a deferral of one moves what it
  /// corrects too.
  private mutating func deferTarget(of index: Int) {
    guard var target = rule.targets[index].deferred else { return }
    while let corrected = rule.corrected[target] { target = corrected }
    let amendment = rule.entries[index].amendment
    let published = rule.published[index]
    guard let date = amendment.deferral?.effective.value,
      own[target].first >= published.first
    else { return }
    let original = PossibleDays(rule.entries[target].effective(for: region))
      .notBefore(rule.published[target])
    own[target] = PossibleDays(date).notBefore(original).notBefore(published)
  }

  /// A withdrawal reaches the corrections of what it withdraws.
  private mutating func withdrawTarget(of index: Int) {
    guard let target = rule.targets[index].withdrawn else { return }
    let published = rule.published[index]
    for other in target..<index where stands[other] != nil && corrects(other, target) {
      if effect(of: other).first >= published.first {
        stands[other]?.removals.append(.withdrawnWaiting(by: index, published))
      } else {
        withdrawals.append((other, index))
      }
    }
  }

  private func corrects(_ index: Int, _ target: Int) -> Bool {
    if index == target { return true }
    guard let corrected = rule.corrected[index] else { return false }
    return corrects(corrected, target)
  }

  /// What waits for the same day gives way to the later one for good.
  private mutating func replaceWaiting(by index: Int) {
    let published = rule.published[index]
    let effect = effect(of: index)
    guard effect.first > published.first else { return }
    for other in 0..<index where stands[other] != nil {
      guard self.effect(of: other).areThose(of: effect) else { continue }
      stands[other]?.removals.append(.replaced(published))
    }
  }
}
