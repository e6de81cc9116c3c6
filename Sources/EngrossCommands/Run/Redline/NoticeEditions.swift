import NoticeCompiler
import NoticeDiagnostics
import NoticeModel

/// Reads editions of the notices of a workspace.
struct NoticeEditions: Sendable {
  /// Which text of a notice.
  enum Wanted: Sendable, Equatable {
    /// The text being edited.
    case draft
    /// The newest revision by the chain.
    case lastRevision
    /// The draft, or the newest revision where there is none.
    case current
    /// A revision, or a past text of the archive.
    case revision(RevisionID)
  }

  /// The workspace.
  let workspace: OpenWorkspace
  /// The readers; `nil` for the all-regions edition.
  let region: RegionCode?
  /// The language; `nil` for that of the source.
  let language: LanguageTag?
  /// Where complaints go.
  let console: Console
  /// What was said of the sources so far.
  var diagnostics: [Diagnostic] = []

  /// Makes a reader of editions for some readers in a language.
  init(
    workspace: OpenWorkspace, region: RegionCode?, language: LanguageTag?, console: Console
  ) {
    self.workspace = workspace
    self.region = region
    self.language = language
    self.console = console
  }

  /// What a text comes to.
  private struct Outcome: Sendable {
    var edition: Edition?
    var name = ""
    var complaint: String?
    var diagnostics: [Diagnostic] = []
  }

  /// A text of a notice; without a name it is called by its own.
  mutating func side(
    _ wanted: Wanted, of notice: NoticeID, called name: String?
  ) throws -> ComparedSides.Side {
    let pass = NoticePass(
      workspace: workspace, readsDrafts: true, judgesStyle: false,
      day: try Clock.standard.today())
    let reader = self
    let outcome = try pass.outcomes { compiled, cards -> Outcome? in
      guard compiled.sources.id == notice else { return nil }
      return reader.outcome(wanted, of: compiled, cards: cards)
    }.compactMap(\.self).first
    guard let outcome, let edition = outcome.edition else {
      try console.report(
        outcome?.diagnostics ?? workspace.diagnostics.sorted, as: .text, color: .auto)
      if let complaint = outcome?.complaint { console.complain("error: " + complaint) }
      throw ExitStatus.couldNotRun
    }
    let known = Set(diagnostics.map(\.summary))
    diagnostics += outcome.diagnostics.filter { !known.contains($0.summary) }
    return ComparedSides.Side(name: name ?? outcome.name, edition: edition)
  }

  /// How the readers are called, for what is said to people.
  func readers(of edition: Edition) -> String? {
    region.map { workspace.compiler.name(of: $0, in: edition.language) }
  }

  private func outcome(
    _ wanted: Wanted, of notice: CompiledNotice, cards: [NoticeID: ReferenceCard]
  ) -> Outcome {
    var ledger = notice.diagnostics
    var outcome = Outcome()
    guard let text = text(wanted, of: notice) else {
      outcome.complaint = Self.complaint(wanted, of: notice)
      outcome.diagnostics = ledger.sorted.filter { $0.severity == .error }
      return outcome
    }
    let compiler = workspace.compiler
    if let language, !compiler.languages(of: text).contains(language) {
      outcome.complaint = "There is no translation of \(Self.name(of: text)) into '\(language)'"
      return outcome
    }
    outcome.name = text.sources.id?.rawValue ?? "draft"
    outcome.edition = compiler.edition(
      of: text, for: region, in: language, cards: cards, in: &ledger)
    outcome.diagnostics = ledger.sorted.filter { $0.severity == .error }
    return outcome
  }

  private func text(_ wanted: Wanted, of notice: CompiledNotice) -> CompiledRevision? {
    switch wanted {
    case .draft: notice.draft
    case .lastRevision: notice.lastRevision?.compiled
    case .current: notice.draft ?? notice.lastRevision?.compiled
    case .revision(let id):
      notice.revisions.first { $0.sources.id == id } ?? notice.archive.first { $0.sources.id == id }
    }
  }

  private static func name(of text: CompiledRevision) -> String {
    text.sources.id.map { "'\($0)'" } ?? "the draft"
  }

  private static func complaint(_ wanted: Wanted, of notice: CompiledNotice) -> String {
    let id = notice.sources.id
    switch wanted {
    case .draft: return "'\(id)' has no draft that can be read; name two of its revisions"
    case .lastRevision: return "'\(id)' has no revision yet; name the texts to compare"
    case .current: return "'\(id)' has neither a draft nor a revision that can be read"
    case .revision(let revision):
      let names = notice.revisions.compactMap(\.sources.id?.rawValue) + ["draft"]
      return "No revision '\(revision)' of '\(id)'"
        + MisspeltName.hint(for: revision.rawValue, among: names)
    }
  }
}
