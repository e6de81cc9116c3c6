import ArgumentParser
import NoticeFiles
import NoticeModel

/// Which two texts are compared, and where the result goes: what `diff` and `review` have in common.
struct ComparisonOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A notice and up to two of its texts; or two files or folders.", valueName: "text"))
  var texts: [String]

  @Option(
    help: ArgumentHelp(
      "The readers: a region or audience such as DE, US-CA or children; all regions if left out.",
      valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("The language; that of the source if left out.", valueName: "tag"))
  var language: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    guard (1...3).contains(texts.count) else {
      throw ValidationError("Expected a notice and up to two texts, or two files")
    }
  }

  /// The language as a tag.
  func tag() throws -> LanguageTag? { try language.map { try LanguageTag.named($0) } }

  /// Whether the result is read on a terminal.
  func isForTerminal(on console: Console) -> Bool { console.isOutputTerminal && output == nil }

  /// How wide its lines are.
  func columns(on console: Console) -> Int {
    isForTerminal(on: console) ? min(console.width, 100) : 80
  }

  /// Writes the result to the file that was named, or as `print` does.
  func deliver(_ bytes: [UInt8], orBy print: () throws -> Void) throws {
    if let output { try SingleFile.write(bytes, to: output) } else { try print() }
  }
}
