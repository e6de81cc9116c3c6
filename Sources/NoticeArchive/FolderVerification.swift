import NoticeModel

/// What is to be said of one sealed folder by itself: its sums, its records and its name.
struct FolderVerification {
  /// The folder.
  let folder: SealedFolder

  /// The findings; paths are those in the notice's folder.
  var findings: [IntegrityFinding] {
    sumsFindings + withheldFindings
  }

  private var sumsPath: String { "\(folder.name.path)/\(ChecksumList.fileName)" }

  private var sumsFindings: [IntegrityFinding] {
    switch folder.sums {
    case .none: [unsealed]
    case .unreadable(let content): [content.finding(at: sumsPath)]
    case .malformed(let record, _): [malformed(record)]
    case .list(let list, _, let hasConvertedLineEnds):
      (hasConvertedLineEnds ? [.convertedLineEnds(sumsPath)] : []) + listFindings(list)
    }
  }

  private func listFindings(_ list: ChecksumList) -> [IntegrityFinding] {
    if list.seal.name != folder.name {
      return [
        IntegrityFinding(
          .misplacedSums, sumsPath,
          "Sums of \(list.seal.name.word) '\(list.seal.name.folderName)' in the folder of "
            + "\(folder.name.word) '\(folder.name.folderName)'")
      ]
    }
    guard case .archiveEntry = folder.name, list.digest(of: "provenance.yml") == nil else {
      return []
    }
    return [
      IntegrityFinding(
        .missingProvenance, folder.name.path,
        "No 'provenance.yml' was sealed; an archive entry says where its text comes from")
    ]
  }

  private var unsealed: IntegrityFinding {
    let word = folder.name.word == "archive" ? "Archive entry" : folder.name.word.capitalizedASCII
    return IntegrityFinding(
      .unsealedFolder, folder.name.path, "\(word) without '\(ChecksumList.fileName)'; unsealed",
      explanation: "Nothing shows whether its text is the one that was published.")
  }

  private func malformed(_ record: MalformedRecord) -> IntegrityFinding {
    IntegrityFinding(
      .malformedSums, sumsPath, "Line \(record.line) is not what was sealed; \(record.expectation)",
      explanation: "Its files were not compared. Restore the sums from a copy.")
  }

  private var withheldFindings: [IntegrityFinding] {
    let path = "\(folder.name.path)/\(Withholdings.fileName)"
    switch folder.withheld {
    case .nothing: return []
    case .malformed(let record):
      return [
        IntegrityFinding(
          .malformedWithholding, path,
          "Line \(record.line) is not what was recorded; \(record.expectation)")
      ]
    case .unreadable(let error):
      return [SealedFolder.Content.unreadable(error).finding(at: path)]
    case .records(let records):
      return records.records.compactMap { finding(for: $0, path) }
    }
  }

  private func finding(for record: Withholding, _ path: String) -> IntegrityFinding? {
    guard folder.list?.digest(of: record.file) == record.digest else {
      return IntegrityFinding(
        .unlistedWithholding, path, "'\(record.file)' is withheld, but was never sealed so")
    }
    guard folder.items.contains(where: { $0.path.isSame(as: record.file) }) else { return nil }
    return IntegrityFinding(
      .withheldFilePresent, "\(folder.name.path)/\(record.file)",
      "Withheld since \(record.on.date.iso8601), but there is a file")
  }
}

extension String {
  /// The same with its first letter, if ASCII, in upper case.
  fileprivate var capitalizedASCII: String {
    guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return self
    }
    return String(decoding: [first - 32] + Array(utf8.dropFirst()), as: UTF8.self)
  }
}
