import NoticeCompiler
import NoticeDiagnostics
import NoticeModel

/// A notice in memory with supplements and translations: texts in, the editions of its readers out.
struct EditionFixture {
  struct Supplement {
    var name: String
    var regions: [String]
    var text: String
    var values: [(name: String, value: String)] = []
    var overrides = false
    var isWhole = false
    var language: String?
    var translations: [String: String] = [:]
  }

  var manifest = NoticeManifest()
  var workspace = WorkspaceManifest()
  var amendment = Amendment()
  var main: String
  var translations: [String: String] = [:]
  var supplements: [Supplement] = []
  /// The revisions before.
  var revisions: [RevisionSources] = []
  /// What was recorded, if the text is a sealed revision.
  var context: RevisionContext?

  init(_ main: String) {
    self.main = main
  }

  /// Sets the notice's own values.
  mutating func define(_ values: [(name: String, value: String)]) {
    manifest.values = Self.table(values)
  }

  func compiled(bodyDigest: NoticeCompiler.BodyDigest? = nil) -> CompiledFixture? {
    var ledger = Diagnostics()
    let sources = sources(in: &ledger)
    let compiler = NoticeCompiler(workspace: workspace, bodyDigest: bodyDigest)
    var notice = NoticeSources(id: NoticeID("test-notice"), manifest: manifest)
    notice.revisions = revisions
    if sources.id == nil { notice.draft = sources } else { notice.revisions.append(sources) }
    let revision = compiler.compile(sources, of: notice, judgesStyle: true, in: &ledger)
    return revision.map { CompiledFixture(compiler: compiler, revision: $0, ledger: ledger) }
  }

  private func sources(in ledger: inout Diagnostics) -> RevisionSources {
    let text = source("notice.md", main, manifest.language, in: &ledger)
    var sources = RevisionSources(
      id: context.map { _ in RevisionID("2024-09") }, amendment: amendment, text: text,
      context: context)
    sources.translations = translated("notice", translations, in: &ledger)
    for supplement in supplements {
      let language = supplement.language.map { LanguageTag($0) } ?? manifest.language
      sources.supplements.append(
        SupplementSource(
          name: supplement.name,
          text: source("\(supplement.name).md", supplement.text, language, in: &ledger),
          regions: supplement.regions.map { Written(RegionCode($0)) },
          values: Self.table(supplement.values), overrides: supplement.overrides,
          isWhole: supplement.isWhole,
          translations: translated(supplement.name, supplement.translations, in: &ledger)))
    }
    return sources
  }

  private func translated(
    _ name: String, _ texts: [String: String], in ledger: inout Diagnostics
  ) -> [TextSource] {
    texts.sorted { $0.key < $1.key }.map { language, text in
      source("\(name).\(language).md", text, LanguageTag(language), in: &ledger)
    }
  }

  private static func table(_ values: [(name: String, value: String)]) -> ValueTable {
    var table = ValueTable()
    table.entries = values.map {
      (ValueName($0.name), LocalizedText(common: Prose($0.value)), SourceRange.none)
    }
    return table
  }

  private func source(
    _ path: String, _ text: String, _ language: LanguageTag, in ledger: inout Diagnostics
  ) -> TextSource {
    let file = ledger.open(SourceFile(path: path, bytes: Array(text.utf8)))
    return TextSource(file: file, language: language)
  }
}

/// A compiled notice.
struct CompiledFixture {
  let compiler: NoticeCompiler
  let revision: CompiledRevision
  let ledger: Diagnostics

  /// The edition of some readers, in the language of the sources unless another is named.
  func edition(for region: String? = nil, in language: String? = nil) -> Edition {
    var ignored = Diagnostics()
    return compiler.edition(
      of: revision, for: region.map { RegionCode($0) }, in: language.map { LanguageTag($0) },
      cards: [:], in: &ignored)
  }

  /// The edition as an outline.
  func outline(for region: String? = nil, in language: String? = nil) -> String {
    edition(for: region, in: language).outline
  }

  /// What was reported of the texts and of an edition, as `path:line:column: severity [name] summary`.
  func diagnostics(for region: String? = nil) -> [String] {
    var ledger = ledger
    _ = compiler.edition(
      of: revision, for: region.map { RegionCode($0) }, in: nil, cards: [:], in: &ledger)
    return ledger.sorted.map { diagnostic in
      let position = diagnostic.place.position
      return "\(diagnostic.place.file.path):\(position.line):\(position.column): "
        + "\(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.name)]"
    }
  }

  /// The names of what was reported of the texts.
  var names: [String] { ledger.sorted.map(\.name) }
}
