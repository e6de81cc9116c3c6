import ArgumentParser
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeRendering

/// `engross review`: what an amendment means, who must be told, and what is still open.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Judge what changed between two texts, and who must be told.",
    discussion: """
      Judges each change between two texts of a notice, from its last revision to the draft unless \
      others are named as for 'engross diff': how grave it is, by which rule and law, with the \
      words that say so; what was decided and what is not; what is owed to readers of each region, \
      and whether the plan meets it. Two Markdown files that know nothing of us are judged by \
      their words alone.

      It is a drafting aid: it proposes, a person decides, and it gives no legal advice. The HTML \
      is one file to mail to counsel; the Markdown fits a comment on a pull request.

      Exit status: 1 while a change is undecided, a decision does not hold, or a duty has no plan, \
      and for plain files if something lies above clarification (never with --exit-zero); 2 if a \
      text could not be read, 64 wrong usage, else 0.

      Examples:
        engross review global-privacy-notice
        engross review global-privacy-notice 2021-04-01 2024-09 --region JP
        engross review global-privacy-notice --format html -o review.html
        engross review old.md new.md --topic recipients --format json
      """)

  @OptionGroup var compared: ComparisonOptions

  @Option(help: "What those passages are about whose section does not say it, such as recipients.")
  var topic: Topic?

  @Option(help: "text, markdown, html, json or sarif.")
  var format: ReviewFormat = .text

  @Flag(name: .customLong("exit-zero"), help: "End with status 0 whatever is open.")
  var exitZero = false

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let question = ReviewQuestion(
        names: compared.texts, workspace: place.workspace, region: compared.region,
        language: try compared.tag(), topic: topic, console: console)
      let answer = try question.answer()
      try console.report(answer.diagnostics, as: .text, color: display.color)
      try deliver(answer, on: console)
      let passes = answer.packet.isSettled && answer.diagnostics.allSatisfy { $0.severity < .error }
      if !passes, !exitZero { throw ExitStatus.sourcesDoNotPass }
    }
  }

  private func deliver(_ answer: ReviewQuestion.Answer, on console: Console) throws {
    let bytes = format.bytes(
      of: answer, width: compared.columns(on: console),
      isColored: console.isColored(
        display.color, onTerminal: compared.isForTerminal(on: console)))
    try compared.deliver(bytes) { try console.write(bytes) }
  }
}

/// How a review is printed.
enum ReviewFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case json
  case sarif

  /// The bytes of a review in the format.
  func bytes(of answer: ReviewQuestion.Answer, width: Int, isColored: Bool) -> [UInt8] {
    switch self {
    case .text: ReviewTextWriter(width: width, color: isColored).rendered(answer.packet)
    case .markdown: ReviewMarkdownWriter().rendered(answer.packet)
    case .html: ReviewHTMLWriter().rendered(answer.packet)
    case .json: ReviewJSONWriter().rendered(answer.packet)
    case .sarif:
      ReviewSARIFWriter(oldPath: answer.paths.old, newPath: answer.paths.new)
        .rendered(answer.packet)
    }
  }
}

extension Topic: ExpressibleByArgument {}
