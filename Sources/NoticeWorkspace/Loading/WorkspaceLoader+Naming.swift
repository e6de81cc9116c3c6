package import NoticeModel

extension WorkspaceLoader {
  /// Why a notice cannot be called that; `nil` if it can.
  package static func flaw(in id: NoticeID) -> String? {
    id.flaw
  }

  /// The language of a tag in any letter case; `nil` if there is none such.
  package static func language(_ tag: String) -> LanguageTag? {
    LanguageTag(checking: tag)
  }
}
