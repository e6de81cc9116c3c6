import NoticeFiles

/// What an argument of `diff` leads to.
enum PathKind: Equatable {
  /// A file.
  case file
  /// A folder.
  case folder
  /// Nothing, or nothing that is read.
  case nothing

  /// Looks at a path.
  init(_ path: String) {
    switch SingleFile.kind(of: path) {
    case .file: self = .file
    case .folder: self = .folder
    case .symbolicLink, .special, nil: self = .nothing
    }
  }
}
