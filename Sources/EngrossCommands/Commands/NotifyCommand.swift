import ArgumentParser
import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeSite
import NoticeWorkspace

/// `engross notify NOTICE`: drafts of the message to readers, and the record of what went out.
struct NotifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Draft the message to readers about an amendment, or record what went out.",
    discussion: """
      Prints, for each circle of readers to whom a law or the notice's own promise owes it, what \
      changes in old and new words, why it matters, when, and what they can do, in each language of \
      the text. With --output the messages are written as files: the text and the HTML part of a \
      mail, and a line for the top of a site. Templates/message.txt, message.html and \
      message-banner.html of the workspace replace the program's own.

      Says of each duty whether 'notify' of the amendment meets it, by which channels it can be met, \
      and which days would do; exits with 1 if one is not met.

      --sent records a delivery in notifications.yml, which is only ever added to and which \
      'engross verify' checks. A delivery later than planned is an error of 'engross check' until \
      the revision is deferred by as many days, or --late and --by say who accepted it.

      Examples:
        engross notify privacy-notice
        engross notify privacy-notice --output ../mail
        engross notify privacy-notice --sent --channel email --regions EEA,GB \\
          --first 2024-09-01 --last 2024-09-03 --count 12034 --message ../mail/eea.en.txt
      """)

  @Argument(help: "The notice.")
  var notice: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The sealed revision; the draft if it says something new, else the last, if left out.",
      valueName: "id"))
  var revision: String?

  @Option(
    help: ArgumentHelp("Write the messages as files into this folder.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Record what went out.")
  var sent = false

  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard sent == delivery.isGiven else {
      throw ValidationError(
        "--sent needs --channel, --first, --count and --message, and they need it.")
    }
    guard !sent || output == nil else {
      throw ValidationError("--output is for drafts; leave it out with --sent.")
    }
  }

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      if sent { try record(on: console) } else { try draft(on: console) }
    }
  }

  // MARK: - Drafts

  private func draft(on console: Console) throws {
    let workspace = try OpenWorkspace(path: place.workspace)
    let id = try workspace.existing(notice)
    var ledger = workspace.diagnostics
    let question = DraftedMessages.Question(
      notice: id, revision: revision.map { RevisionID($0) },
      templates: try workspace.loader.templateOverrides(in: &ledger))
    let drafted = try DraftedMessages(
      workspace: workspace, question: question, day: try Clock.standard.today())
    try console.report(
      (ledger.sorted + drafted.diagnostics).filter { $0.severity == .error }, as: .text,
      color: display.color)
    for line in drafted.lines { console.complain(line) }
    try write(drafted.messages, on: console)
    if drafted.status != .done { throw drafted.status }
  }

  /// Writes the messages as files, or prints their text.
  private func write(
    _ messages: [(name: String, rendered: RenderedMessage)], on console: Console
  ) throws {
    guard let output else {
      let texts = messages.map { "# \($0.name)\n\n".utf8 + $0.rendered.text }
      return try console.write(Array(texts.joined(separator: "\n".utf8)))
    }
    let folder = try Folder(path: output)
    for (name, rendered) in messages {
      try folder.replace("\(name).txt", with: rendered.text)
      try folder.replace("\(name).html", with: rendered.html)
      try folder.replace("\(name).banner.html", with: rendered.banner)
      for ending in ["txt", "html", "banner.html"] { try console.write("\(name).\(ending)\n") }
    }
  }

  // MARK: - What went out

  private func record(on console: Console) throws {
    let lock = try WorkspaceLock(path: place.workspace) { console.complain($0) }
    defer { lock.release() }
    let workspace = try OpenWorkspace(path: place.workspace)
    let id = try workspace.existing(notice)
    let request = try delivery.request(about: revision.map { RevisionID($0) }, in: workspace)
    let outcome = try SentRecording(workspace: workspace, notice: id).record(request)
    try console.report(
      outcome.diagnostics.filter { $0.severity == .error }, as: .text, color: display.color)
    for line in outcome.lines { console.complain(line) }
    try console.write(outcome.checkpoints.map(\.text).joined(separator: "\n"))
    if outcome.status != .done { throw outcome.status }
  }
}
