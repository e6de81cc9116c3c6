package import NoticeDiagnostics
package import NoticeLanguage
package import NoticeModel

/// What keeps a reviewed amendment from being sealed.
///
/// Each gate can be set aside by a record in `overrides`, which then is a note: never silently.
package struct ReviewGates: Sendable {
  /// What is judged.
  package struct Question: Sendable {
    /// The amendment.
    package var amendment: Amendment
    /// Its changes with what was decided.
    package var reviewed: ReviewedAssessment
    /// What it owes.
    package var plan: DutyPlan
    /// The SHA-256 of the text, 64 hexadecimal digits.
    package var textDigest: String
    /// When it takes effect for whom.
    package var entry: InForce.Entry
    /// The day on which it is sealed.
    package var day: CalendarDay
    /// Where to report what has no place of its own.
    package var place: SourceRange

    /// Makes a question.
    package init(
      amendment: Amendment, reviewed: ReviewedAssessment, plan: DutyPlan, textDigest: String,
      entry: InForce.Entry, day: CalendarDay, place: SourceRange
    ) {
      self.amendment = amendment
      self.reviewed = reviewed
      self.plan = plan
      self.textDigest = textDigest
      self.entry = entry
      self.day = day
      self.place = place
    }
  }

  private let question: Question
  private let regions: RegionTable
  private var overrides: GateOverrides

  /// Makes the gates for an amendment.
  package init(_ question: Question, regions: RegionTable) {
    self.question = question
    self.regions = regions
    overrides = GateOverrides(question.amendment.overrides, regions: regions)
  }

  /// Reports each gate that is shut, and each that somebody set aside.
  ///
  /// `severity` is that of what is shut: an error for whoever seals, a warning for whoever checks.
  package static func check(
    _ question: Question, regions: RegionTable, as severity: Diagnostic.Severity = .error,
    in diagnostics: inout Diagnostics
  ) {
    var gates = ReviewGates(question, regions: regions)
    for shut in gates.undecided() + gates.unplanned() + gates.untimely() + gates.unapproved() {
      if let override = gates.overrides.override(of: shut.gate, for: shut.readers) {
        diagnostics.reportSetAside(shut, by: override)
      } else {
        diagnostics.report(
          severity, shut.name, at: shut.range, shut.summary, explanation: shut.explanation)
      }
    }
    gates.overrides.check(in: &diagnostics)
  }

  /// A gate that is shut, and why.
  struct Shut {
    let gate: ReviewGate
    let name: String
    var readers: [RegionCode] = []
    let range: SourceRange
    let summary: String
    var explanation: String?
  }

  // MARK: - Findings and facts

  private func undecided() -> [Shut] {
    let findings = question.reviewed.undecided.map { entry -> Shut in
      let why = entry.judged.findings.first?.why ?? "No rule claims all of its words"
      return .undecided(
        entry.judged.id, entry.judged.level, why, entry.judged.needsPerson, at: question.place)
    }
    let facts = question.plan.openFacts.filter { open in
      question.plan.duties.contains { $0.isBinding && $0.assumes.contains(open.fact) }
    }
    return findings + facts.map { Shut.open($0, at: question.place) }
  }

  private func unapproved() -> [Shut] {
    let state = ApprovalState(
      question.amendment.approval, text: question.textDigest, level: question.reviewed.level)
    switch state {
    case .notNeeded, .approved: return []
    case .missing: return [.unapproved(question.textDigest, at: question.place)]
    case .outdated:
      let range = question.amendment.approval?.digest?.range ?? question.place
      return [.approvedOtherwise(question.textDigest, at: range)]
    }
  }

  // MARK: - Duties

  /// The duties that no entry meets, of the same readers together.
  private func unplanned() -> [Shut] {
    let verdicts = PlanCheck(question.amendment, entry: question.entry, regions: regions)
      .verdicts(on: question.plan)
      .filter { $0.duty.isBinding && $0.outcome != .met }
    var groups: [[PlanVerdict]] = []
    for verdict in verdicts {
      let place = groups.firstIndex { group in
        group[0].readers == verdict.readers && group[0].outcome == verdict.outcome
          && group[0].duty.outcome.isGate == verdict.duty.outcome.isGate
      }
      if let place { groups[place].append(verdict) } else { groups.append([verdict]) }
    }
    return groups.map { group in
      let strictest = group.max { $0.duty.lead < $1.duty.lead } ?? group[0]
      let announcements = question.amendment.announcements
      let range = strictest.announcement.map { announcements[$0].range } ?? question.place
      return .duty(strictest, with: group.map(\.duty.regime), at: range)
    }
  }

  // MARK: - Effect

  /// A material change that took effect, or is said to have, before it is sealed.
  private func untimely() -> [Shut] {
    guard question.reviewed.level >= .material else { return [] }
    let codes: [RegionCode?] = [nil] + question.amendment.effective.compactMap(\.region)
    return codes.compactMap { region in
      guard let date = question.entry.effective(for: region) else { return nil }
      let written = question.amendment.effective.first { $0.region == region }?.date
      let range = written?.range ?? question.amendment.date?.range ?? question.place
      if date.day == nil { return .inexact(date, region, at: range) }
      return date.lastDay < question.day ? .past(date, region, question.day, at: range) : nil
    }
  }
}

