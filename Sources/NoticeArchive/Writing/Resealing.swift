import NoticeFiles
package import NoticeModel

/// Why what is sealed may not be sealed otherwise, or undone.
package enum ResealingRefusal: Error, Sendable, Equatable, CustomStringConvertible {
  /// No revision of that name is sealed.
  case unknownRevision(RevisionID)
  /// The revisions are one chain already.
  case nothingForked
  /// A revision lies in several branches, or several branches begin with it.
  case severalBranches(RevisionID, [RevisionID])
  /// Others are wrong with the notice, and would only be covered up.
  case otherwiseWrong([IntegrityFinding])
  /// A revision is not the newest, or not the only one.
  case notNewest(RevisionID, newest: [RevisionID])
  /// What was kept outside holds something that would be no more.
  case published([IntegrityFinding])

  /// The reason on one line, most specific fact first.
  package var description: String {
    switch self {
    case .unknownRevision(let id): "No revision '\(id)' is sealed"
    case .nothingForked: "Revisions are one chain already; there is nothing to seal again"
    case .severalBranches(let id, let ids):
      "'\(id)' is in several branches; name a revision of the one that stays, such as "
        + ids.map { "'\($0)'" }.joined(separator: " or ")
    case .otherwiseWrong(let findings):
      "More is wrong than the order of revisions: \(Self.list(findings))"
    case .notNewest(let id, let newest):
      "'\(id)' is not the newest revision; "
        + newest.map { "'\($0)'" }.joined(separator: " and ") + (newest.count == 1 ? " is" : " are")
    case .published(let findings):
      "Published already, as the given checkpoint or digest shows: \(Self.list(findings))"
    }
  }

  private static func list(_ findings: [IntegrityFinding]) -> String {
    let shown = findings.prefix(3).map { "\($0.path): \($0.summary)" }.joined(separator: "; ")
    return findings.count > 3 ? shown + "; and \(findings.count - 3) more" : shown
  }
}

extension SealedNotice {
  /// The same notice without or with other sealed folders.
  func with(_ folders: [SealedFolder]) -> SealedNotice {
    SealedNotice(id: id, path: path, folders: folders, strays: strays)
  }

  /// Throws if anything is wrong with the notice, or with what is known of it, but for `allowed`.
  func refuseViolations(
    against anchors: [Anchor], _ formerly: [NoticeID],
    allowing allowed: Set<IntegrityFinding.Kind> = []
  ) throws(ResealingRefusal) {
    let findings = Verification(of: self, against: anchors, formerly: formerly).findings
    let wrong = findings.filter { $0.kind.weight != .note && !allowed.contains($0.kind) }
    if !wrong.isEmpty { throw .otherwiseWrong(wrong) }
  }

  /// Throws if this, which is to come, lacks anything that is known of the notice.
  func refuseLosses(
    against anchors: [Anchor], _ formerly: [NoticeID]
  ) throws(ResealingRefusal) {
    let chain = chain
    let lost = anchors.flatMap { $0.findings(in: self, chain, formerly: formerly) }
      .map { $0.below(path) }
    if !lost.isEmpty { throw .published(lost.sorted(by: IntegrityFinding.precedes)) }
  }
}
