import NoticeTestSupport
import Testing

@Suite struct InlineReaderTests {
  private func inline(
    _ marked: String, _ tree: String, reports: String = "",
    location: SourceLocation = #_sourceLocation
  ) {
    expect(
      "# T\n\n" + marked, tree: "title \"T\"\nparagraph " + tree, reports: reports,
      location: location)
  }

  @Test func marksBecomeInlines() {
    inline(
      "*a* **b** `c` d\\\ne\nf", #"em("a") " " strong("b") " " code("c") " d" // "e" / "f""#)
  }

  @Test func escapesAndEntitiesJoinTheirText() {
    inline(#"a\*b &amp; &#65;&nbsp;c"#, "\"a*b & A\u{A0}c\"")
  }

  @Test func valuesAreFound() {
    inline(
      "Write to {{contact-email}}, *{{a}}* or {{b}}{{c2}}.",
      #""Write to " value(contact-email) ", " em(value(a)) " or " value(b) value(c2) ".""#)
  }

  @Test func escapedBracesAreNoValue() {
    inline(#"\{{a}} {\{a}} \\{{a}} \{\{a}}"#, #""{{a}} {{a}} \\" value(a) " {{a}}""#)
  }

  @Test func bracesMadeOfEntitiesAreNoValue() {
    inline("&#123;&#123;a}} &#x7B;{a}} and {{b}}", #""{{a}} {{a}} and " value(b)"#)
  }

  @Test func codeHoldsNoValuesAndKeepsBackslashes() {
    inline("`{{a}}` and `\\{{a}} \\*`", #"code("{{a}}") " and " code("\\{{a}} \\*")"#)
  }

  @Test func valuesInTargetsTitlesAndAlternativesStayText() {
    inline(
      #"[mail](mailto:{{contact-email}} "To {{a}}") ![Of {{b}}](files/a.png)"#,
      #"link("mail" to "mailto:{{contact-email}}" title "To {{a}}") " " "#
        + #"image("Of {{b}}" from "files/a.png")"#)
  }

  @Test func malformedValuesAreReported() {
    inline(
      "Use 1️⃣{{ a }}, 2️⃣{{A}}, 3️⃣{{}} and 4️⃣{{open.", #""Use {{ a }}, {{A}}, {{}} and {{open.""#,
      reports: """
        1️⃣ error malformed-value: '{{ a }}' is no value; expected a name
          fix: Write '{{a}}'
        2️⃣ error malformed-value: '{{A}}' is no value; expected a name
          fix: Write '{{a}}'
        3️⃣ error malformed-value: '{{}}' is no value; expected a name
        4️⃣ error malformed-value: '{{' is opened and never closed
        """)
  }

  @Test func malformedValuesInTargetsAreReported() {
    expect(
      "# T\n\n1️⃣[a](https://a.b/{{B}})",
      reports: "1️⃣ error malformed-value: '{{B}}' is no value; expected a name")
  }

  @Test func referencesHaveThreeForms() {
    inline(
      "[](#a) [#](#a) [our *words*](#a-1) [](notice:other#x) [it](notice:other \"t\")",
      #"ref(label to #a) " " ref(number to #a) " " ref("our " em("words") to #a-1) " " "#
        + #"ref(label to notice:other#x) " " ref("it" to notice:other title "t")"#)
  }

  @Test func referencesByDefinitionAreReferences() {
    inline("See [the rights][r].\n\n[r]: #rights", #""See " ref("the rights" to #rights) ".""#)
  }

  @Test func malformedReferencesAreReported() {
    inline(
      "1️⃣[](#) 2️⃣[a](#A_b) 3️⃣[](notice:) 4️⃣[b](notice:a#)", #"" a  b""#,
      reports: """
        1️⃣ error malformed-reference: '#' cannot be the target of a reference
        2️⃣ error malformed-reference: '#A_b' cannot be the target of a reference
        3️⃣ error malformed-reference: 'notice:' cannot be the target of a reference
        4️⃣ error malformed-reference: 'notice:a#' cannot be the target of a reference
        """)
  }

  @Test func referencesInHeadingsAreReported() {
    expect(
      "# T\n\n## About 1️⃣[the rights](#rights) {#about}\n\nx",
      tree: #"""
        title "T"
        section 2 "About the rights" {#about}
          paragraph "x"
        """#,
      reports: "1️⃣ error reference-in-heading: Heading holds a cross-reference")
  }

  @Test func linksKeepTitleAndWords() {
    inline(
      "[a *b*](https://c.d/e 'f') <https://g.h> <i@j.k>",
      #"link("a " em("b") to "https://c.d/e" title "f") " " link("https://g.h" to "https://g.h") " "#
        + #"" link("i@j.k" to "mailto:i@j.k")"#)
  }

  @Test func refusedLinksKeepTheirWords() {
    inline(
      "A 1️⃣[b](javascript:c) d", #""A b d""#,
      reports:
        "1️⃣ error refused-link: Link to 'javascript:c' is refused: it uses the scheme 'javascript'")
  }

  @Test func linksWithoutTextAreReported() {
    expect(
      "# T\n\n1️⃣[](https://a.b) 2️⃣[ ](https://a.b) 3️⃣[![](files/a.png)](https://a.b)",
      reports: """
        1️⃣ error link-without-text: Link has no words to follow
        2️⃣ error link-without-text: Link has no words to follow
        3️⃣ error link-without-text: Link has no words to follow
        3:35 warning image-without-alternative: Image has no alternative text
        """)
  }

  @Test func insecureLinksAreReported() {
    expect(
      "# T\n\nA 1️⃣[b](http://c.d).",
      reports: "1️⃣ warning insecure-link: Link leads to an 'http:' address; use 'https:'")
  }

  @Test func imagesNeedAnAlternative() {
    inline(
      "![A *b* `c`](files/a.png \"t\") 1️⃣![](files/b.png)",
      #"image("A b c" from "files/a.png" title "t") " " image("" from "files/b.png")"#,
      reports: "1️⃣ warning image-without-alternative: Image has no alternative text")
  }

  @Test(
    "A063: raw HTML is an error, inline and as a block",
    arguments: [
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
      "<iframe srcdoc=x>", "<style>@import x</style>", "<base href=x>",
      "<meta http-equiv=refresh content=0>", "<form action=x>", "<!-- a -->", "<?php ?>",
      "<![CDATA[x]]>", "<!DOCTYPE html>", "</b>", "<b", "<a-b",
    ])
  func rawHTMLIsReported(_ html: String) {
    for source in ["# T\n\n" + html, "# T\n\nWords " + html + " words", "# T\n\n- a\n\n  " + html] {
      let reading = Reading(source)
      #expect(reading.names == ["raw-html"], "\(source)")
      #expect(reading.tree.contains("script>") == false)
    }
  }

  @Test func rawHTMLIsReportedInItsPlace() {
    expect(
      "# T\n\na `<b>` \\<c> &lt;d> 1️⃣<e>2️⃣</e> 3️⃣<f 1 < 2 <3",
      tree: #"""
        title "T"
        paragraph "a " code("<b>") " <c> <d>  <f 1 < 2 <3"
        """#,
      reports: """
        1️⃣ error raw-html: Raw HTML is not allowed in a notice
        2️⃣ error raw-html: Raw HTML is not allowed in a notice
        3️⃣ error raw-html: Raw HTML is not allowed in a notice
        """)
  }

  @Test func footnotesAreReported() {
    expect(
      "# T\n\nA 1️⃣[^1] b \\[^2] `[^3]` [^ c 2️⃣[^n].\n\n3️⃣[^n]: words\n\n```\n[^x]: y\n```",
      reports: """
        1️⃣ error footnote: Footnotes are not allowed in a notice
        2️⃣ error footnote: Footnotes are not allowed in a notice
        3️⃣ error footnote: Footnotes are not allowed in a notice
        """)
  }

  @Test func strikethroughTaskListsAndBareAddressesAreWords() {
    expect(
      "# T\n\n- [ ] ~~a~~ www.b.c https://d.e",
      tree: """
        title "T"
        list
          item
            paragraph "[ ] ~~a~~ www.b.c https://d.e"
        """)
  }
}
