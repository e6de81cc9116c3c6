package import NoticeModel

/// Whether what is here of a notice is what was sealed.
///
/// 1. each folder by itself: its sums, and each file against them;
/// 2. the chain of revisions, and the revisions that translations belong to;
/// 3. the record of the messages that went out;
/// 4. what is known from outside, without which a removal of the newest revisions, or a rewriting
///    of everything from some revision on, cannot be seen.
///
/// Linear in what is sealed; nothing is read from disk here.
package struct Verification: Sendable {
  /// Everything there is to say, sorted by path; paths begin with that of the notice.
  package let findings: [IntegrityFinding]
  /// The revisions by the chain.
  package let chain: Chain

  /// Verifies a notice, whose earlier ids are `formerly`, against itself and what is known of it.
  package init(
    of notice: SealedNotice, against anchors: [Anchor] = [], formerly: [NoticeID] = []
  ) {
    chain = Chain(of: notice.folders)
    var findings = notice.strays.map(\.finding)
    let comparisons = notice.folders.map(FolderComparison.init)
    let differ = comparisons.contains { !$0.differences.isEmpty }
    let sealed = differ ? SealedContents(of: notice.folders) : SealedContents()
    for comparison in comparisons { findings += comparison.findings(sealed) }
    for folder in notice.folders {
      findings += FolderVerification(folder: folder).findings
      let translation = TranslationVerification(folder: folder, chain: chain)
      if let finding = translation.finding { findings.append(finding) }
    }
    findings += SentVerification(notice: notice, chain: chain).findings
    findings += chain.flaws.map(\.finding)
    for anchor in anchors {
      findings += anchor.findings(in: notice, chain, formerly: formerly)
    }
    let obstacles = Obstacles(in: findings)
    self.findings = findings.filter { !obstacles.explain($0) }
      .map { $0.below(notice.path) }.sorted(by: IntegrityFinding.precedes)
  }

  /// Whether nothing is wrong; notes do not count.
  package var isIntact: Bool { exitStatus == 0 }

  /// The exit status that this is worth: 3 if something is not what was sealed, 2 if something could
  /// not be read, 0 otherwise.
  package var exitStatus: Int32 { findings.exitStatus }
}

/// What could not be read, and so explains why something else seems to be missing.
private struct Obstacles {
  private let paths: [String]
  /// Whether a whole folder or its sums are among them, so that the chain has gaps.
  private let hideLinks: Bool

  init(in findings: [IntegrityFinding]) {
    paths = findings.filter { $0.kind.weight == .obstacle }.map(\.path)
    hideLinks = paths.contains { path in
      path.hasSuffix(ChecksumList.fileName) || path.utf8.count { $0 == UInt8(ascii: "/") } < 2
    }
  }

  /// Whether a finding says no more than that something could not be read.
  func explain(_ finding: IntegrityFinding) -> Bool {
    switch finding.kind {
    case .missingFile:
      paths.contains { finding.path.utf8.starts(with: "\($0)/".utf8) }
    case .missingPredecessor, .orphanedTranslation, .unknownDigest, .rolledBack:
      hideLinks
    default: false
    }
  }
}

extension [IntegrityFinding] {
  /// The exit status that these are worth: 3 with a violation, else 2 with an obstacle, else 0.
  package var exitStatus: Int32 {
    let weights = map(\.kind.weight)
    if weights.contains(.violation) { return 3 }
    return weights.contains(.obstacle) ? 2 : 0
  }
}

extension SealedNotice.Stray {
  /// What to say of it; the path is that in the notice's folder.
  fileprivate var finding: IntegrityFinding {
    switch kind {
    case .unexpected:
      IntegrityFinding(
        .unexpectedEntry, path, "Unexpected here; expected folders of revisions or entries only")
    case .unfinishedSeal:
      IntegrityFinding(
        .unfinishedSeal, path,
        "Left by a run that was interrupted; the next one completes or removes it")
    case .symbolicLink: SealedFolder.Content.symbolicLink.finding(at: path)
    case .unreadable(let error): SealedFolder.Content.unreadable(error).finding(at: path)
    }
  }
}
