import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// A folder with Markdown sources and their translations.
struct TextFolder {
  /// A source with its translations, by their files' names.
  struct Family {
    /// What the files are called, without language and extension.
    let stem: String
    /// The file in the source language.
    var source: TextFileName?
    /// The others.
    var translations: [TextFileName] = []
  }

  /// The folder.
  let folder: SourceFolder
  /// The language of the sources.
  let language: LanguageTag

  /// Sorts files by what they are translations of.
  func families(
    of fileNames: [String], in diagnostics: inout Diagnostics
  ) throws(FileError) -> [Family] {
    var families: [String: Family] = [:]
    for fileName in fileNames {
      guard let name = TextFileName(fileName, in: folder, &diagnostics) else { continue }
      var family = families[name.stem] ?? Family(stem: name.stem)
      if name.language == nil {
        family.source = name
      } else {
        family.translations.append(name)
      }
      families[name.stem] = family
    }
    return families.values.sorted { $0.stem < $1.stem }
  }

  /// Reads a main text.
  func mainText(
    _ name: TextFileName, in diagnostics: inout Diagnostics
  ) throws(FileError) -> TextSource? {
    var nothing: Void = ()
    return try text(
      name, in: language, as: EmptyFrontMatter.record(of: "a main text"), into: &nothing,
      &diagnostics)
  }

  /// Reads the translations of a source.
  func translations(
    of family: Family, from source: LanguageTag, in diagnostics: inout Diagnostics
  ) throws(FileError) -> [TextSource] {
    var translations: [TextSource] = []
    for name in family.translations {
      guard let language = name.language, isTranslation(name, of: family, source, &diagnostics)
      else { continue }
      var nothing: Void = ()
      let text = try text(
        name, in: language, as: EmptyFrontMatter.record(of: "a translation"), into: &nothing,
        &diagnostics)
      if let text { translations.append(text) }
    }
    return translations.sorted { $0.language < $1.language }
  }

  /// Reads the supplements in the folder, by name.
  func supplements(in diagnostics: inout Diagnostics) throws(FileError) -> [SupplementSource] {
    var listing = try folder.listing(in: &diagnostics)
    let names = listing.takeFiles { $0.hasSuffix(".md") && $0.hasWellFormedStem }
    listing.reportRest(
      of: "'supplements'", known: ["supplements such as united-states.md…"], in: &diagnostics)
    var supplements: [SupplementSource] = []
    for family in try families(of: names, in: &diagnostics) {
      let supplement = try supplement(family, in: &diagnostics)
      if let supplement { supplements.append(supplement) }
    }
    return supplements
  }

  private func supplement(
    _ family: Family, in diagnostics: inout Diagnostics
  ) throws(FileError) -> SupplementSource? {
    var matter = SupplementFrontMatter()
    guard let name = family.source else {
      _ = try translations(of: family, from: language, in: &diagnostics)
      return nil
    }
    let errorsBefore = diagnostics.errorCount
    let text = try text(
      name, in: language, as: SupplementFrontMatter.record, into: &matter, &diagnostics)
    if let text, matter.regions.isEmpty, diagnostics.errorCount == errorsBefore {
      diagnostics.report(
        .error, "supplement-without-regions",
        at: SourceRange(file: text.file, offset: 0, length: 0),
        "Supplement that names no regions; expected 'regions: US' or the like in its front matter",
        explanation: "Front matter stands at the start of the file, between two lines of '---'.")
    }
    let source = matter.language ?? language
    let translations = try translations(of: family, from: source, in: &diagnostics)
    guard var text else { return nil }
    text.language = source
    return SupplementSource(
      name: family.stem, text: text, regions: matter.regions, values: matter.values,
      overrides: matter.overrides, isWhole: matter.isWhole, translations: translations)
  }

  /// Whether a file is a translation, and not a second source or one without a source.
  private func isTranslation(
    _ name: TextFileName, of family: Family, _ source: LanguageTag,
    _ diagnostics: inout Diagnostics
  ) -> Bool {
    let path = "\(folder.path)/\(name.fileName)"
    if family.source == nil {
      diagnostics.report(
        .error, "translation-without-source", atPath: path,
        "Translation without '\(family.stem).md', the text in the source language")
      return false
    }
    if name.language == source {
      diagnostics.report(
        .error, "translation-into-source-language", atPath: path,
        "Second text in '\(source)', the language of '\(family.stem).md'")
      return false
    }
    return true
  }
}

extension Diagnostics {
  fileprivate var errorCount: Int { all.count { $0.severity == .error } }
}
