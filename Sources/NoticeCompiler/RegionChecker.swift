import NoticeDiagnostics
import NoticeLanguage
import NoticeModel

/// Reports regions that no table knows.
struct RegionChecker {
  let regions: RegionTable

  func check(_ texts: RevisionTexts, in diagnostics: inout Diagnostics) {
    check(texts.main, in: &diagnostics)
    for translation in texts.translations { check(translation.text, in: &diagnostics) }
    for supplement in texts.supplements {
      check(supplement.source.regions, in: &diagnostics)
      check(supplement.text, in: &diagnostics)
      for translation in supplement.translations { check(translation.text, in: &diagnostics) }
    }
  }

  func check(_ amendment: Amendment, in diagnostics: inout Diagnostics) {
    for entry in amendment.effective {
      guard let region = entry.region else { continue }
      check(region, at: entry.date.range, in: &diagnostics)
    }
    for announcement in amendment.announcements { check(announcement.regions, in: &diagnostics) }
    for override in amendment.overrides { check(override.regions, in: &diagnostics) }
  }

  func check(_ manifest: NoticeManifest, in diagnostics: inout Diagnostics) {
    check(manifest.editions, in: &diagnostics)
  }

  func check(_ workspace: WorkspaceManifest, in diagnostics: inout Diagnostics) {
    check(workspace.markets, in: &diagnostics)
  }

  private func check(_ text: Text, in diagnostics: inout Diagnostics) {
    check(text.lead, in: &diagnostics)
    for section in text.sections { check(section, in: &diagnostics) }
  }

  private func check(_ section: Section, in diagnostics: inout Diagnostics) {
    for condition in section.conditions { check(condition, in: &diagnostics) }
    check(section.attributes.exceptions, in: &diagnostics)
    check(section.blocks, in: &diagnostics)
    for subsection in section.subsections { check(subsection, in: &diagnostics) }
  }

  private func check(_ blocks: [Block], in diagnostics: inout Diagnostics) {
    BlockWalker.forEachCondition(in: blocks) { check($0, in: &diagnostics) }
  }

  private func check(_ condition: RegionCondition, in diagnostics: inout Diagnostics) {
    for region in condition.regions {
      check(region, at: condition.range, in: &diagnostics)
    }
  }

  private func check(_ codes: [Written<RegionCode>], in diagnostics: inout Diagnostics) {
    for code in codes { check(code.value, at: code.range, in: &diagnostics) }
  }

  private func check(
    _ region: RegionCode, at range: SourceRange, in diagnostics: inout Diagnostics
  ) {
    guard !regions.isKnown(region) else { return }
    diagnostics.report(
      .error, "unknown-region", at: range,
      "No region '\(region)'"
        + Suggestion.phrase(offering: regions.nearest(to: region).map(\.rawValue)),
      explanation: "A region is an ISO 3166-1 country (JP), a 3166-2 subdivision (US-CA), a group "
        + "such as EEA, or a group or audience of workspace.yml.")
  }
}
