import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeLanguage
import NoticeModel
import NoticeRedline
import NoticeRendering
import NoticeReview
import NoticeSite

/// Drafts of the messages to readers about an amendment, and what its plan lacks.
///
/// 1. The text is compared with the one that it takes over from, for everyone and for each region.
/// 2. The comparison is judged, and the decisions are put beside the findings.
/// 3. What is owed follows, and the plan is held against it.
/// 4. Each circle of readers gets a message in each language of the text.
struct DraftedMessages: Sendable {
  /// Judges a comparison.
  typealias Judge = @Sendable (Redline) -> Assessment

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

  private let judge: Judge
  private let finder = RedlineFinder { SHA256.digest(of: $0).bytes }

  /// Drafts the messages.
  init(workspace: OpenWorkspace, question: Question, day: CalendarDay, judge: @escaping Judge)
    throws
  {
    self.judge = judge
    let empty = self
    let pass = NoticePass(
      workspace: workspace, readsDrafts: true, judgesStyle: false, day: day)
    let drafted = try pass.outcomes { notice, cards -> DraftedMessages? in
      guard notice.sources.id == question.notice else { return nil }
      var drafted = empty
      drafted.draft(notice, cards, by: workspace, question)
      return drafted
    }.compactMap(\.self).first
    if let drafted {
      self = drafted
    } else {
      status = .sourcesDoNotPass
    }
  }

