import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// The folder of a draft whose text is another notice's: what the heir itself says is in its
/// `amendment.yml`.
struct HeirDraftFolder {
  /// The master.
  let master: MasterFolder
  /// The folder, which may be missing until something is to be sealed.
  let folder: SourceFolder?

  /// Reads the amendment, and the master's text; `nil` if there is none, which was reported.
  func sources(in diagnostics: inout Diagnostics) throws(FileError) -> RevisionSources? {
    var amendment = Amendment()
    let file = try read(into: &amendment, in: &diagnostics)
    guard var sources = try master.text(in: &diagnostics) else { return nil }
    sources.amendment = amendment
    if let file { sources.range = SourceRange(file: file, offset: 0, length: 0) }
    return sources
  }

  private func read(
    into amendment: inout Amendment, in diagnostics: inout Diagnostics
  ) throws(FileError) -> SourceID? {
    guard let folder else { return nil }
    var listing = try folder.listing(in: &diagnostics)
    var file: SourceID?
    if listing.take(file: "amendment.yml") {
      file = try folder.read(
        "amendment.yml", as: Amendment.record, into: &amendment, in: &diagnostics)
    }
    let texts = listing.takeFiles { $0 == "translations.yml" || $0.isMainText }
    let folders = ["supplements", "tables", "files"].filter { listing.take(folder: $0) }
    for name in texts + folders {
      diagnostics.reportTextBesideMaster(name, in: folder.path, master.name.value)
    }
    listing.reportRest(
      of: "a draft that has another notice's text", known: ["amendment.yml"], in: &diagnostics)
    return file
  }
}

extension String {
  /// Whether a file of that name is a main text or a translation of it.
  fileprivate var isMainText: Bool { hasPrefix("notice.") && hasSuffix(".md") }
}
