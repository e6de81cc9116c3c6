import Glibc
import NoticeDiagnostics
import NoticeFiles

/// An open folder of the workspace, with the path that authors know it by.
struct SourceFolder: Sendable {
  /// The folder.
  let folder: Folder
  /// Its path, relative to the folder that holds `Notices/`.
  let path: String

  /// The folder of that name inside; links are not followed.
  func folder(_ name: String) throws(FileError) -> SourceFolder {
    SourceFolder(folder: try folder.folder(name), path: "\(path)/\(name)")
  }

  /// The folder of that name inside, shown to people under `path`; `nil` if there is none.
  func folderIfPresent(
    _ name: String, shownAs path: String
  ) throws(FileError) -> SourceFolder? {
    do throws(FileError) {
      return SourceFolder(folder: try folder.folder(name), path: path)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  /// What the folder holds, sorted by name; what can be no source is reported and left out, and
  /// what begins with `prefix` is left out.
  func listing(
    leavingOut prefix: String? = nil, in diagnostics: inout Diagnostics
  ) throws(FileError) -> FolderListing {
    var listing = FolderListing(path: path)
    let entries = try folder.entries()
    if entries.count > SourceLimits.entriesOfFolder {
      diagnostics.report(
        .error, "too-many-files", atPath: path,
        "\(entries.count) entries in one folder; at most \(SourceLimits.entriesOfFolder) are read")
    }
    for entry in entries.prefix(SourceLimits.entriesOfFolder)
    where !FileName.isIgnored(entry.name) && !(prefix.map(entry.name.hasPrefix) ?? false) {
      listing.add(entry, in: &diagnostics)
    }
    return listing
  }

  /// Reads a file whole and enters it in the ledger; `nil`, with a report, if it is too large.
  func open(
    _ name: String, atMost limit: Int = SourceLimits.bytesOfSource,
    in diagnostics: inout Diagnostics
  ) throws(FileError) -> SourceID? {
    guard let bytes = try bytes(of: name, atMost: limit, in: &diagnostics) else { return nil }
    return diagnostics.open(SourceFile(path: "\(path)/\(name)", bytes: bytes))
  }

  /// The bytes of a file; `nil`, with a report, if it is too large.
  func bytes(
    of name: String, atMost limit: Int, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try folder.read(name, limit: limit)
    } catch {
      guard case .tooLarge = error.cause else { throw error }
      diagnostics.report(
        .error, "file-too-large", atPath: "\(path)/\(name)",
        "File of more than \(limit / 1024) KiB; split it, or make it smaller")
      return nil
    }
  }
}

/// How much is read.
enum SourceLimits {
  /// The largest text, manifest or table.
  static let bytesOfSource = 512 * 1024
  /// The most that all sources of one draft or revision hold.
  static let bytesOfRevision = 4 * 1024 * 1024
  /// The largest attached file.
  static let bytesOfAttachment = 8 * 1024 * 1024
  /// The most entries of one folder.
  static let entriesOfFolder = 2_000
}

extension Diagnostics {
  /// Reports something about a file or folder as a whole.
  mutating func report(
    _ severity: Diagnostic.Severity, _ name: String, atPath path: String, _ summary: String,
    explanation: String? = nil
  ) {
    let place = Diagnostic.Place(file: SourceFile(path: path, bytes: []), offset: 0, length: 0)
    report(
      Diagnostic(
        name: name, severity: severity, place: place, summary: summary, explanation: explanation))
  }
}
