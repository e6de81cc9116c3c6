import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct MarkdownWriterTests {
  private func markdown(_ blocks: Block...) -> String {
    var renderer = MarkdownRenderer(addresses: Renderings.addresses)
    renderer.write(blocks, isTight: false, bullets: 0)
    return String(decoding: renderer.lines.output.bytes, as: UTF8.self)
  }

  private func line(_ inlines: Inline...) -> String {
    markdown(.paragraph(Paragraph(inlines)))
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading\n"), ("1. no item", "1\\. no item\n"),
    ("12) no item", "12\\) no item\n"), ("2024 is no item", "2024 is no item\n"),
    ("- no item", "\\- no item\n"), ("-5 degrees", "-5 degrees\n"),
    ("> no quote", "\\> no quote\n"),
    ("::: region EEA", "\\::: region EEA\n"), ("---", "\\---\n"), ("===", "\\===\n"),
    ("~~~", "\\~\\~\\~\n"), ("a * b", "a \\* b\n"), ("snake_case", "snake_case\n"),
    ("_x_", "\\_x\\_\n"), ("a < b", "a \\< b\n"), ("AT&T", "AT&T\n"), ("&copy;", "\\&copy;\n"),
    ("[x](y)", "\\[x\\](y)\n"), ("a|b", "a|b\n"), ("{{name}}", "\\{\\{name}}\n"),
    (" x ", "&#32;x&#32;\n"), ("a\nb", "a&#10;b\n"), ("`x`", "\\`x\\`\n"), ("a\\b", "a\\\\b\n"),
  ])
  func textIsEscapedWhereItWouldBeAMark(text: String, expected: String) {
    #expect(line(.text(Prose(text))) == expected)
  }

  @Test func neighbouringListsTakeOtherMarkers() {
    let bullets = Block.list(List(isTight: true, items: [.words("a")]))
    let numbers = Block.list(List(start: 1, isTight: true, items: [.words("b")]))
    #expect(
      markdown(bullets, bullets, numbers, numbers) == """
        - a

        * a

        1. b

        1) b

        """)
  }

  @Test func nestedBlocksAreIndentedByTheMarker() {
    let item = ListItem(blocks: [.words("a"), .code(CodeBlock("x\n\n```\n")), .words("b")])
    let quotation = Block.quotation(Quotation([.words("q"), .words("r")]))
    #expect(
      markdown(.list(List(start: 10, isTight: false, items: [item])), quotation) == """
        10. a

            ````
            x

            ```
            ````

            b

        > q
        >
        > r

        """)
  }

  @Test func emphasisBesideLettersAndQuotationMarksStaysEmphasis() {
    #expect(line(.text("これは"), .strong([.text("重要")]), .text("です")) == "これは**重要**です\n")
    #expect(
      line(.text("これは"), .strong([.text("「重要」")]), .text("です"))
        == "これ&#12399;**「重要」**&#12391;す\n")
    #expect(
      line(.strong([.text("a "), .emphasis([.text("b")]), .text(" c")])) == "**a _b_ c**\n")
  }

  @Test func codeWithBackticksIsFencedByMore() {
    #expect(line(.code("a`b")) == "``a`b``\n")
    #expect(line(.code("`")) == "`` ` ``\n")
    #expect(line(.code(" x ")) == "`  x  `\n")
  }

  @Test func hardLineBreakIsABackslash() {
    #expect(
      line(.text("a"), .lineBreak, .text("# b"), .softBreak, .text("+ c")) == "a\\\n\\# b\n\\+ c\n")
  }

  @Test func barsInCellsAreEscaped() {
    let table = Table(
      alignments: [.left, .right],
      header: [.words("a|b"), Table.Cell([.code("c|d")])], rows: [[Table.Cell([]), .words("#")]])
    #expect(
      markdown(.table(table)) == """
        | a\\|b | `c\\|d` |
        | :-- | --: |
        | | # |

        """)
  }

  @Test func lineBreakInACellIsReported() {
    let cell = Table.Cell([.text("a"), .lineBreak, .text("b")])
    let table = Table(alignments: [.natural], header: [cell], rows: [])
    #expect(
      Renderings(of: .holding([.table(table)])).reports == [
        "warning: Line break in a table cell becomes a space in Markdown "
          + "[not-expressible-in-markdown]"
      ])
  }

  @Test func whatIsForSomeReadersIsAQuotationWithTheirLabel() {
    var clause = RegionalClause(condition: RegionCondition(regions: []), blocks: [.words("x")])
    clause.audience = AudienceLabel(text: "Japan", regions: [RegionCode("JP")])
    #expect(markdown(.regional(clause), .words("y")) == "> *Japan*\n>\n> x\n\ny\n")
  }
}
