package import NoticeDiagnostics

/// The templates of messages to readers: those of the program, each of which a workspace may replace
/// by a file of the same name.
package struct MessageTemplates: Sendable {
  /// The HTML part of a mail.
  let html: Template
  /// The text part of a mail.
  let text: Template
  /// The line for the top of a site.
  let banner: Template

  /// The files that the program brings, by name.
  package static let builtIn: [String: [UInt8]] = [
    "message.html": PackageResources.message_html,
    "message.txt": PackageResources.message_txt,
    "message-banner.html": PackageResources.message_banner_html,
  ]

  /// Parses the templates; `overrides` are the files of the workspace's `Templates/`, by name.
  package init(overrides: [String: SourceFile] = [:], in diagnostics: inout Diagnostics) {
    html = Self.template("message.html", overrides, in: &diagnostics)
    text = Self.template("message.txt", overrides, in: &diagnostics)
    banner = Self.template("message-banner.html", overrides, in: &diagnostics)
  }

  private static func template(
    _ name: String, _ overrides: [String: SourceFile], in diagnostics: inout Diagnostics
  ) -> Template {
    let source =
      overrides[name] ?? SourceFile(path: "(built in)/" + name, bytes: builtIn[name] ?? [])
    var parser = TemplateParser(
      source.bytes, file: diagnostics.open(source), vocabulary: .messages, partials: [],
      isPlainText: name.hasSuffix(".txt"))
    var linker = TemplateLinker([name: parser.nodes(in: &diagnostics)])
    return linker.template(name, in: &diagnostics)
  }
}
