import NoticeDiagnostics
import NoticeModel
import NoticeSite

/// Compares the words of an edition of a sealed revision with what was recorded at sealing.
enum RewordedEdition {
  /// The name of the diagnostic.
  static let name = "reworded-edition"

  /// Reports an edition whose words are not those that were sealed, with the sections.
  ///
  /// Where some file is known to be `altered`, sections are compared even if no word differs: an id
  /// or a link may.
  static func check(
    _ formats: EditionFormats, of sources: RevisionSources, isAltered: Bool,
    in diagnostics: inout Diagnostics
  ) {
    let edition = formats.rendered.edition
    guard
      let sealed = sources.context?.edition(for: edition.region, in: edition.language),
      isAltered || sealed.words != formats.digest
    else { return }
    let sections = differences(between: sealed, and: formats.record)
    guard sealed.words != formats.digest || !sections.isEmpty else { return }
    diagnostics.report(
      .error, name, at: sources.range,
      "Words of revision '\(sources.id?.rawValue ?? "")' for \(readers(of: edition)) are not those "
        + "that were sealed" + list(of: sections),
      explanation: "What was sealed prints the same words for ever. Restore the files from a copy; "
        + "if none was altered, this program has a fault.")
  }

  private static func readers(of edition: Edition) -> String {
    "\(edition.region?.rawValue ?? "all regions") in \(edition.language)"
  }

  private static func differences(
    between sealed: RecordedEdition, and found: RecordedEdition
  ) -> [SectionID] {
    let before = Dictionary(
      sealed.sections.map { ($0.id, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let now = Set(found.sections.map(\.id))
    return found.sections.filter { before[$0.id] != $0.digest }.map(\.id)
      + sealed.sections.map(\.id).filter { !now.contains($0) }
  }

  private static func list(of sections: [SectionID]) -> String {
    sections.isEmpty ? "" : "; " + SectionList.phrase(for: sections)
  }
}

extension Diagnostics {
  /// Whether some edition does not print the words that were sealed, or some amendment not what
  /// was compared.
  var showsAlteration: Bool {
    all.contains { $0.name == RewordedEdition.name || $0.name == AlteredChanges.name }
  }
}

/// Sections in a message.
enum SectionList {
  /// *section 'rights'*, or *sections 'rights', 'retention' and 3 more*.
  static func phrase(for sections: [SectionID]) -> String {
    let shown = sections.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    let rest = sections.count > 12 ? " and \(sections.count - 12) more" : ""
    return (sections.count == 1 ? "section " : "sections ") + shown + rest
  }
}
