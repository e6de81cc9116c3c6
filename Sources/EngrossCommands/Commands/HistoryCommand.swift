import ArgumentParser
import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace

/// `engross history NOTICE`: the revisions of a notice, newest first.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Print the revisions of a notice, newest first.",
    discussion: """
      Each revision is shown with the date that readers see, the date of its effect, what it is \
      on the day of --as-of (current, upcoming, past), and its summary.

      Example:
        engross history global-privacy-notice --as-of 2024-10-01
      """)

  @Argument(help: "The notice.")
  var notice: String

  @Option(help: "text for people, json for machines.")
  var format: HistoryFormat = .text

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day to judge by; today's UTC date if left out.", valueName: "day"))
  var asOf: CalendarDay?

  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let workspace = try OpenWorkspace(path: place.workspace)
      let day = try asOf ?? Clock.standard.today()
      var ledger = Diagnostics()
      let id = try workspace.existing(notice)
      let sources = try workspace.loader.sources(of: id, reading: .revisions, in: &ledger)
      guard var sources, !ledger.hasErrors else {
        try console.report(ledger.sorted, as: .text, color: .auto)
        throw ExitStatus.sourcesDoNotPass
      }
      sources.order(by: SealedNotice(id, in: try workspace.loader.folder(of: id)).chain)
      let listing = HistoryListing(
        of: sources, inForce: sources.inForce(regions: workspace.compiler.regions), on: day)
      try console.write(listing.rendered(as: format))
    }
  }
}

/// How a history is printed.
enum HistoryFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
