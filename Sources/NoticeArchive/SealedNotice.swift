package import NoticeFiles
package import NoticeModel

/// Everything sealed of one notice, as it is found on disk.
package struct SealedNotice: Sendable {
  /// An entry beside the sealed folders that is none.
  package struct Stray: Sendable, Equatable {
    /// The path in the notice's folder.
    package let path: String
    /// What is there; a file has no digest, for nobody asked.
    package let kind: Kind

    /// What a stray is.
    package enum Kind: Sendable, Equatable {
      /// A file, or a folder whose name is none of a revision, translation or archive entry.
      case unexpected
      /// What an interrupted seal left.
      case unfinishedSeal
      /// A symbolic link, which was not followed.
      case symbolicLink
      /// Something that the system did not let us read.
      case unreadable(FileError)
    }
  }

  /// Names of folders below `revisions/` in which a seal prepares what it renames in the end.
  package static let stagingPrefix = ".seal-"
  /// The notice.
  package let id: NoticeID
  /// The path of its folder, as its user knows it.
  package let path: String
  /// Revisions, late translations and archive entries, sorted by their paths.
  package let folders: [SealedFolder]
  /// What else is there.
  package let strays: [Stray]
  /// What is known of the messages that went out.
  package let sent: Sent

  /// What is known of the messages that went out.
  package enum Sent: Sendable, Equatable {
    /// There is no record, or nobody looked.
    case nothing
    /// The records.
    case records(SentNotifications)
    /// The file is not what the program wrote.
    case malformed(MalformedRecord)
    /// The file was not to be read.
    case unreadable(SealedFolder.Content)
  }

  /// Makes what is found of a notice; for those who have read the files already.
  package init(
    id: NoticeID, path: String, folders: [SealedFolder], strays: [Stray] = [],
    sent: Sent = .nothing
  ) {
    self.id = id
    self.path = path
    self.folders = folders.sorted { $0.name.path.precedes($1.name.path) }
    self.strays = strays
    self.sent = sent
  }

  /// Reads all of a notice's sealed folders, leaving out files whose names `isIgnored`.
  ///
  /// What cannot be read is kept as such, so that the rest is still looked at. Files that somebody
  /// has read already are `known` by their path in the notice's folder: then it is those bytes that
  /// are judged. People are shown the folder under `path`.
  package init(
    _ id: NoticeID, in folder: Folder, shownAs path: String? = nil,
    knowing known: [String: [UInt8]] = [:],
    ignoring isIgnored: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    var reading = Reading(isIgnored: isIgnored, known: known)
    reading.read("revisions", in: folder, naming: SealedName.init(inRevisions:))
    reading.read("archive", in: folder, naming: SealedName.init(inArchive:))
    self.init(
      id: id, path: path ?? folder.path, folders: reading.folders, strays: reading.strays,
      sent: Sent(in: folder))
  }

  /// The revisions by the chain.
  package var chain: Chain { Chain(of: folders) }
}

extension SealedNotice.Sent {
  /// The largest record that is read.
  private static let limit = 1 << 26

  /// Reads the record in a notice's folder.
  fileprivate init(in folder: Folder) {
    let name = SentNotifications.fileName
    do throws(FileError) {
      guard let kind = try folder.kind(of: name) else {
        self = .nothing
        return
      }
      guard kind == .file else {
        self = .unreadable(kind == .symbolicLink ? .symbolicLink : .specialFile)
        return
      }
      self.init(reading: try folder.read(name, limit: Self.limit))
    } catch {
      self = .unreadable(.unreadable(error))
    }
  }

  private init(reading bytes: [UInt8]) {
    do throws(MalformedRecord) {
      self = .records(try SentNotifications(reading: bytes))
    } catch {
      self = .malformed(error)
    }
  }
}

/// The reading of a notice's folder.
private struct Reading: ~Copyable {
  var folders: [SealedFolder] = []
  var strays: [SealedNotice.Stray] = []
  private let isIgnored: @Sendable (String) -> Bool
  private var reader: SealedFolderReader

  init(isIgnored: @escaping @Sendable (String) -> Bool, known: [String: [UInt8]]) {
    self.isIgnored = isIgnored
    reader = SealedFolderReader(isIgnored: isIgnored, known: known)
  }

  mutating func read(
    _ place: String, in notice: Folder, naming: (String) -> SealedName?
  ) {
    do {
      guard try notice.kind(of: place) != nil else { return }
      let folder = try notice.folder(place)
      for entry in try folder.entries() where !isIgnored(entry.name) {
        try read(entry, in: folder, place, naming)
      }
    } catch {
      strays.append(.init(path: place, kind: Self.kind(for: error)))
    }
  }

  private mutating func read(
    _ entry: Folder.Entry, in folder: Folder, _ place: String, _ naming: (String) -> SealedName?
  ) throws(FileError) {
    let path = "\(place)/\(entry.name)"
    if entry.kind == .symbolicLink {
      strays.append(.init(path: path, kind: .symbolicLink))
    } else if entry.name.hasPrefix(SealedNotice.stagingPrefix) {
      strays.append(.init(path: path, kind: .unfinishedSeal))
    } else if entry.kind == .folder, let name = naming(entry.name) {
      do {
        folders.append(reader.read(name, in: try folder.folder(entry.name)))
      } catch {
        strays.append(.init(path: path, kind: Self.kind(for: error)))
      }
    } else {
      strays.append(.init(path: path, kind: .unexpected))
    }
  }

  private static func kind(for error: FileError) -> SealedNotice.Stray.Kind {
    switch error.cause {
    case .symbolicLink: .symbolicLink
    case .wrongKind: .unexpected
    case .system, .tooLarge, .refused: .unreadable(error)
    }
  }
}