// MARK: - Messages

extension ReviewGates.Shut {
  fileprivate static func undecided(
    _ id: String, _ level: Level, _ why: String, _ needsPerson: Bool, at range: SourceRange
  ) -> Self {
    Self(
      gate: .undecided, name: "undecided-finding", range: range,
      summary: "Change '\(id)' waits for a decision: \(level.rawValue)"
        + (needsPerson ? ", needs a person" : ""),
      explanation: "\(why). Add an entry to 'decisions' of draft/amendment.yml.")
  }

  fileprivate static func open(_ open: OpenFact, at range: SourceRange) -> Self {
    let (words, values) =
      switch open.fact {
      case .retroactive:
        ("it reaches data that was collected before it", "facts: { retroactive: yes or no }")
      case .consentBased:
        ("the processing rests on consent", "facts: { consent-based: yes or no }")
      }
    let laws = open.regimes.map(\.rawValue).joined(separator: ", ")
    return Self(
      gate: .undecided, name: "undecided-finding", range: range,
      summary:
        "Nobody said whether \(words), on which \(laws) turn\(open.regimes.count == 1 ? "s" : "")",
      explanation: "Until then it is taken to be so. Say '\(values)' in draft/amendment.yml.")
  }

  fileprivate static func unapproved(_ digest: String, at range: SourceRange) -> Self {
    Self(
      gate: .approval, name: "not-approved", range: range,
      summary:
        "Material amendment that nobody approved; expected 'approved' in draft/amendment.yml",
      explanation: "approved: { text: sha256:\(digest), by: …, on: … }")
  }

  fileprivate static func approvedOtherwise(_ digest: String, at range: SourceRange) -> Self {
    Self(
      gate: .approval, name: "not-approved", range: range,
      summary: "Text changed since it was approved",
      explanation: "The text is now sha256:\(digest); an approval is of exactly one text.")
  }

  fileprivate static func inexact(
    _ date: CalendarDate, _ region: RegionCode?, at range: SourceRange
  ) -> Self {
    Self(
      gate: .leadTime, name: "lead-time-not-kept", readers: region.map { [$0] } ?? [], range: range,
      summary:
        "Material amendment takes effect within \(date.iso8601)\(place(region)); expected a day",
      explanation: "Readers are told so long before a day.")
  }

  fileprivate static func past(
    _ date: CalendarDate, _ region: RegionCode?, _ day: CalendarDay, at range: SourceRange
  ) -> Self {
    Self(
      gate: .pastEffective, name: "effective-in-the-past", readers: region.map { [$0] } ?? [],
      range: range,
      summary: "Material amendment takes effect on \(date.iso8601)\(place(region)), before "
        + "\(day.date.iso8601), the day on which it is sealed")
  }

  private static func place(_ region: RegionCode?) -> String { region.map { " in \($0)" } ?? "" }

  fileprivate static func duty(
    _ verdict: PlanVerdict, with regimes: [RegimeID], at range: SourceRange
  ) -> Self {
    let isLate =
      switch verdict.outcome {
      case .tooLate, .tooEarly, .noEffectiveDay: true
      case .met, .unplanned, .otherChannel: false
      }
    return Self(
      gate: isLate ? .leadTime : .plan, name: isLate ? "lead-time-not-kept" : "missing-plan",
      readers: verdict.readers, range: range, summary: PlanMessage(verdict, regimes).summary,
      explanation: PlanMessage(verdict, regimes).explanation)
  }
}

extension Diagnostics {
  fileprivate mutating func reportSetAside(
    _ shut: ReviewGates.Shut, by override: Amendment.GateOverride
  ) {
    let reason = override.reason?.description ?? ""
    let author = override.by?.description ?? ""
    report(
      .note, "gate-set-aside", at: override.range,
      "Gate '\(shut.gate.rawValue)' is set aside by \(author): \(shut.summary)",
      explanation: "Reason: \(reason)")
  }
}
