import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// The folder of a draft, revision or past text.
struct RevisionFolder {
  /// What a folder is.
  enum Kind {
    /// The text being edited.
    case draft
    /// A text of the past.
    case revision
    /// A text reconstructed from elsewhere, which may be lost.
    case pastText
  }

  /// What the folder is.
  let kind: Kind
  /// The revision or past text; `nil` for the draft.
  let id: RevisionID?
  /// The manifest of its notice.
  let manifest: NoticeManifest
  /// The folder.
  let folder: SourceFolder

  /// Reads everything in the folder; `nil` if there is no text, which was reported.
  ///
  /// A text that is lost, or was withheld, is in no file.
  /// `taken` are files that somebody else reads.
  func sources(
    leavingOut taken: (String) -> Bool = { _ in false }, in diagnostics: inout Diagnostics
  ) throws(FileError) -> RevisionSources? {
    let filesBefore = diagnostics.files.count
    var listing = try folder.listing(in: &diagnostics)
    _ = listing.takeFiles(where: taken)
    let record = try amendment(from: &listing, in: &diagnostics)
    let seal = try sealing(from: &listing, in: &diagnostics)
    let withheld = try withheld(from: &listing, in: &diagnostics)
    let origins =
      listing.take(file: TranslationOrigins.fileName)
      ? try TranslationOrigins.read(in: folder, &diagnostics) : [:]
    let hasText = listing.files.contains("notice.md")
    let texts = try mainTexts(from: &listing, in: &diagnostics)
    let supplements = try supplements(from: &listing, in: &diagnostics)
    let tables = try tables(from: &listing, in: &diagnostics)
    let files = try attachments(from: &listing, in: &diagnostics)
    listing.reportRest(of: place, known: known, in: &diagnostics)
    checkSize(of: diagnostics.files[filesBefore...], in: &diagnostics)
    if hasText, withheld.contains(where: { $0.file == "notice.md" }) {
      reportTextOfWithheld(in: &diagnostics)
    }
    let isLost = !hasText && kind == .pastText
    let mayLack = isLost || withheld.contains(where: \.isOfText)
    guard let text = texts.source ?? (mayLack ? Self.noText(in: manifest.language) : nil) else {
      if !hasText { reportMissingText(in: &diagnostics) }
      return nil
    }
    var sources = RevisionSources(
      id: id, amendment: record.amendment, text: text, translations: texts.translations,
      supplements: supplements, tables: tables, files: files, isUnsealed: !seal.isSealed,
      context: seal.context,
      range: SourceRange(file: record.file ?? text.file, offset: 0, length: 0))
    sources.changes = seal.changes
    sources.withheld = withheld
    sources.translationOrigins = origins
    return sources
  }

  /// What stands for a text that is not there any more, and is never parsed.
  private static func noText(in language: LanguageTag) -> TextSource {
    TextSource(file: .none, language: language)
  }

  private var place: String {
    switch kind {
    case .draft: "a draft"
    case .revision: "a revision"
    case .pastText: "a past text"
    }
  }

  private var known: [String] {
    ["notice.md", "notice.LANGUAGE.md…", "supplements", "tables", "files", "amendment.yml"]
      + ["translations.yml"] + (kind == .draft ? [] : Self.sealing + ["withheld.yml"])
      + (kind == .pastText ? ["provenance.yml", "original.pdf…"] : [])
  }

