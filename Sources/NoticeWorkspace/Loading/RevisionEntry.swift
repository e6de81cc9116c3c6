import NoticeDiagnostics
import NoticeModel

/// A folder below `revisions/`: a revision, or a translation that was sealed after it.
struct RevisionEntry {
  /// The folder's name.
  let folderName: String
  /// The revision.
  let id: RevisionID
  /// The language of a late translation, such as that of `2024-09.ja`.
  let language: LanguageTag?

  /// Reads a folder's name; `nil`, with a report, if it is not of that form.
  init?(folderName: String, in parent: SourceFolder, _ diagnostics: inout Diagnostics) {
    let parts = folderName.split(separator: ".", maxSplits: 1).map(String.init)
    id = RevisionID(parts[0])
    language = parts.count > 1 ? LanguageTag(checking: parts[1]) : nil
    self.folderName = folderName
    guard id.isRevisionName, (parts.count > 1) == (language != nil) else {
      diagnostics.report(
        .error, "malformed-revision-id", atPath: "\(parent.path)/\(folderName)",
        "Revision cannot be called '\(folderName.quotable)'; expected a name such as '2024-09'",
        explanation: "Ids begin with four digits and are of a-z, 0-9 and single hyphens; a "
          + "translation sealed later adds a dot and its language, as in '2024-09.ja'.")
      return nil
    }
  }
}
