import ArgumentParser
import NoticeUnicode

/// What to say about names on the command line that nothing has.
enum MisspeltName {
  /// The nearest names as the end of a message, or nothing.
  static func hint(for name: String, among names: [String]) -> String {
    let nearest = EditDistance.nearest(to: name, among: names, limit: 2)
    guard !nearest.isEmpty else { return "" }
    return "; did you mean " + nearest.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }

  /// What to say about the arguments, if their first word is no command; the argument parser would
  /// call it an unexpected argument.
  static func complaint(
    about arguments: [String], in configuration: CommandConfiguration
  ) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return nil }
    return "error: No command '\(word)'\(hint(for: word, among: names))\nCommands: "
      + names.joined(separator: ", ") + ". See 'engross help'."
  }
}
