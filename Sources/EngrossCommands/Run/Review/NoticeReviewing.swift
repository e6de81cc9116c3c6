import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeLanguage
import NoticeModel
import NoticeRedline
import NoticeRendering
import NoticeReview
import NoticeWorkspace

/// Reviews the step between two texts of a notice: its changes judged, the decisions beside them,
/// what is owed in each region, and whether the plan meets it.
struct NoticeReviewing: Sendable {
  /// The workspace.
  let workspace: OpenWorkspace
  /// The notice.
  let notice: NoticeID
  /// The text before; `nil` for the last revision.
  let old: String?
  /// The text after.
  let new: String
  /// The readers; `nil` for all.
  let region: RegionCode?
  /// The language; `nil` for that of the source.
  let language: LanguageTag?
  /// What those passages are about that do not say it.
  let topic: Topic?
  /// Where complaints go.
  let console: Console

  /// What a notice comes to.
  private struct Outcome: Sendable {
    var answer: ReviewQuestion.Answer?
    var complaint: String?
    var diagnostics: [Diagnostic] = []
  }

  /// The review.
  ///
  /// - Throws: `FileError` or `ExitStatus`, after saying what is wrong.
  func answer() throws -> ReviewQuestion.Answer {
    let day = try Clock.standard.today()
    let pass = NoticePass(
      workspace: workspace, readsDrafts: true, judgesStyle: false, day: day)
    let outcome = try pass.outcomes { compiled, cards -> Outcome? in
      guard compiled.sources.id == notice else { return nil }
      return self.outcome(of: compiled, cards: cards, day: day)
    }.compactMap(\.self).first
    if let answer = outcome?.answer { return answer }
    try console.report(
      outcome?.diagnostics ?? workspace.diagnostics.sorted, as: .text, color: .auto)
    if let complaint = outcome?.complaint { console.complain("error: " + complaint) }
    throw ExitStatus.couldNotRun
  }

  private func outcome(
    of compiled: CompiledNotice, cards: [NoticeID: ReferenceCard], day: CalendarDay
  ) -> Outcome {
    var outcome = Outcome(diagnostics: compiled.diagnostics.sorted.filter { $0.severity == .error })
    guard let after = text(named: new, of: compiled),
      let before = old.map({ text(named: $0, of: compiled) }) ?? before(after, of: compiled)
    else {
      outcome.complaint = complaint(about: compiled)
      return outcome
    }
    let languages = [before, after].map { workspace.compiler.languages(of: $0) }
    if let language, !languages.allSatisfy({ $0.contains(language) }) {
      outcome.complaint = "There is no translation of both texts into '\(language)'"
      return outcome
    }
    // A sealed amendment is held to the day on which it was sealed.
    let review = RevisionReview(
      compiler: workspace.compiler, notice: compiled, before: before, after: after, cards: cards,
      region: region, language: language, topic: topic,
      day: after.sources.context?.sealed.day ?? day)
    outcome.answer = review.answer()
    return outcome
  }

  // MARK: - Texts

  private func text(named name: String, of compiled: CompiledNotice) -> CompiledRevision? {
    if name == "draft" { return compiled.draft }
    let id = RevisionID(name)
    return compiled.revisions.first { $0.sources.id == id }
      ?? compiled.archive.first { $0.sources.id == id }
  }

  /// The text that another one takes over from: of a revision the one before, of the draft the last.
  private func before(
    _ after: CompiledRevision, of compiled: CompiledNotice
  ) -> CompiledRevision? {
    guard let id = after.sources.id else { return compiled.lastRevision?.compiled }
    if let earlier = compiled.inForce.takesOverFrom(id) {
      return compiled.revisions.first { $0.sources.id == earlier }
    }
    let place = compiled.revisions.firstIndex { $0.sources.id == id }
    return place.flatMap { $0 > 0 ? compiled.revisions[$0 - 1] : nil }
  }

  private func complaint(about compiled: CompiledNotice) -> String {
    let names = compiled.revisions.compactMap(\.sources.id?.rawValue) + ["draft"]
    for name in [old, new].compactMap(\.self) where text(named: name, of: compiled) == nil {
      return name == "draft"
        ? "'\(notice)' has no draft that can be read; name two of its revisions"
        : "No revision '\(name)' of '\(notice)'" + MisspeltName.hint(for: name, among: names)
    }
    return "'\(notice)' has no revision before that text, so there is nothing to review"
  }
}
