import ArgumentParser
import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// `engross diff`: the redline between two texts.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two texts of a notice, or two Markdown files.",
    discussion: """
      Compares two texts of a notice: from its last revision to the draft, unless others are named. \
      A text is the id of a revision, 'draft', 'git:REV' for the draft as it was in that commit, \
      or the folder of another workspace.

      Two Markdown files that know nothing of us are compared as well, and so are two folders that \
      each hold a notice.md: nothing in such a file is refused, and what was read in another way \
      than it is written is told in notes.

      Exit status: 0 whether the texts differ or not, 1 if they differ and --exit-code asks for \
      it, 2 if one could not be read, 64 wrong usage.

      Examples:
        engross diff global-privacy-notice
        engross diff global-privacy-notice 2021-04-01 2024-09 --region JP
        engross diff global-privacy-notice git:HEAD~3 draft --stat
        engross diff old.md new.md --format html -o changes.html
      """)

  @OptionGroup var compared: ComparisonOptions

  @Option(help: "text, plain (a full alternative in words), markdown, html, json, docx or stat.")
  var format: RedlineFormat = .text

  @Flag(help: "Only counts, section by section; the same as --format stat.")
  var stat = false

  @Option(
    name: [.customShort("U"), .long],
    help: ArgumentHelp(
      "How many unchanged clauses are shown around a change, or 'all'.", valueName: "count"))
  var context: ContextSize = .clauses(1)

  @Flag(name: .customLong("side-by-side"), help: "With --format html: the texts side by side.")
  var sideBySide = false

  @Flag(name: .customLong("exit-code"), help: "End with status 1 if the texts differ.")
  var exitCode = false

  @Flag(
    name: .customLong("pager"), inversion: .prefixedNo,
    help: "Show text on a terminal through $PAGER.")
  var pager = true

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if format == .docx, !stat, compared.output == nil, Console.standard.isOutputTerminal {
      throw ValidationError("--format docx needs --output, a file that Word opens")
    }
    if sideBySide, format != .html {
      throw ValidationError("--side-by-side needs --format html")
    }
  }

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let sides = try question(on: console).sides()
      try console.report(sides.diagnostics, as: .text, color: display.color)
      let run = RedlineRun(sides, question: reading)
      try deliver(run, on: console)
      if exitCode, run.differs { throw ExitStatus.sourcesDoNotPass }
    }
  }

  private func question(on console: Console) throws -> ComparedTexts {
    ComparedTexts(
      names: compared.texts, workspace: place.workspace, region: compared.region,
      language: try compared.tag(), console: console)
  }

  private var reading: RedlineRun.Reading {
    let console = Console.standard
    return RedlineRun.Reading(
      format: stat ? .stat : format, context: context.count, isSideBySide: sideBySide,
      isColored: console.isColored(
        display.color, onTerminal: compared.isForTerminal(on: console)),
      columns: compared.columns(on: console))
  }

  private func deliver(_ run: RedlineRun, on console: Console) throws {
    let bytes = run.bytes
    try compared.deliver(bytes) {
      if pager, console.isOutputTerminal, reading.format.isForPeople {
        try Pager.show(bytes, on: console)
      } else {
        try console.write(bytes)
      }
    }
  }
}

/// How a redline is printed.
enum RedlineFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case plain
  case markdown
  case html
  case json
  case docx
  case stat

  /// Whether a person reads it on a terminal.
  var isForPeople: Bool {
    switch self {
    case .text, .plain, .markdown, .stat: true
    case .html, .json, .docx: false
    }
  }
}

/// How much of what did not change is shown around a change.
enum ContextSize: ExpressibleByArgument, Equatable, CustomStringConvertible {
  /// So many clauses on either side.
  case clauses(Int)
  /// Everything.
  case all

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let count = Int(argument), (0...10_000).contains(count) {
      self = .clauses(count)
    } else {
      return nil
    }
  }

  /// The number of clauses; `nil` for all of them.
  var count: Int? {
    if case .clauses(let count) = self { count } else { nil }
  }

  var description: String {
    switch self {
    case .clauses(let count): String(count)
    case .all: "all"
    }
  }
}
