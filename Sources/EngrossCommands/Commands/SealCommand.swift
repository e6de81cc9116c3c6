import ArgumentParser
import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// `engross seal NOTICE`: the draft becomes the next revision.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Freeze the draft as the next revision.",
    discussion: """
      Checks the draft, then freezes it as revisions/DATE with everything that its words depend on \
      (context.yml) and its sums (SHA256SUMS), which name the revision before. What is sealed is \
      never written again. The draft stays as it is, with an amendment that says nothing yet.

      Needs a date and a summary in draft/amendment.yml, and something to seal: other words, or \
      'reviewed', 'withdraws', 'defers' or 'facts: { practice: changed }'. A second revision of \
      the same date gets a suffix.

      Prints a checkpoint. Keep it where whoever can write to the workspace cannot: it is what a \
      rewritten past is found by later ('engross verify --against').

      --onto ID repairs a fork (two branches were merged, and two revisions follow the same one): \
      the branch that holds ID stays, the others are sealed again onto it. If ID is the revision \
      before the newest, the newest is undone and its text is the draft again. Whatever a \
      checkpoint given with --against holds is left alone.

      The sealing time comes from SOURCE_DATE_EPOCH or the clock. When a seal was interrupted, \
      the next one completes it.

      Examples:
        engross seal privacy-notice --dry-run
        engross seal privacy-notice > ../elsewhere/privacy-notice.checkpoint
        engross seal privacy-notice --language ja --for 2024-09
        engross seal --all-by contact-email --summary "Our address for questions is a new one."
        engross seal --all-by notice:master-terms --summary "We say how long we keep orders."
        engross seal privacy-notice --onto 2024-09-b --against ../elsewhere/checkpoints
        engross seal privacy-notice --archive 2003-05
      """)

  @Argument(help: "The notice.")
  var notice: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The name of the revision, in place of its date.", valueName: "id"))
  var name: String?

  @Flag(help: "Say what would be sealed, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp("Seal a late translation into this language.", valueName: "tag"))
  var language: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The revision that the translation belongs to.", valueName: "id"))
  var translated: String?

  @Option(
    help: ArgumentHelp(
      "Repair a fork, or undo the last seal; 'none' undoes the first.", valueName: "id"))
  var onto: String?

  @Option(
    help: ArgumentHelp(
      "Checkpoints that were published, or digests; with --onto.", valueName: "file|digest"),
    completion: .file())
  var against: [String] = []

  @Option(
    help: ArgumentHelp(
      "Seal every notice that this alone changed: a shared value, or the master of its text.",
      valueName: "value|notice:master"))
  var allBy: String?

  @Option(help: "What changed, with --all-by.")
  var summary: String?

  @Option(help: "The date that readers see, with --all-by; today's UTC date if left out.")
  var date: CalendarDate?

  @Option(help: "The day of effect, with --all-by; the date if left out.")
  var effective: CalendarDate?

  @Option(help: ArgumentHelp("Seal an archive entry as it lies there.", valueName: "id"))
  var archive: String?

  @OptionGroup var withholding: WithholdingOptions
  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    let tasks = [
      language, onto, allBy, archive, withholding.path,
    ].compactMap(\.self).count
    guard tasks <= 1 else {
      throw ValidationError(
        "Give one of --language, --onto, --all-by, --archive and --withhold at a time.")
    }
    guard (notice == nil) == (allBy != nil) else {
      throw ValidationError("Name a notice; only --all-by goes without one.")
    }
    guard (language == nil) == (translated == nil) else {
      throw ValidationError("--language and --for belong together.")
    }
    guard (allBy == nil) == (summary == nil), allBy != nil || date == nil && effective == nil
    else {
      throw ValidationError(
        "--summary, --date and --effective belong to --all-by, which needs one.")
    }
    guard against.isEmpty || onto != nil else {
      throw ValidationError("--against belongs to --onto.")
    }
    guard !dryRun || onto == nil && archive == nil && withholding.path == nil else {
      throw ValidationError("--dry-run is for sealing a draft.")
    }
  }

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let lock = try WorkspaceLock(path: place.workspace) { console.complain($0) }
      defer { lock.release() }
      let workspace = try OpenWorkspace(path: place.workspace)
      let outcome = try outcome(in: workspace)
      try console.report(
        outcome.diagnostics.filter { $0.severity == .error }, as: .text, color: display.color)
      for line in outcome.lines { console.complain(line) }
      try console.write(outcome.checkpoints.map(\.text).joined(separator: "\n"))
      if outcome.status != .done { throw outcome.status }
    }
  }

  private func outcome(in workspace: OpenWorkspace) throws -> NoticeSealing.Outcome {
    let moment = try Clock.standard.moment()
    let sealing = NoticeSealing(
      workspace: workspace,
      request: .init(id: name.map { RevisionID($0) }, isRehearsal: dryRun, moment: moment))
    if let allBy, let summary {
      let (amendment, bytes) = Amendment.announcing(
        summary, on: date ?? moment.day.date, effective: effective)
      return try sealing.sealAll(
        changedBy: try cause(allBy, in: workspace), as: .init(amendment: amendment, bytes: bytes))
    }
    let id = try workspace.existing(notice ?? "")
    if let language, let translated {
      return try sealing.sealTranslation(
        of: id, into: try LanguageTag.named(language), for: RevisionID(translated))
    }
    if let onto {
      let repair = ChainRepair(workspace: workspace, records: try OutsideRecords(reading: against))
      return try repair.repair(id, onto: onto == "none" ? nil : RevisionID(onto))
    }
    if let archive { return try sealing.sealArchiveEntry(RevisionID(archive), of: id) }
    if let record = try withholding.record(moment: moment) {
      return try sealing.withhold(record, from: id)
    }
    return try sealing.seal(id)
  }

  /// What `--all-by` names; a master has to be there.
  private func cause(_ text: String, in workspace: OpenWorkspace) throws -> SharedCause {
    let cause = SharedCause(text)
    if case .master(let id) = cause { _ = try workspace.existing(id.rawValue) }
    return cause
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a date such as `2024-10-15`, `2024-10` or `2024`.
  package init?(argument: String) {
    self.init(argument)
  }
}
