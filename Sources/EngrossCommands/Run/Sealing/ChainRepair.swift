import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// Repairs a fork, or undoes the last seal: `seal --onto`.
struct ChainRepair: Sendable {
  /// The open workspace, locked by the caller.
  let workspace: OpenWorkspace
  /// What was kept outside: nothing that it holds is taken back.
  let records: OutsideRecords

  /// Makes what was sealed otherwise follow `onto`; nothing undoes the first seal.
  func repair(_ id: NoticeID, onto: RevisionID?) throws -> NoticeSealing.Outcome {
    let target = try SealTarget(id, in: workspace.loader)
    var outcome = NoticeSealing.Outcome(lines: target.recovered)
    let sealing = NoticeSealing(
      workspace: workspace, request: .init(moment: Moment(secondsSince1970: 0)))
    // Doing it again must not undo what has just been completed.
    if target.completedRelinking { return try sealing.finished(outcome, target) }
    var ledger = workspace.diagnostics
    let sources = try workspace.loader.sources(of: id, reading: [], in: &ledger)
    let formerly = sources?.manifest.formerIDs.map(\.value) ?? []
    let anchors =
      records.checkpoints(of: id, formerly: formerly, among: workspace.notices)
      .map(Anchor.checkpoint) + records.digests.map(Anchor.digest)
    do {
      outcome.lines += try lines(of: target, onto: onto, anchors, formerly)
      return try sealing.finished(outcome, target)
    } catch let refusal as ResealingRefusal {
      outcome.lines.append("error: \(refusal)")
      outcome.status = refusal.status
      return outcome
    }
  }

  private func lines(
    of target: SealTarget, onto: RevisionID?, _ anchors: [Anchor], _ formerly: [NoticeID]
  ) throws -> [String] {
    let chain = target.sealed.chain
    if let newest = chain.newest.first, chain.newest.count == 1,
      chain.link(newest)?.previous?.id == onto
    {
      let undoing = try Undoing(newest, of: target.sealed, against: anchors, formerly: formerly)
      return try DraftSetting(workspace: workspace, id: target.id).undo(undoing, of: target)
    }
    guard let onto else {
      throw ResealingRefusal.notNewest(RevisionID("none"), newest: chain.newest)
    }
    let relinking = try Relinking(
      onto: onto, of: target.sealed, against: anchors, formerly: formerly)
    try target.store.relink(relinking)
    return relinking.rewrites.map { "Sealed again: \($0.list.seal.name.path)" }
  }
}

extension ResealingRefusal {
  /// How it ends: what is there, or what was published, weighs more than the request.
  fileprivate var status: ExitStatus {
    switch self {
    case .otherwiseWrong(let findings):
      ExitStatus(rawValue: findings.exitStatus) ?? .integrityFailed
    case .published: .integrityFailed
    case .unknownRevision, .nothingForked, .severalBranches, .notNewest: .sourcesDoNotPass
    }
  }
}
