package import NoticeModel

/// Everything that a reviewer needs of one amendment: what changed, what it means, who must be told
/// and when, what is decided, and what is still open.
///
/// It holds values only; whoever makes it has compared, judged and planned.
package struct ReviewPacket: Sendable, Equatable {
  /// One of the two texts.
  package struct Side: Sendable, Equatable {
    /// How it is called: a revision's id, `draft`, or a path.
    package var name: String
    /// The date that readers see on it.
    package var date: CalendarDate?

    /// Makes a side.
    package init(name: String, date: CalendarDate? = nil) {
      self.name = name
      self.date = date
    }
  }

  /// The notice; `nil` for plain files.
  package var notice: NoticeID?
  /// The title of the new text.
  package var title: String
  /// The language of both texts.
  package var language: LanguageTag
  /// Whether that language is written from right to left.
  package var isRightToLeft: Bool
  /// The readers whose edition was compared; `nil` for the all-regions edition.
  package var region: RegionCode?
  /// The text before.
  package var old: Side
  /// The text after.
  package var new: Side
  /// What was judged, in the order in which a reviewer must see it.
  package var assessment: Assessment
  /// Whether the rules know the words of the language.
  package var hasLexicon: Bool
  /// What each rule that found something reports, in one sentence.
  package var ruleSummaries: [RuleID: String]
  /// The comparison, for the words around a change; without it a change is shown whole.
  package var redline: Redline?
  /// The decisions that hold, by the id of the judged change.
  package var decisions: [String: AmendmentReview.Decision]
  /// The judged changes that nobody decided, by id; none are asked for between plain files.
  package var undecided: Set<String>
  /// The amendment's own record, if there is one.
  package var amendment: Amendment?
  /// What is owed to whom; `nil` where no workspace names markets.
  package var duties: Duties?
  /// What keeps the amendment from being sealed.
  package var gates: [ShutGate]
  /// The digest that an approval is bound to, such as `sha256:3f…`.
  package var textDigest: String?
  /// The version of the rule book under which a sealed amendment was judged, if by another.
  package var sealedRuleBook: String?

  /// Makes a packet of an assessment about which nothing else is known.
  package init(
    notice: NoticeID? = nil, title: String, language: LanguageTag, isRightToLeft: Bool = false,
    region: RegionCode? = nil, old: Side, new: Side, assessment: Assessment,
    hasLexicon: Bool = true, ruleSummaries: [RuleID: String] = [:], redline: Redline? = nil
  ) {
    self.notice = notice
    self.title = title
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.region = region
    self.old = old
    self.new = new
    self.assessment = assessment
    self.hasLexicon = hasLexicon
    self.ruleSummaries = ruleSummaries
    self.redline = redline
    decisions = [:]
    undecided = []
    gates = []
  }
}

extension ReviewPacket {
  /// What is owed, each with how the plan meets it, and the laws that ask for nothing.
  package struct Duties: Sendable, Equatable {
    /// A duty and what the plan says of it.
    package struct Planned: Sendable, Equatable {
      /// The duty.
      package var duty: Duty
      /// Whether the plan meets it.
      package var isMet: Bool
      /// What meets it, or what is missing and which date would satisfy it; no full stop.
      package var remark: String

      /// Makes a planned duty.
      package init(_ duty: Duty, isMet: Bool, remark: String) {
        self.duty = duty
        self.isMet = isMet
        self.remark = remark
      }
    }

    /// The duties, in the order of the plan.
    package var planned: [Planned]
    /// Every other law.
    package var notConsidered: [DutyPlan.NotConsidered]
    /// Facts that a duty turns on and nobody stated.
    package var openFacts: [OpenFact]
    /// Whether the workspace names its markets; if not, laws are reported and bind nobody.
    package var hasMarkets: Bool

    /// Makes duties.
    package init(
      planned: [Planned], notConsidered: [DutyPlan.NotConsidered] = [],
      openFacts: [OpenFact] = [], hasMarkets: Bool = true
    ) {
      self.planned = planned
      self.notConsidered = notConsidered
      self.openFacts = openFacts
      self.hasMarkets = hasMarkets
    }

    /// The binding duties that no plan meets.
    package var unmet: [Planned] { planned.filter { !$0.isMet && $0.duty.isBinding } }
  }

  /// A gate that is shut, or was set aside by a named person.
  package struct ShutGate: Sendable, Equatable {
    /// The gate.
    package var gate: ReviewGate
    /// Why it is shut, without a full stop.
    package var summary: String
    /// The recorded override, if somebody set it aside.
    package var override: Amendment.GateOverride?

    /// Makes a shut gate.
    package init(
      _ gate: ReviewGate, summary: String, override: Amendment.GateOverride? = nil
    ) {
      self.gate = gate
      self.summary = summary
      self.override = override
    }
  }
}
