import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeMarkdown
import NoticeModel
import NoticeRendering
import NoticeWorkspace

/// A notice made of random bytes, in memory: a text, then, each behind the byte 1E, a supplement, a
/// table and manifests.
struct FuzzedNotice {
  private let parts: [[UInt8]]

  /// Takes an input apart.
  init(_ input: [UInt8]) {
    parts = input.split(separator: 0x1E, maxSplits: 4, omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// Compiles and renders as a build does, drafts and style checks included; whatever is reported
  /// is fine, and so is nothing, as long as the program comes back.
  func render() {
    var diagnostics = Diagnostics()
    readManifests(in: &diagnostics)
    guard let sources = revision(in: &diagnostics) else { return report(diagnostics) }
    let notice = NoticeSources(id: NoticeID("example"), revisions: [sources])
    var workspace = WorkspaceManifest()
    workspace.values.entries = [
      (ValueName("contact-email"), LocalizedText(common: "privacy@example.com"), .none)
    ]
    let compiler = NoticeCompiler(workspace: workspace)
    let compiled = compiler.compile(
      sources, of: notice, judgesStyle: true, in: &diagnostics)
    if let compiled, !diagnostics.hasErrors {
      let edition = compiler.edition(of: compiled, cards: [:], in: &diagnostics)
      render(edition, in: &diagnostics)
    }
    report(diagnostics)
  }

  private func render(_ edition: Edition, in diagnostics: inout Diagnostics) {
    let addresses = Addresses.standalone
    let html = HTMLWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
    let markdown = MarkdownWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
    let text = PlainTextWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
    let json = JSONWriter().rendering(of: edition, in: &diagnostics)
    _ = WordsProof().check(
      edition, html: html, markdown: markdown, text: text, json: json, in: &diagnostics)
    precondition(
      !diagnostics.all.contains { $0.name == "formats-disagree" }, "the formats say other words")
  }

  private func readManifests(in diagnostics: inout Diagnostics) {
    for part in parts.dropFirst(3) {
      let file = diagnostics.open(SourceFile(path: "notice.yml", bytes: part))
      guard SourceCheck().check(file, in: &diagnostics) else { continue }
      _ = YAMLReader().value(of: file, in: &diagnostics)
    }
  }

  private func revision(in diagnostics: inout Diagnostics) -> RevisionSources? {
    guard let main = text(0, path: "notice.md", in: &diagnostics) else { return nil }
    var revision = RevisionSources(id: RevisionID("2024-09"), text: main)
    if let text = text(1, path: "supplements/united-states.md", in: &diagnostics) {
      revision.supplements = [
        SupplementSource(
          name: "united-states", text: text,
          regions: [.init(RegionCode("US"))])
      ]
    }
    if parts.count > 2 {
      let file = diagnostics.open(SourceFile(path: "tables/cookies.csv", bytes: parts[2]))
      guard SourceCheck().check(file, in: &diagnostics) else { return revision }
      revision.tables = [TableSource(name: "cookies", file: file)]
    }
    return revision
  }

  private func text(
    _ index: Int, path: String, in diagnostics: inout Diagnostics
  ) -> TextSource? {
    guard index < parts.count else { return nil }
    let file = diagnostics.open(SourceFile(path: path, bytes: parts[index]))
    guard SourceCheck().check(file, in: &diagnostics) else { return nil }
    let matter = FrontMatter.split(file, in: &diagnostics)
    if let yaml = matter.yaml { _ = YAMLReader().value(of: yaml, in: &diagnostics) }
    return TextSource(file: file, language: .english, bodyOffset: matter.bodyOffset)
  }

  private func report(_ diagnostics: Diagnostics) {
    for format in DiagnosticFormat.allCases {
      _ = DiagnosticReport(diagnostics.sorted).rendered(as: format, color: false, width: 80)
    }
  }
}
