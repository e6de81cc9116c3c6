import Glibc
import NoticeDiagnostics
import NoticeFiles

/// The terminal, or whatever the two output streams are.
///
/// Reports go to standard output and are checked: a report that could not be written is a failure,
/// never a silent success. Complaints and progress go to standard error.
struct Console: Sendable {
  /// Whether standard error is a terminal that understands control codes.
  let isErrorTerminal: Bool
  /// Whether standard output is one.
  let isOutputTerminal: Bool
  /// Whether the user asked for no colour (no-color.org).
  let refusesColor: Bool
  /// The width to print in.
  let width: Int

  /// The process's own streams.
  static let standard = Console()

  private init() {
    let isDumb = Self.variable("TERM") == "dumb"
    isErrorTerminal = StandardOutput.isErrorTerminal && !isDumb
    isOutputTerminal = StandardOutput.isTerminal && !isDumb
    refusesColor = !(Self.variable("NO_COLOR") ?? "").isEmpty
    width = max(20, StandardOutput.columns ?? 100)
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  // MARK: - Writing

  /// Writes to standard output.
  func write(_ bytes: [UInt8]) throws {
    try StandardOutput.write(bytes)
  }

  /// Writes text to standard output.
  func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Says something on standard error; there is nowhere to report that this failed.
  func complain(_ text: String, terminator: String = "\n") {
    let bytes = Array((text + terminator).utf8)
    // What fails once may pass the next time; after that the exit status still tells.
    for _ in 1...2 {
      do {
        return try StandardOutput.writeError(bytes)
      } catch {
        continue
      }
    }
  }

  // MARK: - Diagnostics

  /// Prints diagnostics as the result of a command, on standard output.
  func print(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat, color: ColorChoice
  ) throws {
    let isColored = isColored(color, onTerminal: isOutputTerminal)
    try write(report(diagnostics, as: format, isColored: isColored))
  }

  /// Reports diagnostics beside the result: for people on standard error, for machines on standard
  /// output.
  func report(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat, color: ColorChoice
  ) throws {
    guard format == .text else { return try print(diagnostics, as: format, color: color) }
    guard !diagnostics.isEmpty else { return }
    let isColored = isColored(color, onTerminal: isErrorTerminal)
    let text = report(diagnostics, as: format, isColored: isColored)
    complain(String(decoding: text, as: UTF8.self), terminator: "")
  }

  /// The report, its last line ended like the others.
  private func report(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat, isColored: Bool
  ) -> [UInt8] {
    let bytes = DiagnosticReport(diagnostics).rendered(
      as: format, color: isColored, width: width)
    let newline = UInt8(ascii: "\n")
    return bytes.isEmpty || bytes.last == newline ? bytes : bytes + [newline]
  }

  /// Whether text to a stream is coloured.
  func isColored(_ choice: ColorChoice, onTerminal isTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal && !refusesColor
    }
  }

  // MARK: - Failures

  /// Runs a command's work and turns what the world refused into a message and an exit status.
  func reportingFailures(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as FileError {
      if let signal = Interruption.signal { throw interrupted(by: signal) }
      complain("error: \(failure)")
      throw ExitStatus.couldNotRun
    } catch let interruption as Interrupted {
      throw interrupted(by: interruption.signal)
    }
  }

  private func interrupted(by signal: Int32) -> ExitStatus {
    complain("error: Stopped by a signal; nothing was published")
    return ExitStatus(rawValue: 128 + signal) ?? .couldNotRun
  }

  /// The progress of long work: shown on a terminal, silent elsewhere.
  func progress(_ verb: String) -> Progress {
    Progress(verb: verb, isShown: isErrorTerminal, console: self)
  }
}
