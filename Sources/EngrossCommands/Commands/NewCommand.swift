import ArgumentParser
import NoticeFiles
import NoticeModel

/// `engross new NOTICE`: a starter notice that builds.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a starter notice that builds as it is.",
    discussion: """
      Writes Notices/NOTICE/ with a manifest, a draft with the sections that a privacy notice \
      needs, and an empty amendment; and, where they are missing, Notices/workspace.yml and a \
      .gitattributes that keeps the line ends of revisions. Nothing is overwritten.

      The id is the notice's permanent address: small letters, digits and single hyphens.

      Example:
        engross new privacy-notice
        engross build --drafts
      """)

  @Argument(help: "The id of the new notice.")
  var notice: String

  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let console = Console.standard
    try console.reportingFailures {
      let starter = StarterNotice(id: NoticeID(notice))
      if let flaw = starter.flaw {
        console.complain("error: A notice cannot be called '\(notice)': \(flaw)")
        throw ExitStatus.wrongUsage
      }
      let folder = try Folder(path: place.workspace)
      if try folder.kind(of: "Notices") != nil,
        try folder.folder("Notices").kind(of: notice) != nil
      {
        console.complain("error: Notices/\(notice) is already there; nothing was written")
        throw ExitStatus.wrongUsage
      }
      let files = NewFiles(below: folder)
      for file in starter.files where try files.write(file.bytes, to: file.path) {
        try console.write(file.path + "\n")
      }
    }
  }
}