  private func withheld(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [WithheldFile] {
    guard kind != .draft, listing.take(file: "withheld.yml") else { return [] }
    guard let file = try folder.open("withheld.yml", in: &diagnostics),
      let node = YAMLReader().value(of: file, in: &diagnostics), !node.isEmpty
    else { return [] }
    return WithheldFile.list.read(node, &diagnostics) ?? []
  }

  /// What sealing adds.
  private static let sealing = [
    ChecksumList.fileName, RevisionContext.fileName, SealedChanges.fileName,
  ]

  private func amendment(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> (amendment: Amendment, file: SourceID?) {
    var amendment = Amendment()
    guard listing.take(file: "amendment.yml") else { return (amendment, nil) }
    let file = try folder.read(
      "amendment.yml", as: Amendment.record, into: &amendment, in: &diagnostics)
    return (amendment, file)
  }

  /// What only a revision may have.
  private struct Sealing {
    var isSealed = false
    var context: RevisionContext?
    var changes: SealedChanges?
  }

  private func sealing(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> Sealing {
    guard kind != .draft else { return Sealing() }
    let taken = listing.takeFiles(where: Self.sealing.contains)
    var sealing = Sealing(isSealed: taken.contains(ChecksumList.fileName))
    if taken.contains(RevisionContext.fileName) {
      var context = RevisionContext()
      try folder.read(
        RevisionContext.fileName, as: RevisionContext.record, into: &context, isOurs: true,
        in: &diagnostics)
      sealing.context = context
    }
    if taken.contains(SealedChanges.fileName) {
      var changes = SealedChanges(from: RevisionID(""))
      try folder.read(
        SealedChanges.fileName, as: SealedChanges.record, into: &changes, isOurs: true,
        in: &diagnostics)
      sealing.changes = changes
    }
    return sealing
  }

  private func mainTexts(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> (source: TextSource?, translations: [TextSource]) {
    let names = listing.takeFiles { $0.hasPrefix("notice.") && $0.hasSuffix(".md") }
    let reader = TextFolder(folder: folder, language: manifest.language)
    let family = try reader.families(of: names, in: &diagnostics).first
    guard let family else { return (nil, []) }
    let source = try family.source.flatMap { name throws(FileError) in
      try reader.mainText(name, in: &diagnostics)
    }
    return (source, try reader.translations(of: family, from: manifest.language, in: &diagnostics))
  }

  private func supplements(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [SupplementSource] {
    guard listing.take(folder: "supplements") else { return [] }
    let reader = TextFolder(folder: try folder.folder("supplements"), language: manifest.language)
    return try reader.supplements(in: &diagnostics)
  }

  private func tables(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [TableSource] {
    guard listing.take(folder: "tables") else { return [] }
    let folder = try folder.folder("tables")
    var listing = try folder.listing(in: &diagnostics)
    var tables: [TableSource] = []
    for fileName in listing.takeFiles(where: { $0.hasSuffix(".csv") && $0.isNamedOnce }) {
      guard let file = try folder.open(fileName, in: &diagnostics),
        SourceCheck().check(file, in: &diagnostics)
      else { continue }
      tables.append(TableSource(name: String(fileName.dropLast(".csv".count)), file: file))
    }
    listing.reportRest(of: "'tables'", known: ["tables such as cookies.csv…"], in: &diagnostics)
    return tables
  }

  private func attachments(
    from listing: inout FolderListing, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [AttachedFile] {
    guard listing.take(folder: "files") else { return [] }
    let folder = try folder.folder("files")
    var listing = try folder.listing(in: &diagnostics)
    var files: [AttachedFile] = []
    for name in listing.takeFiles(where: Self.isAttachment) {
      let limit = SourceLimits.bytesOfAttachment
      guard let bytes = try folder.bytes(of: name, atMost: limit, in: &diagnostics) else {
        continue
      }
      files.append(AttachedFile(name: name, bytes: bytes))
    }
    listing.reportRest(
      of: "'files'", known: Self.attachmentTypes.map { "….\($0)" }, in: &diagnostics)
    return files
  }

  /// Types that a browser shows without running anything in them.
  private static let attachmentTypes = ["png", "jpg", "jpeg", "gif", "webp", "avif", "pdf"]

  static func isAttachment(_ name: String) -> Bool {
    attachmentTypes.contains { name.hasSuffix("." + $0) }
  }

  private func checkSize(of files: ArraySlice<SourceFile>, in diagnostics: inout Diagnostics) {
    let size = files.reduce(0) { $0 + $1.bytes.count }
    guard size > SourceLimits.bytesOfRevision else { return }
    diagnostics.report(
      .error, "notice-too-large", atPath: folder.path,
      "\(size / 1024) KiB of sources in \(place); at most "
        + "\(SourceLimits.bytesOfRevision / 1024) KiB are read")
  }

  private func reportTextOfWithheld(in diagnostics: inout Diagnostics) {
    diagnostics.report(
      .error, "text-of-withheld-revision", atPath: "\(folder.path)/notice.md",
      "Revision is withheld by 'withheld.yml', and its text is still here")
  }

  private func reportMissingText(in diagnostics: inout Diagnostics) {
    diagnostics.report(
      .error, "missing-text", atPath: folder.path, "No 'notice.md' in \(place)",
      explanation: "'notice.md' holds the text in the notice's own language.")
  }
}

extension String {
  /// Whether the name has one dot and, before it, a well-formed identifier.
  fileprivate var isNamedOnce: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && ValueName(String(decoding: parts[0], as: UTF8.self)).isWellFormed
  }
}
