import NoticeDiagnostics
import NoticeModel

/// The name of a Markdown file, taken apart: `united-states.ja.md`.
struct TextFileName {
  /// What stands before the first dot.
  let stem: String
  /// The language, if the name says one.
  let language: LanguageTag?
  /// The whole name.
  let fileName: String

  /// Takes a name apart; `nil`, with a report, if the language in it is none.
  ///
  /// To be called with names that end in `.md`.
  init?(_ fileName: String, in folder: SourceFolder, _ diagnostics: inout Diagnostics) {
    let parts = fileName.split(separator: ".").map(String.init)
    self.fileName = fileName
    stem = parts[0]
    let tag = parts.dropFirst().dropLast().joined(separator: ".")
    language = tag.isEmpty ? nil : LanguageTag(checking: tag)
    guard tag.isEmpty || language != nil else {
      diagnostics.report(
        .error, "unreadable-language", atPath: "\(folder.path)/\(fileName)",
        "'\(tag.quotable)' in the name of '\(fileName.quotable)' is no language tag",
        explanation: "A translation is called '\(stem).ja.md': a tag such as ja, pt-br or zh-hant.")
      return nil
    }
  }
}
