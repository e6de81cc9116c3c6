/// Which revision of a notice binds a reader on a day (DESIGN: *Force*).
///
/// In force is the revision with the latest effective date for the reader's region that is not
/// after the day; of equals, the later one. What follows makes that true for every list of
/// revisions:
///
/// 1. What is dated after the day does not exist yet, neither as a text nor as a record.
/// 2. A partial date counts from its first possible day, which is never before that of the
///    revision before; an effective date counts from its revision's own date at the earliest.
/// 3. A correction (`restates`) takes effect with what it corrects, or on its own date if that is
///    later.
/// 4. `defers` moves the date of a revision that still waits, from the deferral's date on, and
///    never forward.
/// 5. `withdraws` strikes out a revision that still waits, from the withdrawal's date on, and ends
///    one that binds when the withdrawal takes effect; what bound before it comes back.
/// 6. A revision that another one replaced before it took effect, with the same effective date,
///    never takes effect.
/// 7. A record (`withdraws`, `defers`, `reviewed`) has no words of its own and never binds: its
///    folder may repeat the words of a revision that still waits.
///
/// Taking an amendment back takes back its words, not what it did to others, for a text that
/// nobody sealed again should never come into force by itself.
package struct InForce: Sendable {
  /// What a revision is to a reader on a day, as pages show it.
  package enum Status: String, Sendable {
    /// Its date lies ahead: it appears nowhere.
    case embargoed
    /// It can be read and takes effect later.
    case upcoming
    /// It binds.
    case current
    /// It no longer binds, or never will.
    case past
  }

  /// What a revision is to a reader on a day, with the reason.
  package enum Standing: String, Sendable {
    /// Its date lies ahead: it appears nowhere.
    case embargoed
    /// It can be read and takes effect later.
    case upcoming
    /// It binds.
    case current
    /// Another one took effect after it.
    case superseded
    /// Another one took its place before it took effect.
    case replaced
    /// It was taken back.
    case withdrawn
    /// It has no words of its own.
    case record
  }

  /// The revisions in their order.
  package let entries: [Entry]
  /// When each may be read, for the first time.
  let published: [PossibleDays]
  /// The revision that each corrects.
  let corrected: [Int?]
  /// The revision that each withdraws or defers.
  let targets: [Targets]

  /// The earlier revisions that a record names, by their place.
  struct Targets: Sendable {
    /// The revision that is taken back.
    var withdrawn: Int?
    /// The revision that takes effect later.
    var deferred: Int?
    /// The revision that is left waiting.
    var left: Int?
  }

  /// Makes the rule for revisions in the order in which they were made.
  package init(_ entries: [Entry]) {
    self.init(entries, corrected: Array(repeating: nil, count: entries.count))
    guard entries.contains(where: { $0.amendment.isRestatement }) else { return }
    var corrected = corrected
    for (index, entry) in entries.enumerated() where entry.restates {
      corrected[index] = InForce(entries, corrected: corrected).revision(correctedBy: index)
    }
    self.init(entries, corrected: corrected)
  }

  private init(_ entries: [Entry], corrected: [Int?]) {
    self.entries = entries
    self.corrected = corrected
    published = Self.published(entries)
    targets = entries.enumerated().map { index, entry in
      func earlier(_ id: RevisionID?) -> Int? {
        guard let id else { return nil }
        return entries[..<index].lastIndex { $0.id == id }
      }
      return Targets(
        withdrawn: earlier(entry.amendment.withdrawn?.value),
        deferred: earlier(entry.amendment.deferral?.revision.value),
        left: earlier(entry.amendment.leaves?.value))
    }
  }

  /// The revision in force on a day, as that day's pages show it; `nil` if none was yet.
  ///
  /// A partial effective date counts from its first possible day; `answer(on:for:)` says what can
  /// be known of a day afterwards.
  package func revision(on day: CalendarDay, for region: RegionCode? = nil) -> RevisionID? {
    binding(among: stands(for: region, asKnownOn: day), on: day).map { entries[$0.index].id }
  }

  /// What a revision is on a day, as pages show it; `nil` if there is no such revision.
  package func status(
    of id: RevisionID, on day: CalendarDay, for region: RegionCode? = nil
  ) -> Status? {
    switch standing(of: id, on: day, for: region) {
    case .embargoed: .embargoed
    case .upcoming: .upcoming
    case .current: .current
    case .superseded, .replaced, .withdrawn, .record: .past
    case nil: nil
    }
  }

  /// What a revision is on a day, with the reason; `nil` if there is no such revision.
  package func standing(
    of id: RevisionID, on day: CalendarDay, for region: RegionCode? = nil
  ) -> Standing? {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return nil }
    return standings(on: day, for: region)[index]
  }

  /// The revisions that can be read on a day and take effect later, in the order in which they do.
  package func upcoming(on day: CalendarDay, for region: RegionCode? = nil) -> [RevisionID] {
    stands(for: region, asKnownOn: day)
      .filter { $0.isWaiting(on: day) }
      .sorted { $0.precedes($1) }
      .map { entries[$0.index].id }
  }

  /// The day on which a revision takes effect, as is known on `day`; `nil` if it never will.
  package func effectiveDay(
    of id: RevisionID, asKnownOn day: CalendarDay, for region: RegionCode? = nil
  ) -> CalendarDay? {
    stands(for: region, asKnownOn: day)
      .first { entries[$0.index].id == id && !$0.neverTakesEffect }?.effect.first
  }

  /// The next day after `day` on which some revision appears, or is something else than before to
  /// the readers of one of the regions.
  package func nextChange(
    after day: CalendarDay, for regions: [RegionCode?] = [nil]
  ) -> CalendarDay? {
    let now = regions.map { standings(on: day, for: $0) }
    // Whatever the rule makes of the dates, it begins on the first day of one of them.
    return Set(dates.map(\.firstDay)).filter { $0 > day }.sorted().first { later in
      zip(regions, now).contains { standings(on: later, for: $0) != $1 }
    }
  }

  /// The regions that effective dates name, sorted.
  package var regions: [RegionCode] {
    Set(entries.flatMap { $0.amendment.effective.compactMap(\.region) }).sorted()
  }

  private func standings(on day: CalendarDay, for region: RegionCode?) -> [Standing] {
    let stands = stands(for: region, asKnownOn: day)
    let bound = binding(among: stands, on: day)?.index
    var standings = entries.indices.map { index in
      published[index].first > day ? Standing.embargoed : .record
    }
    for stand in stands {
      standings[stand.index] = stand.standing(on: day, isBinding: stand.index == bound)
    }
    return standings
  }
}
