import NoticeDiagnostics
import NoticeModel

extension Edition {
  /// An edition with one of everything.
  static let sample: Edition = {
    var edition = textSample
    var title = CrossReference(
      notice: NoticeID("master"), section: nil, form: .words([.text("General terms")]))
    title.resolution = .init(
      label: "General terms", destination: .notice(NoticeID("master"), nil))
    edition.supplemented = SupplementedNotice(
      notice: NoticeID("master"),
      statement: [.text("This notice supplements: "), .reference(title)])
    return edition
  }()

  private static let textSample = Edition(
    notice: NoticeID("terms"), revision: RevisionID("2024-09"), language: .english,
    title: [.text("Terms & Conditions")], issuer: "Example Corporation",
    dateline: sampleDateline, lead: [.words("Please read on.")],
    sections: [sampleCollection, sampleRights],
    signature: ["A. Example", "President"])

  private static var sampleDateline: [DatelineEntry] {
    guard let established = CalendarDate("2000-07-03"), let updated = CalendarDate("2024-09") else {
      return []
    }
    return [
      DatelineEntry(
        kind: .established, date: established, text: "Established July 3, 2000", dateBytes: 12..<24),
      DatelineEntry(
        kind: .lastUpdated, date: updated, text: "Last updated September 2024", dateBytes: 13..<27),
    ]
  }

  private static var sampleCollection: EditionSection {
    EditionSection(
      id: SectionID("collection"), formerIDs: [SectionID("data")], level: 2, number: "1.",
      heading: [.text("What we "), .emphasis([.text("collect")])], topic: .dataCategories,
      blocks: [
        .paragraph(
          Paragraph([
            .text("See "), .reference(sampleReference(.label)), .text(" and "),
            .link(
              Link(
                destination: "https://example.com/a?b=1&c=2", title: "The \"guide\"",
                content: [.text("our guide")])),
            .text("."), .lineBreak, .text("Write to "),
            .link(
              Link(
                destination: "mailto:privacy@example.com", content: [.text("privacy@example.com")])
            ), .text(" or "), .code("x < y"), .text(","), .softBreak, .strong([.text("soon")]),
            .text("."),
          ])),
        .list(sampleList),
        .table(sampleTable),
        .quotation(Quotation([.words("Quoted.")])),
        .code(CodeBlock("let a = 1\n\nlet b = 2\n", language: "swift")),
        .thematicBreak(.none),
        .paragraph(
          Paragraph([.image(Image(destination: "files/map.png", alternative: "A map"))])),
      ],
      subsections: [
        EditionSection(
          id: SectionID("sources"), level: 3, number: "1.1", heading: [.text("Sources")],
          topic: .sources, blocks: [.words("From you.")])
      ])
  }

  private static var sampleRights: EditionSection {
    var clause = RegionalClause(
      condition: RegionCondition(regions: [RegionCode("EEA"), RegionCode("GB")]),
      blocks: [.words("You may object."), .words("At any time.")])
    clause.audience = AudienceLabel(
      text: "EEA and United Kingdom", regions: [RegionCode("EEA"), RegionCode("GB")])
    return EditionSection(
      id: SectionID("rights"), level: 2, number: "2.", heading: [.text("Your rights")],
      topic: .rights,
      audience: AudienceLabel(
        text: "United States", regions: [RegionCode("US")], replaces: "Stands in for Section 2"),
      blocks: [
        .regional(clause),
        .paragraph(Paragraph([.reference(sampleReference(.words([.text("what we collect")])))])),
      ])
  }

  private static func sampleReference(_ form: CrossReference.Form) -> CrossReference {
    var reference = CrossReference(section: SectionID("collection"), form: form)
    reference.resolution = CrossReference.Resolution(
      label: "Section 1", destination: .here(SectionID("collection")))
    return reference
  }

  private static var sampleList: List {
    var first = ListItem(
      id: SectionID("names"),
      blocks: [
        .words("names"), .list(List(isTight: true, items: [.words("given"), .words("family")])),
      ])
    first.label = "(a)"
    first.ordinal = 1
    var second = ListItem(blocks: [.words("addresses")])
    second.label = "(b)"
    second.ordinal = 2
    second.audience = AudienceLabel(text: "Japan", regions: [RegionCode("JP")])
    return List(start: 1, isTight: true, items: [first, second])
  }

  private static var sampleTable: Table {
    Table(
      alignments: [.natural, .right], header: [.words("Cookie"), .words("Days")],
      rows: [[.words("sid"), .words("30")], [.words("a|b"), .words("365")]])
  }
}
