import NoticeTestSupport
import Testing

@Suite struct BlockReaderTests {
  @Test func blocksAreRead() {
    expect(
      """
      # T

      a
      b

      > c
      >
      > - d

      ```js {{x}}
      e
        f
      ```

          g

      ***

      3. h
      4. i

         j
      """,
      tree: #"""
        title "T"
        paragraph "a" / "b"
        quotation
          paragraph "c"
          list
            item
              paragraph "d"
        code "e\n  f\n" language "js {{x}}"
        code "g\n" language ""
        break
        list from 3 loose
          item
            paragraph "h"
          item
            paragraph "i"
            paragraph "j"
        """#)
  }

  @Test func escapedBracesInCodeKeepTheirBackslash() {
    expect(
      "# T\n\n```\n\\{{a}}\n```\n\n    \\{b",
      tree: #"""
        title "T"
        code "\\{{a}}\n" language ""
        code "\\{b\n" language ""
        """#)
  }

  private static let sample = """
    ---
    a: b
    ---
    # T {{v}}

    a\\
    b
    c `d
    e` [f
    g](https://h.i "j
    k")

    ## A {#a}

    ```
    l

    ::: m
    ```

    - n {#n}
    ::: region US
    - o
    :::

    Setext
    title {#s}
    ===

    | p | q |
    |---|---|
    | r | {{s}} |
    """

  @Test("A012: CRLF and CR give the tree of LF", arguments: ["\r\n", "\r"])
  func lineEndsDoNotMatter(_ end: String) {
    let expected = Reading(Self.sample)
    let text = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    let reading = Reading(text)
    #expect(reading.tree == expected.tree)
    #expect(reading.reports == expected.reports)
    #expect(expected.tree.contains("\\r") == false && reading.tree.contains("\r") == false)
  }

  @Test func aTextMayEndWithoutALineEnd() {
    #expect(Reading("# T\n\n    a").tree == Reading("# T\n\n    a\n").tree)
    #expect(
      Reading("# T\n\n::: region US\na\n:::").tree == Reading("# T\n\n::: region US\na\n:::\n").tree
    )
  }
}
