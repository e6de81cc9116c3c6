extension InForce {
  /// Whether every reader in the second region is one in the first.
  package typealias Containment = @Sendable (_ outer: RegionCode, _ inner: RegionCode) -> Bool

  /// What the rule needs to know of a revision.
  package struct Entry: Sendable {
    /// The revision.
    package let id: RevisionID
    /// What its amendment says.
    package let amendment: Amendment
    /// Whether the revision has words of its own; if not, it never binds.
    package let changesWords: Bool
    /// Which regions lie in which, at the time of the revision.
    let contains: Containment

    /// Makes the entry of a revision with that amendment.
    ///
    /// Unless told, an amendment that withdraws, defers, or says that someone looked changes no
    /// words; a caller that knows both texts says so.
    package init(
      id: RevisionID, amendment: Amendment, changesWords: Bool? = nil,
      contains: @escaping Containment = Entry.isCountryOrSame
    ) {
      self.id = id
      self.amendment = amendment
      self.changesWords = changesWords ?? !amendment.isRecord
      self.contains = contains
    }

    /// Whether the revision corrects one before it.
    var restates: Bool { amendment.isRestatement && changesWords }

    /// Whether two codes are the same, or the second is a subdivision of the first.
    package static let isCountryOrSame: Containment = { outer, inner in
      outer == inner || inner.rawValue.hasPrefix(outer.rawValue + "-")
    }

    /// When the amendment says that it takes effect, for the readers of a region.
    ///
    /// The date of the innermost region that is named and holds them; of several of which none lies
    /// in another, the latest, so that no promise to a reader is broken; else that for all.
    package func effective(for region: RegionCode?) -> CalendarDate? {
      guard let region else { return amendment.effectiveForAll }
      let held: [(region: RegionCode, date: CalendarDate)] = amendment.effective.compactMap {
        guard let outer = $0.region, contains(outer, region) else { return nil }
        return (outer, $0.date.value)
      }
      let innermost = held.filter { outer in
        !held.contains { isInside($0.region, outer.region) }
      }
      return innermost.map(\.date).max { PossibleDays($0).isEarlier(than: PossibleDays($1)) }
        ?? amendment.effectiveForAll
    }

    private func isInside(_ inner: RegionCode, _ outer: RegionCode) -> Bool {
      contains(outer, inner) && !contains(inner, outer)
    }
  }

  /// Every date that the rule reads.
  var dates: [CalendarDate] {
    entries.flatMap { entry in
      let amendment = entry.amendment
      let own = [amendment.date?.value, amendment.deferral?.effective.value].compactMap { $0 }
      return own + amendment.effective.map(\.date.value)
    }
  }

  /// The days on which each revision may have been published.
  ///
  /// None is before that of the revision before, unless the two dates contradict each other. A
  /// revision without a date was there from the beginning.
  static func published(_ entries: [Entry]) -> [PossibleDays] {
    var floor = PossibleDays.always
    return entries.map { entry in
      guard let date = entry.amendment.date?.value else { return .always }
      let own = PossibleDays(date)
      floor = own.last < floor.first ? own : own.notBefore(floor)
      return floor
    }
  }
}

extension Amendment {
  /// Whether the amendment says something that needs no change of words.
  package var isRecord: Bool { withdrawn != nil || deferral != nil || reviewed != nil }
}
