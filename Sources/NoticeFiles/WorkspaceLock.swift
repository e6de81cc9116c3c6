import Glibc

/// The one lock of a workspace, held on its folder; the system frees it when the process dies.
package final class WorkspaceLock: Sendable {
  private let descriptor: Descriptor

  /// Takes the lock on the workspace at `path`.
  ///
  /// If another process holds it, `waiting` is called once, with a line to show, and then up to
  /// `seconds` are waited.
  ///
  /// - Throws: an error with `EWOULDBLOCK` when the wait is over, with `EINTR` when a signal that
  ///   `Interruption` caught ends it.
  package init(
    path: String, seconds: Int = 60, waiting: (String) -> Void = { _ in }
  ) throws(FileError) {
    descriptor = try Descriptor.open(path, in: AT_FDCWD, O_RDONLY | O_DIRECTORY, shown: path)
    var attempts = 0
    while flock(descriptor.number, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else { throw FileError(.lock, path, code: code) }
      if Interruption.signal != nil { throw FileError(.lock, path, code: EINTR) }
      if attempts == 0 { waiting("waiting for another engross to finish in this workspace") }
      guard attempts < 20 * seconds else {
        throw FileError(.lock, path, code: EWOULDBLOCK)
      }
      attempts += 1
      usleep(50_000)
    }
  }

  /// Gives the lock back; giving it back twice does nothing.
  package func release() {
    flock(descriptor.number, LOCK_UN)
  }
}
