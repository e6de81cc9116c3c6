import NoticeModel
import Testing

@testable import NoticeMarkdown

/// What a plain file becomes.
@Suite struct LenientReaderTests {
  private func read(_ text: String) throws -> LenientReading {
    try LenientReader { heading, _ in
      String(decoding: heading, as: UTF8.self).contains("rights") ? .rights : nil
    }.reading(of: Array(text.utf8), named: "docs/privacy-notice.md")
  }

  private func words(_ content: [Inline]) -> String {
    String(decoding: LenientWords.bytes(of: content), as: UTF8.self)
  }

  private func outline(_ sections: [EditionSection], depth: Int = 0) -> [String] {
    sections.flatMap { section in
      let number = section.number.map { "[\($0)] " } ?? ""
      return [
        "\(section.level) \(section.id) \(number)\(words(section.heading))"
      ] + outline(section.subsections, depth: depth + 1)
    }
  }

  private func paragraphs(_ blocks: [Block]) -> [String] {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph): words(paragraph.content)
      case .list(let list):
        list.items.map { item in
          "\(item.label.map(\.description) ?? item.ordinal.map(String.init) ?? "-") "
            + paragraphs(item.blocks).joined(separator: " / ")
        }.joined(separator: "; ")
      case .table(let table):
        ([table.header] + table.rows).map { row in
          row.map { words($0.content) }.joined(separator: "|")
        }.joined(separator: "; ")
      case .quotation(let quotation): "> " + paragraphs(quotation.blocks).joined(separator: " / ")
      case .regional(let clause):
        "\(clause.condition.regions) " + paragraphs(clause.blocks).joined(separator: " / ")
      case .code(let code): "code \(code.text)"
      case .thematicBreak: "***"
      }
    }
  }

  @Test(arguments: [
    ("## 7. Data", "2 data [7.] Data"), ("## 7.2 Data", "2 data [7.2] Data"),
    ("## Section 4: Data", "2 data [Section 4:] Data"),
    ("## Article IV – Data", "2 data [Article IV –] Data"), ("## (a) Data", "2 data [(a)] Data"),
    ("## **3. Data**", "2 data [3.] Data"), ("## 第1条 目的", "2 section-69d6a6f0 [第1条] 目的"),
    ("## 18 years of age", "2 18-years-of-age 18 years of age"),
    ("## Data {#facts .x}", "2 facts Data"), ("Data\n----", "2 data Data"),
    ("<h2 id=x>Data</h2>", "2 data Data"), ("**2. Data**", "2 data [2.] Data"),
    ("##Data", "2 data Data"), ("#### Data", "2 data Data"),
  ]) func headingIsRecognised(source: String, expected: String) throws {
    #expect(outline(try read("# T\n\n\(source)\n\nText\n").edition.sections) == [expected])
  }

  @Test func numberedTopHeadingsAreSections() throws {
    let edition = try read("# 1. One\n\na\n\n### Deep\n\n# 2. Two\n\nb").edition
    #expect(edition.title.isEmpty)
    #expect(outline(edition.sections) == ["2 one [1.] One", "3 deep Deep", "2 two [2.] Two"])
  }

  @Test(arguments: [
    ("(a) One\n\n(b) Two", ["(a) One; (b) Two"]), ("1.5 million users", ["1.5 million users"]),
    ("1.5 We keep", ["1.5 We keep"]), ("- (i) One\n- (ii) Two", ["(i) One; (ii) Two"]),
    ("3. One\n4. Two", ["3 One; 4 Two"]), ("<p>One<br><br>Two</p>", ["One", "Two"]),
    ("a|b\n-|-\n1|2|3", ["a|b|; 1|2|3"]), ("|-|-|\n|1|2|", ["|; 1|2"]),
    ("<ul><li>One<li>Two</ul>", ["- One; - Two"]),
    ("<table><tr><td>a<td>b|c</table>", ["a|b|c"]),
    ("::: region US\nOne\n:::", ["[US] One"]), ("::: note\nOne\n:::", ["::: note One :::"]),
    ("One{: .x}\n{: #y}", ["One"]), ("a <b c\n<!-- x -->d", ["a <b c d"]),
    ("<script>x</script>One &#147;x&#148;", ["One “x”"]),
    ("`<b>`", ["<b>"]), ("```\n<b>\n```", ["code <b>\n"]), ("{{mail}}", ["{{mail}}"]),
    ("> # Head\n> One", ["> Head / One"]), ("One[^1]\n\n[^1]: Two", ["One[^1]", "[^1]: Two"]),
    ("* [Data](#data)\n* [Rights](#rights)", ["- Data; - Rights"]),
  ]) func blockIsRead(source: String, expected: [String]) throws {
    let blocks = try read("# T\n\n\(source)\n").edition.lead
    // A typed number in a paragraph is a label.
    #expect(paragraphs(blocks).map { $0.replacing("[RegionCode]", with: "") } == expected)
  }

  @Test func listOfContentsThatRepeatsTheHeadingsIsLeftOut() throws {
    let reading = try read(
      "# T\n\n- [1. Data](#1-data)\n- [Rest](#r)\n\n## 1. Data\n\na\n\n## Rest\n\nb")
    #expect(reading.edition.lead.isEmpty)
    #expect(reading.notes.map(\.was) == ["list of contents"])
  }

  @Test func referencesFindSectionsByAnyOfTheirNames() throws {
    let text =
      "# T\n\n[](#d) [x](#2-your-rights) [](#old) [y](#none)\n\n"
      + "<a name=\"old\"></a>\n\n## 1. Data {#d}\n\na\n\n## 2. Your rights\n\nb"
    let edition = try read(text).edition
    guard case .paragraph(let paragraph) = edition.lead.first else {
      Issue.record("no paragraph")
      return
    }
    let targets = paragraph.content.map { inline in
      switch inline {
      case .reference(let reference):
        "\(reference.section?.rawValue ?? "") \(reference.resolution?.label.description ?? "")"
      case .link(let link): link.destination.description
      default: ""
      }
    }.filter { !$0.isEmpty }
    #expect(targets == ["d Section 1", "your-rights Section 2", "d Section 1", "#none"])
    #expect(edition.sections.map(\.topic) == [.other, .rights])
  }

  @Test func frontMatterGivesTheTitle() throws {
    let reading = try read("---\ntitle: 'Our notice'\nlang: de-DE\n---\nText\n")
    #expect(words(reading.edition.title) == "Our notice")
    #expect(reading.edition.language == LanguageTag("de"))
    #expect(paragraphs(reading.edition.lead) == ["Text"])
    #expect(reading.edition.notice == NoticeID("privacy-notice"))
  }

  @Test func ruleAtTheStartIsNoFrontMatter() throws {
    #expect(paragraphs(try read("---\n\nText\n\n---\n").edition.lead) == ["***", "Text", "***"])
  }

  @Test func bytesAreRepairedWithNotes() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a\rb".utf8) + [0xE4, 0, 0xC2, 0x92]
    let reading = try LenientReader().reading(of: bytes, named: "a.md")
    #expect(paragraphs(reading.edition.lead) == ["a b\u{FFFD}\u{FFFD}’"])
    #expect(
      reading.notes.map(\.was) == [
        "byte order mark", "byte that is not UTF-8", "line end of CR",
        "control character (2 times)",
      ])
  }

  @Test func nonBreakingSpacesAreKept() throws {
    #expect(paragraphs(try read("30\u{A0}days&nbsp;x").edition.lead) == ["30\u{A0}days\u{A0}x"])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0], [0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0]] as [[UInt8]])
  func wideEncodingIsRefused(bytes: [UInt8]) {
    #expect(throws: LenientRefusal.wideEncoding("UTF-16")) {
      try LenientReader().reading(of: bytes, named: "a.md")
    }
  }

  @Test func fileBeyondFourMebibytesIsRefused() {
    #expect(throws: LenientRefusal.tooLarge(limit: 4 << 20)) {
      try LenientReader().reading(
        of: [UInt8](repeating: 0x61, count: (4 << 20) + 1), named: "a.md")
    }
  }

  /// Not measured: what is quadratic here takes minutes.
  @Test(arguments: [
    "[a](b \"", "![[]()", "a<!A ", "<a b=\"", "*a_b ", "- ", ">", "`a``b", "|x|\n|-|\n", "[a](<b",
    "<ul><li>a", "<table><tr><td>x", "   2. [a](b \"\n", "~~a ", "::: region US\n", "<!--",
  ]) func repetitionIsReadInTime(unit: String) throws {
    let text = String(repeating: unit, count: (1 << 17) / unit.utf8.count)
    let edition = try read("1. foo\n" + text).edition
    #expect(!edition.lead.isEmpty)
  }
}
