package import NoticeModel

/// Reads any Markdown file as an edition: a text that knows nothing of us is never refused for what
/// it says.
///
/// The steps: the bytes become UTF-8 with plain line ends (`LenientBytes`); anyone's front matter is
/// cut (`ForeignFrontMatter`); HTML is reduced to its text and simple structure by one linear scan
/// (`HTMLReducer`); lines are held to the parser's limits, and dialects are written as the parser
/// knows them (`LenientLines`); cmark-gfm makes a tree; blocks and inlines are read from it
/// (`LenientBlockReader`); headings become sections with typed labels split off
/// (`LenientOutline`); links inside the document find their sections (`LenientReferences`).
///
/// Reading the canonical Markdown of an edition gives the same words again.
package struct LenientReader: Sendable {
  /// Says what a heading is about; `nil` when nothing fits.
  package typealias TopicInference = @Sendable ([UInt8], LanguageTag) -> Topic?

  private let language: LanguageTag?
  private let topic: TopicInference

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - language: the language of the texts; where `nil`, front matter or the script says it.
  ///   - topic: what a heading is about.
  package init(language: LanguageTag? = nil, topic: @escaping TopicInference = { _, _ in nil }) {
    self.language = language
    self.topic = topic
  }

  /// Reads a file of that name.
  package func reading(
    of bytes: [UInt8], named name: String
  ) throws(LenientRefusal) -> LenientReading {
    var notes = LenientNotes()
    let text = try LenientBytes.text(of: bytes, notes: &notes)
    let front = ForeignFrontMatter(text)
    if front.bodyOffset > 0 { notes.add(front.kind) }
    let reduced = HTMLReducer.reduced(text[front.bodyOffset...], notes: &notes)
    let lines = LenientLines.prepared(reduced.markdown, notes: &notes)
    let language = language ?? front.language ?? ScriptLanguage.language(of: text)
    var edition = Edition(
      notice: Self.identifier(from: name), revision: nil, language: language,
      isRightToLeft: ScriptLanguage.isRightToLeft(language), title: [])
    // Only a library without its table extension makes no tree.
    guard let tree = SyntaxTree(lines.markdown) else { return LenientReading(edition, notes) }
    var reader = LenientBlockReader(
      targets: reduced.targets, conditions: lines.conditions, notes: notes)
    let elements = reader.elements(of: tree.root, depth: 0)
    var outline = LenientOutline(title: front.title, language: language, topic: topic)
    outline.assemble(elements, anchors: reduced.anchors, notes: &reader.notes)
    edition.title = outline.title
    edition.lead = outline.lead
    edition.sections = outline.sections
    ContentsList.remove(from: &edition, names: outline.names, notes: &reader.notes)
    var references = LenientReferences(names: outline.names)
    references.resolve(in: &edition)
    return LenientReading(edition, reader.notes)
  }

  /// The name of a file as that of a notice.
  private static func identifier(from name: String) -> NoticeID {
    let file = name.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? ""
    let slug = DerivedID.slug(of: Array(stem.utf8))
    return NoticeID(slug.isEmpty ? "notice" : slug)
  }
}

/// A file as it was read.
package struct LenientReading: Sendable, Equatable {
  /// The text.
  package let edition: Edition
  /// What the file has and a notice cannot have, and what was made of it.
  package let notes: [RedlineNote]

  init(_ edition: Edition, _ notes: LenientNotes) {
    self.edition = edition
    self.notes = notes.redlineNotes
  }
}

/// Why a file is not read as Markdown at all.
package enum LenientRefusal: Error, Equatable, CustomStringConvertible {
  /// There are more bytes than the limit.
  case tooLarge(limit: Int)
  /// It is encoded as UTF-16 or UTF-32.
  case wideEncoding(String)

  package var description: String {
    switch self {
    case .tooLarge(let limit): "File is larger than \(limit >> 20) MiB"
    case .wideEncoding(let name): "File is encoded as \(name); save it as UTF-8"
    }
  }
}
