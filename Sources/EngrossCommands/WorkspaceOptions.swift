import ArgumentParser
import NoticeModel

/// Where a command works.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The workspace: the folder that holds Notices/.", valueName: "folder"),
    completion: .directory)
  var workspace: String = "."
}

/// How a command prints.
struct DisplayOptions: ParsableArguments {
  @Option(help: "Colour: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ColorChoice = .auto
}

/// When colour is used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

extension CalendarDay: ExpressibleByArgument {
  /// Reads a day such as `2024-10-15`.
  package init?(argument: String) {
    self.init(argument)
  }
}
