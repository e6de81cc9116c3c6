import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// Records what the sections of a draft's translation were made from.
struct TranslationRecord: Sendable {
  /// The open workspace, locked by the caller.
  let workspace: OpenWorkspace
  /// The notice.
  let notice: NoticeID
  /// The language.
  let language: LanguageTag

  /// Records that sections are up to date, all of them if none is named.
  func record(_ named: [SectionID]) throws -> NoticeSealing.Outcome {
    var ledger = WorkspaceLoader.ledger(sharing: workspace.diagnostics)
    var outcome = NoticeSealing.Outcome(status: .sourcesDoNotPass)
    let sources = try workspace.loader.sources(of: notice, reading: .draft, in: &ledger)
    let compiled = sources.flatMap { sources in
      sources.draft.flatMap {
        workspace.compiler.compile($0, of: sources, judgesStyle: false, in: &ledger)
      }
    }
    outcome.diagnostics = ledger.sorted
    guard let compiled, !ledger.hasErrors else { return outcome }
    if let master = compiled.sources.master?.notice {
      outcome.lines = [
        "error: The translations of '\(notice)' are those of '\(master)', whose text it has; "
          + "record it there"
      ]
      return outcome
    }
    guard compiled.sources.translations.contains(where: { $0.language == language }) else {
      outcome.lines = ["error: The draft of '\(notice)' has no translation into '\(language)'"]
      return outcome
    }
    let digests = SourceDigests(of: compiled)
    if let unknown = named.first(where: { digests.bySection[$0] == nil }) {
      let hint = MisspeltName.hint(
        for: unknown.rawValue, among: digests.sections.map(\.rawValue))
      outcome.lines = ["error: No section '\(unknown)' in '\(notice)'\(hint)"]
      return outcome
    }
    let chosen = named.isEmpty ? digests.sections : named
    try write(chosen, digests, into: compiled.sources.translationOrigins)
    outcome.status = .done
    outcome.lines = [
      "Recorded in '\(language)': " + SectionList.phrase(for: chosen)
    ]
    return outcome
  }

  private func write(
    _ chosen: [SectionID], _ digests: SourceDigests,
    into origins: [LanguageTag: [SectionID: String]]
  ) throws {
    var origins = origins
    var sections = (origins[language] ?? [:]).filter { digests.bySection[$0.key] != nil }
    for id in chosen { sections[id] = digests.bySection[id] }
    origins[language] = sections
    let draft = try workspace.loader.folder(of: notice).folder("draft")
    try draft.replace(TranslationOrigins.fileName, with: TranslationOrigins.yaml(origins))
  }
}
