import Glibc

/// How a run ended, for scripts.
enum ExitStatus: Int32, Error {
  /// Done.
  case done = 0
  /// The sources, or the amendment, do not pass.
  case sourcesDoNotPass = 1
  /// It could not run: the disk, permissions, a lock.
  case couldNotRun = 2
  /// An integrity check failed.
  case integrityFailed = 3
  /// The command line makes no sense.
  case wrongUsage = 64
  /// SIGHUP ended it.
  case hungUp = 129
  /// SIGINT ended it.
  case interrupted = 130
  /// SIGTERM ended it.
  case terminated = 143
}

extension Engross {
  /// Ends the process.
  static func exit(withStatus status: ExitStatus) -> Never {
    Glibc.exit(status.rawValue)
  }
}

extension ExitStatus {
  /// The one that weighs most of those that a command's work may come to: 3, 2, 1 or 0.
  static func worst(of statuses: [ExitStatus]) -> ExitStatus {
    statuses.max { $0.rawValue < $1.rawValue } ?? .done
  }
}
