import Subprocess

/// Shows text on a terminal page by page, through the program that `$PAGER` names.
enum Pager {
  /// Shows bytes; without a pager that runs they are printed.
  static func show(_ bytes: [UInt8], on console: Console) throws {
    let words = (Console.variable("PAGER") ?? "less").split(separator: " ").map(String.init)
    guard let program = words.first, program != "cat" else { return try console.write(bytes) }
    guard try !run(program, Array(words.dropFirst()), bytes) else { return }
    try console.write(bytes)
  }

  /// Whether the pager ran; how it ended is the reader's affair.
  private static func run(
    _ program: String, _ arguments: [String], _ bytes: [UInt8]
  ) throws -> Bool {
    // What `less` needs to show colours and to end by itself where one page is enough.
    let settings: [Environment.Key: String?] =
      Console.variable("LESS") == nil ? ["LESS": "FRX"] : [:]
    return try Waiting.result {
      do {
        // `env` finds names and paths alike, and says 126 or 127 of what it cannot run.
        let run = try await Subprocess.run(
          .name("env"), arguments: Arguments(["--", program] + arguments),
          environment: .inherit.updating(settings), input: .array(bytes),
          output: .currentStandardOutput, error: .discarded)
        return run.terminationStatus != .exited(126) && run.terminationStatus != .exited(127)
      } catch let error as SubprocessError where error.code == .executableNotFound {
        return false
      } catch is SubprocessError {
        // The reader left before the end.
        return true
      }
    }
  }
}
