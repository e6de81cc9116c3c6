import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeReview
import NoticeSite
import NoticeWorkspace

/// Finds everything that is wrong in the sources of a workspace.
struct WorkspaceCheck: Sendable {
  /// What a check came to.
  struct Outcome: Sendable {
    /// Everything that was said.
    var diagnostics: [Diagnostic]
    /// Whether what is sealed is what was sealed.
    var integrity: ExitStatus

    /// The exit status that this is worth, if what is as severe as `limit` does not pass.
    func exitStatus(limit: Diagnostic.Severity) -> ExitStatus {
      let passes = diagnostics.allSatisfy { $0.severity < limit }
      return .worst(of: [integrity, passes ? .done : .sourcesDoNotPass])
    }
  }

  /// The open workspace.
  let workspace: OpenWorkspace
  /// The day whose texts references lead to.
  let day: CalendarDay

  /// Checks everything, or one notice and what all notices share.
  func outcome(of only: NoticeID?) throws -> Outcome {
    var ledger = workspace.diagnostics
    // The templates are read to be judged; nothing is made of them here.
    let overrides = try workspace.loader.templateOverrides(in: &ledger)
    _ = Templates(overrides: overrides, in: &ledger)
    _ = MessageTemplates(overrides: overrides, in: &ledger)
    let pass = NoticePass(workspace: workspace, readsDrafts: true, judgesStyle: true, day: day)
    let found = try pass.outcomes { notice, cards in
      try Interrupted.check()
      return judged(notice, cards: cards)
    }.filter { only == nil || only == $0.id }
    for notice in found { ledger.absorb(notice.diagnostics) }
    SilentEdit.report(
      found.flatMap { notice in notice.values.map { (notice.id, $0) } }, in: &ledger)
    MovedMaster.report(found.compactMap(\.move), in: &ledger)
    let integrity = found.map(\.integrity)
    return Outcome(diagnostics: ledger.sorted, integrity: .worst(of: integrity))
  }

  /// Says of a draft that is about to be sealed what would keep it from that.
  private func checkReview(
    of notice: CompiledNotice, cards: [NoticeID: ReferenceCard], in diagnostics: inout Diagnostics
  ) {
    let compiler = workspace.compiler
    guard !compiler.workspace.markets.isEmpty, notice.draftIsAnnounced, notice.integrity == .done,
      let draft = notice.draft, let last = notice.lastRevision
    else { return }
    RevisionReview(
      compiler: compiler, notice: notice, before: last.compiled, after: draft, cards: cards,
      region: nil, language: nil, topic: nil, day: day
    ).check(as: .warning, in: &diagnostics)
  }

  /// Compares what went out to readers with what was planned.
  private func checkDeliveries(of notice: CompiledNotice, in diagnostics: inout Diagnostics) {
    let regions = workspace.compiler.regions
    let rule = notice.inForce
    LateDelivery.check(
      notice.sources.notifications, of: notice.sources.revisions,
      sharing: { regions.contains($0, $1) },
      effective: { id, region in
        let entry = rule.entries.first { $0.id == id }
        let lastDay = CalendarDay(year: 9999, month: 12, day: 31)
        return (
          entry?.effective(for: region)?.firstDay,
          rule.effectiveDay(of: id, asKnownOn: lastDay, for: region)
        )
      }, in: &diagnostics)
  }

  /// What is said of a notice once its editions were projected and rendered.
  private struct Judged: Sendable {
    var id: NoticeID
    var diagnostics: Diagnostics
    var integrity: ExitStatus
    /// The shared values that changed under its unchanged draft.
    var values: [DraftDifference.SharedValue] = []
    /// What its master changed under it.
    var move: MovedMaster?
  }

  private func judged(
    _ notice: CompiledNotice, cards: [NoticeID: ReferenceCard]
  ) -> Judged {
    var ledger = notice.diagnostics
    var site = SiteDescription(
      language: .forPrinting(notice.sources.manifest.language), asOf: day, includesDrafts: true)
    site.baseURL = workspace.manifest.baseURL?.value
    let renderer = NoticeRenderer(compiler: workspace.compiler, site: site, cards: cards)
    _ = renderer.published(notice, in: &ledger)
    StaleTranslation.check(notice, in: &ledger)
    checkDeliveries(of: notice, in: &ledger)
    checkReview(of: notice, cards: cards, in: &ledger)
    var judged = Judged(
      id: notice.sources.id, diagnostics: ledger,
      integrity: .worst(of: [
        notice.integrity, ledger.showsAlteration ? .integrityFailed : .done,
      ])
    )
    if let difference = notice.unannouncedDifference(by: workspace.compiler, cards: cards) {
      let hasMaster = notice.sources.draft?.master != nil
      SilentEdit.report(difference, hasMaster: hasMaster, in: &judged.diagnostics)
      judged.move = MovedMaster(difference, of: notice)
      judged.values = difference.values
    }
    return judged
  }
}
