import NoticeLanguage
import NoticeModel

/// What the front matter of supplements says of their parts.
struct PartStatements: Sendable {
  let revision: CompiledRevision
  let isRegional: Bool
  let language: Language

  /// The lines for a part of a supplement: in the all-regions edition the values that it overrides;
  /// in every edition that it prevails, if it does.
  func of(_ supplement: Int?) -> [PartStatement] {
    guard let supplement else { return [] }
    let source = revision.texts.supplements[supplement].source
    let prevails =
      source.overrides
      ? [PartStatement(kind: .prevails, text: Prose(language.phrase(.prevailingPart)))] : []
    return (isRegional ? [] : values(of: source)) + prevails
  }

  private func values(of source: SupplementSource) -> [PartStatement] {
    source.values.entries.compactMap { entry in
      let surroundings = revision.surroundings
      guard surroundings.value(entry.name) != nil,
        let text = entry.value.text(
          in: language.tag, fallback: surroundings.manifest.language)
      else { return nil }
      let line = language.phrase(.named, [entry.name.rawValue, text.description])
      return PartStatement(kind: .value(entry.name), text: Prose(line))
    }
  }
}
