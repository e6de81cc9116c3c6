package import NoticeModel

extension WorkspaceLoader {
  /// Why a notice cannot be called that; `nil` if it can.
  package static func flaw(in id: NoticeID) -> String? {
    id.flaw
  }
}
