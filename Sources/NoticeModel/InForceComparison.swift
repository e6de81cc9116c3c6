extension InForce {
  /// The dates of a revision's header line.
  package struct PrintedDates: Sendable, Equatable {
    /// *Last updated*.
    package let lastUpdated: CalendarDate?
    /// *Effective*.
    package let effective: CalendarDate?
  }

  /// The dates that a revision prints, by what was sealed up to it, so that they never change.
  ///
  /// A correction prints those of the revision that it corrects, a record those of the revision
  /// whose words it repeats: the last one before it that has words.
  package func printedDates(
    of id: RevisionID, for region: RegionCode? = nil
  ) -> PrintedDates? {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return nil }
    guard let source = root(of: index) else { return nil }
    let amendment = entries[source].amendment
    let written = entries[source].effective(for: region)
    let known = max(published[index].first, published[source].first)
    let stand = stands(for: region, asKnownOn: known, among: index + 1)
      .first { $0.index == source }
    let moved = stand.flatMap { $0.effect.date }
    let isDeferred = moved != written && deferrals(of: source, upTo: index).contains(moved)
    return PrintedDates(
      lastUpdated: amendment.date?.value, effective: isDeferred ? moved : written)
  }

  /// The revision that an amendment is compared with: the one that binds until it takes effect.
  ///
  /// Only what was sealed before counts, so that a later amendment changes nothing. A correction is
  /// compared with what it corrects, a record with what binds on its date, and a revision that was
  /// sealed again while it waited with what readers have until then.
  package func takesOverFrom(
    _ id: RevisionID, for region: RegionCode? = nil
  ) -> RevisionID? {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return nil }
    return predecessor(of: index, for: region).map { entries[$0].id }
  }

  /// The revision and those that led to it, each the one that the one before took over from.
  package func lineage(of id: RevisionID, for region: RegionCode? = nil) -> [RevisionID] {
    guard var index = entries.firstIndex(where: { $0.id == id }) else { return [] }
    var lineage = [id]
    while let earlier = predecessor(of: index, for: region) {
      lineage.append(entries[earlier].id)
      index = earlier
    }
    return lineage
  }

  /// The revision that a correction corrects; `nil` if it is none or there is nothing to correct.
  package func revisionCorrected(by id: RevisionID) -> RevisionID? {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return nil }
    return corrected[index].map { entries[$0].id }
  }

  /// The last revision before a correction that has words, was not taken back and, if it leaves one
  /// waiting, takes effect before that one.
  func revision(correctedBy index: Int) -> Int? {
    let day = published[index].first
    let stands = stands(for: nil, asKnownOn: day, among: index)
      .filter { !$0.isRemoved(on: day) }
    let left = stands.first { $0.index == targets[index].left }
    return stands.last { stand in
      guard let left else { return true }
      return stand.effect.first < left.effect.first
    }?.index
  }

  /// The revision whose dates a revision prints.
  private func root(of index: Int) -> Int? {
    guard entries[index].changesWords else {
      return entries[..<index].lastIndex { $0.changesWords }.flatMap { root(of: $0) } ?? index
    }
    return corrected[index].flatMap { root(of: $0) } ?? index
  }

  private func deferrals(of index: Int, upTo last: Int) -> [CalendarDate?] {
    entries.indices.prefix(last + 1).compactMap { other in
      guard let target = targets[other].deferred, root(of: target) == index else { return nil }
      return entries[other].amendment.deferral?.effective.value
    }
  }

  private func predecessor(of index: Int, for region: RegionCode?) -> Int? {
    if let corrected = corrected[index] { return corrected }
    let date = published[index].first
    guard entries[index].changesWords else {
      return binding(among: stands(for: region, asKnownOn: date, among: index), on: date)?.index
    }
    let effect = PossibleDays(entries[index].effective(for: region))
      .notBefore(published[index]).first
    let earlier = stands(for: region, asKnownOn: effect, among: index + 1).compactMap { stand in
      // What still waited when this one was published, for the same day, never bound before it.
      stand.index == index || stand.effect.first == effect && effect > date
        ? nil : stand.bindingUntil(amendment: index)
    }
    return binding(among: earlier, on: effect)?.index
  }
}

extension InForce.Stand {
  /// The stand without what an amendment ends by taking effect.
  fileprivate func bindingUntil(amendment index: Int) -> InForce.Stand {
    var stand = self
    stand.removals.removeAll { removal in
      if case .withdrawnBinding(index, _) = removal { true } else { false }
    }
    return stand
  }
}
