import Glibc
import NoticeModel

/// The only clock: read once, and only when nobody said which day it is.
struct Clock: Sendable {
  /// `SOURCE_DATE_EPOCH`, if it is set (reproducible-builds.org: seconds since 1970, UTC).
  let sourceDateEpoch: String?
  /// Reads the machine's clock, in seconds since 1970.
  let now: @Sendable () -> Int

  /// The machine's clock and environment.
  static let standard = Clock(
    sourceDateEpoch: getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) },
    now: { time(nil) })

  /// Today's UTC day.
  ///
  /// - Throws: `ExitStatus.wrongUsage` if `SOURCE_DATE_EPOCH` is set and no number.
  func today() throws -> CalendarDay { try moment().day }

  /// The present second.
  ///
  /// - Throws: `ExitStatus.wrongUsage` if `SOURCE_DATE_EPOCH` is set and no number.
  func moment() throws -> Moment {
    guard let sourceDateEpoch, !sourceDateEpoch.isEmpty else {
      return Moment(secondsSince1970: now())
    }
    // 9999-12-31, the last day that a date of the sources can name.
    guard let seconds = Int(sourceDateEpoch), (0...253_402_300_799).contains(seconds) else {
      Console.standard.complain(
        "error: SOURCE_DATE_EPOCH is '\(sourceDateEpoch)'; expected whole seconds since 1970")
      throw ExitStatus.wrongUsage
    }
    return Moment(secondsSince1970: seconds)
  }
}
