import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// The folder of a translation that was sealed after its revision, `revisions/2024-09.ja`.
struct LateTranslationFolder {
  /// What is in such a folder.
  struct Content {
    /// `notice.ja.md`.
    var text: TextSource?
    /// `supplements/NAME.ja.md`, by the supplement's name.
    var supplements: [(name: String, text: TextSource)] = []
    /// What its words depended on when it was sealed.
    var context: RevisionContext?
    /// What its sections were made from.
    var origins: [LanguageTag: [SectionID: String]] = [:]
  }

  /// The language.
  let language: LanguageTag
  /// The folder.
  let folder: SourceFolder

  /// Reads everything in the folder.
  func content(in diagnostics: inout Diagnostics) throws(FileError) -> Content {
    var listing = try folder.listing(in: &diagnostics)
    var content = Content()
    _ = listing.takeFiles { ["SHA256SUMS", "withheld.yml"].contains($0) }
    if listing.take(file: TranslationOrigins.fileName) {
      content.origins = try TranslationOrigins.read(in: folder, &diagnostics)
    }
    if listing.take(file: RevisionContext.fileName) {
      var context = RevisionContext()
      try folder.read(
        RevisionContext.fileName, as: RevisionContext.record, into: &context, isOurs: true,
        in: &diagnostics)
      content.context = context
    }
    content.text = try texts(from: &listing, in: folder, &diagnostics)
      .first { $0.name == "notice" }?.text
    if listing.take(folder: "supplements") {
      let folder = try folder.folder("supplements")
      var listing = try folder.listing(in: &diagnostics)
      content.supplements = try texts(from: &listing, in: folder, &diagnostics)
      listing.reportRest(of: place, known: ["united-states.\(tag).md…"], in: &diagnostics)
    }
    listing.reportRest(
      of: place, known: ["notice.\(tag).md", "supplements", "context.yml"], in: &diagnostics)
    return content
  }

  private var tag: String { language.rawValue.lowercasedASCII }

  private var place: String { "a translation into '\(language)'" }

  private func texts(
    from listing: inout FolderListing, in folder: SourceFolder, _ diagnostics: inout Diagnostics
  ) throws(FileError) -> [(name: String, text: TextSource)] {
    let reader = TextFolder(folder: folder, language: language)
    var texts: [(name: String, text: TextSource)] = []
    for fileName in listing.takeFiles(where: { $0.hasSuffix(".\(tag).md") }) {
      guard let name = TextFileName(fileName, in: folder, &diagnostics) else { continue }
      var nothing: Void = ()
      let text = try reader.text(
        name, in: language, as: EmptyFrontMatter.record(of: "a translation"), into: &nothing,
        &diagnostics)
      if let text { texts.append((name.stem, text)) }
    }
    return texts
  }
}

extension RevisionSources {
  /// Takes over a translation that was sealed later, with what was recorded of it.
  mutating func add(_ translation: LateTranslationFolder.Content) {
    if let text = translation.text {
      translations.append(text)
      translations.sort { $0.language < $1.language }
    }
    for (name, text) in translation.supplements {
      guard let index = supplements.firstIndex(where: { $0.name == name }) else { continue }
      supplements[index].translations.append(text)
      supplements[index].translations.sort { $0.language < $1.language }
    }
    translationOrigins.merge(translation.origins) { first, _ in first }
    guard let recorded = translation.context else { return }
    if let language = translation.text?.language { lateTranslations[language] = recorded.sealed }
    context?.printed += recorded.printed
    context?.editions += recorded.editions
  }
}
