/// A second of universal time, as a seal records when it was made (RFC 3339, always `Z`).
package struct Moment: Sendable, Hashable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let secondsSince1970: Int

  /// Makes a moment.
  package init(secondsSince1970 seconds: Int) {
    secondsSince1970 = seconds
  }

  /// Reads `2024-09-01T12:00:00Z`, and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Self.number(bytes[11..<13], below: 24),
      let minute = Self.number(bytes[14..<16], below: 60),
      let second = Self.number(bytes[17..<19], below: 60)
    else { return nil }
    self.init(secondsSince1970: ((day.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second)
  }

  /// The moment as it is written: `2024-09-01T12:00:00Z`.
  package var description: String {
    let day = CalendarDay(secondsSince1970: secondsSince1970)
    let second = secondsSince1970 - day.daysSince1970 * 86_400
    let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.date.iso8601)T\(parts.joined(separator: ":"))Z"
  }

  /// The UTC day.
  package var day: CalendarDay { CalendarDay(secondsSince1970: secondsSince1970) }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number < limit ? number : nil
  }
}

extension CalendarDay {
  /// The days from 1970-01-01 on; negative before.
  package var daysSince1970: Int {
    // Civil date to days, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
