import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeReview
import NoticeSite

/// Drafts of the messages to readers about an amendment, and what its plan lacks.
///
/// 1. The text is compared with the one that it takes over from, for everyone and for each region.
/// 2. The comparison is judged, and the decisions are put beside the findings.
/// 3. What is owed follows, and the plan is held against it.
/// 4. Each circle of readers gets a message in each language of the text.
struct DraftedMessages: Sendable {
  /// What is asked for.
  struct Question: Sendable {
    /// The notice.
    let notice: NoticeID
    /// The sealed revision; `nil` for the draft if it says something, else the last revision.
    let revision: RevisionID?
    /// The templates of the workspace's own, by name.
    let templates: [String: SourceFile]
  }

  /// The messages in every format, by the name that their files begin with.
  private(set) var messages: [(name: String, rendered: RenderedMessage)] = []
  /// What the plan lacks, as lines for people.
  private(set) var lines: [String] = []
  /// Everything that was said of the sources.
  private(set) var diagnostics: [Diagnostic] = []
  /// How it ends.
  private(set) var status = ExitStatus.done

  /// Drafts the messages.
  init(workspace: OpenWorkspace, question: Question, day: CalendarDay) throws {
    let pass = NoticePass(workspace: workspace, readsDrafts: true, judgesStyle: false, day: day)
    let drafted = try pass.outcomes { notice, cards -> DraftedMessages? in
      guard notice.sources.id == question.notice else { return nil }
      return DraftedMessages(of: notice, cards, by: workspace, question)
    }.compactMap(\.self).first
    if let drafted {
      self = drafted
    } else {
      status = .sourcesDoNotPass
    }
  }

  private init(
    of notice: CompiledNotice, _ cards: [NoticeID: ReferenceCard], by workspace: OpenWorkspace,
    _ question: Question
  ) {
    var ledger = notice.diagnostics
    let templates = MessageTemplates(overrides: question.templates, in: &ledger)
    if notice.integrity == .done, !ledger.hasErrors,
      let step = AmendmentStep(of: notice, to: question.revision)
    {
      draft(step, cards, by: workspace, with: templates, in: &ledger)
    } else if !ledger.hasErrors {
      lines.append("error: No amendment of '\(question.notice)' to tell readers of")
      status = .sourcesDoNotPass
    }
    diagnostics = ledger.sorted
    if ledger.hasErrors { status = notice.refusalStatus }
  }

  /// The shared value that says where readers can ask.
  private static let contact = ValueName("contact-email")

  // MARK: - One amendment

  private mutating func draft(
    _ step: AmendmentStep, _ cards: [NoticeID: ReferenceCard], by workspace: OpenWorkspace,
    with templates: MessageTemplates, in ledger: inout Diagnostics
  ) {
    let compiler = workspace.compiler
    func comparison(in language: LanguageTag?) -> RevisionComparison {
      RevisionComparison(
        compiler: compiler, before: step.old, after: step.new, cards: cards, language: language)
    }
    let redline = comparison(in: nil).redline(for: nil)
    let reviewed = DecisionMatcher(
      RedlineJudgement(redline).assessment, changes: redline.changes
    ).reviewed(step.amendment.decisions, in: &ledger)
    let causes = OwedDuties.causes(
      of: reviewed, reaching: RegionalReach(comparison(in: nil), judged: redline, only: nil),
      in: step.amendment)
    let announced = ReaderMessages.Announced(
      notice: step.notice, reviewed: reviewed,
      plan: OwedDuties.plan(
        for: causes, of: step.amendment, comparedAs: redline,
        declared: step.new.surroundings.manifest.promise, by: compiler, in: &ledger),
      causes: causes,
      amendment: step.amendment, entry: step.entry(by: compiler.regions),
      revisions: (step.oldID, step.id), base: workspace.manifest.baseURL?.value ?? "",
      contact: step.new.surroundings.manifest.values[Self.contact]
        ?? workspace.manifest.values[Self.contact])
    say(
      PlanCheck(step.amendment, entry: announced.entry, regions: compiler.regions)
        .verdicts(on: announced.plan))
    let source = step.new.surroundings.manifest.language
    let translations = compiler.languages(of: step.new).map { language in
      let isSource = language == source
      let compared = comparison(in: language)
      let own = isSource ? redline : compared.redline(for: nil)
      return Self.translation(
        of: own, titled: compared.newEdition(for: nil), reviewed, isSource: isSource)
    }
    messages = ReaderMessages(announced: announced, regions: compiler.regions)
      .messages(in: translations)
      .map { ($0.name, RenderedMessage($0.message, by: templates)) }
  }

  /// Says of each duty that binds whether the plan meets it.
  private mutating func say(_ verdicts: [PlanVerdict]) {
    for verdict in verdicts where verdict.duty.isBinding {
      let message = PlanMessage(verdict, [verdict.duty.regime])
      if verdict.outcome != .met { status = .sourcesDoNotPass }
      lines.append((verdict.outcome == .met ? "" : "warning: ") + message.summary)
    }
  }

  // MARK: - Languages

  /// What is said in one language: the judged sentences themselves in that of the sources, in
  /// another the clauses that changed in the same sections.
  private static func translation(
    of redline: Redline, titled edition: Edition, _ reviewed: ReviewedAssessment, isSource: Bool
  ) -> ReaderMessages.Translation {
    ReaderMessages.Translation(
      language: Language.forPrinting(edition.language),
      folder: isSource ? "" : edition.language.rawValue,
      title: PlainText.string(of: edition.title),
      passages: isSource ? judged(reviewed) : ChangedClauses(redline).passages(for: reviewed))
  }

  private static func judged(_ reviewed: ReviewedAssessment) -> [ReaderMessages.Passage] {
    reviewed.entries.map { entry in
      ReaderMessages.Passage(
        change: entry.judged.id, heading: entry.judged.headings.last ?? "",
        before: entry.judged.before, after: entry.judged.after)
    }
  }
}
