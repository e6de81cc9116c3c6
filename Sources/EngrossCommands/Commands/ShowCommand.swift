import ArgumentParser
import NoticeDiagnostics
import NoticeModel
import NoticeSite

/// `engross show NOTICE`: exactly what bound a reader on a day.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print exactly what bound a reader on a day.",
    discussion: """
      Prints the text of the revision that was in force for readers of --region on the day of \
      --as-of, as they got it in --language, and nothing else; which text it is, its dates, what \
      in it was stale and which language prevails is said on standard error.

      Where a month or a year leaves open which revision bound, both are named and nothing is \
      printed; --revision prints the one that it names. Where there was no translation on that \
      day, the text in the source language is printed, and that is said.

      Examples:
        engross show global-privacy-notice --as-of 2024-10-20
        engross show global-privacy-notice --region US-CA --language ja --as-of 2024-10-20
        engross show global-privacy-notice --revision 2021-04-01 --format markdown
      """)

  @Argument(help: "The notice.")
  var notice: String

  @Option(
    help: ArgumentHelp(
      "The readers: a region or audience such as DE, US-CA or children; all regions if left out.",
      valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("The language; that of the source if left out.", valueName: "tag"))
  var language: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day; today's UTC date if left out.", valueName: "day"))
  var asOf: CalendarDay?

  @Option(
    help: ArgumentHelp("This revision, whichever was in force.", valueName: "id"))
  var revision: String?

  @Option(help: "text, markdown, html (a fragment) or json.")
  var format: ShownFormat = .text

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let workspace = try OpenWorkspace(path: place.workspace)
      let question = ShownEdition.Question(
        notice: try workspace.existing(notice),
        region: try region.map { try workspace.region($0) },
        language: try language.map { try LanguageTag.named($0) },
        day: try asOf ?? Clock.standard.today(), revision: revision.map { RevisionID($0) })
      let shown = try ShownEdition(workspace: workspace, question: question)
      try console.report(
        shown.diagnostics.filter { $0.severity == .error }, as: .text, color: display.color)
      for line in shown.lines { console.complain(line) }
      if let formats = shown.formats { try console.write(format.bytes(of: formats)) }
      if shown.status != .done { throw shown.status }
    }
  }
}

/// How a text is shown.
enum ShownFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case json

  /// The bytes of an edition in the format.
  func bytes(of formats: EditionFormats) -> [UInt8] {
    switch self {
    case .text: formats.rendered.text
    case .markdown: formats.rendered.markdown
    case .html: formats.rendered.html
    case .json: formats.rendered.json
    }
  }
}
