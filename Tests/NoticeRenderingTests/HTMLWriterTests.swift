import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct HTMLWriterTests {
  private static let payloads = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
    "' onmouseover='alert(1)", "\" onmouseover=\"alert(1)", "</title><base href=//evil.example>",
    "</section><form action=//evil.example>", "-->", "]]>", "<style>@import'x'</style>",
  ]

  private func body(_ blocks: [Block], in diagnostics: inout Diagnostics) -> String {
    let writer = HTMLWriter(addresses: Renderings.addresses)
    return String(decoding: writer.body(of: blocks, in: &diagnostics), as: UTF8.self)
  }

  private func body(_ blocks: Block...) -> String {
    var diagnostics = Diagnostics()
    return body(blocks, in: &diagnostics)
  }

  /// How often each tag and attribute occurs: what a payload must not change.
  private func skeleton(_ html: [UInt8]) -> [String] {
    let text = String(decoding: html, as: UTF8.self)
    return text.split(separator: "<").dropFirst().map { tag in
      let inside = tag.prefix { $0 != ">" }
      let names = inside.split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }
      return names.joined(separator: "…")
    }
  }

  private func hostile(_ payload: String) -> Edition {
    let text = Prose(payload)
    var edition = Edition.holding([
      .paragraph(
        Paragraph([
          .text(text), .code(text), .emphasis([.text(text)]),
          .link(
            Link(
              destination: Prose("https://example.com/" + payload), title: text,
              content: [.text(text)])),
          .image(Image(destination: "files/map.png", title: text, alternative: text)),
        ])),
      .code(CodeBlock(Prose(payload + "\n"), language: text)),
      .table(
        Table(
          alignments: [.natural], header: [Table.Cell([.text(text)])],
          rows: [[Table.Cell([.text(text)])]], source: payload)),
    ])
    var clause = RegionalClause(condition: RegionCondition(regions: []), blocks: [.words(payload)])
    clause.audience = AudienceLabel(text: text, regions: [RegionCode(payload)], replaces: text)
    clause.language = PartLanguage(LanguageTag(payload), isRightToLeft: true)
    clause.statements = [PartStatement(kind: .prevails, text: text)]
    var item = ListItem(id: SectionID(payload), blocks: [.words(payload)])
    item.label = text
    edition.lead += [.regional(clause), .list(List(start: 1, isTight: true, items: [item]))]
    edition.title = [.text(text)]
    edition.pointers = [
      EditionPointer(
        kind: .wholeText(supplement: payload), regions: [RegionCode(payload)], text: text)
    ]
    edition.sections = [
      EditionSection(
        id: SectionID(payload), formerIDs: [SectionID(payload)], level: 2, number: text,
        heading: [.text(text)], topic: .other, audience: clause.audience,
        statements: clause.statements, language: clause.language)
    ]
    edition.signature = [text]
    return edition
  }

  @Test("A063: markup in any text of an edition stays text", arguments: payloads)
  func markupStaysText(payload: String) {
    let all = Renderings(of: hostile(payload))
    #expect(skeleton(all.html.bytes) == skeleton(Renderings(of: hostile("Harmless")).html.bytes))
    #expect(all.reports.isEmpty)
  }

  @Test(
    "A064, A066, A067, A068: a link off the list is refused and its words are kept",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html;base64,x",
      "file:///etc/passwd", "blob:x", "view-source:javascript:x", "feed:javascript:x",
      "intent://x", "ms-msdt:/id", "about:blank", "//evil.example/x", "\\\\evil.example",
      "data:image/svg+xml;base64,x",
    ])
  func linkOffTheListIsRefused(destination: String) {
    var diagnostics = Diagnostics()
    let link = Link(destination: Prose(destination), content: [.text("words")])
    let image = Image(destination: Prose(destination), alternative: "words")
    let blocks: [Block] = [.paragraph(Paragraph([.link(link), .text(" "), .image(image)]))]
    #expect(body(blocks, in: &diagnostics) == "<p>words words</p>\n")
    #expect(diagnostics.all.map(\.name) == Array(repeating: "refused-link-destination", count: 2))
    #expect(diagnostics.hasErrors)
    #expect(Renderings(of: .holding(blocks)).reports.allSatisfy { $0.contains("refused") })
  }

  @Test(
    "A065: what hides a scheme is written so that it is none",
    arguments: [
      ("java\nscript:x", "java%0Ascript:x"), ("\u{1}javascript:x", "%01javascript:x"),
      ("javascript&colon;x", "javascript&amp;colon;x"), (" javascript:x", "%20javascript:x"),
    ])
  func hiddenSchemeIsNone(destination: String, written: String) {
    let link = Link(destination: Prose(destination), content: [.text("words")])
    #expect(
      body(.paragraph(Paragraph([.link(link)]))) == "<p><a href=\"\(written)\">words</a></p>\n")
  }

  @Test func aPartInAnotherLanguageSaysSoAndItsLabelsAreInThatOfTheEdition() {
    var edition = Edition.holding([])
    edition.sections = [
      EditionSection(
        id: SectionID("extra"), level: 2, number: "1.", heading: [.text("إضافة")], topic: .other,
        audience: AudienceLabel(text: "Japan", regions: [RegionCode("JP")]),
        statements: [PartStatement(kind: .prevails, text: "It prevails.")],
        language: PartLanguage(LanguageTag("ar"), isRightToLeft: true), blocks: [.words("نص")])
    ]
    let html = String(decoding: Renderings(of: edition).html.bytes, as: UTF8.self)
    #expect(
      html.hasSuffix(
        """
        <section id="extra" lang="ar" dir="rtl">
        <h2><a class="number" href="#extra" lang="en" dir="ltr">1.</a> إضافة</h2>
        <p class="audience" lang="en" dir="ltr">Japan</p>
        <p class="statement" lang="en" dir="ltr">It prevails.</p>
        <p>نص</p>
        </section>

        """))
  }

  @Test func looseListHasParagraphs() {
    let list = List(start: 3, isTight: false, items: [.words("one"), .words("two")])
    #expect(
      body(.list(list)) == """
        <ol start="3">
        <li>
        <p>one</p>
        </li>
        <li>
        <p>two</p>
        </li>
        </ol>

        """)
  }

  @Test func tableInAListIsInItsItem() {
    let table = Table(alignments: [.center], header: [.words("A")], rows: [[.words("b")]])
    let item = ListItem(blocks: [.words("x"), .table(table)])
    #expect(
      body(.list(List(isTight: true, items: [item]))) == """
        <ul>
        <li>x
        <div class="table" role="group" aria-labelledby="table_1" tabindex="0">
        <table>
        <thead id="table_1">
        <tr>
        <th scope="col" class="center">A</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="center">b</td>
        </tr>
        </tbody>
        </table>
        </div>
        </li>
        </ul>

        """)
  }

  @Test func itemWhoseNumberDoesNotFollowSaysSo() {
    var list = List(start: 1, isTight: true, items: [.words("a"), .words("b")])
    list.items[0].ordinal = 1
    list.items[1].ordinal = 4
    #expect(body(.list(list)) == "<ol>\n<li>a</li>\n<li value=\"4\">b</li>\n</ol>\n")
    let reports = Renderings(of: .holding([.list(list)])).reports
    #expect(
      reports == [
        "warning: List item 4 does not follow its neighbour; Markdown counts on by itself "
          + "[not-expressible-in-markdown]"
      ])
  }

  @Test func languageOfCodeIsAClassOnlyIfItIsPlain() {
    #expect(
      body(.code(CodeBlock("x\n", language: "swift"))).contains("class=\"language-swift\""))
    #expect(body(.code(CodeBlock("x\n", language: "a\"b"))) == "<pre><code>x\n</code></pre>\n")
  }

  @Test func lineEndBetweenJapaneseCharactersLeavesNoGap() {
    let edition = Edition.holding([
      .paragraph(Paragraph([.text("個人"), .softBreak, .text("情報"), .softBreak, .text("GDPR")]))
    ])
    #expect(Renderings(of: edition).html.string.contains("<p>個人情報\nGDPR</p>"))
  }

  @Test func unresolvedReferenceAndValueAreWrittenAsInTheSource() {
    let paragraph = Paragraph([
      .value(ValueReference(name: ValueName("email"))), .text(" "),
      .reference(CrossReference(section: SectionID("x"), form: .label)), .text(" "),
      .reference(
        CrossReference(
          notice: NoticeID("n"), section: SectionID("y"), form: .words([.strong([.text("w")])]))),
    ])
    let all = Renderings(of: .holding([.paragraph(paragraph)]))
    #expect(all.html.string.contains("{{email}} [](#x) [<strong>w</strong>](notice:n#y)"))
    #expect(all.markdown.string.contains("{{email}} [](#x) [**w**](notice:n#y)"))
    #expect(all.text.string.contains("{{email}} [](#x) [w](notice:n#y)"))
    #expect(all.reports.isEmpty)
  }
}
