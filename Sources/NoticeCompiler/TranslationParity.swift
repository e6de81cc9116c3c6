import NoticeDiagnostics
import NoticeModel

/// Compares a translation with its source: sections, clauses, and what in them is not words.
///
/// A missing section or clause, another number of items or cells, and other readers mislead, so they
/// are errors. What leads elsewhere or stands elsewhere is a warning.
struct TranslationParity {
  /// Which section translates which.
  let matches: SectionMatches
  private let lead: [Block]
  private let translation: Text

  /// Compares with the sections of a source as they were written, ids settled.
  init(of sections: [ArrangedSection], lead: [Block], with translation: Text) {
    matches = SectionMatches(of: sections, with: translation)
    self.lead = lead
    self.translation = translation
  }

  /// Reports each difference at its place in the translation.
  func report(in diagnostics: inout Diagnostics) {
    var blocks = BlockParity(diagnostics: diagnostics)
    blocks.compare(lead, translation.lead, near: translation.title.range)
    for (source, section) in matches.pairs {
      blocks.compare(source.heading.content, section.heading.content, at: section.heading.range)
      blocks.compare(source.writtenConditions, section.conditions, at: section.heading.range)
      blocks.compare(source.blocks, section.blocks, near: section.heading.range)
    }
    diagnostics = blocks.diagnostics
    for (source, place) in matches.missing { diagnostics.reportMissing(source, at: place) }
    for section in matches.unknown { diagnostics.reportUnknown(section) }
    for (source, section) in matches.misplaced { diagnostics.reportMisplaced(source, section) }
  }
}

extension ArrangedSection {
  /// The fences around it, without the regions of its supplement.
  fileprivate var writtenConditions: [RegionCondition] {
    isSupplementRoot ? Array(conditions.dropFirst()) : conditions
  }
}

extension Diagnostics {
  fileprivate mutating func reportMissing(_ source: ArrangedSection, at range: SourceRange) {
    report(
      .error, "missing-translated-section", at: range,
      "Section '\(source.id)' is not translated; it comes behind this one in the source",
      explanation: "A translation has the same sections as its source, in the same order.",
      notes: [Note("the section in the source", at: place(source.heading.range))])
  }

  fileprivate mutating func reportUnknown(_ section: Section) {
    let name = section.attributes.id.map { "Section '\($0.value)'" } ?? "Section without an id"
    report(
      .error, "unknown-translated-section", at: section.heading.range,
      "\(name) translates no section of the source",
      explanation: "A section has the id of the one that it translates. Without ids, sections are "
        + "matched by their order, if there are as many.")
  }

  fileprivate mutating func reportMisplaced(_ source: ArrangedSection, _ section: Section) {
    report(
      .warning, "misplaced-translated-section", at: section.heading.range,
      "Section '\(source.id)' stands elsewhere in the source, and is shown there",
      notes: [Note("the section in the source", at: place(source.heading.range))])
  }

  private typealias Note = Diagnostic.Note
}
