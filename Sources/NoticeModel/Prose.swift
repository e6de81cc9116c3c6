package import NoticeDiagnostics

/// A run of text that readers see, compared byte by byte.
///
/// Not a `String`, whose equality hides changes between composed and decomposed letters. Where the
/// text was written is carried along and does not count for equality.
package struct Prose: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The text, as UTF-8.
  package var bytes: [UInt8]
  /// Where it was written.
  package var range: SourceRange

  /// Makes a run of the bytes that were written at `range`.
  package init(_ bytes: [UInt8], at range: SourceRange = .none) {
    self.bytes = bytes
    self.range = range
  }

  /// Makes a run of the text that was written at `range`.
  package init(_ text: String, at range: SourceRange = .none) {
    self.init(Array(text.utf8), at: range)
  }

  /// Makes a run of text that no source holds.
  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// Whether there is no text.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The text as a string, for messages and for comparing with ASCII words.
  package var description: String { String(decoding: bytes, as: UTF8.self) }

  package static func == (left: Prose, right: Prose) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

/// A scalar of a manifest that readers see: one text for all, or one for each language.
package struct LocalizedText: Sendable, Equatable {
  /// The text for languages that `byLanguage` does not name.
  package var common: Prose?
  /// The texts by language, in the order of the source.
  package var byLanguage: [(language: LanguageTag, text: Prose)]

  /// Makes a text that is the same in every language, or one for each.
  package init(common: Prose? = nil, byLanguage: [(language: LanguageTag, text: Prose)] = []) {
    self.common = common
    self.byLanguage = byLanguage
  }

  /// The text for readers of `language`, else that of `fallback`, else the first there is.
  package func text(in language: LanguageTag, fallback: LanguageTag) -> Prose? {
    let exact = byLanguage.first { $0.language == language }
    let source = byLanguage.first { $0.language == fallback }
    return (exact ?? source)?.text ?? common ?? byLanguage.first?.text
  }

  package static func == (left: LocalizedText, right: LocalizedText) -> Bool {
    left.common == right.common
      && left.byLanguage.elementsEqual(right.byLanguage) {
        $0.language == $1.language && $0.text == $1.text
      }
  }
}
