package import NoticeModel

/// What a sealed folder is, as its name and place say it.
package enum SealedName: Sendable, Hashable {
  /// A revision, `revisions/2024-09`.
  case revision(RevisionID)
  /// A translation sealed after its revision, `revisions/2024-09.ja`.
  case translation(of: RevisionID, language: String)
  /// A past text reconstructed from elsewhere, `archive/2003-05`.
  case archiveEntry(RevisionID)

  /// Reads the name of a folder below `revisions/`; `nil` if no revision or translation has such.
  package init?(inRevisions text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = RevisionID(checking: String(decoding: parts[0], as: UTF8.self)) else {
      return nil
    }
    guard parts.count > 1 else {
      self = .revision(id)
      return
    }
    let language = String(decoding: parts[1], as: UTF8.self)
    guard LanguageTag(language).isWellFormed else { return nil }
    self = .translation(of: id, language: language)
  }

  /// Reads the name of a folder below `archive/`; `nil` if no entry has such.
  package init?(inArchive text: String) {
    guard let id = RevisionID(checking: text) else { return nil }
    self = .archiveEntry(id)
  }

  /// The name of the folder.
  package var folderName: String {
    switch self {
    case .revision(let id), .archiveEntry(let id): id.rawValue
    case .translation(let id, let language): "\(id).\(language)"
    }
  }

  /// The path of the folder in that of its notice.
  package var path: String {
    switch self {
    case .revision, .translation: "revisions/\(folderName)"
    case .archiveEntry: "archive/\(folderName)"
    }
  }

  /// The word for such a folder, which is also the key of the line that names it.
  package var word: String {
    switch self {
    case .revision: "revision"
    case .translation: "translation"
    case .archiveEntry: "archive"
    }
  }
}

extension RevisionID {
  /// Takes a name that begins with four digits and is well formed.
  init?(checking text: String) {
    let id = RevisionID(text)
    let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard id.isWellFormed, digits.count >= 4 else { return nil }
    self = id
  }
}
