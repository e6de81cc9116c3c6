import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct PlainTextWriterTests {
  /// The text under the title.
  private func text(columns: Int, _ blocks: Block...) -> String {
    let all = Renderings(of: .holding(blocks), columns: columns)
    #expect(all.reports.isEmpty)
    return String(all.text.string.dropFirst("Terms\n=====\n\n".count))
  }

  @Test func listsHangByTheirMarkers() {
    var item = ListItem.words("personal data that you give us")
    item.label = "(viii)"
    let list = List(start: 8, isTight: true, items: [item, .words("more")])
    #expect(
      text(columns: 24, .list(list)) == """
        (viii) personal data
               that you give us
        9.     more

        """)
  }

  @Test func japaneseBreaksBetweenCharactersByKinsoku() {
    #expect(
      text(columns: 20, .words("個人情報の取扱い、および「利用目的」の公表。")) == """
        個人情報の取扱い、お
        よび「利用目的」の公
        表。

        """)
    #expect(
      text(columns: 18, .words("個人情報の取扱い方、と")) == """
        個人情報の取扱い
        方、と

        """)
    #expect(text(columns: 16, .words("利用目的である「個人」")) == "利用目的である\n「個人」\n")
  }

  @Test func addressIsBrokenOnlyWhereItAloneIsTooLong() {
    #expect(
      text(columns: 20, .words("see https://example.com/a/long/address here")) == """
        see
        https://example.com/
        a/long/address here

        """)
  }

  @Test func wideTableBreaksCellsAndKeepsTheOrderOfWords() {
    let table = Table(
      alignments: [.natural, .right], header: [.words("Cookie"), .words("Days")],
      rows: [[.words("keeps you signed in"), .words("30")], [.words("sid"), .words("365")]])
    #expect(
      text(columns: 18, .table(table)) == """
        Cookie        Days
        ------------  ----
        keeps you       30
        signed in

        sid            365

        """)
  }

  @Test func tableThatDoesNotFitBecomesRecords() {
    let table = Table(
      alignments: [.natural, .natural], header: [.words("Organisation"), .words("Address")],
      rows: [
        [.words("Example"), .words("Springfield")], [.words("Sample"), .words("Shelbyville")],
      ])
    #expect(
      text(columns: 18, .table(table)) == """
        Organisation:
          Example
        Address:
          Springfield

        Organisation:
          Sample
        Address:
          Shelbyville

        """)
  }

  @Test func targetsAreListedOnce() {
    let link = Inline.link(Link(destination: "https://example.com/", content: [.text("here")]))
    let titled = Inline.link(
      Link(destination: "https://example.com/", title: "Home", content: [.text("there")]))
    #expect(
      text(columns: 40, .paragraph(Paragraph([link, .text(", "), link, .text(" and "), titled])))
        == """
        here[1], here[1] and there[2]

        [1] https://example.com/
        [2] https://example.com/ (Home)

        """)
  }

  @Test func rightToLeftTextIsInLogicalOrder() {
    var edition = Edition.holding([.words("سياسة الخصوصية GDPR")])
    edition.isRightToLeft = true
    #expect(Renderings(of: edition).text.string.hasSuffix("\nسياسة الخصوصية GDPR\n"))
  }

  @Test func quotationsAndCodeAreSetApart() {
    #expect(
      text(
        columns: 20, .quotation(Quotation([.words("one two three four five"), .words("six")])),
        .code(CodeBlock("a  b\n\nc\n"))) == """
          > one two three four
          > five
          >
          > six

              a  b

              c

          """)
  }
}
