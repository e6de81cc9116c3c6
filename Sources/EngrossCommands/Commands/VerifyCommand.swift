import ArgumentParser
import NoticeArchive
import NoticeDiagnostics
import NoticeModel

/// `engross verify [NOTICE]`: whether the past is what was sealed.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that revisions are what was sealed.",
    discussion: """
      Compares every file of every revision, late translation and archive entry with its sums, \
      follows the chain of revisions, and judges their dates: one is wrong only if it cannot be \
      right. Nothing is written.

      Without something kept elsewhere nobody can tell that the newest revisions were removed, or \
      rewritten together with their sums. Keep what --checkpoint prints where whoever can write \
      to the workspace cannot, and give it to --against.

      Exit status: 0 intact, 3 something is not what was sealed or is not sealed, 2 something \
      could not be read, 1 something lies among the notices that can be none.

      Examples:
        engross verify
        engross verify --checkpoint > ../elsewhere/checkpoints
        engross verify --against ../elsewhere/checkpoints
        engross verify cookie-notice --against sha256:95aefb7a8adc36e5…
      """)

  @Argument(help: "The notice to verify; all of them if left out.")
  var notice: String?

  @Option(
    help: ArgumentHelp(
      "Checkpoints that were kept elsewhere, or the digest of a SHA256SUMS; may be repeated.",
      valueName: "file|digest"),
    completion: .file())
  var against: [String] = []

  @Flag(help: "Print the checkpoints of intact notices, and all else on standard error.")
  var checkpoint = false

  @Option(help: "text for people; json, sarif or github for machines.")
  var format: DiagnosticFormat = .text

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !checkpoint || format == .text else {
      throw ValidationError("--checkpoint prints text; leave out --format.")
    }
  }

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let records = try OutsideRecords(reading: against)
      let workspace = try OpenWorkspace(path: place.workspace)
      let only = try notice.map { try workspace.existing($0) }
      let verification = WorkspaceVerification(workspace: workspace, records: records)
      let outcome = try verification.outcome(
        of: only, progress: console.progress("Verifying"))
      try show(outcome, on: console)
      if outcome.exitStatus != .done { throw outcome.exitStatus }
    }
  }

  private func show(_ outcome: WorkspaceVerification.Outcome, on console: Console) throws {
    let intact = outcome.notices.filter { $0.status == .done }
    if checkpoint {
      try console.report(outcome.diagnostics, as: format, color: display.color)
      for notice in intact { console.complain(notice.line) }
      try console.write(intact.compactMap(\.checkpoint?.text).joined(separator: "\n"))
    } else {
      try console.print(outcome.diagnostics, as: format, color: display.color)
      guard format == .text else { return }
      try console.write(intact.map { $0.line + "\n" }.joined())
    }
  }
}
