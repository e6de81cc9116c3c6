import NoticeModel

/// The names in `revisions/` of what is being prepared; `recover` knows what each of them means.
enum StagingName {
  /// A seal of a revision or translation: `.seal-2024-09`, `.seal-2024-09.ja`.
  case seal(SealedName)
  /// A revision that is being taken away: `.seal-undo-2024-09`.
  case undoing(RevisionID)
  /// A draft that is being written.
  case newDraft
  /// A finished draft, named by its own file number; under the name of another number it is the
  /// draft that it replaced.
  case draft(UInt64)
  /// The draft that was replaced, where folders cannot be exchanged.
  case formerDraft
  /// A journal of replacements.
  case journal(Journal)

  /// What a journal is about.
  enum Journal: String, CaseIterable {
    /// Sums that are sealed onto others.
    case relinking = "onto"
    /// A text that goes by order.
    case withholding = "withheld"
    /// The sums of an archive entry.
    case archive = "archive"
  }

  /// Reads a name, also those that a journal takes on its way.
  init?(_ text: String) {
    guard text.hasPrefix(SealedNotice.stagingPrefix) else { return nil }
    let rest = String(text.dropFirst(SealedNotice.stagingPrefix.utf8.count))
    let journal = Journal.allCases.first { journal in
      ["", "-new", "-back"].contains { rest.isSame(as: journal.rawValue + $0) }
    }
    if let journal {
      self = .journal(journal)
    } else if rest.isSame(as: "draft-new") {
      self = .newDraft
    } else if rest.isSame(as: "draft-former") {
      self = .formerDraft
    } else if rest.hasPrefix("draft-"), let number = UInt64(rest.dropFirst(6)) {
      self = .draft(number)
    } else if rest.hasPrefix("undo-"), let id = RevisionID(checking: String(rest.dropFirst(5))) {
      self = .undoing(id)
    } else if let name = SealedName(inRevisions: rest) {
      self = .seal(name)
    } else {
      return nil
    }
  }

  /// The name.
  var text: String {
    let rest =
      switch self {
      case .seal(let name): name.folderName
      case .undoing(let id): "undo-\(id)"
      case .newDraft: "draft-new"
      case .draft(let number): "draft-\(number)"
      case .formerDraft: "draft-former"
      case .journal(let journal): journal.rawValue
      }
    return SealedNotice.stagingPrefix + rest
  }
}
