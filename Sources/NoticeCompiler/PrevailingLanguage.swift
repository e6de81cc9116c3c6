import NoticeLanguage
package import NoticeModel

extension CompiledRevision {
  /// The language whose text wins where texts disagree, for readers in a region: what is said of the
  /// innermost region that holds them, else what is said of all, else that of the sources.
  package func prevailingLanguage(for region: RegionCode?) -> LanguageTag {
    let said = surroundings.manifest.prevailingLanguages
    let common = said[.all] ?? surroundings.manifest.language
    guard let region, region != .other else { return common }
    let regions = rules.regions
    let holding = said.keys.filter { $0 != .all && regions.contains($0, region) }.sorted()
    let innermost = holding.first { code in
      holding.allSatisfy { $0 == code || !regions.contains(code, $0) }
    }
    return innermost.flatMap { said[$0] } ?? common
  }

  /// The regions for which another language prevails than for all, sorted.
  package var regionsWithPrevailingLanguage: [RegionCode] {
    let common = prevailingLanguage(for: nil)
    let said = surroundings.manifest.prevailingLanguages
    return said.keys.filter { $0 != .all && said[$0] != common }.sorted()
  }
}

extension RegionCode {
  /// What manifests call all readers.
  fileprivate static let all = RegionCode("all")
}
