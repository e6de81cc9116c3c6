import NoticeTestSupport
import Testing

@Suite struct TableTests {
  @Test func tablesAreRead() {
    expect(
      """
      # T

      | a | *b* | c | d
      |---|:--|:-:|--:|
      | `x` | y \\| z | {{v}} | [](#e)
      || | | |
      f
      """,
      reports: """
        7:1 error ragged-table-row: Table row has 1 cell; its header has 4
        """)
    expect(
      "# T\n\n| a | *b* | c | d\n|---|:--|:-:|--:|\n| `x` | y \\| z | {{v}} | [](#e)\n|| | | |",
      tree: """
        title "T"
        table nlcr
          | "a" | em("b") | "c" | "d"
          | code("x") | "y | z" | value(v) | ref(label to #e)
          |  |  |  | 
        """)
  }

  @Test func raggedRowsAreReported() {
    expect(
      "# T\n\n> | a | b |\n> |---|---|\n> 1️⃣| c |\n> 2️⃣| d | e | f |\n> | g | h |",
      reports: """
        1️⃣ error ragged-table-row: Table row has 1 cell; its header has 2
        2️⃣ error ragged-table-row: Table row has 3 cells; its header has 2
        """)
  }

  @Test func placedTablesComeFromTheirFile() {
    expect(
      "# T\n\n::: table cookies\n\na",
      tables: [
        (
          "cookies",
          "Name,Purpose\r\nid,\"Says \"\"who\"\",\nand {{what}}\"\r\n x , *plain* <b> [a](b)\r\n\r\n"
        )
      ],
      tree: #"""
        title "T"
        table nn from cookies
          | "Name" | "Purpose"
          | "id" | "Says \"who\", and " value(what)
          | "x" | "*plain* <b> [a](b)"
        paragraph "a"
        """#)
  }

  @Test func unknownTableIsReported() {
    expect(
      "# T\n\n::: table 1️⃣cookeis", tables: [("cookies", "a\n")],
      reports:
        "1️⃣ error unknown-table: Table 'cookeis' is not in tables/; did you mean 'cookies'?")
  }

  @Test(arguments: [
    (
      "a,b\nc\n",
      "t.csv:2:1 error ragged-table-row: Table row has 1 cell; its header has 2\n  t.csv:1:1 The header"
    ),
    (
      "a,b\nc,d,e\n",
      "t.csv:2:1 error ragged-table-row: Table row has 3 cells; its header has 2\n  t.csv:1:1 The header"
    ),
    (
      "a\nb\n\"b\"\n",
      "t.csv:3:2 error duplicate-table-key: Key 'b' is given twice\n  t.csv:2:1 The first time"
    ),
    ("a,b\n,c\n", "t.csv:2:1 error missing-table-key: Table row has no key in its first column"),
    (
      "a\nb \"c\"\n",
      "t.csv:2:3 error malformed-table: Quotation mark stands inside a field that does not begin with one"
    ),
    (
      "a\n\"b\"c\n",
      "t.csv:2:4 error malformed-table: Field goes on behind its closing quotation mark"
    ),
    ("a\n\"b\n", "t.csv:2:1 error malformed-table: Quotation mark is opened here and never closed"),
    ("", "t.csv:1:1 error empty-table: Table holds nothing; expected a header row"),
    (
      "a\n{{ b }}\n",
      "t.csv:2:1 error malformed-value: '{{ b }}' is no value; expected a name\n  fix: Write '{{b}}'"
    ),
  ])
  func wrongTablesAreReported(_ csv: String, _ reports: String) {
    #expect(Reading("# T\n\n::: table t", tables: [("t", csv)]).reports == reports)
  }
}
