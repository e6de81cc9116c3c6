import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeModel

extension NoticeSealing {
  /// Seals every notice whose draft differs from its last revision by one shared cause alone, each
  /// with the same amendment; all of them, or, if one does not pass, none.
  func sealAll(
    changedBy cause: SharedCause, as amendment: SealCandidate.WrittenAmendment
  ) throws -> Outcome {
    var outcome = Outcome()
    var targets: [NoticeID: SealTarget] = [:]
    for id in workspace.notices {
      let target = try SealTarget(id, in: workspace.loader, isRehearsal: request.isRehearsal)
      outcome.lines += target.recovered
      targets[id] = target
    }
    if case .master(let master) = cause, let refusal = targets[master].flatMap(refusal) {
      return refusal
    }
    let judgements = try judgements { [targets] notice, cards in
      guard let target = targets[notice.sources.id] else { return nil }
      return judged(notice, cards: cards, onto: target, changedBy: cause, as: amendment)
    }
    outcome.diagnostics = judgements.flatMap(\.diagnostics)
    guard !judgements.isEmpty else {
      outcome.lines.append("No draft differs from its last revision by \(cause)")
      outcome.status = .sourcesDoNotPass
      return outcome
    }
    let plans = judgements.compactMap { judgement in
      judgement.plan.flatMap { plan in targets[judgement.id].map { (target: $0, plan: plan) } }
    }
    for (target, _) in plans {
      if let refusal = refusal(of: target) { return refusal }
    }
    guard plans.count == judgements.count else {
      outcome.status = .worst(of: judgements.filter { $0.plan == nil }.map(\.status))
      return outcome
    }
    return try freeze(plans, outcome)
  }

  private func judged(
    _ notice: CompiledNotice, cards: [NoticeID: ReferenceCard], onto target: SealTarget,
    changedBy cause: SharedCause, as amendment: SealCandidate.WrittenAmendment
  ) -> Judgement? {
    guard let draft = notice.draft, let last = notice.lastRevision else { return nil }
    let difference = DraftDifference(
      of: draft, since: last.compiled, id: last.id, by: workspace.compiler, cards: cards,
      files: notice.diagnostics)
    guard cause.reaches(notice, by: difference) else { return nil }
    guard cause.isAll(of: difference), draft.sources.amendment == Amendment() else {
      var ledger = notice.diagnostics
      ledger.reportOtherChanges(in: notice.sources.id, than: cause, at: draft.sources.range)
      return Judgement(id: notice.sources.id, diagnostics: ledger.sorted)
    }
    return judged(notice, cards: cards, onto: target, amendment: amendment)
  }
}

extension Diagnostics {
  fileprivate mutating func reportOtherChanges(
    in notice: NoticeID, than cause: SharedCause, at range: SourceRange
  ) {
    report(
      .error, "other-changes", at: range,
      "Draft of '\(notice)' changes more than \(cause); seal it by itself",
      explanation: "'--all-by' gives several notices one summary, so it must be the whole truth of "
        + "each. An amendment that says something already is the author's own.")
  }
}
