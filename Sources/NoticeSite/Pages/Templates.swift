package import NoticeDiagnostics
import NoticeUnicode

/// The page templates and the stylesheet: those of the program, each of which a workspace may
/// replace by a file of the same name.
///
/// The language is the small part of Mustache that people know: `{{name}}`, `{{#name}}…{{/name}}`,
/// `{{^name}}…{{/name}}`, `{{> partial}}`, `{{{html}}}` and `{{! comment}}`. Lists and bodies arrive
/// rendered.
package struct Templates: Sendable {
  /// The page of a notice.
  let page: Template
  /// The history of a notice.
  let history: Template
  /// The page of what changed between two texts.
  let changes: Template
  /// The page of an address that moved.
  let moved: Template
  /// The start page.
  let start: Template
  /// The table of what differs by region.
  let regions: Template
  /// `assets/style.css`.
  package let stylesheet: [UInt8]

  /// The files that the program brings, by name.
  package static let builtIn: [String: [UInt8]] = [
    "page.html": PackageResources.page_html,
    "history.html": PackageResources.history_html,
    "changes.html": PackageResources.changes_html,
    "moved.html": PackageResources.moved_html,
    "start.html": PackageResources.start_html,
    "regions.html": PackageResources.regions_html,
    "head.html": PackageResources.head_html,
    "masthead.html": PackageResources.masthead_html,
    "banner.html": PackageResources.banner_html,
    "formats.html": PackageResources.formats_html,
    "footer.html": PackageResources.footer_html,
    "style.css": PackageResources.style_css,
  ]

  /// Parses the templates; `overrides` are the files of the workspace's `Templates/`, by name.
  ///
  /// A file of another name ending in `.html` is a partial of the workspace's own.
  /// Those of messages to readers are read elsewhere.
  package init(
    overrides: [String: SourceFile] = [:], in diagnostics: inout Diagnostics
  ) {
    let overrides = overrides.filter { MessageTemplates.builtIn[$0.key] == nil }
    var files: [String: SourceFile] = [:]
    for (name, bytes) in Self.builtIn {
      files[name] = SourceFile(path: "(built in)/" + name, bytes: bytes)
    }
    files.merge(overrides) { $1 }
    var set = TemplateSet(files: files, in: &diagnostics)
    page = set.template("page.html", in: &diagnostics)
    history = set.template("history.html", in: &diagnostics)
    changes = set.template("changes.html", in: &diagnostics)
    moved = set.template("moved.html", in: &diagnostics)
    start = set.template("start.html", in: &diagnostics)
    regions = set.template("regions.html", in: &diagnostics)
    stylesheet = files["style.css"]?.bytes ?? []
    for name in overrides.keys.sorted() where Self.builtIn[name] == nil && !set.isUsed(name) {
      set.reportUnused(name, among: Self.builtIn.keys.sorted(), in: &diagnostics)
    }
  }
}

/// The templates of one site while they are parsed and put together.
private struct TemplateSet {
  private var nodes: [String: [TemplateNode]] = [:]
  private var files: [String: SourceID] = [:]
  private var linker: TemplateLinker

  init(files sources: [String: SourceFile], in diagnostics: inout Diagnostics) {
    let names = sources.keys.sorted()
    let partials = names.filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }
    for name in names {
      guard let source = sources[name] else { continue }
      let file = diagnostics.open(source)
      files[name] = file
      guard name.hasSuffix(".html") else { continue }
      var parser = TemplateParser(
        source.bytes, file: file, vocabulary: .pages, partials: partials)
      nodes[String(name.dropLast(5))] = parser.nodes(in: &diagnostics)
    }
    linker = TemplateLinker(nodes)
  }

  mutating func template(_ name: String, in diagnostics: inout Diagnostics) -> Template {
    linker.template(String(name.dropLast(5)), in: &diagnostics)
  }

  func isUsed(_ name: String) -> Bool {
    linker.used.contains(String(name.dropLast(5)))
  }

  func reportUnused(_ name: String, among known: [String], in diagnostics: inout Diagnostics) {
    let hint = EditDistance.nearest(to: name, among: known).first
    diagnostics.report(
      .warning, "unused-template",
      at: SourceRange(file: files[name] ?? .none, offset: 0, length: 0),
      "Template '\(name)' is used by no page" + (hint.map { "; did you mean '\($0)'?" } ?? ""),
      explanation: "Templates are " + known.joined(separator: ", ") + ", and partials they name.")
  }
}
