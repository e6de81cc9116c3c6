import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeRendering
import NoticeSite

/// An edition in its four formats, proved to carry the same words.
struct EditionFormats {
  /// The bytes.
  let rendered: RenderedEdition
  /// The digest of the words, as `sha256:` and 64 hexadecimal digits.
  let digest: String

  /// Renders an edition for all regions in a folder of the site, which is at `base` if it knows where
  /// it is.
  init(_ edition: Edition, folder: String, base: String?, in diagnostics: inout Diagnostics) {
    self.init(edition, at: EditionPlace(folder), base: base, in: &diagnostics)
  }

  /// Renders an edition for a place of the site, which is at `base` if it knows where it is.
  init(
    _ edition: Edition, at place: EditionPlace, base: String?, in diagnostics: inout Diagnostics
  ) {
    let away = EditionAddresses.absolute(in: place, base: base)
    let html = HTMLWriter(addresses: EditionAddresses.relative(in: place))
      .rendering(of: edition, in: &diagnostics)
    let markdown = MarkdownWriter(addresses: away).rendering(of: edition, in: &diagnostics)
    let text = PlainTextWriter(addresses: away).rendering(of: edition, in: &diagnostics)
    let json = JSONWriter().rendering(of: edition, in: &diagnostics)
    let words = WordsProof().check(
      edition, html: html, markdown: markdown, text: text, json: json, in: &diagnostics)
    digest = "sha256:" + SHA256.digest(of: words).hex
    rendered = RenderedEdition(
      edition: edition, html: html.bytes, markdown: markdown.bytes, text: text.bytes,
      json: json.bytes)
  }

  /// The HTML of an edition with relative addresses as seen from another place.
  static func html(of edition: Edition, at place: EditionPlace) -> [UInt8] {
    // What can be said of the edition was said when it was first rendered.
    var ignored = Diagnostics()
    return HTMLWriter(addresses: EditionAddresses.relative(in: place))
      .rendering(of: edition, in: &ignored).bytes
  }

  /// The digest of the words without dates and numbers, by which the compiler tells whether a
  /// revision changed a regional edition.
  static func bodyDigest(of edition: Edition) -> String {
    "sha256:" + SHA256.digest(of: SectionWords.body(of: edition)).hex
  }

  /// What sealing records of the edition.
  var record: RecordedEdition {
    let edition = rendered.edition
    let sections = edition.region == nil ? SectionWords.all(of: edition) : []
    return RecordedEdition(
      language: edition.language, region: edition.region, words: digest,
      body: edition.region == nil ? nil : Self.bodyDigest(of: edition),
      dateline: edition.dateline, pointers: edition.pointers, sections: sections.map(\.record))
  }
}

extension NoticeCompiler {
  /// Every edition of a revision in a language, the one for all regions first, in every format.
  func formats(
    of revision: CompiledRevision, in language: LanguageTag, cards: [NoticeID: ReferenceCard],
    in diagnostics: inout Diagnostics
  ) -> [EditionFormats] {
    let folder = "\(revision.notice.id)/\(revision.sources.id?.rawValue ?? "draft")/"
    var formats: [EditionFormats] = []
    for region in [nil] + regions(of: revision) {
      let edition = edition(
        of: revision, for: region, in: language, cards: cards, in: &diagnostics)
      formats.append(
        EditionFormats(
          edition, folder: folder, base: revision.surroundings.baseURL, in: &diagnostics))
    }
    return formats
  }
}

extension SectionWords {
  /// What sealing records of the section.
  fileprivate var record: RecordedEdition.Section {
    RecordedEdition.Section(id: id, digest: SHA256.digest(of: bytes).hex)
  }
}
