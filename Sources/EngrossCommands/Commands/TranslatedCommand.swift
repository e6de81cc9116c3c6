import ArgumentParser
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// `engross translated NOTICE LANGUAGE`: sections are up to date with their source.
struct TranslatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translated",
    abstract: "Record that translated sections are up to date with their source.",
    discussion: """
      Writes into draft/translations.yml what each section of the translation was made from. When \
      the source changes afterwards, 'engross check' lists the sections that are behind, and since \
      which revision; readers of the translation get a note there. Changes of layout, numbers and \
      values make no translation stale.

      Examples:
        engross translated privacy-notice ja
        engross translated privacy-notice ja rights retention
      """)

  @Argument(help: "The notice.")
  var notice: String

  @Argument(help: "The language of the translation.")
  var language: String

  @Argument(help: "The sections; all of them if left out.")
  var sections: [String] = []

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let lock = try WorkspaceLock(path: place.workspace) { console.complain($0) }
      defer { lock.release() }
      let workspace = try OpenWorkspace(path: place.workspace)
      let id = try workspace.existing(notice)
      let record = TranslationRecord(
        workspace: workspace, notice: id, language: try LanguageTag.named(language))
      let outcome = try record.record(sections.map { SectionID($0) })
      try console.report(
        outcome.diagnostics.filter { $0.severity == .error }, as: .text, color: display.color)
      for line in outcome.lines { console.complain(line) }
      if outcome.status != .done { throw outcome.status }
    }
  }
}

extension LanguageTag {
  /// The language that somebody typed.
  ///
  /// - Throws: `ExitStatus.wrongUsage`, after saying so, if it is none.
  static func named(_ text: String) throws -> LanguageTag {
    guard let tag = WorkspaceLoader.language(text) else {
      Console.standard.complain(
        "error: '\(TerminalText.escaped(text))' is no language tag such as ja or zh-Hant")
      throw ExitStatus.wrongUsage
    }
    return tag
  }
}
