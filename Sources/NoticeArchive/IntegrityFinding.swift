package import NoticeDiagnostics

/// Something that `verify` has to say of a sealed folder, the chain or a checkpoint.
package struct IntegrityFinding: Sendable, Hashable {
  /// How much it means.
  package enum Weight: Int, Sendable {
    /// Worth knowing; nothing is wrong.
    case note
    /// Something could not be read, so that nothing is known of it: exit status 2.
    case obstacle
    /// What is here is not what was sealed, or nobody can tell: exit status 3.
    case violation
  }

  /// The pattern found.
  package enum Kind: String, Sendable, CaseIterable {
    case alteredFile = "altered-file"
    case convertedLineEnds = "converted-line-ends"
    case misplacedFile = "misplaced-file"
    case missingFile = "missing-file"
    case extraFile = "extra-file"
    case symbolicLink = "symbolic-link"
    case specialFile = "special-file"
    case unreadableFile = "unreadable-file"
    case unexpectedEntry = "unexpected-entry"
    case unfinishedSeal = "unfinished-seal"
    case unsealedFolder = "unsealed-folder"
    case malformedSums = "malformed-sums"
    case misplacedSums = "misplaced-sums"
    case missingProvenance = "missing-provenance"
    case withheldFile = "withheld-file"
    case withheldFilePresent = "withheld-file-present"
    case malformedWithholding = "malformed-withholding"
    case unlistedWithholding = "unlisted-withholding"
    case malformedNotifications = "malformed-notifications"
    case unknownNotified = "unknown-notified-revision"
    case forkedChain = "forked-chain"
    case severalBeginnings = "several-beginnings"
    case missingPredecessor = "missing-predecessor"
    case alteredPredecessor = "altered-predecessor"
    case cyclicChain = "cyclic-chain"
    case orphanedTranslation = "orphaned-translation"
    case alteredOriginal = "altered-original"
    case foreignCheckpoint = "foreign-checkpoint"
    case rolledBack = "rolled-back"
    case rewrittenChain = "rewritten-chain"
    case unknownDigest = "unknown-digest"

    /// How much it means.
    package var weight: Weight {
      switch self {
      case .withheldFile, .unfinishedSeal: .note
      case .unreadableFile: .obstacle
      default: .violation
      }
    }
  }

  /// The pattern found.
  package let kind: Kind
  /// The file or folder, as its user knows it.
  package let path: String
  /// One line that stands alone.
  package let summary: String
  /// What to do, or why it matters; empty if the summary says it all.
  package let explanation: String

  /// Makes a finding.
  package init(_ kind: Kind, _ path: String, _ summary: String, explanation: String = "") {
    self.kind = kind
    self.path = path
    self.summary = summary
    self.explanation = explanation
  }

  /// Orders findings by path, then by pattern, then by summary.
  package static func precedes(_ left: IntegrityFinding, _ right: IntegrityFinding) -> Bool {
    if !left.path.isSame(as: right.path) { return left.path.precedes(right.path) }
    if left.kind != right.kind { return left.kind.rawValue.precedes(right.kind.rawValue) }
    return left.summary.precedes(right.summary)
  }

  /// The same finding, its path below `folder`.
  func below(_ folder: String) -> IntegrityFinding {
    IntegrityFinding(kind, "\(folder)/\(path)", summary, explanation: explanation)
  }

  /// The finding among other diagnostics; whatever is no note is an error.
  package var diagnostic: Diagnostic {
    Diagnostic(
      name: kind.rawValue, severity: kind.weight == .note ? .note : .error,
      place: Diagnostic.Place(file: SourceFile(path: path, bytes: []), offset: 0, length: 0),
      summary: summary, explanation: explanation.isEmpty ? nil : explanation)
  }
}
