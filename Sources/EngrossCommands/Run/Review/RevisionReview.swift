import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeLanguage
import NoticeModel
import NoticeRedline
import NoticeRendering
import NoticeReview
import NoticeWorkspace

/// The review of one revision or draft of a notice, put together.
///
/// The steps: compare the editions; judge the comparison; put the decisions beside it; find whose
/// words changed; plan what is owed; compare the plan with it; see which gates are shut.
struct RevisionReview {
  let compiler: NoticeCompiler
  let notice: CompiledNotice
  let before: CompiledRevision
  let after: CompiledRevision
  let cards: [NoticeID: ReferenceCard]
  let region: RegionCode?
  let language: LanguageTag?
  let topic: Topic?
  let day: CalendarDay

  private var amendment: Amendment { after.sources.amendment }
  private var name: String { after.sources.id?.rawValue ?? "draft" }

  /// Reports what keeps the amendment from being sealed: decisions that do not hold, and each gate
  /// that is shut.
  func check(as severity: Diagnostic.Severity, in diagnostics: inout Diagnostics) {
    let judged = judged(in: &diagnostics)
    ReviewGates.check(
      question(judged.reviewed, judged.plan, comparison.textDigest), regions: compiler.regions,
      as: severity, in: &diagnostics)
  }

  private var comparison: RevisionComparison {
    RevisionComparison(
      compiler: compiler, before: before, after: after, cards: cards, language: language)
  }

  /// What the amendment comes to: compared, judged, decided, and what follows from that.
  private struct Judged {
    let redline: Redline
    let judgement: RedlineJudgement
    let reviewed: ReviewedAssessment
    let causes: [DutyCause]
    let plan: DutyPlan
  }

  private func judged(in diagnostics: inout Diagnostics) -> Judged {
    let redline = comparison.redline(for: region)
    let judgement = RedlineJudgement(redline, topic: topic)
    let reviewed = DecisionMatcher(judgement.assessment, changes: redline.changes)
      .reviewed(amendment.decisions, in: &diagnostics)
    let causes = OwedDuties.causes(
      of: reviewed, reaching: RegionalReach(comparison, judged: redline, only: region),
      in: amendment)
    return Judged(
      redline: redline, judgement: judgement, reviewed: reviewed, causes: causes,
      plan: OwedDuties.plan(
        for: causes, of: amendment, comparedAs: redline,
        declared: notice.sources.manifest.promise, by: compiler, in: &diagnostics))
  }

  /// What the amendment means to whom, to be kept with the revision.
  func record() -> AmendmentReview {
    // What can be said of the decisions was said when they were checked.
    var ignored = Diagnostics()
    let judged = judged(in: &ignored)
    return AmendmentReview(
      judged.reviewed,
      readers: AmendmentReview.Readers.all(
        in: comparison.regions, causes: judged.causes, plan: judged.plan,
        circles: ReaderCircles(compiler.regions)))
  }

  /// The packet with what was said on the way.
  func answer() -> ReviewQuestion.Answer {
    var ledger = notice.diagnostics
    // A decision that was sealed answers to the rules of its day, and nobody can mend it.
    var ignored = Diagnostics()
    let judged = sealedRuleBook == nil ? judged(in: &ledger) : judged(in: &ignored)
    let reviewed = judged.reviewed
    let digest = comparison.textDigest
    var packet = ReviewPacket(
      judged.judgement, title: PlainText.string(of: comparison.newEdition(for: region).title),
      region: region,
      ruleSummaries: RuleBook.summaries, redline: judged.redline)
    packet.notice = notice.sources.id
    packet.amendment = amendment
    if sealedRuleBook == nil { packet.undecided = Set(reviewed.undecided.map(\.judged.id)) }
    for entry in reviewed.entries { packet.decisions[entry.judged.id] = entry.answer }
    packet.duties = duties(of: judged.plan)
    packet.textDigest = "sha256:" + digest
    packet.sealedRuleBook = sealedRuleBook
    packet.gates = gates(reviewed, judged.plan, digest)
    return ReviewQuestion.Answer(
      packet: packet, diagnostics: ledger.sorted.filter { $0.severity == .error },
      paths: (path(of: before), path(of: after)))
  }

  /// The version of the rule book under which the amendment was sealed, if it is not this one.
  private var sealedRuleBook: String? {
    let sealed = after.sources.changes?.review?.ruleBookVersion
    return sealed == RuleBook.version ? nil : sealed
  }

  private func path(of revision: CompiledRevision) -> String {
    let folder = revision.sources.id.map { "revisions/\($0)" } ?? "draft"
    return "Notices/\(notice.sources.id)/\(folder)/notice.md"
  }

  // MARK: - Duties

  private var entry: InForce.Entry {
    let regions = compiler.regions
    return InForce.Entry(id: RevisionID(name), amendment: amendment) { outer, inner in
      regions.contains(outer, inner)
    }
  }

  private func duties(of plan: DutyPlan) -> ReviewPacket.Duties {
    let verdicts = PlanCheck(amendment, entry: entry, regions: compiler.regions).verdicts(on: plan)
    return ReviewPacket.Duties(
      planned: verdicts.map { verdict in
        ReviewPacket.Duties.Planned(
          verdict.duty, isMet: verdict.outcome == .met,
          remark: PlanMessage(verdict, [verdict.duty.regime]).summary)
      },
      notConsidered: plan.notConsidered, openFacts: plan.openFacts,
      hasMarkets: !compiler.workspace.markets.isEmpty)
  }

  // MARK: - Gates

  private func gates(
    _ reviewed: ReviewedAssessment, _ plan: DutyPlan, _ digest: String
  ) -> [ReviewPacket.ShutGate] {
    var said = Diagnostics()
    ReviewGates.check(
      question(reviewed, plan, digest), regions: compiler.regions, in: &said)
    let shut = said.sorted.filter { $0.severity == .error }.compactMap { diagnostic in
      Self.gate(named: diagnostic.name).map {
        ReviewPacket.ShutGate($0, summary: diagnostic.summary)
      }
    }
    let undecided = sealedRuleBook == nil ? reviewed.undecided.count : 0
    let waiting =
      undecided == 0
      ? []
      : [
        ReviewPacket.ShutGate(
          .undecided,
          summary: "\(undecided) \(undecided == 1 ? "change waits" : "changes wait") for a decision"
        )
      ]
    let setAside = amendment.overrides.compactMap { override in
      override.gate.map {
        ReviewPacket.ShutGate($0.value, summary: "Recorded as an override", override: override)
      }
    }
    return waiting + shut + setAside
  }

  private func question(
    _ reviewed: ReviewedAssessment, _ plan: DutyPlan, _ digest: String
  ) -> ReviewGates.Question {
    ReviewGates.Question(
      amendment: amendment, reviewed: reviewed, plan: plan, textDigest: digest, entry: entry,
      day: day, place: after.sources.range)
  }

  /// The gate of a diagnostic; that of single changes is told by their number.
  private static func gate(named name: String) -> ReviewGate? {
    switch name {
    case "missing-plan": .plan
    case "lead-time-not-kept": .leadTime
    case "effective-in-the-past": .pastEffective
    case "not-approved": .approval
    default: nil
    }
  }
}
