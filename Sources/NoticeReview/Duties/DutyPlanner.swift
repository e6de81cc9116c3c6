package import NoticeLanguage
package import NoticeModel

/// Turns the changes of an amendment into what is owed to whom, law by law.
///
/// Steps: leave out the laws of other markets and other kinds of publisher; ask each law that is
/// left which changes set it off, and for which of its readers; add what the text that is replaced
/// promised; keep every other law with the reason why it asks for nothing.
package struct DutyPlanner: Sendable {
  private let markets: [RegionCode]
  private let profiles: [String]
  private let policy: [Level: Int]
  private let day: CalendarDay?
  private let circles: ReaderCircles

  /// Makes the planner of a workspace; `day` is the day on which the amendment takes effect, by
  /// which members of the Union and laws that are new are told.
  package init(workspace: WorkspaceManifest, regions: RegionTable, effective day: CalendarDay?) {
    self.init(
      markets: workspace.markets.map(\.value), profiles: workspace.profiles.map(\.value),
      policy: workspace.leadDays, regions: regions, effective: day)
  }

  /// Makes a planner for a publisher with readers in `markets`; without any, laws are reported and
  /// bind nobody.
  package init(
    markets: [RegionCode], profiles: [String] = [], policy: [Level: Int] = [:],
    regions: RegionTable, effective day: CalendarDay? = nil
  ) {
    self.markets = markets
    self.profiles = profiles
    self.policy = policy
    self.day = day
    circles = ReaderCircles(regions.asOf(day))
  }

  /// What is owed because of some changes.
  package func plan(
    for causes: [DutyCause], facts: Amendment.Facts = .init(),
    promises: [AnnouncementPromise] = []
  ) -> DutyPlan {
    var plan = DutyPlan(duties: promises.flatMap { duties(of: $0, for: causes) })
    for regime in RegimeTable.all {
      if let why = reasonToLeaveOut(regime) {
        plan.notConsidered.append(entry(regime, why))
        continue
      }
      let duties = regime.terms.flatMap { self.duties(of: regime, $0, for: causes, facts) }
      if duties.isEmpty {
        plan.notConsidered.append(entry(regime, reasonForNothing(regime, causes)))
      }
      plan.duties += duties
    }
    let order = plan.duties.enumerated().sorted {
      ($0.element.readers, $0.offset) < ($1.element.readers, $1.offset)
    }
    plan.duties = order.map(\.element)
    plan.openFacts = Self.openFacts(of: plan.duties)
    return plan
  }

  // MARK: - Laws that ask for nothing

  private func reasonToLeaveOut(_ regime: Regime) -> String? {
    if let profile = regime.profile, !profiles.contains(profile) {
      return "made for publishers with the profile '\(profile)', which workspace.yml does not name"
    }
    if circles.areas(of: regime.territories, in: markets).isEmpty {
      return
        "no market of the publisher is \(regime.territories.map(\.rawValue).joined(separator: ", "))"
    }
    if let since = regime.since, let day, day < since {
      return "in force from \(since.date.iso8601), after the amendment takes effect"
    }
    return regime.terms.isEmpty ? regime.remark : nil
  }

  private func reasonForNothing(_ regime: Regime, _ causes: [DutyCause]) -> String {
    let matching = causes.filter { cause in
      regime.terms.contains { $0.condition.isMet(by: cause, .init()) != nil }
    }
    return matching.isEmpty
      ? "no change of the kind: \(regime.trigger)"
      : "the change reaches none of its readers, or the facts rule it out"
  }

  private func entry(_ regime: Regime, _ why: String) -> DutyPlan.NotConsidered {
    DutyPlan.NotConsidered(
      regime: regime.id, jurisdiction: regime.jurisdiction, instrument: regime.instrument, why: why)
  }

  // MARK: - Duties

  private func duties(
    of regime: Regime, _ term: Regime.Term, for causes: [DutyCause], _ facts: Amendment.Facts
  ) -> [Duty] {
    let areas = circles.areas(of: regime.territories, in: markets)
    var met: [(readers: DutyReaders, causes: [DutyCause], assumed: Set<OpenFact.Fact>)] = []
    for cause in causes {
      guard let assumed = term.condition.isMet(by: cause, facts) else { continue }
      for readers in areas.flatMap({ circles.readers(in: $0, of: cause.reach) }) {
        let place = met.firstIndex { $0.readers == readers } ?? met.count
        if place == met.count { met.append((readers, [], [])) }
        met[place].causes.append(cause)
        met[place].assumed.formUnion(assumed)
      }
    }
    return met.map { duty(of: regime, term, $0.causes, to: $0.readers, assuming: $0.assumed) }
  }

  private func duty(
    of regime: Regime, _ term: Regime.Term, _ causes: [DutyCause], to readers: DutyReaders,
    assuming assumed: Set<OpenFact.Fact>
  ) -> Duty {
    Duty(
      regime: regime.id, jurisdiction: regime.jurisdiction, instrument: regime.instrument,
      citation: regime.citation, outcome: term.outcome, channels: term.channels.channels,
      floor: term.floor, lead: lead(of: term, for: causes), ceiling: term.ceiling,
      clock: term.clock, readers: readers, causes: Self.names(of: causes), method: regime.method,
      assumes: OpenFact.Fact.allCases.filter(assumed.contains), isBinding: !markets.isEmpty)
  }

  /// The law's own time, or what the policy says for the level where that is longer than the floor;
  /// a rule that asks for more gets it.
  private func lead(of term: Regime.Term, for causes: [DutyCause]) -> LeadTime {
    var lead = term.lead
    if term.channels != .consent, term.channels != .parentalConsent {
      let asked = causes.compactMap { policy[$0.level] }.max()
      lead = asked.map { LeadTime(days: $0) } ?? lead
    }
    if let longer = term.longer, causes.contains(where: { $0.has(anyOf: longer.rules) }) {
      lead = max(lead, longer.lead)
    }
    return max(lead, term.floor)
  }

  private func duties(of promise: AnnouncementPromise, for causes: [DutyCause]) -> [Duty] {
    let met = causes.filter { $0.level >= promise.trigger && $0.level > .formatting }
    return Set(met.flatMap(readers)).sorted().map { readers in
      Duty(
        regime: RegimeTable.promise, jurisdiction: RegionCode("all"),
        instrument: "The notice's own promise",
        citation: promise.words.isEmpty ? "declared in notice.yml" : "read from the text",
        outcome: promise.channels == [.post] ? .publish : .notify,
        channels: promise.channels.isEmpty ? Channel.allCases : promise.channels,
        floor: promise.lead ?? .none, lead: promise.lead ?? .none, readers: readers,
        causes: Self.names(of: met.filter { self.readers(of: $0).contains(readers) }),
        method: promise.words)
    }
  }

  /// The readers whom a promise is made to: those of the markets, or whoever reads.
  private func readers(of cause: DutyCause) -> [DutyReaders] {
    let places = circles.areas(of: markets, in: markets)
    return places.isEmpty
      ? circles.readers(of: cause.reach)
      : places.flatMap { circles.readers(in: $0, of: cause.reach) }
  }

  private static func names(of causes: [DutyCause]) -> [String] { causes.map(\.change) }

  private static func openFacts(of duties: [Duty]) -> [OpenFact] {
    OpenFact.Fact.allCases.compactMap { fact in
      let regimes = duties.filter { $0.assumes.contains(fact) }.map(\.regime)
      return regimes.isEmpty ? nil : OpenFact(fact, regimes: Set(regimes).sorted())
    }
  }
}

