import NoticeModel

/// How a language prints dates.
///
/// A form holds `{year}`, `{month}` (the name as it stands behind a day), `{standalone}` (the name
/// as it stands alone), `{number}` (the number of the month) and `{day}`.
struct DateForms: Sendable {
  private let day: String
  private let firstDay: String
  private let month: String
  private let year: String
  private let monthNames: [String]
  private let standaloneMonthNames: [String]
  private let labels: [DatelineEntry.Kind: Pattern]

  /// Reads the forms from a language's file.
  init(_ entries: LanguageEntries) {
    day = entries.text("date.day")
    firstDay = entries.optionalText("date.first-day") ?? day
    month = entries.text("date.month")
    year = entries.text("date.year")
    monthNames = entries.names("months")
    standaloneMonthNames = entries.names("months.standalone")
    precondition(monthNames.count == 12 && standaloneMonthNames.count == 12, "a year has 12 months")
    labels = Dictionary(
      uniqueKeysWithValues: DatelineEntry.Kind.allCases.map {
        ($0, entries.pattern("dateline." + $0.rawValue))
      })
  }

  /// The label of one kind of date; `{0}` is the date.
  func dateline(_ kind: DatelineEntry.Kind) -> Pattern {
    guard let label = labels[kind] else { preconditionFailure("each kind's label was read") }
    return label
  }

  /// The date in the form of its precision.
  func text(of date: CalendarDate) -> String {
    guard let monthNumber = date.month else {
      return Self.filled(year, [("year", String(date.year))])
    }
    let form = date.day.map { $0 == 1 ? firstDay : day } ?? month
    return Self.filled(
      form,
      [
        ("year", String(date.year)),
        ("month", monthNames[monthNumber - 1]),
        ("standalone", standaloneMonthNames[monthNumber - 1]),
        ("number", String(monthNumber)),
        ("day", date.day.map { String($0) } ?? ""),
      ])
  }

  private static func filled(_ form: String, _ fields: [(name: String, text: String)]) -> String {
    var bytes: [UInt8] = []
    var rest = form.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      bytes.append(contentsOf: rest[..<open])
      let name = rest[rest.index(after: open)..<close]
      let field = fields.first { $0.name.utf8.elementsEqual(name) }
      bytes.append(contentsOf: (field?.text ?? "").utf8)
      rest = rest[rest.index(after: close)...]
    }
    bytes.append(contentsOf: rest)
    return String(decoding: bytes, as: UTF8.self)
  }
}
