import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeLanguage
import NoticeSite
import NoticeWorkspace

/// Finds everything that is wrong in the sources of a workspace.
struct WorkspaceCheck: Sendable {
  /// The open workspace.
  let workspace: OpenWorkspace
  /// The day whose texts references lead to.
  let day: CalendarDay

  /// Every diagnostic, or those of one notice and of what all notices share.
  func diagnostics(of only: NoticeID?) throws -> [Diagnostic] {
    var ledger = workspace.diagnostics
    // The templates are read to be judged; nothing is made of them here.
    _ = try Templates(overrides: workspace.loader.templateOverrides(in: &ledger), in: &ledger)
    let pass = NoticePass(workspace: workspace, readsDrafts: true, judgesStyle: true, day: day)
    let found = try pass.outcomes { notice, cards in
      try Interrupted.check()
      return (notice.sources.id, judged(notice, cards: cards))
    }
    for (id, diagnostics) in found where only == nil || only == id {
      ledger.absorb(diagnostics)
    }
    return ledger.sorted
  }

  /// What is said of a notice once its editions were projected and rendered.
  private func judged(
    _ notice: CompiledNotice, cards: [NoticeID: ReferenceCard]
  ) -> Diagnostics {
    var ledger = notice.diagnostics
    var site = SiteDescription(
      language: .forPages(of: notice.sources.manifest.language), asOf: day, includesDrafts: true)
    site.baseURL = workspace.manifest.baseURL?.value
    let renderer = NoticeRenderer(compiler: workspace.compiler, site: site, cards: cards)
    _ = renderer.published(notice, in: &ledger)
    return ledger
  }
}
