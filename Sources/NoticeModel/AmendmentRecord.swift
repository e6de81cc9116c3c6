package import NoticeDiagnostics

/// How much a change matters, in rising order.
package enum Level: String, Sendable, CaseIterable, Comparable {
  case none
  case formatting
  case editorial
  case clarification
  case substantive
  case material

  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .formatting: 1
    case .editorial: 2
    case .clarification: 3
    case .substantive: 4
    case .material: 5
    }
  }
}

extension Amendment {
  /// What a text cannot show, asked for when a finding turns on it; `nil` is not said.
  package struct Facts: Sendable, Equatable {
    /// Whether the change reaches data that was collected before it.
    package var isRetroactive: Written<Bool>?
    /// Whether the processing rests on consent.
    package var isConsentBased: Written<Bool>?
    /// Whether what the publisher does has changed, whatever the text says.
    package var practiceChanged: Written<Bool>?

    /// Makes facts of which nothing is said.
    package init() {}
  }

  /// A named person's answer to a finding.
  package struct Decision: Sendable, Equatable {
    /// Why a level may be lowered.
    package enum Basis: String, Sendable, CaseIterable {
      case practiceUnchanged = "practice-unchanged"
      case alreadyDisclosed = "already-disclosed"
      case lawForced = "law-forced"
      case sameEntity = "same-entity"
      case errorCorrection = "error-correction"
    }

    /// The changes that it answers, by id, or `section:ID` for all of a section.
    package var changes: [Written<String>] = []
    /// The words that it was about.
    package var was: Prose?
    /// The words that took their place.
    package var becomes: Prose?
    /// The level that the person gave.
    package var level: Written<Level>?
    /// Why it may be lower than the finding's own.
    package var basis: Written<Basis>?
    /// The reason in words.
    package var reason: Prose?
    /// Who decided.
    package var by: Prose?
    /// When.
    package var on: Written<CalendarDate>?
    /// Where the decision was written.
    package var range: SourceRange

    /// Makes a decision that says nothing yet.
    package init(at range: SourceRange = .none) { self.range = range }
  }

  /// A planned announcement of the amendment.
  package struct Announcement: Sendable, Equatable {
    /// The readers who are told; none means all.
    package var regions: [Written<RegionCode>] = []
    /// How.
    package var channel: Written<Channel>?
    /// When.
    package var on: Written<CalendarDate>?
    /// Where the plan was written.
    package var range: SourceRange

    /// Makes a plan that says nothing yet.
    package init(at range: SourceRange = .none) { self.range = range }
  }

  /// A gate that a named person has set aside.
  package struct GateOverride: Sendable, Equatable {
    /// The gate.
    package var gate: Written<ReviewGate>?
    /// The readers for whom it is set aside; none means all.
    package var regions: [Written<RegionCode>] = []
    /// The reason in words.
    package var reason: Prose?
    /// Who decided.
    package var by: Prose?
    /// When.
    package var on: Written<CalendarDate>?
    /// Where it was written.
    package var range: SourceRange

    /// Makes an override that says nothing yet.
    package init(at range: SourceRange = .none) { self.range = range }
  }

  /// A named person's approval of exactly one text.
  package struct Approval: Sendable, Equatable {
    /// The SHA-256 of the text, as 64 hexadecimal digits.
    package var digest: Written<String>?
    /// Who approved.
    package var by: Prose?
    /// When.
    package var on: Written<CalendarDate>?

    /// Makes an approval that says nothing yet.
    package init() {}
  }
}
