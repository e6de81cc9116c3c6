import NoticeDiagnostics
import NoticeModel

/// Finds a `changes.json` that does not belong to the two texts beside it.
///
/// That it accounts for every word of both is proved when pages are made from it; here the digests
/// are compared, which needs neither text.
enum AlteredChanges {
  /// The name of the diagnostic.
  static let name = "altered-changes"

  /// Reports each revision whose record is of other texts than its own and the one before.
  static func check(_ notice: NoticeSources, in diagnostics: inout Diagnostics) {
    for revision in notice.revisions {
      guard let changes = revision.changes, !revision.isWithheld,
        let before = notice.revisions.first(where: { $0.id == changes.from }), !before.isWithheld
      else { continue }
      for comparison in changes.comparisons {
        guard comparison.oldWords == words(of: before, in: comparison.language),
          comparison.newWords == words(of: revision, in: comparison.language)
        else {
          report(revision, "it is of other texts", in: &diagnostics)
          break
        }
      }
    }
  }

  /// Reports a record that cannot be what was sealed, with the reason.
  static func report(
    _ revision: RevisionSources, _ reason: String, in diagnostics: inout Diagnostics
  ) {
    diagnostics.report(
      .error, name, at: revision.range,
      "'\(SealedChanges.fileName)' of revision '\(revision.id?.rawValue ?? "")' is not what was "
        + "sealed: \(reason)",
      explanation: "Restore the files of the revision, and of the one before it, from a copy.")
  }

  private static func words(of revision: RevisionSources, in language: LanguageTag) -> String? {
    revision.context?.edition(for: nil, in: language)?.words
  }
}
