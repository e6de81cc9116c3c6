import NoticeModel

/// A reference that projection could not resolve, as it was written in the source.
enum UnresolvedReference {
  /// The source form as inlines: `[` words `](#id)`.
  static func inlines(of reference: CrossReference) -> [Inline] {
    let target = Prose("](\(target(of: reference)))")
    return switch reference.form {
    case .label: [.text("["), .text(target)]
    case .number: [.text("[#"), .text(target)]
    case .words(let words): [.text("[")] + words + [.text(target)]
    }
  }

  /// The target as it is written in sources.
  static func target(of reference: CrossReference) -> String {
    let anchor = reference.section.map { "#" + $0.rawValue } ?? ""
    return (reference.notice.map { "notice:" + $0.rawValue } ?? "") + anchor
  }
}
