package import NoticeDiagnostics

/// Where a draft was read that is another notice's text: `text: notice:master` in `notice.yml`.
package struct MasterText: Sendable, Equatable {
  /// The notice whose text it is.
  package var notice: NoticeID
  /// The revision whose text it is; `nil` if none is sealed, so that the draft was read.
  package var revision: RevisionID?
  /// The paths of the folders that were read, each with its own part of the text: the revision, then
  /// the translations that were sealed later.
  package var folders: [String]
  /// Where `notice.yml` names the master.
  package var range: SourceRange

  /// Makes the place of a text.
  package init(
    notice: NoticeID, revision: RevisionID?, folders: [String], range: SourceRange = .none
  ) {
    self.notice = notice
    self.revision = revision
    self.folders = folders
    self.range = range
  }
}
