import NoticeModel
import NoticeRedline

extension Redline {
  /// An amendment with one of everything, laid out by hand.
  static let sample: Redline = {
    let old = ClauseReader.clauses(of: .beforeAmendment)
    let new = ClauseReader.clauses(of: .afterAmendment)
    var sketch = RedlineSketch()
    for (before, after) in sampleRows {
      switch (before, after) {
      case (let before?, let after?): sketch.keep(old[before], as: new[after])
      case (let before?, nil): sketch.delete(old[before])
      case (nil, let after?): sketch.insert(new[after])
      case (nil, nil): break
      }
    }
    sketch.move(from: 18, to: 22)
    sketch.move(from: 16, to: 23)
    sketch.move(from: 17, to: 24)
    return sketch.redline(
      from: .beforeAmendment, to: .afterAmendment, sections: sampleSections,
      notes: [RedlineNote(.renumbered, row: 6, was: "1.", becomes: "2.")])
  }()

  /// The old and the new clause of each row.
  private static let sampleRows: [(old: Int?, new: Int?)] = [
    (0, 0), (1, 1), (2, 2), (3, 3), (nil, 4), (nil, 5), (4, 6), (5, 7), (6, 8), (nil, 9), (7, 10),
    (8, 11), (9, 12), (10, nil), (11, 13), (nil, 14), (12, nil), (13, nil), (14, nil), (15, 15),
    (16, 16), (17, 17), (nil, 18), (nil, 19), (nil, 20), (18, nil), (19, nil), (20, 21),
  ]

  private static let sampleSections = [
    step(old: "lead", new: "lead"),
    step(new: "scope", to: "1. Scope", .added),
    step(
      old: "data", new: "data", from: "1. Data we collect", to: "2. Data we collect", .renumbered),
    step(old: "rights", new: "rights", from: "3. Your rights", to: "3. Your rights"),
    step(
      old: "retention", new: "retention", from: "2. Retention", to: "4. How long we keep data",
      .moved, .renamed, .renumbered),
    step(old: "law", from: "4. Governing law", .removed),
  ]

  private static func step(
    old: String? = nil, new: String? = nil, from: String? = nil, to: String? = nil,
    _ fates: SectionStep.Fate...
  ) -> SectionStep {
    SectionStep(
      old: old.map { SectionID($0) }, new: new.map { SectionID($0) }, oldHeading: from,
      newHeading: to, fates: fates)
  }

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
