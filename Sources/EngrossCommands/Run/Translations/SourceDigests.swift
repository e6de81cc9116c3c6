import NoticeCompiler
import NoticeFiles
import NoticeModel
import NoticeRendering

/// The digests of a text's sections as their author wrote them: what a translation is made from.
///
/// Values are not put in and numbers not computed; marks of emphasis and the like are no part of it.
struct SourceDigests: Sendable {
  /// The digests, as 64 hexadecimal digits.
  let bySection: [SectionID: String]
  /// The sections in their order.
  let sections: [SectionID]

  /// Digests the sections of a revision in its source language.
  init(of revision: CompiledRevision) {
    let main = revision.texts.main
    let written = Edition(
      notice: revision.notice.id, revision: nil, language: revision.surroundings.manifest.language,
      title: main.title.content, lead: main.lead,
      sections: revision.sections.map(Self.asWritten))
    let words = SectionWords.all(of: written)
    sections = words.map(\.id)
    bySection = Dictionary(
      words.map { ($0.id, SHA256.digest(of: $0.bytes).hex) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func asWritten(_ section: ArrangedSection) -> EditionSection {
    EditionSection(
      id: section.id, level: section.level, heading: section.heading.content,
      topic: section.topic, blocks: section.blocks,
      subsections: section.subsections.map(asWritten))
  }

  /// The sections whose translation was made from other words, in their order; none is known to be
  /// of what nobody recorded.
  func stale(in origins: [SectionID: String]) -> [SectionID] {
    sections.filter { id in
      guard let origin = origins[id] else { return false }
      return origin != bySection[id]
    }
  }
}
