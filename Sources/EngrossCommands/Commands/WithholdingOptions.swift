import ArgumentParser
import NoticeModel

/// What `engross seal --withhold` records.
struct WithholdingOptions: ParsableArguments {
  /// A file of a sealed folder that is to go, with the reasons.
  struct Request {
    /// The path in the notice's folder.
    let path: String
    /// The day of the order's execution.
    let on: CalendarDay
    /// Who ordered it.
    let authority: String
    /// Why, or under which file number.
    let reason: String
  }

  @Option(
    name: .customLong("withhold"),
    help: ArgumentHelp(
      "Remove a sealed file by order, such as revisions/2023-11/notice.md; its digest stays.",
      valueName: "path"))
  var path: String?

  @Option(name: .customLong("by"), help: "Who ordered it, with --withhold.")
  var authority: String?

  @Option(help: "Why, or under which file number, with --withhold.")
  var reason: String?

  @Option(help: "The day, with --withhold; today's UTC date if left out.")
  var on: CalendarDay?

  func validate() throws {
    guard (path == nil) == (authority == nil), (path == nil) == (reason == nil),
      path != nil || on == nil
    else { throw ValidationError("--withhold needs --by and --reason, and they need it.") }
  }

  /// What is asked for; nothing without a path.
  func record(moment: Moment) throws -> Request? {
    guard let path, let authority, let reason else { return nil }
    return Request(path: path, on: on ?? moment.day, authority: authority, reason: reason)
  }
}
