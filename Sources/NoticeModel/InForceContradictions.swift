/// Something that the dates and records of a history say and that cannot be right.
package struct HistoryContradiction: Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// The revision's date ends before the one of the revision before begins.
    case dateBeforeRevisionBefore(RevisionID)
    /// The revision's date ends before the notice was established.
    case dateBeforeEstablished(CalendarDate)
    /// The revision takes effect in a region, or for all, before it was published.
    case effectiveBeforeDate(RegionCode?)
    /// Someone looked at the notice after the date of the record that says so.
    case reviewedAfterDate
    /// A correction, which takes effect with what it corrects, has an effective date of its own.
    case correctionWithEffectiveDate
    /// A correction has nothing before it to correct.
    case correctionOfNothing
    /// No earlier revision has the name.
    case unknownRevision(Act, RevisionID)
    /// The revision named has no words of its own, so that there is nothing to defer or leave.
    case revisionWithoutWords(Act, RevisionID)
    /// The revision named was taken back or replaced before.
    case spentRevision(Act, RevisionID)
    /// The revision named had taken effect for all readers before it was deferred or left waiting.
    case revisionInForce(Act, RevisionID)
    /// The deferral names a day before the one from which the revision would take effect anyway.
    case deferralToEarlierDate(RevisionID)
    /// The deferral names a day before its own date.
    case deferralToPast(RevisionID)
  }

  /// What an amendment says of an earlier revision.
  package enum Act: String, Sendable {
    case withdraws
    case defers
    case leaves
  }

  /// The revision whose amendment says it.
  package let revision: RevisionID
  /// What is wrong.
  package let kind: Kind

  /// Makes a contradiction.
  package init(_ revision: RevisionID, _ kind: Kind) {
    self.revision = revision
    self.kind = kind
  }
}

extension InForce {
  /// What cannot be right in the history, in the order of the chain.
  ///
  /// A date is wrong only if none of the days that it may mean is possible.
  package func contradictions(established: CalendarDate? = nil) -> [HistoryContradiction] {
    entries.indices.flatMap { index in
      (dateContradictions(of: index, established: established)
        + effectContradictions(of: index) + actContradictions(of: index))
        .map { HistoryContradiction(entries[index].id, $0) }
    }
  }

  private func dateContradictions(
    of index: Int, established: CalendarDate?
  ) -> [HistoryContradiction.Kind] {
    let amendment = entries[index].amendment
    guard let date = amendment.date?.value else { return [] }
    var kinds: [HistoryContradiction.Kind] = []
    let before = entries[..<index].lastIndex { $0.amendment.date != nil }
    if let before, date.lastDay < published[before].first {
      kinds.append(.dateBeforeRevisionBefore(entries[before].id))
    }
    if let established, date.lastDay < established.firstDay {
      kinds.append(.dateBeforeEstablished(established))
    }
    if let reviewed = amendment.reviewed?.value, reviewed.firstDay > date.lastDay {
      kinds.append(.reviewedAfterDate)
    }
    return kinds
  }

  private func effectContradictions(of index: Int) -> [HistoryContradiction.Kind] {
    let entry = entries[index]
    var kinds: [HistoryContradiction.Kind] = []
    for effective in entry.amendment.effective
    where effective.date.value.lastDay < published[index].first {
      kinds.append(.effectiveBeforeDate(effective.region))
    }
    guard entry.restates else { return kinds }
    if corrected[index] == nil { kinds.append(.correctionOfNothing) }
    if !entry.amendment.effective.isEmpty { kinds.append(.correctionWithEffectiveDate) }
    return kinds
  }

  private func actContradictions(of index: Int) -> [HistoryContradiction.Kind] {
    let amendment = entries[index].amendment
    let acts: [(HistoryContradiction.Act, RevisionID?, Int?)] = [
      (.withdraws, amendment.withdrawn?.value, targets[index].withdrawn),
      (.defers, amendment.deferral?.revision.value, targets[index].deferred),
      (.leaves, amendment.leaves?.value, targets[index].left),
    ]
    return acts.flatMap { act, id, target -> [HistoryContradiction.Kind] in
      guard let id else { return [] }
      guard let target else { return [.unknownRevision(act, id)] }
      return contradictions(of: act, by: index, on: target)
        + (act == .defers ? deferralContradictions(of: index, target) : [])
    }
  }

  private func contradictions(
    of act: HistoryContradiction.Act, by index: Int, on target: Int
  ) -> [HistoryContradiction.Kind] {
    let id = entries[target].id
    let isWithdrawal = entries[target].amendment.withdrawn != nil
    guard entries[target].changesWords else {
      return act == .defers && isWithdrawal ? [] : [.revisionWithoutWords(act, id)]
    }
    let day = published[index].first
    let stands = ([nil] + regions).map { region in
      self.stands(for: region, asKnownOn: day, among: index).first { $0.index == target }
    }
    if stands.allSatisfy({ $0?.isRemoved(on: day) ?? false }) { return [.spentRevision(act, id)] }
    guard act != .withdraws else { return [] }
    let isInForce = stands.allSatisfy { ($0?.effect.last).map { $0 < day } ?? false }
    return isInForce ? [.revisionInForce(act, id)] : []
  }

  private func deferralContradictions(
    of index: Int, _ target: Int
  ) -> [HistoryContradiction.Kind] {
    guard let date = entries[index].amendment.deferral?.effective.value else { return [] }
    let id = entries[target].id
    if date.lastDay < published[index].first { return [.deferralToPast(id)] }
    let day = published[index].first
    let earliest = ([nil] + regions).compactMap { region in
      stands(for: region, asKnownOn: day, among: target + 1).last { $0.index == target }?.effect
    }.map(\.first).min()
    guard let earliest, date.lastDay < earliest else { return [] }
    return [.deferralToEarlierDate(id)]
  }
}
