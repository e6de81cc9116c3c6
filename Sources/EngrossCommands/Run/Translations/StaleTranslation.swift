import NoticeCompiler
import NoticeDiagnostics
import NoticeModel

/// Finds translated sections of a draft that are behind their source.
enum StaleTranslation {
  /// Reports each language with the sections that are behind, and since which revision.
  static func check(_ notice: CompiledNotice, in diagnostics: inout Diagnostics) {
    // What is behind in a master's text is brought up to date there.
    guard let draft = notice.draft, draft.sources.master == nil else { return }
    let source = SourceDigests(of: draft)
    for translation in draft.sources.translations {
      let range = SourceRange(file: translation.file, offset: 0, length: 0)
      guard let origins = draft.sources.translationOrigins[translation.language] else {
        diagnostics.reportUnrecorded(translation.language, of: notice.sources.id, at: range)
        continue
      }
      let stale = source.stale(in: origins)
      guard !stale.isEmpty else { continue }
      let past = notice.revisions.map { ($0.sources.id, SourceDigests(of: $0)) }
      for section in stale {
        let change = change(of: section, since: origins[section], in: past)
        let review = notice.sources.revisions.first { $0.id == change }?.changes?.review
        diagnostics.reportStale(
          section, in: translation.language, since: change, review?.level(in: section), at: range)
      }
    }
  }

  /// The first revision that has other words than those that were translated; `nil` for the draft.
  private static func change(
    of section: SectionID, since origin: String?, in past: [(RevisionID?, SourceDigests)]
  ) -> RevisionID? {
    guard let last = past.lastIndex(where: { $0.1.bySection[section] == origin }) else {
      return past.first { $0.1.bySection[section] != nil }?.0
    }
    return past[(last + 1)...].first?.0
  }
}

extension Diagnostics {
  fileprivate mutating func reportUnrecorded(
    _ language: LanguageTag, of notice: NoticeID, at range: SourceRange
  ) {
    report(
      .note, "unrecorded-translation", at: range,
      "Nobody recorded what the translation into '\(language)' was made from",
      explanation: "'engross translated \(notice) \(language)' records that it is up to date with "
        + "its source; from then on sections that fall behind are listed.")
  }

  fileprivate mutating func reportStale(
    _ section: SectionID, in language: LanguageTag, since revision: RevisionID?,
    _ level: Level?, at range: SourceRange
  ) {
    let weight = level.map { " (level: \($0.rawValue))" } ?? ""
    let cause = revision.map { "revision '\($0)' changed" } ?? "the draft changes"
    report(
      .warning, "stale-translation", at: range,
      "Section '\(section)' is behind in '\(language)'; \(cause) its source\(weight)",
      explanation:
        "Readers of the translation get a note that leads to the source until the section "
        + "is translated anew and 'engross translated' says so.")
  }
}
