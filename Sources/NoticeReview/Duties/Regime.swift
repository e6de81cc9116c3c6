import NoticeModel

/// A rule of law that may ask for something when a notice changes, as data.
///
/// Not legal advice: the citation says how far the wording was checked, and statutes move.
struct Regime: Sendable {
  /// The permanent name.
  let id: RegimeID
  /// The country, subdivision or union whose law it is.
  let jurisdiction: RegionCode
  /// Where the readers are whom it protects, if not in the jurisdiction alone.
  let territories: [RegionCode]
  /// The instrument as it is cited.
  let instrument: String
  /// What sets it off, in its own terms.
  let trigger: String
  /// What it asks for, in its own terms.
  let method: String
  /// How the citation was checked.
  let citation: String
  /// The kind of publisher for which it is made.
  let profile: String?
  /// The first day on which it is in force, where that is recent.
  let since: CalendarDay?
  /// What it asks for, and when.
  let terms: [Term]
  /// Why it asks for nothing of its own, where `terms` is empty.
  let remark: String

  /// Makes a regime.
  init(
    _ id: String, _ jurisdiction: String, in territories: [String] = [], _ instrument: String,
    trigger: String, method: String, citation: String, profile: String? = nil,
    since: String? = nil, remark: String = "", terms: [Term] = []
  ) {
    self.id = RegimeID(id)
    self.jurisdiction = RegionCode(jurisdiction)
    self.territories = (territories.isEmpty ? [jurisdiction] : territories).map { RegionCode($0) }
    self.instrument = instrument
    self.trigger = trigger
    self.method = method
    self.citation = citation
    self.profile = profile
    self.since = since.flatMap { CalendarDay($0) }
    self.remark = remark
    self.terms = terms
  }

  /// One thing that a regime asks for.
  struct Term: Sendable {
    /// What sets it off.
    let condition: Condition
    /// What has to happen.
    let outcome: Duty.Outcome
    /// What kind of channel will do.
    let channels: ChannelClass
    /// The time that the law names.
    let floor: LeadTime
    /// The time that is kept where no policy says another.
    let lead: LeadTime
    /// The time that is the longest allowed, where the law names one.
    let ceiling: LeadTime?
    /// From when it runs.
    let clock: Duty.Clock
    /// Rules that ask for a longer time.
    let longer: (rules: [String], lead: LeadTime)?

    /// Makes a term.
    init(
      _ outcome: Duty.Outcome, by channels: ChannelClass, if condition: Condition,
      floor: LeadTime = .none, lead: LeadTime? = nil, ceiling: LeadTime? = nil,
      clock: Duty.Clock = .delivery, longer: (rules: [String], lead: LeadTime)? = nil
    ) {
      self.condition = condition
      self.outcome = outcome
      self.channels = channels
      self.floor = floor
      self.lead = max(lead ?? floor, floor)
      self.ceiling = ceiling
      self.clock = clock
      self.longer = longer
    }
  }

  /// What a change has to be like to set off a duty.
  struct Condition: Sendable {
    /// For whom the change is better.
    enum Direction: Sendable {
      /// No matter.
      case any
      /// Not for the reader, or nobody can tell.
      case adverse
      /// For the reader.
      case favourable
    }

    /// The lowest level.
    let level: Level
    /// What it has to be about; none means anything.
    let fields: [Field]
    /// The rules of which one has to have found something, if neither a field nor one of them.
    let rules: [String]
    /// For whom it has to be better.
    let direction: Direction
    /// Whether it has to reach data that was collected before it.
    let isRetroactive: Bool
    /// Whether the processing has to rest on consent.
    let isConsentBased: Bool

    /// Makes a condition.
    init(
      _ level: Level, of fields: [Field] = [], rules: [String] = [],
      _ direction: Direction = .any, retroactive: Bool = false, consentBased: Bool = false
    ) {
      self.level = level
      self.fields = fields
      self.rules = rules
      self.direction = direction
      isRetroactive = retroactive
      isConsentBased = consentBased
    }
  }
}

extension Regime {
  /// What laws about announcing changes speak of: the topics of clauses and the families of rules
  /// that are about it.
  enum Field: String, Sendable, CaseIterable {
    case purposes
    case data
    case recipients
    case transfers
    case retention
    case legalBases
    case identity
    case rights
    case contact
    case minors
    case cookies
    case automatedDecisions
    case security
    case terms

    /// What processing of personal data is described by.
    static let processing: [Field] = [
      .purposes, .data, .recipients, .transfers, .retention, .legalBases, .minors,
      .automatedDecisions,
    ]

    /// Whether a change is about it.
    func isTouched(by cause: DutyCause) -> Bool {
      !cause.topics.isDisjoint(with: topics)
        || cause.rules.contains { $0.hasPrefix(family + "-") }
    }

    private var topics: [Topic] {
      switch self {
      case .purposes: [.purposes]
      case .data: [.dataCategories, .sources]
      case .recipients: [.recipients]
      case .transfers: [.transfers]
      case .retention: [.retention]
      case .legalBases: [.legalBases]
      case .identity: [.controller]
      case .rights: [.rights]
      case .contact: [.contact]
      case .minors: [.minors]
      case .cookies: [.cookies]
      case .automatedDecisions: [.automatedDecisions]
      case .security: [.security]
      case .terms:
        [
          .termsFees, .termsContent, .termsLiability, .termsDisputes, .termsTermination,
          .termsService,
        ]
      }
    }

    private var family: String {
      switch self {
      case .purposes: "PU"
      case .data: "DC"
      case .recipients: "RC"
      case .transfers: "TR"
      case .retention: "RT"
      case .legalBases: "LB"
      case .identity, .contact: "CT"
      case .rights: "RI"
      case .minors: "MN"
      case .cookies: "CK"
      case .automatedDecisions: "AD"
      case .security: "SE"
      case .terms: "TS"
      }
    }
  }
}
