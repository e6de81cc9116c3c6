import NoticeLanguage
import NoticeModel

/// The lines that tell readers of the all-regions edition whom a part is for.
struct AudienceLabels: Sendable {
  let language: Language
  let workspace: WorkspaceManifest

  /// The label of a part with those fences around it; `nil` if it is for all.
  func label(
    conditions: [RegionCondition], exceptions: [RegionCode] = [], replaces: Prose? = nil
  ) -> AudienceLabel? {
    var conditions = conditions
    if !exceptions.isEmpty {
      conditions.append(RegionCondition(regions: exceptions, isNegated: true))
    }
    guard let innermost = conditions.last else { return nil }
    let parts = conditions.map { text(of: $0) }
    return AudienceLabel(
      text: Prose(parts.joined(separator: " · ")), regions: innermost.regions,
      isNegated: innermost.isNegated, replaces: replaces.map { standingIn(for: $0) })
  }

  private func text(of condition: RegionCondition) -> String {
    if let label = condition.label { return label.description }
    let names = names(of: condition.regions)
    return condition.isNegated ? language.phrase(.forReadersOutside, [names]) : names
  }

  /// The printed names as a list.
  func names(of regions: [RegionCode]) -> String {
    language.joined(regions.map { name(of: $0) })
  }

  private func standingIn(for label: Prose) -> Prose {
    Prose(language.phrase(.insteadOf, [label.description]))
  }

  private func name(of region: RegionCode) -> String {
    if let audience = workspace.audiences.first(where: { $0.name == region }),
      let label = audience.label?.text(in: language.tag, fallback: .english)
    {
      return label.description
    }
    return language.name(of: region) ?? region.rawValue
  }
}
