import NoticeDiagnostics
import NoticeMarkdown
package import NoticeModel

/// The parsed texts of a draft or revision.
package struct RevisionTexts: Sendable {
  /// A supplement with its text and translations.
  package struct Supplement: Sendable {
    /// The file and its front matter.
    package let source: SupplementSource
    /// The text.
    package let text: Text
    /// The translations that could be parsed.
    package let translations: [Translation]
  }

  /// A text in another language.
  package struct Translation: Sendable {
    /// The language.
    package let language: LanguageTag
    /// The text.
    package let text: Text
  }

  /// The main text.
  package let main: Text
  /// Its translations that could be parsed.
  package let translations: [Translation]
  /// The supplements that could be parsed, by name.
  package let supplements: [Supplement]

  /// The places of the supplements that add to the main text.
  var addedSupplements: [Int] { supplements.indices.filter { !supplements[$0].source.isWhole } }

  /// The places of the supplements that stand in for the main text.
  var wholeTexts: [Int] { supplements.indices.filter { supplements[$0].source.isWhole } }

  /// Parses the texts; `nil` when the main text could not be.
  init?(_ sources: RevisionSources, numbering: Numbering, in diagnostics: inout Diagnostics) {
    let reader = MarkdownReader(keepsTypedNumbers: numbering.sections == .asWritten)
    let main = reader.text(of: sources.text, tables: sources.tables, in: &diagnostics)
    translations = Self.parsed(
      sources.translations, tables: sources.tables, reader: reader, in: &diagnostics)
    var supplements: [Supplement] = []
    for source in sources.supplements {
      let text = reader.text(of: source.text, tables: sources.tables, in: &diagnostics)
      let translations = Self.parsed(
        source.translations, tables: sources.tables, reader: reader, in: &diagnostics)
      guard let text else { continue }
      supplements.append(Supplement(source: source, text: text, translations: translations))
    }
    self.supplements = supplements
    guard let main else { return nil }
    self.main = main
  }

  private static func parsed(
    _ sources: [TextSource], tables: [TableSource], reader: MarkdownReader,
    in diagnostics: inout Diagnostics
  ) -> [Translation] {
    var translations: [Translation] = []
    for source in sources {
      guard let text = reader.text(of: source, tables: tables, in: &diagnostics) else { continue }
      translations.append(Translation(language: source.language, text: text))
    }
    return translations
  }
}
