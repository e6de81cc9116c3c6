/// The permanent name of a rule of law about announcing changes, such as `eu-gdpr-purpose`.
package struct RegimeID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// What is owed to readers because of an amendment, by one law or promise.
package struct Duty: Sendable, Equatable {
  /// What has to happen.
  package enum Outcome: Sendable, Equatable {
    /// The change has to be published.
    case publish
    /// Readers have to be told.
    case notify
    /// Nothing takes effect for a reader before something else.
    case gate(Gate)

    /// Whether it is a gate.
    package var isGate: Bool {
      if case .gate = self { true } else { false }
    }
  }

  /// What has to come before the effect.
  package enum Gate: String, Sendable, CaseIterable {
    /// The reader's consent.
    case consent
    /// The consent of a parent.
    case parentalConsent = "parental-consent"
    /// Time and means to object.
    case optOutWindow = "opt-out-window"
    /// The right to leave.
    case exitRight = "exit-right"
    /// A chance to withdraw the consent that was given.
    case withdrawal
  }

  /// From when the lead time runs.
  package enum Clock: String, Sendable, CaseIterable {
    /// The day on which readers get the message.
    case delivery
    /// The day on which it is published.
    case publication
  }

  /// The law.
  package var regime: RegimeID
  /// The country, subdivision or union whose law it is: `CO` Colombia, `US-CO` Colorado, `EU`.
  package var jurisdiction: RegionCode
  /// The instrument as it is cited.
  package var instrument: String
  /// How the citation was checked.
  package var citation: String
  /// What has to happen.
  package var outcome: Outcome
  /// The channels that will do, one of them.
  package var channels: [Channel]
  /// The time that the law names; a policy never goes below.
  package var floor: LeadTime
  /// The time that is to be kept: the law's, the policy's or the default, the longest.
  package var lead: LeadTime
  /// The longest time that the law allows, where it names one.
  package var ceiling: LeadTime?
  /// From when it runs.
  package var clock: Clock
  /// To whom it is owed.
  package var readers: DutyReaders
  /// The changes that it is owed for.
  package var causes: [String]
  /// What the law asks in its own terms.
  package var method: String
  /// The facts that nobody stated and that were taken to be so.
  package var assumes: [OpenFact.Fact]
  /// Whether it keeps a seal shut; the laws of undeclared markets are only reported.
  package var isBinding: Bool

  /// Makes a duty.
  package init(
    regime: RegimeID, jurisdiction: RegionCode, instrument: String, citation: String,
    outcome: Outcome, channels: [Channel], floor: LeadTime = .none, lead: LeadTime,
    ceiling: LeadTime? = nil, clock: Clock = .delivery, readers: DutyReaders, causes: [String],
    method: String, assumes: [OpenFact.Fact] = [], isBinding: Bool = true
  ) {
    self.regime = regime
    self.jurisdiction = jurisdiction
    self.instrument = instrument
    self.citation = citation
    self.outcome = outcome
    self.channels = channels
    self.floor = floor
    self.lead = lead
    self.ceiling = ceiling
    self.clock = clock
    self.readers = readers
    self.causes = causes
    self.method = method
    self.assumes = assumes
    self.isBinding = isBinding
  }
}

/// The readers to whom something is owed: those in a region, or of a kind in it.
package struct DutyReaders: Sendable, Hashable, Comparable {
  /// The region; `nil` for all readers wherever they are.
  package var region: RegionCode?
  /// The regions inside whose text stayed as it was.
  package var except: [RegionCode]
  /// The kind of readers that alone is meant.
  package var audience: RegionCode?

  /// Makes a circle of readers.
  package init(
    _ region: RegionCode?, except: [RegionCode] = [], audience: RegionCode? = nil
  ) {
    self.region = region
    self.except = except
    self.audience = audience
  }

  /// Puts all readers first, then sorts by code.
  package static func < (left: DutyReaders, right: DutyReaders) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private var key: [String] {
    [region?.rawValue ?? "", audience?.rawValue ?? ""] + except.map(\.rawValue)
  }
}

extension DutyReaders: CustomStringConvertible {
  /// The codes: *EEA*, *US except US-CA*, *children in JP*, *all readers*.
  package var description: String {
    let place = region?.rawValue ?? "all readers"
    let kind = audience.map { "\($0) in " } ?? ""
    let exception =
      except.isEmpty ? "" : " except " + except.map(\.rawValue).joined(separator: ", ")
    return kind + place + exception
  }
}

/// What an amendment owes to whom, and what was looked at without coming to a duty.
package struct DutyPlan: Sendable, Equatable {
  /// A law that asks for nothing here, and why.
  package struct NotConsidered: Sendable, Equatable {
    /// The law.
    package var regime: RegimeID
    /// The country, subdivision or union whose law it is.
    package var jurisdiction: RegionCode
    /// The instrument as it is cited.
    package var instrument: String
    /// Why it asks for nothing, without a full stop.
    package var why: String

    /// Makes an entry.
    package init(
      regime: RegimeID, jurisdiction: RegionCode, instrument: String, why: String
    ) {
      self.regime = regime
      self.jurisdiction = jurisdiction
      self.instrument = instrument
      self.why = why
    }
  }

  /// The duties, sorted by readers and then by law.
  package var duties: [Duty]
  /// Every other law.
  package var notConsidered: [NotConsidered]
  /// Facts that some duty turns on and nobody stated, with the laws that turn on them.
  package var openFacts: [OpenFact]

  /// Makes a plan of duties.
  package init(
    duties: [Duty], notConsidered: [NotConsidered] = [], openFacts: [OpenFact] = []
  ) {
    self.duties = duties
    self.notConsidered = notConsidered
    self.openFacts = openFacts
  }
}

/// A fact that the text cannot show and somebody has to state.
package struct OpenFact: Sendable, Equatable {
  /// The facts that `amendment.yml` has.
  package enum Fact: String, Sendable, CaseIterable {
    /// Whether the change reaches data that was collected before it.
    case retroactive
    /// Whether the processing rests on consent.
    case consentBased = "consent-based"
  }

  /// The fact.
  package var fact: Fact
  /// The laws whose duty turns on it.
  package var regimes: [RegimeID]

  /// Makes an open fact.
  package init(_ fact: Fact, regimes: [RegimeID]) {
    self.fact = fact
    self.regimes = regimes
  }
}
