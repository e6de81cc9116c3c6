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
      Each revision is shown with the date that readers see, the dates of its effect, what it is \
      on the day of --as-of, how much it matters, the digest of its sums and its summary; past texts that were \
      reconstructed stand in their place. The last line says which revision bound readers on that \
      day, or, where a date is a month or a year and leaves it open, which ones may have.

      Examples:
        engross history global-privacy-notice --as-of 2024-10-01
        engross history global-privacy-notice --as-of 2024-10-20 --region DE
      """)

  @Argument(help: "The notice.")
  var notice: String

  @Option(help: "text for people, json for machines.")
  var format: HistoryFormat = .text

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day to judge by; today's UTC date if left out.", valueName: "day"))
  var asOf: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "The readers to judge for, such as DE or US-CA; those in no region with a date of its own, "
        + "if left out.", valueName: "code"))
  var region: String?

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
      let verification = Verification(
        of: SealedNotice(
          id, in: try workspace.loader.folder(of: id), shownAs: id.sourcePath,
          ignoring: FileName.isIgnored))
      let obstacles = verification.findings.filter { $0.kind.weight == .obstacle }
      guard obstacles.isEmpty else {
        try console.report(obstacles.map(\.diagnostic), as: .text, color: .auto)
        throw ExitStatus.couldNotRun
      }
      let chain = verification.chain
      sources.order(by: chain)
      let listing = HistoryListing(
        of: sources, inForce: sources.inForce(regions: workspace.compiler.regions), chain: chain,
        asking: .init(day: day, region: try region.map { try workspace.region($0) }))
      try console.write(listing.rendered(as: format))
    }
  }
}

/// How a history is printed.
enum HistoryFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
