import ArgumentParser
import NoticeFiles
import NoticeModel

/// `engross draft NOTICE --from ID`: back to what a revision says.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Set the draft back to a revision.",
    discussion: """
      Puts the texts of a revision into draft/, with an amendment that says nothing yet. A draft \
      that was edited since the last seal is kept beside it, as draft~, which nothing reads.

      Example:
        engross draft privacy-notice --from 2024-09
      """)

  @Argument(help: "The notice.")
  var notice: String

  @Option(
    name: .customLong("from"), help: ArgumentHelp("The revision.", valueName: "id"))
  var revision: String

  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let lock = try WorkspaceLock(path: place.workspace) { console.complain($0) }
      defer { lock.release() }
      let workspace = try OpenWorkspace(path: place.workspace)
      let id = try workspace.existing(notice)
      let setting = DraftSetting(workspace: workspace, id: id)
      if let master = try setting.master {
        console.complain(
          "error: The draft of '\(id)' is the text of '\(master)', as 'text:' in its notice.yml "
            + "says; set that one back, or take 'text:' out first")
        throw ExitStatus.wrongUsage
      }
      guard let lines = try setting.set(from: RevisionID(revision)) else {
        console.complain(
          "error: No revision '\(revision)' of '\(id)' has a text; see 'engross history \(id)'")
        throw ExitStatus.wrongUsage
      }
      for line in lines { console.complain(line) }
    }
  }
}
