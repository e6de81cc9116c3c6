import NoticeDiagnostics
import NoticeFiles
package import NoticeModel

/// `translations.yml`: by language, the digests of the source sections that the translated ones were
/// made from; the program writes it when a translator says so.
package enum TranslationOrigins {
  /// The name of the file.
  package static let fileName = "translations.yml"

  /// The bytes of the file; the same origins give the same bytes.
  package static func yaml(_ origins: [LanguageTag: [SectionID: String]]) -> [UInt8] {
    var writer = YAMLWriter()
    writer.comment("Written by 'engross translated'; nobody edits it.")
    for (language, sections) in origins.sorted(by: { $0.key < $1.key }) where !sections.isEmpty {
      writer.map(language.rawValue) { writer in
        for (section, digest) in sections.sorted(by: { $0.key < $1.key }) {
          writer.text(section.rawValue, digest)
        }
      }
    }
    return writer.bytes
  }

  /// Reads the file in a folder.
  static func read(
    in folder: SourceFolder, _ diagnostics: inout Diagnostics
  ) throws(FileError) -> [LanguageTag: [SectionID: String]] {
    guard let file = try folder.open(fileName, in: &diagnostics),
      let node = YAMLReader().value(of: file, in: &diagnostics), !node.isEmpty
    else { return [:] }
    let languages = shape.read(node, &diagnostics) ?? []
    return languages.reduce(into: [:]) { origins, language in
      for section in language.value {
        origins[language.key, default: [:]][section.key] = section.value
      }
    }
  }

  private static let shape = Shape.map(
    from: .language,
    to: Shape<[(key: SectionID, value: String)]>.map(from: .identifier, to: .exactText))
}
