import NoticeModel

/// The groups of countries that every workspace knows, with the days on which membership changed.
///
/// Kept by hand: no list of iso-codes or CLDR has the days.
enum BuiltInGroups {
  /// A country's time in a group; both days are days of membership.
  struct Membership: Sendable {
    /// The group.
    let group: RegionCode
    /// The country.
    let country: RegionCode
    /// The first day.
    let first: CalendarDay
    /// The last day, if there was one.
    let last: CalendarDay?

    /// Whether the country is a member on a day; without a day, whether it never left.
    func holds(on day: CalendarDay?) -> Bool {
      guard let day else { return last == nil }
      return first <= day && last.map { day <= $0 } ?? true
    }
  }

  /// The names of the groups, sorted.
  static let names: [RegionCode] = ["EEA", "EFTA", "EU"].map { RegionCode($0) }

  /// All memberships.
  static let memberships: [Membership] = table.utf8.split(separator: UInt8(ascii: "\n"))
    .flatMap(memberships(in:))

  /// The countries in a group on a day; without a day as it is now.
  static func members(of group: RegionCode, on day: CalendarDay?) -> [RegionCode] {
    memberships.filter { $0.group == group && $0.holds(on: day) }.map(\.country)
  }

  // EU: the treaties of accession. The United Kingdom left at the end of 31 January 2020; Union law
  // went on to apply to it until 31 December 2020, but it was no member in that time.
  // EEA: the agreement's entry into force and, for those who joined later, the first day of
  // (provisional) application to them.
  // EFTA: the Stockholm Convention; Finland from 1961 to 1985 as an associate.
  private static let table = """
    EU 1958-01-01 BE DE FR IT LU NL
    EU 1973-01-01 DK IE
    EU 1973-01-01/2020-01-31 GB
    EU 1981-01-01 GR
    EU 1986-01-01 ES PT
    EU 1995-01-01 AT FI SE
    EU 2004-05-01 CY CZ EE HU LT LV MT PL SI SK
    EU 2007-01-01 BG RO
    EU 2013-07-01 HR
    EEA 1994-01-01 AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE
    EEA 1994-01-01/2020-01-31 GB
    EEA 1995-05-01 LI
    EEA 2004-05-01 CY CZ EE HU LT LV MT PL SI SK
    EEA 2007-08-01 BG RO
    EEA 2014-04-12 HR
    EFTA 1960-05-03 CH NO
    EFTA 1960-05-03/1972-12-31 DK GB
    EFTA 1960-05-03/1985-12-31 PT
    EFTA 1960-05-03/1994-12-31 AT SE
    EFTA 1961-06-26/1994-12-31 FI
    EFTA 1970-03-01 IS
    EFTA 1991-09-01 LI
    """

  private static func memberships(in line: Substring.UTF8View) -> [Membership] {
    let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    let days = words[1].utf8.split(separator: UInt8(ascii: "/")).map {
      CalendarDay(String(Substring($0)))
    }
    guard let first = days[0] else { preconditionFailure("'\(words[1])' is no day") }
    return words[2...].map {
      Membership(
        group: RegionCode(words[0]), country: RegionCode($0), first: first,
        last: days.count > 1 ? days[1] : nil)
    }
  }
}
