import NoticeModel
import NoticeWorkspace

/// The files of a notice that was just begun.
struct StarterNotice {
  /// The notice's id.
  let id: NoticeID

  /// Why a notice cannot have that id; `nil` if it can.
  var flaw: String? { WorkspaceLoader.flaw(in: id) }

  /// The files, by path in the workspace.
  var files: [(path: String, bytes: [UInt8])] {
    let folder = "Notices/\(id)/"
    return [
      (".gitattributes", Array(Self.gitAttributes.utf8)),
      ("Notices/workspace.yml", PackageResources.workspace_yml),
      (folder + "notice.yml", PackageResources.notice_yml),
      (folder + "draft/notice.md", titled(PackageResources.notice_md)),
      (folder + "draft/amendment.yml", PackageResources.amendment_yml),
    ]
  }

  /// The text under the title that the id suggests: *Privacy Notice* for `privacy-notice`.
  private func titled(_ text: [UInt8]) -> [UInt8] {
    let words = id.rawValue.split(separator: "-").map { word in
      word.prefix(1).uppercased() + word.dropFirst()
    }
    let end = text.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    return Array(("# " + words.joined(separator: " ")).utf8) + text[end...]
  }

  // What was sealed must come out of a checkout byte for byte.
  private static let gitAttributes = """
    Notices/*/revisions/** -text
    Notices/*/archive/** -text
    Notices/*/notifications.yml -text

    """
}
