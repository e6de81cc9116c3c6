import Glibc
import Synchronization

/// Signals that ask the program to stop: noted when they come, acted on where it is safe.
///
/// Commands look at `signal` between steps, abandon what they staged, and exit with `exitStatus`.
/// A second signal of the same kind ends the process at once.
package enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// Notes SIGINT, SIGTERM and SIGHUP from now on, except where the process was started with the
  /// signal ignored, as under `nohup`.
  package static func install() {
    // The flag must exist before a handler can need it.
    received.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var former = sigaction()
      sigaction(number, nil, &former)
      if isIgnored(former) { continue }
      var action = sigaction()
      action.__sigaction_handler.sa_handler = {
        Interruption.received.store($0, ordering: .relaxed)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(number, &action, nil)
    }
  }

  /// The signal that came, if one did.
  package static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// The exit status that says which signal came: 130 for SIGINT, 143 for SIGTERM, 129 for SIGHUP.
  package static var exitStatus: Int32? {
    signal.map { 128 + $0 }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    guard let handler = action.__sigaction_handler.sa_handler else { return false }
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}
