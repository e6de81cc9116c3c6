import ArgumentParser
import NoticeModel
import NoticeRendering
import NoticeReview

/// `engross rules [RULE]`: the rule book by which changes are judged.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Print the rules by which changes are judged.",
    discussion: """
      Without a rule, all of them, a line each; with one, what it reports, why that matters, the \
      law, and examples of what it reports and what it does not. A rule is named by its id or by \
      its name.

      Examples:
        engross rules
        engross rules LX-04
        engross rules changed-limiter --format markdown
      """)

  @Argument(help: "The id or name of a rule; all of them if left out.")
  var rule: String?

  @Option(help: "text, markdown or json.")
  var format: RulesFormat = .text

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let pages = try chosen(on: console)
      let writer = RulePageWriter(
        version: RuleBook.version, width: min(console.width, 100),
        color: console.isColored(display.color, onTerminal: console.isOutputTerminal))
      switch format {
      case .markdown: try console.write(writer.markdown(pages))
      case .json: try console.write(writer.json(pages))
      case .text:
        try console.write(rule == nil ? writer.list(pages) : pages.flatMap(writer.text))
      }
    }
  }

  private func chosen(on console: Console) throws -> [RulePage] {
    let pages = RuleBook.all.map(RulePage.init)
    guard let rule else { return pages }
    let wanted = rule.lowercased()
    let found = pages.filter { $0.id.rawValue.lowercased() == wanted || $0.name == wanted }
    guard found.isEmpty else { return found }
    let names = pages.map(\.name) + pages.map(\.id.rawValue)
    let spelled = wanted.contains { $0.isNumber } ? rule.uppercased() : wanted
    console.complain("error: No rule '\(rule)'\(MisspeltName.hint(for: spelled, among: names))")
    throw ExitStatus.wrongUsage
  }
}

/// How rules are printed.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case json
}

extension RulePage {
  /// The page of a rule.
  fileprivate init(_ rule: RuleMetadata) {
    self.init(
      id: rule.id, name: rule.name, since: rule.since, level: rule.level, summary: rule.summary,
      why: rule.why, laws: rule.laws, isFloor: rule.isFloor,
      reported: rule.triggering.map(Example.init),
      notReported: rule.nonTriggering.map(Example.init))
  }
}

extension RulePage.Example {
  /// An example of a rule.
  fileprivate init(_ example: RuleMetadata.Example) {
    self.init(before: example.before, after: example.after, topic: example.topic)
  }
}
