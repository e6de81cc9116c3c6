import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// Compares what is in a sealed folder with its sums.
///
/// Both are sorted, so that one walk along them finds every difference.
struct FolderComparison {
  /// A way in which a path differs from the sums.
  enum Difference {
    /// Listed, and not there.
    case missing(ChecksumList.Entry)
    /// Listed, and something else is there.
    case altered(ChecksumList.Entry, SealedFolder.Content)
    /// There, and not listed.
    case extra(SealedFolder.Item)
  }

  /// The folder.
  let folder: SealedFolder
  /// Every difference, sorted by path.
  let differences: [Difference]

  /// Walks along a folder; without a list there is nothing to compare.
  init(_ folder: SealedFolder) {
    self.folder = folder
    guard let list = folder.list else {
      differences = []
      return
    }
    var differences: [Difference] = []
    var items = folder.items[...]
    for entry in list.entries {
      while let item = items.first, item.path.precedes(entry.path) {
        differences.append(.extra(item))
        items.removeFirst()
      }
      if let item = items.first, item.path.isSame(as: entry.path) {
        items.removeFirst()
        if item.content == .file(entry.digest) { continue }
        differences.append(.altered(entry, item.content))
      } else {
        differences.append(.missing(entry))
      }
    }
    self.differences = differences + items.map(Difference.extra)
  }

  /// What to say of the differences; paths are those in the notice's folder.
  func findings(_ sealed: SealedContents) -> [IntegrityFinding] {
    differences.compactMap { difference in
      switch difference {
      case .missing(let entry): missing(entry)
      case .altered(let entry, let content): altered(entry, content, sealed)
      case .extra(let item): extra(item, sealed)
      }
    }
  }

  private func path(_ path: String) -> String { "\(folder.name.path)/\(path)" }

  /// `nil` if nobody can tell whether the file was removed by order.
  private func missing(_ entry: ChecksumList.Entry) -> IntegrityFinding? {
    if case .unreadable = folder.withheld { return nil }
    guard case .records(let records) = folder.withheld,
      let record = records.records.first(where: {
        $0.file.isSame(as: entry.path) && $0.digest == entry.digest
      })
    else {
      return IntegrityFinding(
        .missingFile, path(entry.path), "Missing; sealed as \(entry.digest.tagged)")
    }
    return IntegrityFinding(
      .withheldFile, path(entry.path),
      "Withheld since \(record.on.date.iso8601) by \(TerminalText.escaped(record.by)): "
        + TerminalText.escaped(record.reason))
  }

  private func altered(
    _ entry: ChecksumList.Entry, _ content: SealedFolder.Content, _ sealed: SealedContents
  ) -> IntegrityFinding {
    let path = path(entry.path)
    guard case .file(let digest, let differsInLineEnds) = content else {
      return content.finding(at: path)
    }
    if differsInLineEnds { return .convertedLineEnds(path) }
    if let origin = sealed.path(of: digest) {
      return IntegrityFinding(
        .misplacedFile, path, "Holds what was sealed as '\(origin)' instead of its own bytes")
    }
    let state = digest == SHA256.digest(of: []) ? "Empty" : "Altered"
    return IntegrityFinding(
      .alteredFile, path,
      "\(state) since it was sealed; \(entry.digest.tagged) was, \(digest.tagged) is there")
  }

  private func extra(_ item: SealedFolder.Item, _ sealed: SealedContents) -> IntegrityFinding {
    let path = path(item.path)
    switch item.content {
    case .file(let digest, _):
      if let origin = sealed.path(of: digest) {
        return IntegrityFinding(
          .misplacedFile, path, "Holds what was sealed as '\(origin)'; nothing was sealed here")
      }
      return IntegrityFinding(.extraFile, path, "Extra file; it was not sealed")
    case .emptyFolder:
      return IntegrityFinding(.extraFile, path, "Extra folder, empty; it was not sealed")
    case .symbolicLink, .specialFile, .unreadable:
      return item.content.finding(at: path)
    }
  }
}

extension SealedFolder.Content {
  /// What to say of something that is no file.
  func finding(at path: String) -> IntegrityFinding {
    switch self {
    case .symbolicLink:
      IntegrityFinding(
        .symbolicLink, path, "Symbolic link; only files are sealed, and it was not followed")
    case .specialFile:
      IntegrityFinding(
        .specialFile, path, "Not a regular file; only files are sealed, and it was not opened")
    case .emptyFolder:
      IntegrityFinding(.specialFile, path, "Empty folder where a file was sealed")
    case .unreadable(let error):
      IntegrityFinding(
        .unreadableFile, path, "Unreadable, so nothing is known of it: \(error.description)")
    case .file:
      IntegrityFinding(.alteredFile, path, "Altered since it was sealed")
    }
  }
}

extension IntegrityFinding {
  /// The finding that a checkout gave a file other line ends.
  static func convertedLineEnds(_ path: String) -> IntegrityFinding {
    IntegrityFinding(
      .convertedLineEnds, path,
      "Line ends differ from the sealed ones; the text is the same otherwise",
      explanation: "Git converts line ends unless .gitattributes says otherwise: put "
        + "'Notices/*/revisions/** -text' and 'Notices/*/archive/** -text' there, delete the "
        + "folder and check it out again.")
  }
}

/// Where digests were sealed, in all folders of a notice.
struct SealedContents {
  private var paths: [Digest: String] = [:]

  /// Collects what was sealed; of equal files the first by path is kept.
  init(of folders: [SealedFolder]) {
    for folder in folders {
      for entry in folder.list?.entries ?? [] where paths[entry.digest] == nil {
        paths[entry.digest] = "\(folder.name.path)/\(entry.path)"
      }
    }
  }

  /// Makes an index that knows nothing.
  init() {}

  /// The path, in the notice's folder, at which a digest was sealed.
  func path(of digest: Digest) -> String? { paths[digest] }
}
