package import NoticeModel

extension CompiledRevision {
  /// The regions for which another language prevails than for all, sorted.
  package var regionsWithPrevailingLanguage: [RegionCode] {
    let common = surroundings.prevailingLanguage(for: nil)
    let said = surroundings.manifest.prevailingLanguages
    return said.keys.filter { $0 != RegionCode("all") && said[$0] != common }.sorted()
  }
}
