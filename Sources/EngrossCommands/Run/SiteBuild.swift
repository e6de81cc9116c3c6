import NoticeDiagnostics
import NoticeFiles
import NoticeLanguage
import NoticeModel
import NoticeSite
import NoticeWorkspace

/// Builds the site of a workspace.
///
/// 1. Manifest and templates are read; what all pages share is settled.
/// 2. Notice by notice: load, compile, project, render, prove, stage (`NoticePass`).
/// 3. The pages that speak of all notices are made from what was kept of each.
/// 4. Unless something is wrong, the new tree takes the place of the old one in one step.
struct SiteBuild: Sendable {
  /// What a build is asked for.
  struct Request: Sendable {
    /// The folder that holds `Notices/`.
    var workspace: String
    /// The folder of the site.
    var output: String
    /// The user's own folder, which is never the site's.
    var home: String?
    /// The day for which the site is made.
    var day: CalendarDay
    /// Whether drafts are published.
    var includesDrafts: Bool
  }

  /// What a build came to.
  struct Outcome: Sendable {
    /// Everything that was said.
    var diagnostics: [Diagnostic]
    /// Why something of the old tree is still there, if so; the next build removes it.
    var leftover: FileError?
    /// Whether what is sealed is what was sealed.
    var integrity = ExitStatus.done
    /// What was done about interrupted seals, as lines for people.
    var recovered: [String] = []

    /// Whether the sources did not pass, so that nothing was published.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The exit status that this is worth.
    var exitStatus: ExitStatus {
      .worst(of: [integrity, hasErrors ? .sourcesDoNotPass : .done])
    }
  }

  /// What is kept of a notice once its pages are staged.
  private struct Kept: Sendable {
    var card: NoticeCard?
    var outline: NoticeOutline?
    var nextChange: CalendarDay?
    var diagnostics: Diagnostics
    var integrity: ExitStatus
  }

  let request: Request

  /// Builds the site; what cannot be read or written is thrown.
  ///
  /// `waiting` is called once if another run holds the workspace.
  func run(progress: Progress, waiting: (String) -> Void) throws -> Outcome {
    let lock = try WorkspaceLock(path: request.workspace, waiting: waiting)
    defer { lock.release() }
    let workspace = try OpenWorkspace(path: request.workspace)
    let recovered = InterruptedSeals.recover(in: workspace)
    var ledger = workspace.diagnostics
    let templates = try Templates(
      overrides: workspace.loader.templateOverrides(in: &ledger), in: &ledger)
    let publisher = try TreePublisher(
      output: request.output,
      sources: ["Notices", "Templates"].map { request.workspace + "/" + $0 }, home: request.home)
    var leftover: FileError?
    let integrity: ExitStatus
    do {
      let kept = try stageNotices(
        of: workspace, with: templates, to: publisher, progress: progress)
      for notice in kept { ledger.absorb(notice.diagnostics) }
      integrity = .worst(of: kept.map(\.integrity))
      try stageSite(kept, of: workspace, with: templates, to: publisher, in: &ledger)
      try Interrupted.check()
      if ledger.hasErrors {
        try publisher.abandon()
      } else {
        leftover = try publisher.commit().leftover
      }
    } catch {
      try publisher.abandon()
      throw error
    }
    return Outcome(
      diagnostics: ledger.sorted, leftover: leftover, integrity: integrity, recovered: recovered)
  }

  private func description(
    of workspace: OpenWorkspace, changesOn: CalendarDay? = nil
  ) -> SiteDescription {
    SiteDescription(
      publisher: workspace.manifest.publisher, baseURL: workspace.manifest.baseURL?.value,
      language: Language.forPrinting(workspace.language), asOf: request.day,
      changesOn: changesOn, includesDrafts: request.includesDrafts)
  }

  private func stageNotices(
    of workspace: OpenWorkspace, with templates: Templates, to publisher: TreePublisher,
    progress: Progress
  ) throws -> [Kept] {
    let site = description(of: workspace)
    let pages = SitePages(of: site, with: templates)
    let pass = NoticePass(
      workspace: workspace, readsDrafts: request.includesDrafts, judgesStyle: false,
      day: request.day)
    progress.begin(total: workspace.notices.count)
    let kept = try pass.outcomes { notice, cards in
      try Interrupted.check()
      var ledger = notice.diagnostics
      let renderer = NoticeRenderer(
        compiler: workspace.compiler, site: site, cards: cards)
      let published = renderer.published(notice, in: &ledger)
      try stage(pages.files(of: published), to: publisher, in: &ledger)
      progress.advance()
      return Kept(
        card: NoticeCard(of: published, in: site), outline: published.outline,
        nextChange: notice.nextChange(after: request.day), diagnostics: ledger,
        integrity: ledger.showsAlteration ? .integrityFailed : notice.integrity)
    }
    progress.end()
    return kept
  }

  /// Stages files whose paths do not collide; those that do are reported.
  private func stage(
    _ files: [PlannedFile], to publisher: TreePublisher, in diagnostics: inout Diagnostics
  ) throws {
    var plan = SitePlan()
    for file in files where plan.add(file.path, in: &diagnostics) {
      try publisher.stage(file.path, file.bytes)
    }
  }

  private func stageSite(
    _ kept: [Kept], of workspace: OpenWorkspace, with templates: Templates,
    to publisher: TreePublisher, in diagnostics: inout Diagnostics
  ) throws {
    let site = description(of: workspace, changesOn: kept.compactMap(\.nextChange).min())
    let pages = SitePages(of: site, with: templates)
    let cards = kept.compactMap(\.card)
    var plan = SitePlan()
    for path in kept.compactMap(\.outline).flatMap(\.paths) { plan.add(path, in: &diagnostics) }
    for file in pages.files(for: cards) where plan.add(file.path, in: &diagnostics) {
      try publisher.stage(file.path, file.bytes)
    }
  }
}