  private mutating func draft(
    _ notice: CompiledNotice, _ cards: [NoticeID: ReferenceCard], by workspace: OpenWorkspace,
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

  // MARK: - One amendment

  private mutating func draft(
    _ step: AmendmentStep, _ cards: [NoticeID: ReferenceCard], by workspace: OpenWorkspace,
    with templates: MessageTemplates, in ledger: inout Diagnostics
  ) {
    let compiler = workspace.compiler
    let redline = redline(of: step, in: nil, cards, compiler, &ledger)
    let reviewed = DecisionMatcher(judge(redline), changes: redline.changes)
      .reviewed(step.amendment.decisions, in: &ledger)
    let reach = AmendmentReach(
      from: step.old, to: step.new, by: compiler, cards: cards, finder: finder, in: &ledger)
    let causes = reviewed.entries.map { entry in
      DutyCause(entry, reach: reach.reach(of: [entry.judged.id] + entry.judged.changes))
    }
    let entry = InForce.Entry(id: step.id, amendment: step.amendment) { outer, inner in
      compiler.regions.contains(outer, inner)
    }
    let plan = plan(for: causes, step, redline, workspace, in: &ledger)
    say(PlanCheck(step.amendment, entry: entry, regions: compiler.regions).verdicts(on: plan))
    let announced = ReaderMessages.Announced(
      notice: step.notice, reviewed: reviewed, plan: plan, causes: causes,
      amendment: step.amendment, entry: entry, revisions: (step.oldID, step.id),
      base: workspace.manifest.baseURL?.value ?? "", contact: nil)
    let source = step.new.surroundings.manifest.language
    let translations = compiler.languages(of: step.new).map { language in
      let own =
        language == source
        ? redline : self.redline(of: step, in: language, cards, compiler, &ledger)
      return translation(of: own, reviewed, isSource: language == source)
    }
    let writer = ReaderMessages(announced: announced, regions: compiler.regions) {
      region, language in
      language.name(of: region) ?? region.rawValue
    }
    messages = writer.messages(in: translations).map { addressed in
      (addressed.name, RenderedMessage(addressed.message, by: templates))
    }
  }

  private func redline(
    of step: AmendmentStep, in language: LanguageTag?, _ cards: [NoticeID: ReferenceCard],
    _ compiler: NoticeCompiler, _ ledger: inout Diagnostics
  ) -> Redline {
    let old = compiler.edition(of: step.old, for: nil, in: language, cards: cards, in: &ledger)
    let new = compiler.edition(of: step.new, for: nil, in: language, cards: cards, in: &ledger)
    return finder.redline(
      from: old, to: new, names: (old: step.oldID.rawValue, new: step.id.rawValue))
  }

  private func plan(
    for causes: [DutyCause], _ step: AmendmentStep, _ redline: Redline,
    _ workspace: OpenWorkspace, in ledger: inout Diagnostics
  ) -> DutyPlan {
    let read =
      PromiseReader(language: redline.old.edition.language)?
      .promises(in: redline.rows.flatMap(\.rejected)) ?? []
    let promises = BindingPromises(
      declared: step.new.surroundings.manifest.promise, read: read, in: &ledger)
    let planner = DutyPlanner(
      workspace: workspace.manifest, regions: workspace.compiler.regions,
      effective: step.amendment.effectiveForAll?.firstDay)
    return planner.plan(
      for: causes, facts: step.amendment.facts, promises: promises.promises)
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
  private func translation(
    of redline: Redline, _ reviewed: ReviewedAssessment, isSource: Bool
  ) -> ReaderMessages.Translation {
    let edition = redline.new.edition
    return ReaderMessages.Translation(
      language: Language.forPrinting(edition.language),
      folder: isSource ? "" : edition.language.rawValue,
      title: PlainText.string(of: edition.title),
      passages: isSource ? Self.judged(reviewed) : ChangedClauses(redline).passages(for: reviewed))
  }

  private static func judged(_ reviewed: ReviewedAssessment) -> [ReaderMessages.Passage] {
    reviewed.entries.map { entry in
      ReaderMessages.Passage(
        change: entry.judged.id, heading: entry.judged.headings.last ?? "",
        before: entry.judged.before, after: entry.judged.after)
    }
  }
}

/// The step from one text of a notice to another, as readers are told of it.
struct AmendmentStep: Sendable {
  /// The notice.
  let notice: NoticeID
  /// The text that it takes over from.
  let old: CompiledRevision
  /// The name of that text.
  let oldID: RevisionID
  /// The new text.
  let new: CompiledRevision
  /// The name that the new text has, or will have.
  let id: RevisionID
  /// What the amendment says.
  let amendment: Amendment

  /// Finds the step to a sealed revision; `nil` if there is no text before.
  ///
  /// Without a revision it is the step to the draft if that says something new, else to the last
  /// revision.
  init?(of notice: CompiledNotice, to id: RevisionID?) {
    self.notice = notice.sources.id
    let revisions = notice.revisions
    if id == nil, notice.draftIsAnnounced, let draft = notice.draft, let last = notice.lastRevision
    {
      (old, oldID, new) = (last.compiled, last.id, draft)
      amendment = draft.sources.amendment
      self.id = RevisionID(amendment.date?.value.iso8601 ?? "draft")
      return
    }
    guard let id = id ?? notice.lastRevision?.id,
      let new = revisions.first(where: { $0.sources.id == id }),
      let oldID = notice.inForce.takesOverFrom(id),
      let old = revisions.first(where: { $0.sources.id == oldID })
    else { return nil }
    (self.old, self.oldID, self.new, self.id) = (old, oldID, new, id)
    amendment = new.sources.amendment
  }
}

/// The clauses of a translation that changed, by section.
struct ChangedClauses {
  private let redline: Redline

  init(_ redline: Redline) { self.redline = redline }

  /// The passages in the sections of judged changes; those of a section go with its first change
  /// that readers are told of.
  func passages(for reviewed: ReviewedAssessment) -> [ReaderMessages.Passage] {
    var done: Set<String> = []
    return reviewed.entries.filter { $0.level > .clarification }.flatMap { entry in
      let section = String(entry.judged.id.prefix { $0 != "/" })
      guard done.insert(section).inserted else { return [ReaderMessages.Passage]() }
      return rows(in: SectionID(section)).map { row in
        ReaderMessages.Passage(
          change: entry.judged.id, heading: heading(of: section),
          before: Self.text(of: row.rejected), after: Self.text(of: row.accepted))
      }
    }
  }

  private func rows(in section: SectionID) -> [RedlineRow] {
    redline.rows.filter { row in
      let isChanged =
        switch row.kind {
        case .changed, .inserted, .deleted: true
        case .unchanged, .movedAway, .movedHere, .copied: false
        }
      return isChanged && (row.new.first ?? row.old.first)?.section == section
        && row.cells.contains { $0.segments.contains { $0.kind != .equal } }
    }
  }

  private func heading(of section: String) -> String {
    let step = redline.sections.first {
      $0.new?.rawValue == section || $0.old?.rawValue == section
    }
    return step?.newHeading ?? step?.oldHeading ?? ""
  }

  private static func text(of clauses: [Clause]) -> String? {
    guard !clauses.isEmpty else { return nil }
    return clauses.flatMap { $0.cells.map { $0.map(\.text).joined() } }.joined(separator: " ")
  }
}
