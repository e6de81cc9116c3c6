import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// Turns drafts into revisions.
///
/// 1. Under the lock, what an interrupted run left is completed or removed.
/// 2. What is sealed already is verified: nothing is sealed onto what was altered.
/// 3. The draft becomes a candidate (`SealCandidate`) and is judged like any source, by the rules of
///    history, and by the gates (`SealGates`).
/// 4. It is frozen in one rename, and its checkpoint is handed back.
struct NoticeSealing: Sendable {
  /// What is to be sealed.
  struct Request: Sendable {
    /// The name that the revision is to have; that of its date if there is none.
    var id: RevisionID?
    /// Whether to stop before anything is written.
    var isRehearsal = false
    /// When the revision is sealed.
    var moment: Moment
  }

  /// What came of it.
  struct Outcome: Sendable {
    /// What was said, in the order in which it is printed.
    var diagnostics: [Diagnostic] = []
    /// How it ended.
    var status = ExitStatus.done
    /// What was done, as lines for people.
    var lines: [String] = []
    /// What to keep elsewhere.
    var checkpoints: [Checkpoint] = []
  }

  /// A candidate that passed, with what is needed to freeze it.
  struct Plan: Sendable {
    /// The candidate.
    var candidate: SealCandidate
    /// The draft's `amendment.yml` as it was read; `nil` if there is none.
    var amendment: [UInt8]?
  }

  /// The open workspace, locked by the caller.
  let workspace: OpenWorkspace
  /// What is asked for.
  let request: Request

  /// Seals the draft of one notice.
  func seal(_ id: NoticeID) throws -> Outcome {
    let target = try SealTarget(id, in: workspace.loader, isRehearsal: request.isRehearsal)
    var outcome = Outcome(lines: target.recovered)
    if target.completedSeal != nil {
      return try finished(outcome, target)
    }
    let master = try masterTarget(of: id)
    outcome.lines += master?.recovered ?? []
    for target in [target, master].compactMap(\.self) {
      if let refusal = refusal(of: target) { return refusal }
    }
    let judgement = try judgements { (notice, cards) -> Judgement? in
      guard notice.sources.id == id else { return nil }
      return judged(notice, cards: cards, onto: target, amendment: nil)
    }.first
    guard let judgement else { return noDraft(of: id, outcome) }
    outcome.diagnostics = judgement.diagnostics
    guard let plan = judgement.plan else {
      outcome.status = judgement.status
      return outcome
    }
    return try freeze([(target, plan)], outcome)
  }

  /// Judges the notices for which `judge` gives something.
  func judgements(
    _ judge: @escaping @Sendable (CompiledNotice, [NoticeID: ReferenceCard]) -> Judgement?
  ) throws -> [Judgement] {
    let pass = NoticePass(
      workspace: workspace, readsDrafts: true, judgesStyle: false, day: request.moment.day)
    return try pass.outcomes { notice, cards in
      try Interrupted.check()
      return judge(notice, cards)
    }.compactMap(\.self)
  }

  /// What was said of a draft, and what to freeze if it passed.
  struct Judgement: Sendable {
    /// The notice.
    var id: NoticeID
    /// Everything that was said.
    var diagnostics: [Diagnostic]
    /// How it ends if there is nothing to freeze.
    var status = ExitStatus.sourcesDoNotPass
    /// What to freeze.
    var plan: Plan?
    /// The files of a translation to freeze beside its revision.
    var translation: [SealedFile]?
  }

  /// Judges a draft as the revision that it is about to become.
  func judged(
    _ notice: CompiledNotice, cards: [NoticeID: ReferenceCard], onto target: SealTarget,
    amendment: SealCandidate.WrittenAmendment?
  ) -> Judgement? {
    guard let draft = notice.draft else {
      return notice.sources.draft == nil && notice.diagnostics.hasErrors == false
        ? nil
        : Judgement(
          id: notice.sources.id, diagnostics: notice.diagnostics.sorted,
          status: notice.refusalStatus)
    }
    var ledger = notice.diagnostics
    ledger.absorb(workspace.diagnostics)
    let date = (amendment?.amendment ?? draft.sources.amendment).date?.value
    // Without a date the candidate is judged all the same, so that everything is said at once.
    let wanted = request.id ?? RevisionID(date?.iso8601 ?? "0000")
    let name = RevisionNaming(taken: target.sealed.folders.map(\.name))
      .name(wanted, isExact: request.id != nil, at: draft.sources.range, in: &ledger)
    let candidate = SealCandidate(
      of: notice, as: name, amendment: amendment, at: request.moment, by: workspace.compiler,
      cards: cards, in: &ledger)
    if let candidate {
      SealGates(candidate: candidate, notice: notice, compiler: workspace.compiler, cards: cards)
        .check(in: &ledger)
    }
    let passes = !ledger.hasErrors
    return Judgement(
      id: notice.sources.id, diagnostics: ledger.sorted, status: notice.refusalStatus,
      plan: passes ? candidate.map { Plan(candidate: $0, amendment: notice.draftAmendment) } : nil)
  }

