import ArgumentParser
import NoticeDiagnostics
import NoticeModel

/// `engross check [NOTICE]`: every diagnostic in the sources, in one run.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report everything that is wrong in the sources.",
    discussion: """
      Checks drafts and revisions of every notice, or of one, and prints each finding as \
      path:line:column: severity: summary [name], with the line it is about. Nothing is written.

      Errors would mislead a reader, warnings make a page worse than meant, notes ask for nothing. \
      The exit status is 1 when there is an error (with --strict also a warning), 3 when a sealed \
      revision is not what was sealed, else 0.

      Examples:
        engross check
        engross check cookie-notice
        engross check --format sarif > findings.sarif
      """)

  @Argument(help: "The notice to report on; all of them if left out.")
  var notice: String?

  @Option(help: "text for people; json, sarif or github for machines.")
  var format: DiagnosticFormat = .text

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let workspace = try OpenWorkspace(path: place.workspace)
      let only = try notice.map { try workspace.existing($0) }
      let check = WorkspaceCheck(workspace: workspace, day: try Clock.standard.today())
      let outcome = try check.outcome(of: only)
      try console.print(outcome.diagnostics, as: format, color: display.color)
      let status = outcome.exitStatus(limit: strict ? .warning : .error)
      if status != .done { throw status }
    }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
