import NoticeModel
import NoticeRedline

extension Redline {
  /// An amendment with one of everything.
  static let sample = finder.redline(
    from: .beforeAmendment, to: .afterAmendment, names: (old: "2021-04-01", new: "2024-09"))

  /// A finder whose names of changes are made without a real digest.
  static let finder = RedlineFinder { bytes in
    var state: UInt32 = 2_166_136_261
    for byte in bytes { state = (state ^ UInt32(byte)) &* 16_777_619 }
    return (0..<32).map { UInt8(truncatingIfNeeded: state >> (UInt32($0 % 4) * 8)) }
  }
}

extension Edition {
  /// A notice before it was amended.
  static let beforeAmendment = notice(
    date: "2021-04-01", printed: "Last updated April 1, 2021",
    sections: [
      section(
        "data", "1.", "Data we collect", .dataCategories,
        [
          .words("We collect only the data that we need to run the service. We never sell it."),
          .list(bullets(["Your name and postal address", "Your payment card number"])),
          table([
            ["Account data", "Two years", "Contract"], ["Log files", "30 days", "Security"],
            ["Cookies", "One year", "Consent"],
          ]),
        ]),
      section(
        "retention", "2.", "Retention", .retention,
        [
          .words("We keep data for two years after the account was closed."),
          .words(
            "Backups are overwritten after ninety days and are never read for other purposes."),
        ]),
      section(
        "rights", "3.", "Your rights", .rights,
        [
          linked("https://www.example.com/privacy", "You may object within 30 days."),
          .words("You may ask us for a copy. We answer within one month. Nothing else is owed."),
        ]),
      section(
        "law", "4.", "Governing law", .other, [.words("The law of the place of delivery applies.")]),
    ])

  /// The same notice afterwards.
  static let afterAmendment = notice(
    date: "2024-09", printed: "Last updated September 2024",
    sections: [
      section(
        "scope", "1.", "Scope", .introduction,
        [.words("This notice is for everybody who opens an account.")]),
      section(
        "data", "2.", "Data we collect", .dataCategories,
        [
          .words("We collect the data that we need to run the service. We never sell it."),
          .list(
            bullets([
              "Your name and postal address", "Your phone number", "Your payment card number",
            ])
          ),
          table([
            ["Account data", "Three years", "Contract"], ["Cookies", "One year", "Consent"],
            ["Call records", "90 days", "Contract"],
          ]),
        ]),
      section(
        "rights", "3.", "Your rights", .rights,
        [
          linked("https://www.example.com/rights", "You may object within 14 days."),
          .words("You may ask us for a copy. We answer within one month."),
          .words("Backups are overwritten after sixty days and are never read for other purposes."),
        ]),
      section(
        "retention", "4.", "How long we keep data", .retention,
        [.words("We keep data for two years after the account was closed.")]),
    ])

  private static func notice(
    date: String, printed: String, sections: [EditionSection]
  ) -> Edition {
    var dateline: [DatelineEntry] = []
    if let date = CalendarDate(date) {
      dateline = [
        DatelineEntry(
          kind: .lastUpdated, date: date, text: Prose(printed), dateBytes: 13..<printed.utf8.count)
      ]
    }
    return Edition(
      notice: NoticeID("privacy"), revision: nil, language: .english,
      title: [.text("Privacy notice")], issuer: "Example Corporation", dateline: dateline,
      lead: [.words("Please read this notice.")], sections: sections, signature: ["A. Example"])
  }

  private static func section(
    _ id: String, _ number: String, _ heading: String, _ topic: Topic, _ blocks: [Block]
  ) -> EditionSection {
    EditionSection(
      id: SectionID(id), level: 2, number: Prose(number), heading: [.text(Prose(heading))],
      topic: topic, blocks: blocks)
  }

  private static func bullets(_ items: [String]) -> List {
    List(isTight: true, items: items.map { ListItem.words($0) })
  }

  private static func table(_ rows: [[String]]) -> Block {
    .table(
      Table(
        alignments: [.natural, .natural, .natural],
        header: [.words("Data"), .words("Kept for"), .words("Because of")],
        rows: rows.map { $0.map { Table.Cell.words($0) } }))
  }

  private static func linked(_ address: String, _ words: String) -> Block {
    .paragraph(
      Paragraph([
        .text(Prose(words + " Read ")),
        .link(Link(destination: Prose(address), content: [.text("how to object")])), .text("."),
      ]))
  }
}
