import NoticeDiagnostics
import NoticeModel

/// Finds pictures and links that lead to files which are not in the revision's `files/`.
enum MissingFile {
  /// Reports each in the texts of a revision; an error while the text can still be edited.
  static func check(_ revision: CompiledRevision, in diagnostics: inout Diagnostics) {
    let withheld = revision.sources.withheld.map(\.file)
    let known = Set(revision.sources.files.map { "files/" + $0.name } + withheld)
    let severity: Diagnostic.Severity = revision.sources.id == nil ? .error : .warning
    let texts = [revision.texts.main] + revision.texts.supplements.map(\.text)
    for text in texts {
      forEachTarget(in: text) { target, range in
        let path = String(decoding: target.bytes.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
        guard path.hasPrefix("files/"), !known.contains(path) else { return }
        diagnostics.report(
          severity, "missing-attachment", at: range,
          "No file '\(path)' beside the text"
            + Suggestion.phrase(for: path, among: known.sorted()),
          explanation: "Pictures and documents that a text refers to are in 'files'.")
      }
    }
  }

  private static func forEachTarget(in text: Text, _ visit: (Prose, SourceRange) -> Void) {
    BlockWalker.forEachContent(in: text.lead) { targets(in: $0, visit) }
    for section in text.sections { forEachTarget(in: section, visit) }
  }

  private static func forEachTarget(in section: Section, _ visit: (Prose, SourceRange) -> Void) {
    BlockWalker.forEachContent(in: section.blocks) { targets(in: $0, visit) }
    for subsection in section.subsections { forEachTarget(in: subsection, visit) }
  }

  private static func targets(in content: [Inline], _ visit: (Prose, SourceRange) -> Void) {
    for inline in content {
      switch inline {
      case .text, .code, .softBreak, .lineBreak, .value: break
      case .emphasis(let inner), .strong(let inner): targets(in: inner, visit)
      case .link(let link):
        visit(link.destination, link.range)
        targets(in: link.content, visit)
      case .image(let image): visit(image.destination, image.range)
      case .reference(let reference):
        if case .words(let inner) = reference.form { targets(in: inner, visit) }
      }
    }
  }
}
