import ArgumentParser
import NoticeDiagnostics
import NoticeModel

/// `engross build`: the complete site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compile the workspace into a complete static site.",
    discussion: """
      Writes Output/: for every notice the revision in force, a permanent page for each revision, \
      and the history, each as HTML, Markdown, plain text and JSON. The same sources and the same \
      day give the same bytes on any machine.

      --as-of is the only clock. Without it the day is taken from SOURCE_DATE_EPOCH, or is today's \
      UTC date; index.json records it, and with 'changes-on' the next day on which the output \
      will differ.

      When something is wrong, everything is reported at once and the last good output stays. A \
      sealed revision that is not what was sealed is such a thing; the exit status is 3 then.

      Examples:
        engross build
        engross build --as-of 2024-11-15
        engross build --drafts --output preview
      """)

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day for which the site is made.", valueName: "day"))
  var asOf: CalendarDay?

  @Flag(help: "Publish the drafts too, each marked as one.")
  var drafts = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; Output in the workspace if left out.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(help: "text for people; json, sarif or github for machines.")
  var format: DiagnosticFormat = .text

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let build = SiteBuild(
        request: SiteBuild.Request(
          workspace: place.workspace, output: output ?? place.workspace + "/Output",
          home: Console.variable("HOME"), day: try asOf ?? Clock.standard.today(),
          includesDrafts: drafts))
      let outcome = try build.run(progress: console.progress("Building")) {
        console.complain($0)
      }
      for line in outcome.recovered { console.complain(line) }
      if let leftover = outcome.leftover { console.complain("warning: \(leftover)") }
      try console.report(
        outcome.diagnostics.filter { $0.severity == .error || $0.name == "unsealed-revision" },
        as: format, color: display.color)
      if outcome.exitStatus != .done { throw outcome.exitStatus }
    }
  }
}
