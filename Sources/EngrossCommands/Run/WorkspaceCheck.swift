import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeLanguage
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
    _ = try Templates(overrides: workspace.loader.templateOverrides(in: &ledger), in: &ledger)
    let pass = NoticePass(workspace: workspace, readsDrafts: true, judgesStyle: true, day: day)
    let found = try pass.outcomes { notice, cards in
      try Interrupted.check()
      return (notice.sources.id, judged(notice, cards: cards), notice.integrity)
    }
    var integrity: [ExitStatus] = []
    for (id, diagnostics, status) in found where only == nil || only == id {
      ledger.absorb(diagnostics)
      integrity.append(status)
    }
    return Outcome(diagnostics: ledger.sorted, integrity: .worst(of: integrity))
  }

  /// What is said of a notice once its editions were projected and rendered.
  private func judged(
    _ notice: CompiledNotice, cards: [NoticeID: ReferenceCard]
  ) -> Diagnostics {
    var ledger = notice.diagnostics
    var site = SiteDescription(
      language: .forPrinting(notice.sources.manifest.language), asOf: day, includesDrafts: true)
    site.baseURL = workspace.manifest.baseURL?.value
    let renderer = NoticeRenderer(compiler: workspace.compiler, site: site, cards: cards)
    _ = renderer.published(notice, in: &ledger)
    return ledger
  }
}