extension Regime.Condition {
  /// The facts that have to be assumed for a change to set the duty off; `nil` if it does not.
  func isMet(by cause: DutyCause, _ facts: Amendment.Facts) -> Set<OpenFact.Fact>? {
    guard cause.level >= level, isAbout(cause), matches(cause.isFavourable) else { return nil }
    var assumed: Set<OpenFact.Fact> = []
    if isRetroactive {
      switch cause.isRetroactive == true ? true : facts.isRetroactive?.value ?? cause.isRetroactive
      {
      case true?: break
      case false?: return nil
      case nil: assumed.insert(.retroactive)
      }
    }
    if isConsentBased {
      switch facts.isConsentBased?.value {
      case true?: break
      case false?: return nil
      case nil: assumed.insert(.consentBased)
      }
    }
    return assumed
  }

  private func isAbout(_ cause: DutyCause) -> Bool {
    (fields.isEmpty && rules.isEmpty) || fields.contains { $0.isTouched(by: cause) }
      || cause.has(anyOf: rules)
  }

  private func matches(_ isFavourable: Bool) -> Bool {
    switch direction {
    case .any: true
    case .adverse: !isFavourable
    case .favourable: isFavourable
    }
  }
}

extension DutyCause {
  fileprivate func has(anyOf rules: [String]) -> Bool { self.rules.contains(where: rules.contains) }
}
