package import NoticeLanguage
package import NoticeModel

/// Everything outside of a revision's folder that its words depend on: for a draft as it is now, for
/// a sealed revision as it was when it was sealed.
package struct Surroundings: Sendable {
  /// The manifest of the notice.
  package let manifest: NoticeManifest
  /// What all notices share.
  package let workspace: WorkspaceManifest
  /// The regions that the texts may name.
  package let regions: RegionTable
  /// What was recorded at sealing; `nil` for what is not sealed.
  package let context: RevisionContext?

  /// What is true now.
  init(manifest: NoticeManifest, workspace: WorkspaceManifest, regions: RegionTable) {
    self.manifest = manifest
    self.workspace = workspace
    self.regions = regions
    context = nil
  }

  /// What was true when a revision was sealed; the manifests of today give what does not show in
  /// its words.
  init(
    recordedIn context: RevisionContext, manifest: NoticeManifest, workspace: WorkspaceManifest
  ) {
    self.manifest = manifest.recorded(in: context)
    self.workspace = workspace.recorded(in: context)
    self.context = context
    regions = RegionTable(groups: context.groups, audiences: context.audiences.map(\.name))
  }

  /// The same, with the issuer and the shared values of another time wherever that one had them.
  func withValues(of other: Surroundings) -> Surroundings {
    var manifest = manifest
    manifest.issuer = other.issuer
    let names = Set(other.manifest.values.entries.map(\.name))
    manifest.values.entries =
      other.manifest.values.entries + manifest.values.entries.filter { !names.contains($0.name) }
    // A value that was the workspace's may be the notice's own now, and the other way about.
    let shared = other.workspace.values.entries.filter { manifest.values[$0.name] == nil }
    manifest.values.entries += shared
    return Surroundings(manifest: manifest, workspace: workspace, regions: regions)
  }

  /// The shared value of that name.
  package func value(_ name: ValueName) -> LocalizedText? {
    manifest.values[name] ?? workspace.values[name]
  }

  /// The language that wins where texts disagree, for the readers of a region.
  ///
  /// What is said of the innermost region that holds them counts; `nil` if nothing is said.
  package func prevailingLanguage(for region: RegionCode?) -> LanguageTag? {
    let said = manifest.prevailingLanguages
    let holding = region.map { region in said.keys.filter { regions.contains($0, region) } } ?? []
    let innermost = holding.filter { outer in
      !holding.contains { $0 != outer && regions.contains(outer, $0) }
    }
    return innermost.sorted().first.flatMap { said[$0] } ?? said[RegionCode("all")]
  }

  /// Who issues the notice.
  package var issuer: LocalizedText? { manifest.issuer ?? workspace.publisher }

  /// The address of the site's root.
  package var baseURL: String? { workspace.baseURL?.value }

  /// The forms in which a language prints.
  package func language(_ tag: LanguageTag) -> Language {
    guard let printed = context?.printed.first(where: { $0.language == tag }) else {
      return .forPrinting(tag)
    }
    return .recorded(printed)
  }

  /// What references to other notices print; `present` is what they would print now.
  func cards(_ present: [NoticeID: ReferenceCard]) -> [NoticeID: ReferenceCard] {
    guard let context else { return present }
    return Dictionary(
      context.notices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension NoticeManifest {
  fileprivate func recorded(in context: RevisionContext) -> NoticeManifest {
    var manifest = self
    manifest.issuer = context.issuer
    manifest.language = context.language
    manifest.prevailingLanguages = context.prevailingLanguages
    manifest.established = context.established.map { Written($0) }
    manifest.numbering = context.numbering
    manifest.values = context.values
    manifest.supplemented = context.supplemented.map { Written($0) }
    manifest.editions = context.regionalPages.map { Written($0) }
    return manifest
  }
}

extension WorkspaceManifest {
  fileprivate func recorded(in context: RevisionContext) -> WorkspaceManifest {
    var workspace = self
    workspace.publisher = nil
    workspace.baseURL = context.baseURL.map { Written($0) }
    workspace.groups = context.groups
    workspace.audiences = context.audiences
    workspace.order = context.order
    workspace.values = ValueTable()
    return workspace
  }
}
