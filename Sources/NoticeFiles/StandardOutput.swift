import CLinux
import Glibc

/// The streams of a process, written with checks: what could not be written is an error.
package enum StandardOutput {
  /// Makes writing safe: a reader that goes away becomes the error EPIPE instead of a signal, and a
  /// stream that was closed cannot be confused with a file that is opened later.
  ///
  /// To be called first of all.
  package static func prepare() {
    _ = Glibc.signal(SIGPIPE, SIG_IGN)
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 && errno == EBADF {
      // Opened for the wrong direction, so that using it still fails.
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all of `bytes` to standard output.
  ///
  /// - Throws: an error with the code EPIPE if the reader went away.
  package static func write(_ bytes: [UInt8]) throws(FileError) {
    try write(bytes, to: STDOUT_FILENO, "standard output")
  }

  /// Writes all of `bytes` to standard error.
  package static func writeError(_ bytes: [UInt8]) throws(FileError) {
    try write(bytes, to: STDERR_FILENO, "standard error")
  }

  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  package static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The columns of the terminal at standard output, or else at standard error.
  package static var columns: Int? {
    for number in [STDOUT_FILENO, STDERR_FILENO] {
      let columns = engross_terminal_columns(number)
      if columns > 0 { return Int(columns) }
    }
    return nil
  }

  private static func write(_ bytes: [UInt8], to number: Int32, _ name: String)
    throws(FileError)
  {
    // A copy of the descriptor, since `Descriptor` closes what it holds.
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw FileError(.write, name, code: errno) }
    try Descriptor(copy).write(bytes, shown: name)
  }
}
