import NoticeFiles

/// A signal asked the program to stop.
struct Interrupted: Error {
  /// The signal.
  let signal: Int32

  /// Throws if a signal came; asked between the steps of long work.
  static func check() throws {
    if let signal = Interruption.signal { throw Interrupted(signal: signal) }
  }
}