  /// Freezes what passed, one notice after the other.
  func freeze(
    _ plans: [(target: SealTarget, plan: Plan)], _ outcome: Outcome
  ) throws -> Outcome {
    var outcome = outcome
    for (target, plan) in plans {
      let candidate = plan.candidate
      let onto = target.newest.map { "onto '\($0.id)'" } ?? "the first"
      let what =
        "revision '\(candidate.id)' of '\(target.id)', \(onto): \(candidate.files.count) files"
      guard !request.isRehearsal else {
        outcome.lines.append("Would seal \(what)")
        outcome.lines += candidate.files.map { "  \($0.path)" }
        continue
      }
      try Interrupted.check()
      let reference = try target.store.seal(
        candidate.id, candidate.files, onto: target.newest,
        leavingAmendment: EmptyAmendment.bytes(after: candidate.id),
        replacing: .asRead(plan.amendment))
      outcome.lines.append("Sealed \(what)")
      outcome.checkpoints += [
        target.checkpoint(after: .revision(candidate.id, previous: target.newest), reference.digest)
      ].compactMap(\.self)
    }
    return outcome
  }

  /// Reads what is on disk now, and adds its checkpoint; without one if something cannot be read.
  func finished(_ outcome: Outcome, _ target: SealTarget) throws -> Outcome {
    var outcome = outcome
    let sealed = try target.reread(in: workspace.loader)
    let findings = Verification(of: sealed).findings.filter {
      $0.kind == .alteredFile || $0.kind.weight == .obstacle
    }
    outcome.diagnostics += findings.map(\.diagnostic)
    outcome.status = ExitStatus(rawValue: findings.exitStatus) ?? .integrityFailed
    if findings.isEmpty, let checkpoint = Checkpoint(of: sealed) {
      outcome.checkpoints.append(checkpoint)
    }
    return outcome
  }

  /// Why nothing can be sealed onto what is there.
  func refusal(of target: SealTarget) -> Outcome? {
    let findings = target.violations
    guard !findings.isEmpty else { return nil }
    let isOnlyUnsealed = findings.allSatisfy { $0.kind == .unsealedFolder }
    var outcome = Outcome(
      diagnostics: findings.map(\.diagnostic),
      status: isOnlyUnsealed
        ? .sourcesDoNotPass : ExitStatus(rawValue: findings.exitStatus) ?? .integrityFailed)
    outcome.lines = [
      isOnlyUnsealed
        ? "Nothing was sealed: seal what came before first; move its folder to 'draft', the oldest "
          + "one first, and run 'engross seal'"
        : "Nothing was sealed, for what is sealed already is not what it was"
    ]
    return outcome
  }

  /// What is sealed of the notice whose text a notice has: what was altered is never taken over.
  private func masterTarget(of id: NoticeID) throws -> SealTarget? {
    // What is wrong with the manifest is said when the notice is judged.
    var aside = WorkspaceLoader.ledger(sharing: workspace.diagnostics)
    let sources = try workspace.loader.sources(of: id, reading: [], in: &aside)
    guard let master = sources?.manifest.master?.value, workspace.notices.contains(master) else {
      return nil
    }
    return try SealTarget(master, in: workspace.loader, isRehearsal: request.isRehearsal)
  }

  private func noDraft(of id: NoticeID, _ outcome: Outcome) -> Outcome {
    var outcome = outcome
    outcome.status = .sourcesDoNotPass
    outcome.lines.append("'\(id)' has no draft; 'engross draft \(id) --from ID' makes one")
    return outcome
  }
}

extension CompiledNotice {
  /// How a refusal of its draft ends: what could not be read, or was altered, weighs more.
  var refusalStatus: ExitStatus { integrity == .done ? .sourcesDoNotPass : integrity }

  /// The bytes of the draft's `amendment.yml`; `nil` if there is none.
  var draftAmendment: [UInt8]? {
    let path = "\(sources.id.sourcePath)/draft/amendment.yml"
    return diagnostics.files.first { $0.path == path }?.bytes
  }
}

/// The `amendment.yml` that sealing leaves.
enum EmptyAmendment {
  /// The name of the file.
  static let fileName = "amendment.yml"

  /// Comments alone, so that the draft says nothing yet.
  static func bytes(after id: RevisionID) -> [UInt8] {
    Array(
      """
      # The draft says the same as revision \(id). Sealing the next one needs a date and a summary:
      # date: YYYY-MM                       a day, a month or a year, as readers shall see it
      # effective: YYYY-MM-DD
      # summary: What changes, in one sentence that readers understand.

      """.utf8)
  }
}
