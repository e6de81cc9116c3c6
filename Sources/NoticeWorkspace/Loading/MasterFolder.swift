import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// The folder of a notice whose text others have as their own.
struct MasterFolder {
  /// The notice, and where the heir's `notice.yml` names it.
  let name: Written<NoticeID>
  /// Its folder.
  let folder: SourceFolder
  /// Its manifest; what is wrong in it is said where it is read for itself.
  let manifest: NoticeManifest

  /// Finds the master that a notice names; `nil`, with a report, if it can be none.
  init?(
    named name: Written<NoticeID>, by heir: NoticeID, in notices: SourceFolder,
    _ diagnostics: inout Diagnostics
  ) throws(FileError) {
    guard name.value != heir else {
      diagnostics.reportOwnMaster(at: name.range)
      return nil
    }
    guard let folder = try notices.folder(of: name, as: "unknown-master", &diagnostics) else {
      return nil
    }
    var manifest = NoticeManifest()
    var aside = Diagnostics()
    if try folder.folder.kind(of: "notice.yml") == .file {
      try folder.read("notice.yml", as: NoticeManifest.record, into: &manifest, in: &aside)
    }
    if let next = manifest.master?.value {
      diagnostics.reportChain(of: name.value, and: next, at: name.range)
      return nil
    }
    self.name = name
    self.folder = folder
    self.manifest = manifest
  }

  /// The text: that of the newest sealed revision whose text is still shown or, if none is sealed,
  /// the draft; `nil` if there is none, which was reported.
  func text(in diagnostics: inout Diagnostics) throws(FileError) -> RevisionSources? {
    let revisions = try revisions()
    for id in revisions.sealed.reversed() {
      let path = "revisions/\(id)"
      guard var text = try text(in: path, of: .revision, &diagnostics), !text.isWithheld else {
        continue
      }
      var folders = ["\(folder.path)/\(path)"]
      for entry in revisions.translations where entry.id == id {
        folders.append("\(folder.path)/revisions/\(entry.folderName)")
        try add(entry, to: &text, &diagnostics)
      }
      return inherited(text, of: id, readIn: folders)
    }
    let hasDraft = try folder.folder.kind(of: "draft") == .folder
    guard revisions.sealed.isEmpty, hasDraft else {
      diagnostics.reportNoText(of: name.value, at: name.range)
      return nil
    }
    return try text(in: "draft", of: .draft, &diagnostics)
      .map { inherited($0, of: nil, readIn: ["\(folder.path)/draft"]) }
  }

  /// The text without what is the master's alone: its history, and what it depended on.
  private func inherited(
    _ text: RevisionSources, of id: RevisionID?, readIn folders: [String]
  ) -> RevisionSources {
    var text = text
    text.id = nil
    text.isUnsealed = true
    text.context = nil
    text.lateTranslations = [:]
    text.range = name.range
    text.master = MasterText(
      notice: name.value, revision: id, folders: folders, range: name.range)
    return text
  }

  private func text(
    in path: String, of kind: RevisionFolder.Kind, _ diagnostics: inout Diagnostics
  ) throws(FileError) -> RevisionSources? {
    var place = folder
    for name in path.split(separator: "/") { place = try place.folder(String(name)) }
    let revision = RevisionFolder(kind: kind, id: nil, manifest: manifest, folder: place)
    return try revision.sources(leavingOut: Self.isOwn, in: &diagnostics)
  }

  private func add(
    _ entry: RevisionEntry, to text: inout RevisionSources, _ diagnostics: inout Diagnostics
  ) throws(FileError) {
    guard let language = entry.language else { return }
    let place = try folder.folder("revisions").folder(entry.folderName)
    text.add(
      try LateTranslationFolder(language: language, folder: place).content(in: &diagnostics))
  }

  /// Whether a file belongs to the master's history, and not to its text.
  private static func isOwn(_ fileName: String) -> Bool {
    ["amendment.yml", SealedChanges.fileName, ChecksumList.fileName, RevisionContext.fileName]
      .contains(fileName)
  }

  /// The sealed revisions by the chain, oldest first, and the translations that were sealed later.
  private func revisions() throws(FileError) -> (
    sealed: [RevisionID], translations: [RevisionEntry]
  ) {
    guard try folder.folder.kind(of: "revisions") == .folder else { return ([], []) }
    let place = try folder.folder("revisions")
    // What is wrong with the names is said where the master is read for itself.
    var aside = Diagnostics()
    var listing = try place.listing(leavingOut: ".seal-", in: &aside)
    let entries = listing.takeFolders().compactMap {
      RevisionEntry(folderName: $0, in: place, &aside)
    }
    var sealed: [SealedFolder] = []
    for entry in entries where entry.language == nil {
      let revision = try place.folder(entry.folderName)
      guard try revision.folder.kind(of: ChecksumList.fileName) == .file,
        let sums = try revision.bytes(
          of: ChecksumList.fileName, atMost: SourceLimits.bytesOfSource, in: &aside)
      else { continue }
      sealed.append(
        SealedFolder(name: .revision(entry.id), sums: .init(reading: sums), items: []))
    }
    return (Chain(of: sealed).links.map(\.id), entries.filter { $0.language != nil })
  }
}

extension SourceFolder {
  /// The folder of a notice that another one names; `nil`, with a report, if there is none such.
  func folder(
    of notice: Written<NoticeID>, as diagnostic: String, _ diagnostics: inout Diagnostics
  ) throws(FileError) -> SourceFolder? {
    let name = notice.value.rawValue
    if try folder.kind(of: name) == .folder { return try folder(name) }
    let names = try folder.entries().filter { $0.kind == .folder }.map(\.name)
    diagnostics.reportUnknown(notice, as: diagnostic, among: names)
    return nil
  }
}
