package import ArgumentParser
import NoticeFiles

/// The command line of Engross: one type a command, each thin; the work is done by the modules.
package struct Engross: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "engross",
    abstract: "Compiles legal notices into versioned HTML, Markdown and plain text.",
    discussion: """
      A workspace is a folder with Notices/ in it. Legal authors edit the Markdown there; \
      'engross build' makes a complete static site of it in Output/.

      A first notice:
        engross new privacy-notice      a starter that builds
        engross check                   everything that is wrong, at path:line:column
        engross build --drafts          the pages, draft included

      Exit status: 0 done, 1 the sources do not pass, 2 could not run, 3 an integrity check \
      failed, 64 wrong usage.
      """,
    version: version,
    subcommands: [
      NewCommand.self, CheckCommand.self, BuildCommand.self, SealCommand.self,
      DraftCommand.self, TranslatedCommand.self, VerifyCommand.self, HistoryCommand.self,
      ShowCommand.self, DiffCommand.self, ReviewCommand.self, RulesCommand.self,
      NotifyCommand.self,
    ])

  /// The version, as `--version` prints it.
  package static let version = "0.1.0"

  package init() {}

  /// Runs the command that the arguments ask for and ends the process with its exit status.
  package static func run(arguments: [String]) {
    Allocator.keepFreedMemory()
    StandardOutput.prepare()
    Interruption.install()
    if let complaint = MisspeltName.complaint(about: arguments, in: configuration) {
      Console.standard.complain(complaint)
      exit(withStatus: .wrongUsage)
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let status as ExitStatus {
      exit(withStatus: status)
    } catch {
      exit(withError: error)
    }
  }
}
