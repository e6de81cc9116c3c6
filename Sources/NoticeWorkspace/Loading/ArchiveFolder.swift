import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// The folder of the past texts that were reconstructed from elsewhere.
struct ArchiveFolder {
  /// The manifest of the notice.
  let manifest: NoticeManifest
  /// The folder.
  let folder: SourceFolder

  /// Reads the past texts, by id; each has to say where it comes from.
  func texts(
    readingTexts: Bool, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [PastText] {
    var listing = try folder.listing(in: &diagnostics)
    var texts: [PastText] = []
    for name in listing.takeFolders() {
      let id = RevisionID(name)
      guard id.isRevisionName else {
        diagnostics.report(
          .error, "malformed-revision-id", atPath: "\(folder.path)/\(name)",
          "Past text cannot be called '\(name.quotable)'; ids begin with the year, as in '2003-05'")
        continue
      }
      texts.append(try text(id, readingText: readingTexts, in: &diagnostics))
    }
    listing.reportRest(of: "'archive'", known: ["a folder for each past text…"], in: &diagnostics)
    return texts
  }

  private func text(
    _ id: RevisionID, readingText: Bool, in diagnostics: inout Diagnostics
  ) throws(FileError) -> PastText {
    let entry = try folder.folder(id.rawValue)
    var listing = try entry.listing(in: &diagnostics)
    var text = PastText(id: id)
    if listing.take(file: "provenance.yml") {
      try entry.read(
        "provenance.yml", as: Provenance.record, into: &text.provenance, in: &diagnostics)
      if text.provenance.source == nil { report("unknown-source", of: id, in: &diagnostics) }
    } else {
      report("missing-provenance", of: id, in: &diagnostics)
    }
    guard readingText else { return text }
    text.original = try original(from: &listing, in: entry, in: &diagnostics)
    var manifest = manifest
    manifest.numbering = text.provenance.numbering
    let reader = RevisionFolder(kind: .pastText, id: id, manifest: manifest, folder: entry)
    let sources = try reader.sources(leavingOut: Self.isOwn, in: &diagnostics)
    text.amendment = sources?.amendment ?? Amendment()
    text.sources = sources.flatMap { $0.text.file == .none ? nil : $0 }
    return text
  }

  private static func isOwn(_ name: String) -> Bool {
    name == "provenance.yml" || name.hasPrefix("original.")
  }

  /// The file that the text was taken from; pages offer it if a browser runs nothing in it.
  private func original(
    from listing: inout FolderListing, in entry: SourceFolder, in diagnostics: inout Diagnostics
  ) throws(FileError) -> AttachedFile? {
    let names = listing.takeFiles { $0.hasPrefix("original.") }
    guard let name = names.first(where: RevisionFolder.isAttachment) else { return nil }
    return try entry.bytes(of: name, atMost: SourceLimits.bytesOfAttachment, in: &diagnostics)
      .map { AttachedFile(name: name, bytes: $0) }
  }

  private func report(
    _ name: String, of id: RevisionID, in diagnostics: inout Diagnostics
  ) {
    let path = "\(folder.path)/\(id)"
    switch name {
    case "missing-provenance":
      diagnostics.report(
        .error, name, atPath: path,
        "Past text '\(id)' without 'provenance.yml', which says where it was found")
    default:
      diagnostics.report(
        .error, name, atPath: "\(path)/provenance.yml",
        "No 'source' in the provenance of past text '\(id)'; expected where it was found")
    }
  }
}
